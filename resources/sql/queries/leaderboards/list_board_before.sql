-- SPDX-License-Identifier: GPL-3.0-or-later
-- The figures of a board as they stood earlier. Parameters: metric, who, from_on, to_on, at.
SELECT b.id, b.value, b.reached_at FROM board_before(:metric::text, :who::text, :from_on::date, :to_on::date, :at::timestamptz) b
