-- SPDX-License-Identifier: GPL-3.0-or-later
-- The minutes of a meeting as they stand. Parameter: meeting_id.
SELECT m.meeting_minute_id, coalesce(m.position, 0) AS position, m.words, s.name AS written_by, m.written_at
  FROM meeting_minute m JOIN staff s ON s.staff_id = m.written_by
 WHERE m.meeting_id = :meeting_id::bigint AND NOT EXISTS (SELECT FROM meeting_minute n WHERE n.replaces = m.meeting_minute_id)
 ORDER BY coalesce(m.position, 0), m.meeting_minute_id
