-- SPDX-License-Identifier: GPL-3.0-or-later
-- A run begins. Parameters: request, from, to, department_id, team_id, agent_id, version, schedule_id.
SELECT report_run_id, run_no, begun_at FROM begin_report_run(:request::jsonb, :from::date, :to::date, :department_id::bigint, :team_id::bigint, :agent_id::bigint,
                                                               :version::text, :schedule_id::bigint)
