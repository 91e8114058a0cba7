-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom a rule changed like this would have cost what in a month. Parameters: code, month, grace_s, limit_s, per, amount_fen.
SELECT w.agent_id, a.agent_no, a.name AS agent, coalesce(t.name, '') AS team, w.on_date, w.raw_s, w.doubt, w.before_fen, w.after_fen
  FROM what_if_rule(:code::text, :month::date, :grace_s::int, :limit_s::int, :per::text, :amount_fen::bigint) w
  JOIN agent a USING (agent_id)
  LEFT JOIN team t ON t.team_id = w.team_id
 ORDER BY w.on_date, a.agent_no, w.occurred_at
