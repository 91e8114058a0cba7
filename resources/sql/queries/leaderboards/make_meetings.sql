-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes the meetings of a day. Parameter: on_date.
SELECT make_meetings(:on_date::date) AS made
