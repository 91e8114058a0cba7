-- SPDX-License-Identifier: GPL-3.0-or-later
-- Boards of periods that end in a span. Parameters: from_on, to_on.
SELECT closing_id, board, from_on, to_on, metric, champions, value, prize_fen, ranked FROM report_closings(:from_on::date, :to_on::date)
