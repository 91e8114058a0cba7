-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes a seat (seat_id null) or changes one. Parameters: seat_id, label, area, row_no, column_no.
SELECT save_seat(:seat_id::bigint, :label, :area, :row_no::int, :column_no::int) AS seat_id;
