-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of state of agents since a moment, and the last one of the day before it. While a feed of their switch knew nothing they are
-- 'stale', and then what they were by the last word. Parameters: agents, since.
WITH gap AS (
    SELECT DISTINCT m.agent_id, greatest(lower(g.during), :since::timestamptz) AS begins, upper(g.during) AS ends
      FROM feed_gap g
      JOIN feed_source f USING (source_id)
      JOIN switch_member m USING (switch_id)
     WHERE g.during && tstzrange(:since::timestamptz, NULL) AND m.agent_id = ANY (:agents::bigint[])
)
SELECT e.agent_id, e.at, e.state
  FROM (SELECT b.agent_id, b.at, 1 AS turn, b.event_id, b.state::text
          FROM unnest(:agents::bigint[]) x (agent_id)
          CROSS JOIN LATERAL (SELECT o.agent_id, o.at, o.event_id, o.state FROM agent_event o
                               WHERE o.agent_id = x.agent_id AND o.at < :since::timestamptz
                                 AND o.at >= :since::timestamptz - interval '1 day'
                               ORDER BY o.at DESC, o.event_id DESC LIMIT 1) b
        UNION ALL
        SELECT r.agent_id, r.at, 1, r.event_id, r.state::text FROM agent_event r
         WHERE r.agent_id = ANY (:agents::bigint[]) AND r.at >= :since::timestamptz
        UNION ALL
        SELECT agent_id, begins, 2, 0, 'stale' FROM gap
        UNION ALL
        SELECT gap.agent_id, gap.ends, 0, 0, coalesce(l.state::text, 'signed_out')
          FROM gap
          LEFT JOIN LATERAL (SELECT o.state FROM agent_event o
                              WHERE o.agent_id = gap.agent_id AND o.at < gap.ends AND o.at >= gap.ends - interval '1 day'
                              ORDER BY o.at DESC, o.event_id DESC LIMIT 1) l ON true
         WHERE gap.ends IS NOT NULL) e
 ORDER BY e.agent_id, e.at, e.turn, e.event_id
