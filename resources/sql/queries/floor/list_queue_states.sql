-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every queue now, in this half-hour and today at the site; half_hours counts the calls by half-hour of the local day, two
-- numbers a pair: half-hour, calls. Who waits there is told by list_waiting_calls. No parameters.
WITH site_now AS MATERIALIZED (
    SELECT site_zone() AS zone, site_midnight(site_day(now())) AS midnight, date_bin('30 minutes', now(), '2000-01-01 00:00Z') AS half_hour
), today AS (
    SELECT i.*, i.start_at = s.half_hour AS is_running,
           (extract(hour FROM i.start_at AT TIME ZONE s.zone) * 2 + floor(extract(minute FROM i.start_at AT TIME ZONE s.zone) / 30))::int
               AS place
      FROM queue_interval i, site_now s
     WHERE i.start_at >= s.midnight
)
SELECT q.queue_id, q.name, q.service_level_s, q.service_target, q.wrapup_s, n.available, n.logged_in,
       d.offered, d.answered, d.abandoned, d.answered_in_time, d.wait_s, d.longest_wait_s, d.talk_s, d.finished,
       d.offered_now, d.in_time_now, d.half_hours
  FROM queue q
  LEFT JOIN queue_staffing() n ON n.queue_id = q.queue_id
  LEFT JOIN (SELECT queue_id, sum(offered) AS offered, sum(answered) AS answered, sum(abandoned) AS abandoned,
                    sum(answered_in_time) AS answered_in_time, sum(wait_s) AS wait_s, max(longest_wait_s) AS longest_wait_s,
                    sum(talk_s) AS talk_s, sum(finished) AS finished, sum(offered) FILTER (WHERE is_running) AS offered_now,
                    sum(answered_in_time) FILTER (WHERE is_running) AS in_time_now,
                    array_agg(place ORDER BY start_at) || array_agg(offered ORDER BY start_at) AS half_hours
               FROM today GROUP BY queue_id) d ON d.queue_id = q.queue_id
 ORDER BY q.queue_id
