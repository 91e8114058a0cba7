-- SPDX-License-Identifier: GPL-3.0-or-later
-- Freezes a month. Parameters: month, undecided_too.
SELECT month FROM close_month(:month::date, :undecided_too::boolean)
