-- SPDX-License-Identifier: GPL-3.0-or-later
-- What came after closed months were closed, with what is not known one by one. Parameters: from_on, to_on, department_id, team_id, agent_id (null for all).
SELECT month, code, on_date, agent_id, agent_no, agent, team, what, at, by_name, booked_fen, state, state_on, sums
  FROM report_late(:from_on::date, :to_on::date, :department_id::bigint, :team_id::bigint, :agent_id::bigint, true)
