-- SPDX-License-Identifier: GPL-3.0-or-later
-- Confirms violations and books their fines. Parameters: violations, why, fen.
SELECT decide_violation(:violations::bigint[], :why::text, :fen::bigint) AS decided
