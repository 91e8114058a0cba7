-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a switch's manager interface wrote the facts; without `until` it still does. Parameter: switch_id.
SELECT lower(r) AS from_at, CASE WHEN NOT (f.tells_facts AND f.connected AND f.last_heard_at > now() - interval '60 seconds'
                                           AND upper(r) = upper(f.fact_times)) THEN upper(r) END AS until
  FROM feed_source f, unnest(f.fact_times) r
 WHERE f.switch_id = :switch_id::bigint AND f.kind = 'ami' AND NOT f.replay
 ORDER BY 1
