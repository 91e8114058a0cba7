-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everybody who may be given a seat, and where he sits today. No parameters.
SELECT a.agent_id, a.agent_no, a.name, t.name AS team, s.label
  FROM agent a
  LEFT JOIN agent_seat h ON h.agent_id = a.agent_id AND h.during @> site_day(now())
  LEFT JOIN seat s ON s.seat_id = h.seat_id
  LEFT JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> site_day(now())
  LEFT JOIN team t ON t.team_id = m.team_id
 WHERE a.left_on IS NULL OR a.left_on > site_day(now())
 ORDER BY a.agent_no
