-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes a line of the minutes. Parameters: meeting_id, position (null: the whole), words, replaces (null: a new line).
SELECT write_minute(:meeting_id::bigint, :position::int, :words::text, :replaces::bigint) AS meeting_minute_id
