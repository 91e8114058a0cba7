-- SPDX-License-Identifier: GPL-3.0-or-later
-- Decisions on violations of a month's days that deviate from the rule, each with its reason, newest first. Parameters: month, most.
SELECT v.violation_id, v.decided_by AS staff_id, s.name AS decider, a.agent_no, a.name AS agent, coalesce(t.name, '') AS team, v.on_date, r.name AS rule,
       k.amount_fen AS rule_fen, v.amount_fen AS fen, k.points AS rule_points, v.points, v.decided_why AS why
  FROM violation v
  JOIN rule_version k USING (rule_version_id)
  JOIN rule r ON r.code = v.code
  JOIN staff s ON s.staff_id = v.decided_by
  JOIN agent a ON a.agent_id = v.agent_id
  LEFT JOIN team t ON t.team_id = v.team_id
 WHERE v.on_date >= date_trunc('month', :month::date::timestamp)::date
   AND v.on_date < (date_trunc('month', :month::date::timestamp) + interval '1 month')::date
   AND v.state IN ('confirmed', 'dismissed', 'reversed') AND v.deviates
   AND NOT EXISTS (SELECT FROM fine_appeal x WHERE x.result_violation = v.violation_id)
 ORDER BY v.decided_at DESC, v.violation_id DESC
 LIMIT :most::int
