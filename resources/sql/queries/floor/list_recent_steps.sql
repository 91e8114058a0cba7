-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of state of agents since a moment, and the last one of the day before it. Parameters: agents, since.
SELECT e.agent_id, e.at, e.state
  FROM (SELECT b.agent_id, b.at, b.event_id, b.state
          FROM unnest(:agents::bigint[]) x (agent_id)
          CROSS JOIN LATERAL (SELECT o.agent_id, o.at, o.event_id, o.state FROM agent_event o
                               WHERE o.agent_id = x.agent_id AND o.at < :since::timestamptz
                                 AND o.at >= :since::timestamptz - interval '1 day'
                               ORDER BY o.at DESC, o.event_id DESC LIMIT 1) b
        UNION ALL
        SELECT r.agent_id, r.at, r.event_id, r.state FROM agent_event r
         WHERE r.agent_id = ANY (:agents::bigint[]) AND r.at >= :since::timestamptz) e
 ORDER BY e.agent_id, e.at, e.event_id
