-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sum, mean and spread of a month's bonus points by team and leader (#23). Parameter: month.
SELECT b.team_id, t.name AS team, b.given_by AS leader_id, s.name AS leader, count(*)::int AS given, sum(b.points)::bigint AS sum, avg(b.points)::float8 AS mean,
       stddev_pop(b.points)::float8 AS deviation, min(b.points) AS least, max(b.points) AS most
  FROM bonus_points b JOIN team t USING (team_id) JOIN staff s ON s.staff_id = b.given_by
 WHERE b.month = date_trunc('month', :month::date::timestamp)::date
   AND NOT EXISTS (SELECT FROM bonus_points r WHERE r.replaces = b.bonus_points_id)
 GROUP BY b.team_id, t.name, b.given_by, s.name
 ORDER BY t.name, s.name
