-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who should be here at this moment, and how it stands with him.
SELECT n.shift_instance_id, n.agent_id, a.agent_no, a.name AS agent, t.name AS team, y.name AS shift, n.starts_at, n.ends_at, n.first_in,
       coalesce(n.signed_state, '') AS signed_state, n.signed_since, coalesce(n.duty_area, '') AS duty_area, n.standing
  FROM attendance_now() n
  JOIN agent a USING (agent_id)
  JOIN team t ON t.team_id = n.team_id
  JOIN shift_type y ON y.shift_type_id = n.shift_type_id
 ORDER BY n.starts_at, a.agent_no
