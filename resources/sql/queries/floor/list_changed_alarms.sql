-- SPDX-License-Identifier: GPL-3.0-or-later
-- The alarms that were written in or after a transaction, those that ended just now among them. Parameter: horizon, a transaction id.
SELECT a.alarm_id, a.kind, a.state, a.reason_code, a.agent_id, g.agent_no, g.name AS agent, a.queue_id, q.name AS queue, a.team_id, t.name AS team,
       a.since, a.level, a.highest, a.value, a.allowed_s, a.amber, a.red, a.threshold_id, a.raised_at, a.ended_at, a.acknowledged_at,
       s.name AS acknowledged_by, a.note, r.name AS reason
  FROM alarm a
  LEFT JOIN agent g USING (agent_id)
  LEFT JOIN queue q ON q.queue_id = a.queue_id
  LEFT JOIN team t ON t.team_id = a.team_id
  LEFT JOIN staff s ON s.staff_id = a.acknowledged_by
  LEFT JOIN pause_reason r ON r.code = a.reason_code AND r.during @> a.raised_at
 WHERE (a.ended_at IS NULL OR a.ended_at > now() - interval '5 minutes') AND a.changed_in >= (:horizon::text)::xid8
