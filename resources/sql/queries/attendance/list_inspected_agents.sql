-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom the reader may inspect today. No parameters.
SELECT a.agent_id, a.agent_no, a.name AS agent, t.team_id, t.name AS team
  FROM agent a
  JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> site_day(now())
  JOIN team t USING (team_id)
 WHERE (pg_has_role(session_user, 'bz_manager', 'MEMBER') OR a.agent_id = ANY ((SELECT my_agents_today())::bigint[]))
   AND (a.left_on IS NULL OR a.left_on > site_day(now()))
 ORDER BY a.agent_no
