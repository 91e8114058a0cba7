-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every seat of the room. No parameters.
SELECT seat_id, label, area, row_no, column_no, extension FROM seat ORDER BY label
