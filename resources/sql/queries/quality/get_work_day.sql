-- SPDX-License-Identifier: GPL-3.0-or-later
-- The day of the one who is signed in: target, sheets submitted, seconds a sheet; corrections and decisions are no recordings. A draft that waited does not count as work: a sheet
-- takes from its beginning or from the one before, whichever is later. No parameters.
WITH today AS (
    SELECT extract(epoch FROM s.submitted_at - greatest(s.begun_at, lag(s.submitted_at) OVER (ORDER BY s.submitted_at))) AS seconds
      FROM sheet s
     WHERE s.state <> 'draft' AND s.corrects IS NULL AND s.inspector_id = (SELECT my_staff_id()) AND s.submitted_at >= site_midnight(site_day(now()))
)
SELECT (SELECT daily_target FROM quality_setting) AS target, count(*)::int AS done, coalesce(round(avg(seconds)), 0)::int AS mean_s,
       clock_timestamp() AS now, extract(epoch FROM (now() AT TIME ZONE site_zone()) - (now() AT TIME ZONE 'UTC'))::int AS offset_s
  FROM today
