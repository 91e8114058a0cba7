-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has duty in a week. :from_on its Monday
SELECT d.duty_assignment_id, d.duty_area_id, d.on_date, coalesce(d.agent_id, 0) AS agent_id, coalesce(a.agent_no, '') AS agent_no,
       coalesce(a.name, '') AS agent, coalesce(t.name, '') AS team, d.begins_at, d.done_at, coalesce(s.name, '') AS done_seen_by, d.handovers,
       d.settled_at IS NOT NULL AS is_settled, d.violation_id IS NOT NULL AS is_skipped
  FROM duty_board(:from_on::date, :from_on::date + 6) d
  LEFT JOIN agent a ON a.agent_id = d.agent_id
  LEFT JOIN team t ON t.team_id = d.team_id
  LEFT JOIN staff s ON s.staff_id = d.done_seen_by
