-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a day of the site begins. Parameter: day.
SELECT site_midnight(:day::date) AS at
