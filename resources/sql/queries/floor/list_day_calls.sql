-- SPDX-License-Identifier: GPL-3.0-or-later
-- The calls that were offered to an agent in a time, oldest first; started_key and has_recording for who may hear them.
-- Parameters: agent_id, from_at, until_at.
SELECT l.switch_id, l.call_uid, l.leg_no, coalesce(q.name, '') AS queue, c.customer, l.offered_at, l.answered_at, l.ended_at, l.ring_ms,
       l.wait_s, l.talk_s, l.hold_count, l.hold_s, l.outcome::text AS outcome, coalesce(l.transfer_to, '') AS transfer_to, s.started_key,
       s.has_recording
  FROM agent_leg l
  LEFT JOIN queue q ON q.queue_id = l.queue_id
  LEFT JOIN leg_customers(:agent_id::bigint, :from_at::timestamptz, :until_at::timestamptz) c
         ON c.call_uid = l.call_uid AND c.leg_no = l.leg_no
  LEFT JOIN LATERAL call_sound(l.switch_id, l.call_uid, l.offered_at) s ON true
 WHERE l.agent_id = :agent_id::bigint AND l.offered_at >= :from_at::timestamptz AND l.offered_at < :until_at::timestamptz
 ORDER BY l.offered_at, l.call_uid, l.leg_no
