-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of state of a past board's agents in the seconds before it, and before them the state in which they began; 'stale' while a feed
-- of their switch knew nothing. Parameters: at, seconds.
WITH step AS MATERIALIZED (
    SELECT agent_id, at, state::text FROM past_steps(:at::timestamptz, :seconds::int)
), gap AS (
    SELECT DISTINCT m.agent_id, greatest(lower(g.during), :at::timestamptz - make_interval(secs => :seconds::int)) AS begins,
           upper(g.during) AS ends
      FROM feed_gap g
      JOIN feed_source f USING (source_id)
      JOIN switch_member m USING (switch_id)
      JOIN (SELECT DISTINCT agent_id FROM step) mine USING (agent_id)
     WHERE g.during && tstzrange(:at::timestamptz - make_interval(secs => :seconds::int), :at::timestamptz, '[]')
)
SELECT agent_id, at, state
  FROM (SELECT agent_id, at, 1 AS turn, state FROM step
        UNION ALL
        SELECT agent_id, begins, 2, 'stale' FROM gap
        UNION ALL
        SELECT gap.agent_id, gap.ends, 0, (SELECT s.state FROM step s WHERE s.agent_id = gap.agent_id AND s.at < gap.ends
                                            ORDER BY s.at DESC LIMIT 1)
          FROM gap WHERE gap.ends <= :at::timestamptz) s
 WHERE state IS NOT NULL
 ORDER BY agent_id, at, turn
