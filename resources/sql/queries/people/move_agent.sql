-- SPDX-License-Identifier: GPL-3.0-or-later
-- Moves an agent to a team (null: none) from a day on (null: today; his first team: ever); returns his memberships before. Parameters: agent_id, team_id, from_on.
SELECT move_agent(:agent_id, :team_id::bigint, :from_on::date) AS was;
