-- SPDX-License-Identifier: GPL-3.0-or-later
-- Interactions of a time that an agent took, newest first. Parameters: from_at, until_at, text (agent's number, name or nickname, end of the
-- customer's number, key of the call), most.
SELECT c.switch_id, c.call_uid, c.started_at::text AS started_key, c.started_at, c.agent_id, a.agent_no, a.name AS agent,
       coalesce(q.name, '') AS queue, c.channel, c.direction, coalesce(c.customer_masked, '') AS customer, coalesce(c.result, '') AS result,
       coalesce(extract(epoch FROM c.ended_at - c.started_at)::int, 0) AS length_s,
       EXISTS (SELECT FROM sheet s WHERE s.switch_id = c.switch_id AND s.call_uid = c.call_uid AND s.interaction_at = c.started_at
                  AND s.state <> 'retracted') AS is_scored
  FROM call c
  JOIN agent a ON a.agent_id = c.agent_id
  LEFT JOIN queue q ON q.queue_id = c.queue_id
 WHERE c.started_at >= :from_at::timestamptz AND c.started_at < :until_at::timestamptz
   AND (:text = '' OR a.agent_no = :text OR strpos(a.name, :text) > 0 OR strpos(a.nickname, :text) > 0 OR c.call_uid = :text
        OR (length(:text) >= 4 AND right(c.customer, length(:text)) = :text))
 ORDER BY c.started_at DESC
 LIMIT :most::int
