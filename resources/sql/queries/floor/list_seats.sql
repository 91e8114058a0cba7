-- SPDX-License-Identifier: GPL-3.0-or-later
-- The board's rows: who an agent is, what he does now, what he did today at the site. Parameter: agents, their ids.
WITH today AS MATERIALIZED (SELECT site_day(now()) AS day)
SELECT a.agent_id, a.agent_no, a.name, a.provisional, t.team_id, t.name AS team, p.label AS seat_label, s.state, s.since,
       s.pause_reason, s.last_event_at, s.source_id, s.queue_id, s.call_uid, k.name AS queue, w.queues, c.customer, d.answered, d.no_answer,
       d.finished, d.talk_s
  FROM agent a
  CROSS JOIN today
  LEFT JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> today.day
  LEFT JOIN team t ON t.team_id = m.team_id
  LEFT JOIN agent_seat h ON h.agent_id = a.agent_id AND h.during @> today.day
  LEFT JOIN seat p ON p.seat_id = h.seat_id
  LEFT JOIN seat_state s ON s.agent_id = a.agent_id
  LEFT JOIN queue k ON k.queue_id = s.queue_id
  LEFT JOIN agent_day d ON d.agent_id = a.agent_id AND d.day = today.day
  LEFT JOIN customers_on_line(:agents::bigint[]) c ON c.agent_id = a.agent_id
  LEFT JOIN (SELECT n.agent_id, array_agg(DISTINCT q.name ORDER BY q.name) AS queues
               FROM queue_member y JOIN switch_member n ON n.member_id = y.member_id JOIN queue q ON q.queue_id = y.queue_id
              WHERE y.signed_in AND n.agent_id = ANY (:agents::bigint[])
              GROUP BY n.agent_id) w ON w.agent_id = a.agent_id
 WHERE a.agent_id = ANY (:agents::bigint[]) AND (a.left_on IS NULL OR a.left_on > today.day)
 ORDER BY a.agent_id
