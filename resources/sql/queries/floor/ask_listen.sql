-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asks the switch to let the asker hear a call. Parameters: agent_id, call_uid.
SELECT ask_listen(:agent_id::bigint, :call_uid::text) AS command_id
