-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every queue with what it had by half-hour on the day of a moment, up to it; place is the half-hour of the local day, null for
-- a queue that had nothing. Parameter: at.
SELECT q.queue_id, q.name, q.service_level_s, q.service_target, q.wrapup_s, i.offered, i.answered, i.abandoned, i.answered_in_time,
       i.wait_s, i.longest_wait_s, i.talk_s, i.finished,
       i.start_at = date_bin('30 minutes', :at::timestamptz, '2000-01-01 00:00Z') AS is_running,
       (extract(hour FROM i.start_at AT TIME ZONE z.zone) * 2 + floor(extract(minute FROM i.start_at AT TIME ZONE z.zone) / 30))::int AS place
  FROM queue q
  CROSS JOIN (SELECT site_zone()) z (zone)
  LEFT JOIN past_queues(:at::timestamptz) i USING (queue_id)
 ORDER BY q.queue_id, i.start_at
