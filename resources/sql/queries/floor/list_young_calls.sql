-- SPDX-License-Identifier: GPL-3.0-or-later
-- How often the calls that may come back entered a queue and were offered: begun within twelve hours
-- before a moment, and not over for an hour.
-- Parameters: switch_id, clock (the newest event's time).
SELECT c.call_uid,
       greatest(coalesce((SELECT max(v.visit_no) FROM queue_visit v WHERE v.switch_id = c.switch_id AND v.call_uid = c.call_uid
                             AND v.entered_at >= :clock::timestamptz - interval '1 day'), 0),
                coalesce((SELECT max(w.visit_no) FROM waiting_call w WHERE w.switch_id = c.switch_id AND w.call_uid = c.call_uid), 0)) AS visits,
       greatest(coalesce((SELECT max(l.leg_no) FROM agent_leg l WHERE l.switch_id = c.switch_id AND l.call_uid = c.call_uid
                             AND l.offered_at >= :clock::timestamptz - interval '1 day'), 0),
                coalesce((SELECT max(o.leg_no) FROM open_leg o WHERE o.switch_id = c.switch_id AND o.call_uid = c.call_uid), 0)) AS legs
  FROM (SELECT switch_id, call_uid FROM call WHERE switch_id = :switch_id::bigint
           AND started_at BETWEEN :clock::timestamptz - interval '12 hours' AND :clock::timestamptz + interval '1 minute'
           AND (ended_at IS NULL OR ended_at >= :clock::timestamptz - interval '1 hour')
        UNION SELECT switch_id, call_uid FROM waiting_call WHERE switch_id = :switch_id::bigint
        UNION SELECT switch_id, call_uid FROM open_leg WHERE switch_id = :switch_id::bigint) c
 ORDER BY c.call_uid
