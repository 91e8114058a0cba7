-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every feed with its silence on the database clock; silent_s is null for one that was never heard. No parameters.
SELECT w.name AS switch, f.kind, f.name, f.connected, f.replay, f.lag_ms,
       extract(epoch FROM clock_timestamp() - f.last_heard_at)::bigint AS silent_s
FROM feed_source f
JOIN switch w USING (switch_id)
ORDER BY w.name, f.kind, f.name;
