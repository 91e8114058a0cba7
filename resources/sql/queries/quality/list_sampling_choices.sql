-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a plan can name: forms in use, queues, open teams, inspectors and quality heads.
SELECT 'form' AS kind, q.form_id AS id, q.title AS name FROM quality_form q JOIN form_version v USING (form_id) WHERE v.state = 'active'
UNION ALL SELECT 'queue', queue_id, name FROM queue
UNION ALL SELECT 'team', team_id, name FROM team WHERE closed_on IS NULL
UNION ALL SELECT DISTINCT 'inspector', s.staff_id, s.name FROM staff s JOIN staff_post p USING (staff_id)
           WHERE s.disabled_at IS NULL AND p.post IN ('inspector', 'quality_head') AND p.during @> site_day(now())
 ORDER BY 1, 3, 2
