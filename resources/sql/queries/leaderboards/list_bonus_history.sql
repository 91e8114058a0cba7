-- SPDX-License-Identifier: GPL-3.0-or-later
-- All rows of a member's bonus points for a month, the last first. Parameters: month, team_id, agent_id.
SELECT b.points, b.reason, s.name AS given_by, b.given_at
  FROM bonus_points b JOIN staff s ON s.staff_id = b.given_by
 WHERE b.month = date_trunc('month', :month::date::timestamp)::date AND b.team_id = :team_id::bigint AND b.agent_id = :agent_id::bigint
 ORDER BY b.bonus_points_id DESC
