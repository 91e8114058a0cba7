-- SPDX-License-Identifier: GPL-3.0-or-later
-- Entries for the appraisal of the days between two, the newest first. Parameters: from_on, until_on (the last day), state (null: all), most (rows).
SELECT e.entry_id, e.kind, e.agent_id, a.agent_no, a.name AS agent, e.team_id, t.name AS team, e.day, e.metric, e.figure_rule_id, e.alarm_id,
       round(e.figure * 100)::bigint AS figure_hundredths, round(e.bound * 100)::bigint AS bound_hundredths, e.side, e.calls, e.to_confirm,
       e.standard, (e.points * 100)::int AS points_hundredths, e.comment, e.evidence::text AS evidence, e.state, w.name AS entered_by,
       e.entered_by = my_staff_id() AS is_mine, e.entered_at, c.name AS confirmed_by, e.confirmed_at, e.confirmed_note,
       x.name AS withdrawn_by, e.withdrawn_at, e.withdrawn_why
  FROM appraisal_entry e
  JOIN agent a USING (agent_id)
  LEFT JOIN team t ON t.team_id = e.team_id
  JOIN staff w ON w.staff_id = e.entered_by
  LEFT JOIN staff c ON c.staff_id = e.confirmed_by
  LEFT JOIN staff x ON x.staff_id = e.withdrawn_by
 WHERE e.day BETWEEN :from_on::date AND :until_on::date AND (:state::text IS NULL OR e.state = :state)
 ORDER BY e.entered_at DESC, e.entry_id DESC
 LIMIT :most::int
