-- SPDX-License-Identifier: GPL-3.0-or-later
-- Enters wages, all of them or none; an agent's earlier ones first, as a wage takes the place of later ones. Parameter: wages.
SELECT save_agent_wage(w.agent_id, w.from_on, w.wage_fen)
  FROM (SELECT * FROM jsonb_to_recordset(:wages::jsonb) AS r (agent_id bigint, from_on date, wage_fen bigint) ORDER BY agent_id, from_on) w
