-- SPDX-License-Identifier: GPL-3.0-or-later
-- Members of the teams that the reader led in a month (managers and auditors: of all), each with his bonus points. Parameter: month.
WITH span AS (
    SELECT x.month, daterange(x.month, (x.month + interval '1 month')::date) AS during
      FROM (SELECT date_trunc('month', :month::date::timestamp)::date AS month) x
), member AS (
    SELECT m.agent_id, m.team_id, bool_or(l.team_id IS NOT NULL) AS is_led
      FROM span JOIN agent_team m ON m.during && span.during
      LEFT JOIN team_leader l ON l.team_id = m.team_id AND l.staff_id = my_staff_id() AND NOT isempty(l.during * m.during * span.during)
     WHERE l.team_id IS NOT NULL OR pg_has_role('bz_manager', 'MEMBER') OR pg_has_role('bz_auditor', 'MEMBER')
     GROUP BY m.agent_id, m.team_id
)
SELECT m.agent_id, a.agent_no, a.name, m.team_id, t.name AS team,
       coalesce((SELECT string_agg(DISTINCT s.name, '、') FROM team_leader l JOIN staff s USING (staff_id)
                  WHERE l.team_id = m.team_id AND l.during && span.during AND NOT l.deputy), '') AS leader,
       coalesce(b.bonus_points_id, 0) AS bonus_points_id, coalesce(b.points, 0) AS points, coalesce(b.reason, '') AS reason, coalesce(g.name, '') AS given_by,
       b.given_at, coalesce(b.rows, 0) AS versions,
       m.is_led AND a.agent_id IS DISTINCT FROM (SELECT s.agent_id FROM staff s WHERE s.staff_id = my_staff_id()) AS may_give
  FROM span CROSS JOIN member m
  JOIN agent a USING (agent_id)
  JOIN team t ON t.team_id = m.team_id
  LEFT JOIN LATERAL (SELECT x.*, count(*) OVER () AS rows FROM bonus_points x
                      WHERE x.month = span.month AND x.team_id = m.team_id AND x.agent_id = m.agent_id
                      ORDER BY x.bonus_points_id DESC LIMIT 1) b ON true
  LEFT JOIN staff g ON g.staff_id = b.given_by
 ORDER BY t.name, a.agent_no
