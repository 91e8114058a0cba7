-- SPDX-License-Identifier: GPL-3.0-or-later
-- Today at the site, and its time zone. No parameters.
SELECT site_day(now()) AS day, time_zone FROM site;
