-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest interaction of that key that an agent took, as far as the reader may see it. Parameter: call_uid.
SELECT c.switch_id, c.call_uid, c.started_at::text AS started_key, c.started_at, c.agent_id, a.agent_no, a.name AS agent,
       coalesce(q.name, '') AS queue, c.channel, c.direction, coalesce(c.customer_masked, '') AS customer, coalesce(c.result, '') AS result,
       coalesce(extract(epoch FROM c.ended_at - c.started_at)::int, 0) AS length_s,
       EXISTS (SELECT FROM sheet s WHERE s.switch_id = c.switch_id AND s.call_uid = c.call_uid AND s.interaction_at = c.started_at
                  AND s.state <> 'retracted') AS is_scored
  FROM switch w
  JOIN call c ON c.switch_id = w.switch_id AND c.call_uid = :call_uid
  JOIN agent a ON a.agent_id = c.agent_id
  LEFT JOIN queue q ON q.queue_id = c.queue_id
 ORDER BY c.started_at DESC
 LIMIT 1
