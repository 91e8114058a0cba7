-- SPDX-License-Identifier: GPL-3.0-or-later
-- The site, its clock, and months that are closed. No parameters.
SELECT name, time_zone, site_day(clock_timestamp()) AS today FROM site WHERE site_id = 1
