-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days that are not as usual. Parameters: from_on, to_on.
SELECT on_date, kind = 'workday' AS is_workday FROM calendar_day WHERE on_date BETWEEN :from_on::date AND :to_on::date
