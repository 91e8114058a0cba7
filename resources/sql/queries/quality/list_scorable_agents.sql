-- SPDX-License-Identifier: GPL-3.0-or-later
-- Agents with their team of today. No parameters.
SELECT a.agent_id, a.agent_no, a.name, a.nickname, coalesce(t.name, '') AS team
  FROM agent a
  LEFT JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> site_day(now())
  LEFT JOIN team t ON t.team_id = m.team_id
 WHERE a.left_on IS NULL OR a.left_on > site_day(now())
 ORDER BY a.agent_no
