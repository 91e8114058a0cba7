-- SPDX-License-Identifier: GPL-3.0-or-later
-- Versions of forms that are in use. No parameters.
SELECT v.version_id, v.version_no, v.content ->> 'title' AS title
  FROM form_version v WHERE v.state = 'active' ORDER BY title, v.version_id
