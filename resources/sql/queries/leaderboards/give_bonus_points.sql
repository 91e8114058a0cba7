-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives or corrects bonus points. Parameters: agent_id, team_id, month, points, reason, replaces.
SELECT give_bonus_points(:agent_id::bigint, :team_id::bigint, :month::date, :points::int, :reason::text, :replaces::bigint) AS bonus_points_id
