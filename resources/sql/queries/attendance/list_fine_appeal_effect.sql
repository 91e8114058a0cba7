-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a decision would book if it were made now. Parameters: fine_appeal_id, outcome, fen, points.
SELECT kind, month, fen, points, over_cap_fen FROM fine_appeal_effect(:fine_appeal_id::bigint, :outcome::text, :fen::bigint, :points::int) ORDER BY step
