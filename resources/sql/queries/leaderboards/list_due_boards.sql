-- SPDX-License-Identifier: GPL-3.0-or-later
-- Periods that are over and not closed. No parameters.
SELECT code, from_date, to_date, due_at FROM due_boards()
