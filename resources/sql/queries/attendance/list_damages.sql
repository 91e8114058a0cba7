-- SPDX-License-Identifier: GPL-3.0-or-later
-- Damages, newest first, with what was paid. :most
SELECT d.asset_damage_id, d.agent_id, a.agent_no, a.name AS agent, coalesce(t.name, '') AS team, d.on_date, d.asset, d.amount_fen,
       coalesce(p.paid_fen, 0) AS paid_fen, coalesce(p.payments, '') AS payments, coalesce(p.last_id, 0) AS last_payment_id, d.statement, d.signature,
       coalesce(s.name, '') AS recorded_by, w.asset_damage_id IS NOT NULL AS is_withdrawn, coalesce(w.why, '') AS withdrawn_why
  FROM asset_damage d
  JOIN agent a USING (agent_id)
  LEFT JOIN team t ON t.team_id = d.team_id
  LEFT JOIN staff s ON s.staff_id = d.recorded_by
  LEFT JOIN asset_damage_withdrawal w USING (asset_damage_id)
  LEFT JOIN LATERAL (SELECT sum(x.fen) AS paid_fen,
                            string_agg(to_char(x.paid_on, 'MM-DD') || ' ¥' || to_char(x.fen / 100.0, 'FM999999990.00'), ', ' ORDER BY x.asset_payment_id) AS payments,
                            max(x.asset_payment_id) FILTER (WHERE x.reverses IS NULL AND NOT EXISTS (
                                SELECT FROM asset_payment b WHERE b.reverses = x.asset_payment_id)) AS last_id
                       FROM asset_payment x WHERE x.asset_damage_id = d.asset_damage_id) p ON true
 ORDER BY d.on_date DESC, d.asset_damage_id DESC
 LIMIT :most
