-- SPDX-License-Identifier: GPL-3.0-or-later
-- An agent's states in a time: how he was when it began, by the last word of the five weeks before, then every event.
-- Parameters: agent_id, from_at, until_at.
SELECT at, state, reason FROM (
    SELECT :from_at::timestamptz AS at, e.event_id, e.state, e.reason
      FROM (SELECT event_id, state, reason FROM agent_event
             WHERE agent_id = :agent_id::bigint AND at < :from_at::timestamptz AND at >= :from_at::timestamptz - interval '35 days'
             ORDER BY at DESC, event_id DESC LIMIT 1) e
    UNION ALL
    SELECT at, event_id, state, reason FROM agent_event
     WHERE agent_id = :agent_id::bigint AND at >= :from_at::timestamptz AND at < :until_at::timestamptz) s
 ORDER BY at, event_id
