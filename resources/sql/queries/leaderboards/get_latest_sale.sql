-- SPDX-License-Identifier: GPL-3.0-or-later
-- The latest order that the reader sees of a day.
-- Parameters: on_date.
SELECT s.sold_at, s.fen, a.agent_no, a.name FROM sale s JOIN agent a USING (agent_id)
 WHERE s.on_date = :on_date::date AND s.kind = 'order' ORDER BY s.sold_at DESC, s.sale_id DESC LIMIT 1
