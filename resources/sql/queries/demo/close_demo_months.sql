-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closes the months before this one in which something was booked, one after the other. No parameters.
SELECT count(close_month(m.month, true)) AS closed
  FROM (SELECT DISTINCT month FROM ledger_entry WHERE month < date_trunc('month', site_day(now())::timestamp)::date ORDER BY month) m
