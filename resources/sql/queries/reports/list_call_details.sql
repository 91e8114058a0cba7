-- SPDX-License-Identifier: GPL-3.0-or-later
-- All calls of a span as the call detail lists them, each with how many there are. Parameters: from_on, to_on, department_id, team_id,
-- agent_id (null: all).
SELECT started_at, agent_id, agent_no, agent, number, talk_s, attempts, status, in_all
  FROM report_calls(:from_on::date, :to_on::date, :department_id::bigint, :team_id::bigint, :agent_id::bigint, NULL)
