-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a move back. Parameters: agent_id, was (as move_agent returned it).
SELECT restore_agent_teams(:agent_id, :was::jsonb);
