-- SPDX-License-Identifier: GPL-3.0-or-later
-- A line a visit of a queue, and a line a call that entered none. A visit without an answer ends when the
-- caller leaves the queue. Parameters: from_at, until_at.
SELECT v.call_uid, v.visit_no, c.channel, c.direction, q.switch_name AS queue, v.entered_at,
       coalesce(n.customer, v.customer_masked, '') AS customer, c.dialed, v.position, v.outcome::text AS outcome, v.wait_s,
       a.agent_no, a.name AS agent_name, l.answered_at, l.talk_s,
       coalesce(l.ended_at, CASE WHEN v.outcome <> 'answered' THEN v.left_at END) AS ended_at, l.outcome::text AS ended_by, l.transfer_to, l.hold_count,
       l.hold_s, v.outcome = 'abandoned' AND EXISTS (
           SELECT FROM queue_visit m WHERE m.switch_id = v.switch_id AND m.call_uid = v.call_uid AND m.visit_no > v.visit_no
              AND m.entered_at BETWEEN v.left_at AND v.left_at + interval '2 seconds') AS moved,
       c.result, c.amount_fen
  FROM queue_visit v
  JOIN queue q ON q.queue_id = v.queue_id
  LEFT JOIN visit_numbers(:from_at::timestamptz, :until_at::timestamptz) n ON n.switch_id = v.switch_id AND n.call_uid = v.call_uid AND n.visit_no = v.visit_no
  LEFT JOIN call c ON c.switch_id = v.switch_id AND c.call_uid = v.call_uid
        AND c.started_at >= :from_at::timestamptz - interval '1 day' AND c.started_at < :until_at::timestamptz + interval '1 day'
  LEFT JOIN agent_leg l ON l.switch_id = v.switch_id AND l.call_uid = v.call_uid AND l.visit_no = v.visit_no AND l.answered_at IS NOT NULL
        AND l.offered_at >= :from_at::timestamptz - interval '1 day' AND l.offered_at < :until_at::timestamptz + interval '1 day'
  LEFT JOIN agent a ON a.agent_id = l.agent_id
 WHERE v.entered_at >= :from_at::timestamptz AND v.entered_at < :until_at::timestamptz
UNION ALL
SELECT c.call_uid, 0, c.channel, c.direction, q.switch_name, c.started_at, coalesce(c.customer_masked, ''), c.dialed, 0, '', 0,
       a.agent_no, a.name, NULL, NULL, c.ended_at, NULL, NULL, 0, 0, false, c.result, c.amount_fen
  FROM call c
  LEFT JOIN queue q USING (queue_id)
  LEFT JOIN agent a ON a.agent_id = c.agent_id
 WHERE c.started_at >= :from_at::timestamptz AND c.started_at < :until_at::timestamptz
   AND NOT EXISTS (SELECT FROM queue_visit v WHERE v.switch_id = c.switch_id AND v.call_uid = c.call_uid
                      AND v.entered_at >= :from_at::timestamptz - interval '1 day' AND v.entered_at < :until_at::timestamptz + interval '1 day')
 ORDER BY 6, 1, 2
