-- SPDX-License-Identifier: GPL-3.0-or-later
-- The day at the site, and how far its clock is from UTC.
SELECT site_day(now()) AS today, extract(epoch FROM now() AT TIME ZONE site_zone() - now() AT TIME ZONE 'UTC')::int AS offset_s
