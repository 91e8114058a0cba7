-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ticks who is there. Parameters: meeting_id, agent_id, is_present.
SELECT tick_meeting(:meeting_id::bigint, :agent_id::bigint, :is_present::boolean)
