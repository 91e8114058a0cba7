-- SPDX-License-Identifier: GPL-3.0-or-later
-- Holidays, and days that are worked instead, of a span. Parameters: from_on, to_on.
SELECT on_date, kind = 'workday' AS is_worked, name FROM calendar_day WHERE on_date BETWEEN :from_on::date AND :to_on::date ORDER BY on_date
