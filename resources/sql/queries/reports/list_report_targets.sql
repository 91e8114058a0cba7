-- SPDX-License-Identifier: GPL-3.0-or-later
-- The targets that may judge a report. Parameters: from_on, to_on, department_id, team_id, agent_id (null for all).
SELECT t.figure_target_id, t.figure, coalesce(t.department_id, 0) AS department_id, coalesce(t.team_id, 0) AS team_id, '' AS place,
       lower(t.valid) AS valid_from, upper(t.valid) AS valid_until, t.direction, t.value::double precision AS value, t.margin::double precision AS margin,
       '' AS made_by
  FROM report_targets(:from_on::date, :to_on::date, :department_id::bigint, :team_id::bigint, :agent_id::bigint) t
