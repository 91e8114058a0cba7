-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every agent with his place today and the team that comes next. No parameters.
SELECT a.agent_id, a.agent_no, a.name, a.nickname, a.hired_on, a.left_on, a.provisional,
       now_in.team_id, now_in.team, now_in.since AS team_since, next_in.team_id AS next_team_id, next_in.team AS next_team,
       next_in.since AS next_team_from, sits.seat_id, sits.seat,
       ARRAY(SELECT m.interface FROM switch_member m WHERE m.agent_id = a.agent_id ORDER BY m.interface) AS interfaces
FROM agent a
LEFT JOIN LATERAL (SELECT t.team_id, t.name AS team, lower(x.during) AS since
                     FROM agent_team x JOIN team t USING (team_id)
                    WHERE x.agent_id = a.agent_id AND x.during @> site_day(now())) now_in ON true
LEFT JOIN LATERAL (SELECT t.team_id, t.name AS team, lower(x.during) AS since
                     FROM agent_team x JOIN team t USING (team_id)
                    WHERE x.agent_id = a.agent_id AND lower(x.during) > site_day(now())
                    ORDER BY x.during LIMIT 1) next_in ON true
LEFT JOIN LATERAL (SELECT s.seat_id, s.label AS seat
                     FROM agent_seat x JOIN seat s USING (seat_id)
                    WHERE x.agent_id = a.agent_id AND x.during @> site_day(now())) sits ON true
ORDER BY a.agent_id;
