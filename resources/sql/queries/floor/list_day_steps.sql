-- SPDX-License-Identifier: GPL-3.0-or-later
-- An agent's states in a time: how he was when it began, by the last word of the five weeks before, then every event. A pause has
-- the name that its code had then, before it had one the first that it was given; one that nobody has named keeps its code. Parameters: agent_id, from_at, until_at.
SELECT s.at, s.state, coalesce(r.name, s.reason) AS reason
  FROM (SELECT :from_at::timestamptz AS at, e.at AS told_at, e.event_id, e.state, e.reason
          FROM (SELECT at, event_id, state, reason FROM agent_event
                 WHERE agent_id = :agent_id::bigint AND at < :from_at::timestamptz AND at >= :from_at::timestamptz - interval '35 days'
                 ORDER BY at DESC, event_id DESC LIMIT 1) e
        UNION ALL
        SELECT at, at, event_id, state, reason FROM agent_event
         WHERE agent_id = :agent_id::bigint AND at >= :from_at::timestamptz AND at < :until_at::timestamptz) s
  LEFT JOIN LATERAL (SELECT name FROM pause_reason
                      WHERE code = s.reason AND (during @> s.told_at OR lower(during) > s.told_at)
                      ORDER BY lower(during) LIMIT 1) r ON true
 ORDER BY s.at, s.event_id
