-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose figures of a day lie outside their bounds, with the entry that stands. Parameters: day.
SELECT o.agent_id, a.agent_no, a.name AS agent, o.team_id, t.name AS team, o.figure_rule_id, o.metric, o.part, o.whole,
       round(o.figure * 100)::bigint AS figure_hundredths, o.side, round(o.bound * 100)::bigint AS bound_hundredths, o.calls, o.to_confirm,
       r.fewest_calls, r.standard, (r.points * 100)::int AS points_hundredths, e.entry_id, e.state AS entry_state, s.name AS entered_by
  FROM odd_figures(:day::date) o
  JOIN agent a USING (agent_id)
  JOIN figure_rule r USING (figure_rule_id)
  LEFT JOIN team t ON t.team_id = o.team_id
  LEFT JOIN appraisal_entry e ON e.kind = 'figure' AND e.agent_id = o.agent_id AND e.day = :day::date AND e.metric = o.metric
       AND e.withdrawn_at IS NULL
  LEFT JOIN staff s ON s.staff_id = e.entered_by
