-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new version of a rule. Parameters: code, from_on, words, grace_s, limit_s, per, amount_fen, points, redo.
SELECT save_rule_version(:code::text, :from_on::date, :words::text, :grace_s::int, :limit_s::int, :per::text, :amount_fen::bigint, :points::int,
                         :redo::boolean)
