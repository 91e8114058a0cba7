-- SPDX-License-Identifier: GPL-3.0-or-later
-- Says that an action is done. Parameters: meeting_action_id, note.
SELECT end_meeting_action(:meeting_action_id::bigint, :note::text)
