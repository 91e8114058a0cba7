-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a month is closed, and the day at the site. Parameter: month.
SELECT (SELECT m.closed_at FROM ledger_month m WHERE m.month = :month::date) AS closed_at, site_day(now()) AS today
