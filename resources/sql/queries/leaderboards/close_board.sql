-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closes a period of a board. Parameters: code, from_date.
SELECT close_board(:code::text, :from_date::date) AS board_closing_id
