-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules for the figures of a day that hold today or later, with names. No parameters.
SELECT r.figure_rule_id, r.metric, r.team_id, t.name AS team, (r.lower_bound * 100)::int AS lower_hundredths,
       (r.upper_bound * 100)::int AS upper_hundredths, r.fewest_calls, r.standard, (r.points * 100)::int AS points_hundredths,
       lower(r.days) AS from_on, upper(r.days) AS until_on
  FROM figure_rule r LEFT JOIN team t USING (team_id)
 WHERE upper_inf(r.days) OR upper(r.days) > site_day(now())
 ORDER BY r.metric, t.name NULLS FIRST, r.days
