-- SPDX-License-Identifier: GPL-3.0-or-later
-- A past moment at the site: its day's bounds, how the clock stood, and how far the reader sees. Parameter: at.
SELECT now() AS now, d.day, site_midnight(d.day) AS from_at, site_midnight(d.day + 1) AS until_at,
       extract(epoch FROM (:at::timestamptz AT TIME ZONE site_zone()) - (:at::timestamptz AT TIME ZONE 'UTC'))::int AS offset_s,
       sees_whole_floor() AS whole_site, customer_sight() <> 'none' AS sees_customers,
       (SELECT min(first_event_at) FROM feed_source) AS first_event_at
  FROM (SELECT site_day(:at::timestamptz)) d (day)
