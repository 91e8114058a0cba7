-- SPDX-License-Identifier: GPL-3.0-or-later
-- Forms that were ever in use, by title.
SELECT f.form_id, f.title FROM quality_form f
 WHERE EXISTS (SELECT FROM form_version v WHERE v.form_id = f.form_id AND v.state <> 'draft')
 ORDER BY f.title
