-- SPDX-License-Identifier: GPL-3.0-or-later
-- Totals of a month with their parts, a row each. Parameters: month, department_id, team_id, agent_id (null: all), teams (true: those of teams, false: of people).
SELECT t.post, t.agent_id, t.team_id, t.agent_no, t.name, t.team, t.parts::text AS parts, t.total::double precision AS total, coalesce(t.place, 0) AS place,
       t.members, t.with_gaps, t.performance_outcome_id, t.outcome, t.outcome_reason
  FROM performance_totals(:month::date, :department_id::bigint, :team_id::bigint, :agent_id::bigint) t
 WHERE (t.post = 'team') = :teams::boolean
