-- SPDX-License-Identifier: GPL-3.0-or-later
-- The areas of the room. No parameters.
SELECT area, left_at, top_at, row_count, column_count FROM room_area ORDER BY top_at, left_at, area
