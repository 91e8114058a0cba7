-- SPDX-License-Identifier: GPL-3.0-or-later
-- A rule for a figure from a day on. Parameters: metric, team_id (null: all), lower_hundredths and upper_hundredths (null: none),
-- fewest_calls, standard, points_hundredths, from_on (null: today).
SELECT set_figure_rule(:metric, :team_id::bigint, :lower_hundredths::int / 100.0, :upper_hundredths::int / 100.0, :fewest_calls::int, :standard,
                       :points_hundredths::int / 100.0, :from_on::date) AS figure_rule_id
