-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes days of the calendar; whole: other days of the same years go.
SELECT import_calendar(:days::jsonb, :whole) AS changed
