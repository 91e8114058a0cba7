-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands on every page. Parameters: from_on, to_on, department_id, team_id, agent_id (null for all).
SELECT centre, zone, scope_name, is_dissolved, snapshot_at, closed_at, run_by, leaders, agents, service_target
  FROM report_frame(:from_on::date, :to_on::date, :department_id::bigint, :team_id::bigint, :agent_id::bigint)
