-- SPDX-License-Identifier: GPL-3.0-or-later
-- Those who hold the post of an inspector today.
SELECT s.staff_id, s.name FROM staff s JOIN staff_post p USING (staff_id)
 WHERE s.disabled_at IS NULL AND p.post = 'inspector' AND p.during @> site_day(now()) ORDER BY s.staff_id
