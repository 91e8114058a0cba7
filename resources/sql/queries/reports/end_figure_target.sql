-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends a target from a day on. Parameters: figure, department_id, team_id (null for the centre), from.
SELECT end_figure_target(:figure::text, :department_id::bigint, :team_id::bigint, :from::date)
