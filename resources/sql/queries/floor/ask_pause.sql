-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asks the switch to pause an agent in all his queues. Parameters: agent_id, reason.
SELECT ask_pause(:agent_id::bigint, :reason::text) AS command_id
