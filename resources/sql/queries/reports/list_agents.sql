-- SPDX-License-Identifier: GPL-3.0-or-later
-- A report's agents and teams with their sums, in the order of agent_month_figure's columns; team_id 0: none. Parameters: from_on, to_on,
-- department_id, team_id, agent_id (null for all).
SELECT agent_id, team_id, agent_no, agent, team, hired_on, left_on, sums
  FROM report_agents(:from_on::date, :to_on::date, :department_id::bigint, :team_id::bigint, :agent_id::bigint)
