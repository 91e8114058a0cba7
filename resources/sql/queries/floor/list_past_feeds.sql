-- SPDX-License-Identifier: GPL-3.0-or-later
-- The feeds at a past moment: whether they told of it. A feed that runs now has told of everything since its first line, but for
-- its gaps; one that has stopped knows nothing after its last line. Parameter: at.
SELECT f.source_id, f.kind, g.since IS NULL AND (f.connected OR :at::timestamptz <= f.last_event_at) AS connected,
       CASE WHEN g.since IS NOT NULL THEN g.since
            WHEN f.connected OR :at::timestamptz <= f.last_event_at THEN :at::timestamptz ELSE f.last_event_at END AS last_heard_at,
       CASE WHEN count(*) OVER (PARTITION BY f.switch_id) = 1 THEN w.name ELSE w.name || ' · ' || f.name END AS name
  FROM feed_source f
  JOIN switch w USING (switch_id)
  LEFT JOIN LATERAL (SELECT min(lower(p.during)) AS since FROM feed_gap p
                      WHERE p.source_id = f.source_id AND p.during @> :at::timestamptz) g ON true
 WHERE f.first_event_at <= :at::timestamptz
 ORDER BY f.source_id
