-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days of the calendar between two days, both included.
SELECT on_date, kind, name FROM calendar_day WHERE on_date BETWEEN :from_on AND :to_on ORDER BY on_date
