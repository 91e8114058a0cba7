-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every feed and its work of a day. Parameters: from_at, until_at.
SELECT f.source_id, w.name AS switch, f.kind, f.name, f.replay, f.connected, f.last_heard_at, f.last_event_at, f.lag_ms,
       coalesce(m.events, 0) AS events, coalesce(m.reconnects, 0) AS reconnects, coalesce(m.rejects, 0) AS rejects, coalesce(m.doubts, 0) AS doubts,
       m.worst_lag_ms
  FROM feed_source f JOIN switch w USING (switch_id)
  LEFT JOIN (SELECT source_id, sum(events) AS events, sum(reconnects) AS reconnects, sum(rejects) AS rejects, sum(doubts) AS doubts,
                    max(worst_lag_ms) AS worst_lag_ms
               FROM feed_minute WHERE minute >= :from_at::timestamptz AND minute < :until_at::timestamptz GROUP BY source_id) m USING (source_id)
 ORDER BY f.source_id
