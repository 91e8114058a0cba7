-- SPDX-License-Identifier: GPL-3.0-or-later
-- For whom the reader may record requests: agents of his teams, or of the site.
SELECT a.agent_id, a.agent_no, a.name AS agent, t.team_id, t.name AS team
  FROM agent a JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> site_day(now()) JOIN team t ON t.team_id = m.team_id
 WHERE (a.left_on IS NULL OR a.left_on > site_day(now())) AND (sees_rosters() OR led_by_me(t.team_id, now()))
 ORDER BY a.agent_no
