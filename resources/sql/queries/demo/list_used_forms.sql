-- SPDX-License-Identifier: GPL-3.0-or-later
-- The versions in use, for the demo's sheets. No parameters.
SELECT f.title, f.form_id, v.version_id FROM quality_form f JOIN form_version v USING (form_id) WHERE v.state = 'active'
