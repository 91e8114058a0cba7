-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times in which devices recorded nothing, the latest first. Parameter: most.
SELECT g.punch_gap_id, g.punch_device_id, d.name AS device, lower(g.during) AS from_at, upper(g.during) AS to_at, g.why,
       coalesce(s.name, '') AS entered_by, g.entered_at
  FROM punch_gap g JOIN punch_device d USING (punch_device_id) LEFT JOIN staff s ON s.staff_id = g.entered_by
 ORDER BY lower(g.during) DESC, g.punch_gap_id DESC
 LIMIT :most::int
