-- SPDX-License-Identifier: GPL-3.0-or-later
-- Today at the site. No parameters.
SELECT site_day(now()) AS day;
