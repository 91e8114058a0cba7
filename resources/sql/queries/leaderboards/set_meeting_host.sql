-- SPDX-License-Identifier: GPL-3.0-or-later
-- Another host. Parameters: meeting_id, agent_id or staff_id.
SELECT set_meeting_host(:meeting_id::bigint, :agent_id::bigint, :staff_id::bigint)
