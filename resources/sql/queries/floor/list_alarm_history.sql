-- SPDX-License-Identifier: GPL-3.0-or-later
-- The alarms that were raised between two moments, the newest first. Parameters: from_at, until_at, kind and team_id (null: all), text (in
-- number, name, queue or note; empty: all), most (rows).
SELECT a.alarm_id, a.kind, a.state, a.reason_code, a.agent_id, g.agent_no, g.name AS agent, a.queue_id, q.name AS queue, a.team_id, t.name AS team,
       a.since, a.level, a.highest, a.value, a.allowed_s, a.amber, a.red, a.threshold_id, a.raised_at, a.ended_at, a.acknowledged_at,
       s.name AS acknowledged_by, a.note, r.name AS reason
  FROM alarm a
  LEFT JOIN agent g USING (agent_id)
  LEFT JOIN queue q ON q.queue_id = a.queue_id
  LEFT JOIN team t ON t.team_id = a.team_id
  LEFT JOIN staff s ON s.staff_id = a.acknowledged_by
  LEFT JOIN pause_reason r ON r.code = a.reason_code AND r.during @> a.raised_at
 WHERE a.raised_at >= :from_at::timestamptz AND a.raised_at < :until_at::timestamptz
   AND (:kind::text IS NULL OR a.kind = :kind)
   AND (:team_id::bigint IS NULL OR a.team_id = :team_id::bigint)
   AND (:text::text = '' OR position(lower(:text) IN lower(concat_ws(' ', g.agent_no, g.name, q.name, a.note))) > 0)
 ORDER BY a.raised_at DESC, a.alarm_id DESC
 LIMIT :most::int
