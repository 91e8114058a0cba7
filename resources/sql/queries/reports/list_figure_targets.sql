-- SPDX-License-Identifier: GPL-3.0-or-later
-- All targets of key figures, the newest version of each place first. No parameters.
SELECT t.figure_target_id, t.figure, coalesce(t.department_id, 0) AS department_id, coalesce(t.team_id, 0) AS team_id, coalesce(d.name, g.name, '') AS place,
       lower(t.valid) AS valid_from, upper(t.valid) AS valid_until, t.direction, t.value::double precision AS value, t.margin::double precision AS margin,
       coalesce(s.name, '') AS made_by
  FROM figure_target t LEFT JOIN department d USING (department_id) LEFT JOIN team g USING (team_id) LEFT JOIN staff s ON s.staff_id = t.made_by
 ORDER BY t.figure, t.department_id NULLS FIRST, t.team_id NULLS FIRST, lower(t.valid) DESC
