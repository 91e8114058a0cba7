-- SPDX-License-Identifier: GPL-3.0-or-later
-- Appeals that were recorded since a moment, and all open ones, newest first. Parameters: from_at, most.
SELECT f.fine_appeal_id, f.words, f.signature, rb.name AS recorded_by, f.recorded_at, f.decide_by, f.state, f.outcome,
       coalesce(f.remains_fen, 0) AS remains_fen, coalesce(f.remains_points, 0) AS remains_points, coalesce(db.name, '') AS decided_by, f.decided_at,
       f.why, b.fen AS booked_fen, b.month AS booked_month,
       coalesce(vd.name, s.name, '') AS entry_decided_by, coalesce(o.kind, 'award') AS taken_back,
       CASE WHEN f.state = 'open' THEN (SELECT coalesce(string_agg(p.name, '、' ORDER BY p.name), '') FROM staff p
                                         WHERE p.staff_id IN (SELECT fine_appeal_deciders(f.ledger_entry_id))) ELSE '' END AS deciders,
       CASE WHEN f.state = 'open' THEN fine_decider_refusal(f.ledger_entry_id) ELSE 'fine_appeal_open' END AS refusal,
       f.state = 'open' AND reaches_agent(e.agent_id, e.on_date)
           AND my_staff_id() NOT IN (coalesce(e.entered_by, 0), coalesce(v.decided_by, 0), coalesce(v.proposed_by, 0)) AS may_withdraw,
       e.ledger_entry_id, e.agent_id, a.agent_no, a.name AS agent, coalesce(t.name, '') AS team, e.on_date, e.month, e.kind, e.fen, e.points,
       e.over_cap_fen, coalesce(e.violation_id, 0) AS violation_id, coalesce(r.name, '') AS rule, coalesce(e.reverses, 0) AS reverses,
       EXISTS (SELECT FROM ledger_entry x WHERE x.reverses = e.ledger_entry_id) AS is_reversed, e.note, coalesce(s.name, '') AS entered_by, e.entered_at,
       -1::bigint AS wage_fen, 0::bigint AS cap_fen
  FROM fine_appeal f
  JOIN ledger_entry e USING (ledger_entry_id)
  JOIN agent a ON a.agent_id = e.agent_id
  JOIN staff rb ON rb.staff_id = f.recorded_by
  LEFT JOIN ledger_entry o ON o.ledger_entry_id = e.reverses
  LEFT JOIN team t ON t.team_id = e.team_id
  LEFT JOIN violation v ON v.violation_id = e.violation_id
  LEFT JOIN rule r ON r.code = v.code
  LEFT JOIN staff vd ON vd.staff_id = v.decided_by
  LEFT JOIN staff s ON s.staff_id = e.entered_by
  LEFT JOIN staff db ON db.staff_id = f.decided_by
  LEFT JOIN LATERAL (SELECT coalesce(sum(x.fen), 0)::bigint AS fen, max(x.month) AS month FROM ledger_entry x
                      WHERE f.state = 'decided' AND f.outcome <> 'keep' AND (x.ledger_entry_id = f.result_entry OR x.reverses = f.ledger_entry_id)) b ON true
 WHERE f.recorded_at >= :from_at::timestamptz OR f.state = 'open'
 ORDER BY f.recorded_at DESC, f.fine_appeal_id DESC
 LIMIT :most::int
