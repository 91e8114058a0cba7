-- SPDX-License-Identifier: GPL-3.0-or-later
-- The manager who sums up the day before (#30): who began the meeting, or hosts it, when he is one on that day, else whoever has held the post longest.
-- Parameter: meeting_id.
SELECT s.name
  FROM meeting m
  JOIN staff_post p ON p.post = 'manager' AND p.during @> m.on_date
  JOIN staff s ON s.staff_id = p.staff_id AND (s.disabled_at IS NULL OR s.disabled_at > m.planned_at)
 WHERE m.meeting_id = :meeting_id::bigint
 ORDER BY s.staff_id IS DISTINCT FROM m.started_by, s.staff_id IS DISTINCT FROM m.host_staff_id, lower(p.during), s.staff_id LIMIT 1
