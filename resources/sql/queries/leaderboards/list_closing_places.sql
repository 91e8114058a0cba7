-- SPDX-License-Identifier: GPL-3.0-or-later
-- The frozen places of a closed period, then who was kept out and why. Parameters: board_closing_id, most.
SELECT x.place, x.agent, x.no, coalesce(a.name, '') AS name, coalesce(t.name, '') AS team, x.value, coalesce(x.orders, 0) AS orders, x.at,
       '' AS out_code, '' AS out_figures
  FROM board_closing c
 CROSS JOIN LATERAL jsonb_to_recordset(c.places) x (place int, agent bigint, no text, team bigint, value float8, orders int, at timestamptz)
  LEFT JOIN agent a ON a.agent_id = x.agent
  LEFT JOIN team t ON t.team_id = x.team
 WHERE c.board_closing_id = :board_closing_id::bigint AND x.place <= :most::int
 UNION ALL
SELECT 0, o.agent_id, o.agent_no, o.name, o.team_name, o.value::float8, o.orders, NULL, o.out_code, o.out_figures::text
  FROM closing_outs(:board_closing_id::bigint) o
