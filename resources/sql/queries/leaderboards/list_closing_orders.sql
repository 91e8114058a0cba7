-- SPDX-License-Identifier: GPL-3.0-or-later
-- The frozen orders behind the first places of a closed period. Parameter: board_closing_id.
SELECT o.agent_id, a.agent_no, a.name, o.sale_id, o.order_no, o.kind, o.sold_at, o.fen, o.quantity, o.courses, o.ends_order
  FROM closing_orders(:board_closing_id::bigint) o JOIN agent a USING (agent_id)
