-- SPDX-License-Identifier: GPL-3.0-or-later
-- The numbers of a span that were tried most often, and how many there are. Parameters: from_on, to_on, department_id, team_id,
-- agent_id (null: all), most.
SELECT number, attempts, connected, talk_s, last_at, status, agent_id, agent_no, agent, in_all
  FROM report_call_numbers(:from_on::date, :to_on::date, :department_id::bigint, :team_id::bigint, :agent_id::bigint, :most::int)
