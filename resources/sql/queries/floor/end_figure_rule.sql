-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends a rule for a figure. Parameters: figure_rule_id, from_on (null: today).
SELECT end_figure_rule(:figure_rule_id::bigint, :from_on::date)
