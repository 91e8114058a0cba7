-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asks the switch to sign an agent out of a queue. Parameters: agent_id, queue_id.
SELECT ask_queue_removal(:agent_id::bigint, :queue_id::bigint) AS command_id
