-- SPDX-License-Identifier: GPL-3.0-or-later
-- The feeds that speak of somebody on the floor, or could, and their last sign of life. The name is the switch's, with the kind behind it when there are several. No parameters.
SELECT f.source_id, f.kind, f.connected, f.last_heard_at, f.last_event_at, f.lag_ms, f.late_batches,
       CASE WHEN count(*) OVER (PARTITION BY f.switch_id) = 1 THEN w.name ELSE w.name || ' · ' || f.name END AS name
  FROM feed_source f JOIN switch w USING (switch_id)
 WHERE f.connected OR EXISTS (SELECT FROM seat_state s WHERE s.source_id = f.source_id)
 ORDER BY f.source_id
