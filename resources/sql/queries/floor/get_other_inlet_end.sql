-- SPDX-License-Identifier: GPL-3.0-or-later
-- Up to when a switch's manager interface has written facts, before its log was fed; null when it has not.
-- Parameter: switch_id.
SELECT greatest((SELECT max(l.ended_at) FROM agent_leg l WHERE l.source_id = ANY (o.ids)),
                (SELECT max(v.left_at) FROM queue_visit v WHERE v.source_id = ANY (o.ids))) AS until
  FROM (SELECT array_agg(f.source_id) AS ids FROM feed_source f
         WHERE f.switch_id = :switch_id::bigint AND f.kind = 'ami' AND NOT f.replay AND f.batches > 0) o
 WHERE o.ids IS NOT NULL
