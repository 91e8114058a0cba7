-- SPDX-License-Identifier: GPL-3.0-or-later
-- Between what bonus points lie, and whether the month is closed. Parameter: month.
SELECT bonus_least AS least, bonus_most AS most,
       EXISTS (SELECT FROM ledger_month m WHERE m.month = date_trunc('month', :month::date::timestamp)::date) AS is_closed
  FROM award_setting
