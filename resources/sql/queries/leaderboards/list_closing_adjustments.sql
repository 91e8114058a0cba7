-- SPDX-License-Identifier: GPL-3.0-or-later
-- What came too late for a closed period. Parameter: board_closing_id.
SELECT j.closing_adjustment_id, j.agent_id, a.agent_no, a.name, j.kind, j.fen, j.found_at, j.settled_at, coalesce(s.name, '') AS settled_by, j.settled_why,
       coalesce(o.order_no, '') AS order_no, o.sold_at
  FROM closing_adjustment j
  JOIN agent a USING (agent_id)
  LEFT JOIN sale o USING (sale_id)
  LEFT JOIN staff s ON s.staff_id = j.settled_by
 WHERE j.board_closing_id = :board_closing_id::bigint
 ORDER BY j.found_at, j.closing_adjustment_id
