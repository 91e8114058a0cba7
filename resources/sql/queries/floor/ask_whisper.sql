-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asks the switch to let the asker speak to the agent of a call. Parameters: agent_id, call_uid.
SELECT ask_whisper(:agent_id::bigint, :call_uid::text) AS command_id
