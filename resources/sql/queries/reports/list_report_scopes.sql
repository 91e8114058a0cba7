-- SPDX-License-Identifier: GPL-3.0-or-later
-- Departments, teams and agents that a report may be about: a leader's teams for him, all of the centre for others. No parameters.
WITH me AS MATERIALIZED (SELECT pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_auditor', 'MEMBER')
                                OR pg_has_role(session_user, 'bz_quality_head', 'MEMBER') AS sees_all, my_led_teams() AS led)
SELECT 'department' AS kind, d.department_id AS id, d.name AS name, '' AS detail, false AS is_gone FROM department d, me WHERE me.sees_all
UNION ALL
SELECT 'team', t.team_id, t.name, '', t.closed_on IS NOT NULL FROM team t, me WHERE me.sees_all OR t.team_id = ANY (me.led)
UNION ALL
SELECT 'agent', a.agent_id, a.name, a.agent_no, a.left_on IS NOT NULL FROM agent a, me
 WHERE me.sees_all OR a.agent_id IN (SELECT m.agent_id FROM agent_team m WHERE m.team_id = ANY (me.led))
 ORDER BY 1, 4, 3
