-- SPDX-License-Identifier: GPL-3.0-or-later
-- A queue's half-hours on a day of the site and on the same weekday of the four weeks before. Parameters: queue_id, day.
WITH day AS MATERIALIZED (
    SELECT site_zone() AS zone, week, site_midnight(:day::date - 7 * week) AS begins, site_midnight(:day::date - 7 * week + 1) AS ends
      FROM generate_series(0, 4) week
)
SELECT day.week, (extract(hour FROM i.start_at AT TIME ZONE day.zone) * 2
                  + floor(extract(minute FROM i.start_at AT TIME ZONE day.zone) / 30))::int AS place,
       sum(i.offered) AS offered, sum(i.answered) AS answered, sum(i.answered_in_time) AS answered_in_time, sum(i.abandoned) AS abandoned,
       sum(i.wait_s) AS wait_s, max(i.longest_wait_s) AS longest_wait_s
  FROM day JOIN queue_interval i ON i.queue_id = :queue_id::bigint AND i.start_at >= day.begins AND i.start_at < day.ends
 GROUP BY 1, 2 ORDER BY 1, 2
