-- SPDX-License-Identifier: GPL-3.0-or-later
-- Entries that count in a month, oldest first, of one agent or (null) of all. Parameters: month, agent_id, most.
SELECT e.ledger_entry_id, e.agent_id, a.agent_no, a.name AS agent, coalesce(t.name, '') AS team, e.on_date, e.month, e.kind, e.fen, e.points,
       e.over_cap_fen, coalesce(e.violation_id, 0) AS violation_id, coalesce(r.name, '') AS rule, coalesce(e.reverses, 0) AS reverses,
       EXISTS (SELECT FROM ledger_entry x WHERE x.reverses = e.ledger_entry_id) AS is_reversed, e.note, coalesce(s.name, '') AS entered_by, e.entered_at,
       CASE WHEN g.guard IS NULL THEN -1 ELSE coalesce((g.guard ->> 'wage_fen')::bigint, 0) END AS wage_fen,
       coalesce((g.guard ->> 'cap_fen')::bigint, 0) AS cap_fen
  FROM ledger_entry e
  JOIN agent a ON a.agent_id = e.agent_id
  LEFT JOIN team t ON t.team_id = e.team_id
  LEFT JOIN violation v ON v.violation_id = e.violation_id
  LEFT JOIN rule r ON r.code = v.code
  LEFT JOIN staff s ON s.staff_id = e.entered_by
 CROSS JOIN LATERAL (SELECT ledger_guard(e.ledger_entry_id) AS guard OFFSET 0) g -- not a leader's to know
 WHERE e.month = date_trunc('month', :month::date::timestamp)::date AND (:agent_id::bigint IS NULL OR e.agent_id = :agent_id::bigint)
 ORDER BY e.on_date, e.ledger_entry_id
 LIMIT :most::int
