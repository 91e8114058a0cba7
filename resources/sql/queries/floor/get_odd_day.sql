-- SPDX-License-Identifier: GPL-3.0-or-later
-- The day that is looked at (null: today), today, the site's offset in seconds and how many rules held. Parameters: day.
SELECT d.day, site_day(now()) AS today,
       extract(epoch FROM (site_midnight(d.day) AT TIME ZONE site_zone()) - (site_midnight(d.day) AT TIME ZONE 'UTC'))::int AS offset_s,
       now() AS looked_at, (SELECT count(*) FROM figure_rule r WHERE r.days @> d.day) AS rules
  FROM (SELECT coalesce(:day::date, site_day(now()))) d (day)
