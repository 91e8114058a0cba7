-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first two of them find somebody with another shift of that day against whom nothing speaks that refuses it. No parameters.
SELECT count(match_swap(w.swap_request_id, b.agent_id, b.shift_instance_id, b.name)) AS matched
  FROM (SELECT *, row_number() OVER (ORDER BY swap_request_id) AS n FROM swap_request WHERE matched_at IS NULL AND ended_as IS NULL) w
  JOIN shift_instance s ON s.shift_instance_id = w.a_shift_id
 CROSS JOIN LATERAL (SELECT i.shift_instance_id, a.agent_id, a.name FROM shift_instance i JOIN agent a USING (agent_id)
                      WHERE i.team_id = w.team_id AND i.on_date = s.on_date AND i.cancelled_at IS NULL AND i.shift_version_id <> s.shift_version_id
                        AND NOT EXISTS (SELECT FROM swap_request x WHERE x.a_agent_id = i.agent_id)
                        AND NOT EXISTS (SELECT FROM swap_checks(w.a_shift_id, i.agent_id, i.shift_instance_id) c WHERE c.severity = 'refused')
                      ORDER BY a.agent_no OFFSET w.n - 1 LIMIT 1) b
 WHERE w.n <= 2
