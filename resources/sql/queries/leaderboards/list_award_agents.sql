-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom the reader may praise or recognise on a day: his teams' members, a manager everybody's. Parameter: on_date.
SELECT m.agent_id, a.agent_no, a.name, t.name AS team
  FROM agent_team m JOIN agent a USING (agent_id) JOIN team t USING (team_id)
 WHERE m.during @> :on_date::date AND (a.left_on IS NULL OR a.left_on > :on_date::date)
   AND (pg_has_role('bz_manager', 'MEMBER') OR (m.team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(m.team_id, site_midnight(:on_date::date))))
 ORDER BY a.agent_no
