-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people did, the sums in the order of agent_month_figure's columns; team_id 0: none. Parameters: by (agent; both: the days too, agent_id
-- 0; all: one row), from_on, to_on, department_id, team_id, agent_id (null for all).
SELECT day, agent_id, team_id, agent_no, agent, team, hired_on, left_on, sums
  FROM report_work(:by::text, :from_on::date, :to_on::date, :department_id::bigint, :team_id::bigint, :agent_id::bigint)
