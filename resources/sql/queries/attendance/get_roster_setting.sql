-- SPDX-License-Identifier: GPL-3.0-or-later
-- How this centre rosters, with its zone and today. No parameters.
SELECT s.min_rest_s, s.rest_days_a_week, s.weeks_ahead, s.night_starts_s, s.night_ends_s, site_zone() AS zone, site_day(now()) AS today
  FROM roster_setting s
