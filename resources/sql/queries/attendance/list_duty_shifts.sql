-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose first shift of a day begins when, less the duty's lead, in a week. :from_on its Monday
SELECT DISTINCT ON (i.on_date, i.agent_id) i.on_date, i.agent_id, a.agent_no, a.name AS agent, i.team_id, t.name AS team, y.code AS shift,
       i.starts_at - make_interval(secs => s.duty_lead_s) AS begins_at
  FROM shift_instance i CROSS JOIN attendance_setting s
  JOIN agent a USING (agent_id)
  JOIN team t ON t.team_id = i.team_id
  JOIN shift_version v USING (shift_version_id)
  JOIN shift_type y USING (shift_type_id)
 WHERE i.on_date BETWEEN :from_on::date AND :from_on::date + 6 AND i.cancelled_at IS NULL
 ORDER BY i.on_date, i.agent_id, i.starts_at
