-- SPDX-License-Identifier: GPL-3.0-or-later
-- An agent's violations of some days, newest first, without those that later evidence withdrew. Parameters: agent_id, from_on, until_on (not included).
SELECT v.violation_id, v.code, r.name AS rule, v.agent_id, a.agent_no, a.name AS agent, coalesce(t.name, '') AS team, v.on_date, v.occurred_at,
       v.measured_s, v.amount_fen, v.points, v.state, coalesce(v.evidence -> 'breach' ->> 'doubt', '') AS doubt, v.deviates,
       v.proposed_by IS NOT NULL AS is_proposed, coalesce(d.name, '') AS decided_by,
       EXISTS (SELECT FROM violation_statement s WHERE s.violation_id = v.violation_id) AS has_statement
  FROM violation v
  JOIN rule r USING (code)
  JOIN agent a ON a.agent_id = v.agent_id
  LEFT JOIN team t ON t.team_id = v.team_id
  LEFT JOIN staff d ON d.staff_id = v.decided_by
 WHERE v.agent_id = :agent_id::bigint AND v.on_date >= :from_on::date AND v.on_date < :until_on::date AND v.state <> 'withdrawn'
 ORDER BY v.occurred_at DESC, v.violation_id DESC
