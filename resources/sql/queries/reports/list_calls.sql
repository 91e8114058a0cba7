-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls of days at the site as far as the reader may see them, oldest first; started_key and has_recording for who may hear them.
-- Parameters: agent_id (null: all), queue_id (the first one entered; null: all), from_day, until_day, most.
SELECT k.*, coalesce(s.has_recording, false) AS has_recording, s.started_key IS NOT NULL AS may_hear
  FROM (SELECT c.switch_id, c.call_uid, c.started_at::text AS started_key, c.started_at, coalesce(a.agent_no, '') AS agent_no,
               coalesce(a.name, '') AS agent, coalesce(t.name, '') AS team, coalesce(q.name, '') AS queue, c.channel, c.direction,
               coalesce(c.customer_masked, '') AS customer, coalesce(c.result, '') AS result,
               extract(epoch FROM c.ended_at - c.started_at)::int AS length_s
          FROM call c
          LEFT JOIN agent a USING (agent_id)
          LEFT JOIN team t ON t.team_id = c.team_id
          LEFT JOIN queue q ON q.queue_id = c.queue_id
         WHERE c.started_at >= site_midnight(:from_day::date) AND c.started_at < site_midnight(:until_day::date + 1)
           AND (:agent_id::bigint IS NULL OR c.agent_id = :agent_id::bigint)
           AND (:queue_id::bigint IS NULL OR c.queue_id = :queue_id::bigint)
         ORDER BY c.started_at, c.switch_id, c.call_uid
         LIMIT :most::int) k
  LEFT JOIN LATERAL call_sound(k.switch_id, k.call_uid, k.started_at) s ON true
 ORDER BY k.started_at, k.switch_id, k.call_uid
