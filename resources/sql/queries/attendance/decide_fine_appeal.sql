-- SPDX-License-Identifier: GPL-3.0-or-later
-- Decides an appeal as it was shown. Parameters: fine_appeal_id, outcome, fen, points, why, shown_fen, shown_month.
SELECT decide_fine_appeal(:fine_appeal_id::bigint, :outcome::text, :fen::bigint, :points::int, :why::text, :shown_fen::bigint, :shown_month::date) AS fen
