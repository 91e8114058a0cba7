-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands on every page. Parameters: from_on, to_on, department_id, team_id, agent_id (null for all).
SELECT centre, zone, scope_name, is_dissolved, snapshot_at, closed_at, run_by, leaders, agents, service_target,
       -- A leader who names no team is told of those that he led, never of the centre.
       :team_id::bigint IS NULL AND :agent_id::bigint IS NULL AND pg_has_role(session_user, 'bz_leader', 'MEMBER')
           AND NOT (pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_auditor', 'MEMBER')
                    OR pg_has_role(session_user, 'bz_quality_head', 'MEMBER')) AS is_own_teams
  FROM report_frame(:from_on::date, :to_on::date, :department_id::bigint, :team_id::bigint, :agent_id::bigint)
