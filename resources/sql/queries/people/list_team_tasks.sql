-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who leads or scores a team, today or later, and who did before. No parameters.
SELECT l.team_id, l.staff_id, s.name, CASE WHEN l.deputy THEN 'deputy' ELSE 'leader' END AS task,
       lower(l.during) AS from_on, upper(l.during) AS until_on
FROM team_leader l JOIN staff s USING (staff_id)
UNION ALL
SELECT i.team_id, i.staff_id, s.name, 'inspector', lower(i.during), upper(i.during)
FROM inspector_team i JOIN staff s USING (staff_id)
ORDER BY team_id, task DESC, from_on, name;
