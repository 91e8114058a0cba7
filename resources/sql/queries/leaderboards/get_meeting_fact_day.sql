-- SPDX-License-Identifier: GPL-3.0-or-later
-- The day that a meeting of a day sums up. Parameter: on_date.
SELECT meeting_fact_day(:on_date::date) AS on_date
