-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every team with the number of its agents today. No parameters.
SELECT t.team_id, t.name, coalesce(d.name, '') AS department, t.closed_on,
       (SELECT count(*) FROM agent_team x WHERE x.team_id = t.team_id AND x.during @> site_day(now())) AS agents
FROM team t LEFT JOIN department d USING (department_id)
ORDER BY t.team_id;
