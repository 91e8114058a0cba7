-- SPDX-License-Identifier: GPL-3.0-or-later
-- Puts a delivered form to use, if there is none of its title. Parameters: content, staff_id.
WITH made AS (
    INSERT INTO quality_form (title) SELECT :content::jsonb ->> 'title'
     WHERE NOT EXISTS (SELECT FROM quality_form WHERE title = :content::jsonb ->> 'title')
    RETURNING form_id
)
INSERT INTO form_version (form_id, version_no, state, content, changed_by, activated_by, activated_at)
SELECT form_id, 1, 'active', :content::jsonb, :staff_id::bigint, :staff_id::bigint, now() FROM made
