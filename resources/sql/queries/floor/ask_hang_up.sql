-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asks the switch to end a call. Parameters: agent_id, call_uid.
SELECT ask_hang_up(:agent_id::bigint, :call_uid::text) AS command_id
