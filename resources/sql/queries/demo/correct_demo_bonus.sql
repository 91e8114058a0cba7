-- SPDX-License-Identifier: GPL-3.0-or-later
-- One of last month's points was corrected, and says why; once. No parameters.
INSERT INTO bonus_points (month, agent_id, team_id, points, least, most, reason, replaces, given_by, given_at)
SELECT b.month, b.agent_id, b.team_id, b.points + 2, b.least, b.most, b.reason || ';补记:周末加班两次', b.bonus_points_id, b.given_by, b.given_at + interval '1 hour'
  FROM bonus_points b
 WHERE b.month < date_trunc('month', site_day(now())::timestamp)::date AND b.points <= b.most - 2 AND NOT EXISTS (SELECT FROM bonus_points c WHERE c.replaces IS NOT NULL)
 ORDER BY b.bonus_points_id LIMIT 1
