-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closes a day, again if need be. Parameter: day.
SELECT facts, violations, withdrawn, reversed, waiting FROM close_attendance_day(:day::date)
