-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sets a target from a day on. Parameters: figure, department_id, team_id (null for the centre), from, direction, value, margin.
SELECT save_figure_target(:figure::text, :department_id::bigint, :team_id::bigint, :from::date, :direction::text, :value::numeric, :margin::numeric) AS figure_target_id
