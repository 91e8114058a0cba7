-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asks the switch to end an agent's pause. Parameter: agent_id.
SELECT ask_unpause(:agent_id::bigint) AS command_id
