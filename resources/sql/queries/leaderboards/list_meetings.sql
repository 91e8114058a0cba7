-- SPDX-License-Identifier: GPL-3.0-or-later
-- Meetings of some days, or one of them. Parameters: from_on, to_on (null with a meeting), meeting_id (null: all).
SELECT m.meeting_id, s.kind, s.name, coalesce(st.name, '') AS shift, coalesce(d.name, '') AS department, coalesce(m.team_id, 0) AS team_id,
       coalesce(t.name, '') AS team, m.on_date, m.planned_at, i.planned_s, meeting_state(m) AS state, m.started_at, m.ended_at,
       coalesce(sb.name, '') AS started_by, coalesce(m.host_agent_id, 0) AS host_agent_id,
       CASE WHEN ha.agent_id IS NOT NULL THEN ha.agent_no || ' ' || ha.name ELSE coalesce(hs.name, '') END AS host,
       v.slogan, m.cancelled_why, m.has_prizes, m.current_no, m.running_since, m.revision, runs_meeting(m.meeting_id) AS may_run,
       coalesce(a.people, 0) AS people, coalesce(a.present, 0) AS present, c.open_actions, c.overdue_actions
  FROM meeting m
  JOIN meeting_series s USING (meeting_series_id)
  JOIN meeting_series_version v USING (meeting_series_version_id)
  LEFT JOIN shift_type st ON st.shift_type_id = m.shift_type_id
  LEFT JOIN department d ON d.department_id = m.department_id
  LEFT JOIN team t ON t.team_id = m.team_id
  LEFT JOIN staff sb ON sb.staff_id = m.started_by
  LEFT JOIN staff hs ON hs.staff_id = m.host_staff_id
  LEFT JOIN agent ha ON ha.agent_id = m.host_agent_id
 CROSS JOIN LATERAL (SELECT coalesce(sum(x.planned_s), 0) AS planned_s FROM meeting_item x WHERE x.meeting_id = m.meeting_id) i
  LEFT JOIN LATERAL meeting_turnout(m.meeting_id) a ON m.state = 'held'
 CROSS JOIN LATERAL (SELECT count(*) AS open_actions, count(*) FILTER (WHERE x.due_on < site_day(clock_timestamp())) AS overdue_actions
                       FROM meeting_action x WHERE x.meeting_id = m.meeting_id AND x.done_at IS NULL) c
 WHERE (:meeting_id::bigint IS NULL OR m.meeting_id = :meeting_id) AND (:from_on::date IS NULL OR m.on_date BETWEEN :from_on AND :to_on::date)
   AND NOT (m.state = 'cancelled' AND m.cancelled_by IS NULL AND NOT EXISTS (SELECT FROM meeting_minute x WHERE x.meeting_id = m.meeting_id)
            AND NOT EXISTS (SELECT FROM meeting_action x WHERE x.meeting_id = m.meeting_id))
 ORDER BY m.planned_at, m.meeting_id
