-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each queue usually got by half-hour of the weekday of a moment: the mean of the four such days before it that have figures.
-- Parameter: at.
WITH day AS MATERIALIZED (
    SELECT site_zone() AS zone, site_midnight(d.day) AS begins, site_midnight(d.day + 1) AS ends, d.day
      FROM (SELECT site_day(:at::timestamptz) - 7 * week AS day FROM generate_series(1, 4) week) d
), figures AS MATERIALIZED (
    SELECT i.queue_id, day.day, i.offered,
           (extract(hour FROM i.start_at AT TIME ZONE day.zone) * 2 + floor(extract(minute FROM i.start_at AT TIME ZONE day.zone) / 30))::int
               AS place
      FROM day JOIN queue_interval i ON i.start_at >= day.begins AND i.start_at < day.ends
)
SELECT f.queue_id, f.place, round(sum(f.offered)::numeric / n.days)::int AS usual
  FROM figures f JOIN (SELECT queue_id, count(DISTINCT day) AS days FROM figures GROUP BY queue_id) n USING (queue_id)
 GROUP BY f.queue_id, f.place, n.days
