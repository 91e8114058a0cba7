-- SPDX-License-Identifier: GPL-3.0-or-later
-- A day at the site and the moment on the database clock. Parameter: day (null: today).
SELECT d.day, site_midnight(d.day) AS from_at, site_midnight(d.day + 1) AS until_at, clock_timestamp() AS now,
       extract(epoch FROM (now() AT TIME ZONE site_zone()) - (now() AT TIME ZONE 'UTC'))::int AS offset_s
  FROM (SELECT coalesce(:day::date, site_day(now())) AS day) d
