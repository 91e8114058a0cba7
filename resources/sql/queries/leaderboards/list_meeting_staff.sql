-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who of the staff may be given something to do: who has a post on the floor today, managers first. No parameters.
SELECT s.staff_id, s.name, p.post
  FROM staff s
 CROSS JOIN LATERAL (SELECT k.post, array_position(ARRAY['manager', 'quality_head', 'leader', 'inspector', 'scheduler', 'front_desk'], k.post) AS place
                       FROM staff_post k WHERE k.staff_id = s.staff_id AND k.during @> site_day(clock_timestamp())
                        AND k.post IN ('manager', 'quality_head', 'leader', 'inspector', 'scheduler', 'front_desk') ORDER BY place LIMIT 1) p
 WHERE s.disabled_at IS NULL
 ORDER BY p.place, s.name, s.staff_id
