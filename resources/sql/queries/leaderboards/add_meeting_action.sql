-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes down who does what until when. Parameters: meeting_id, agent_id or staff_id, words, due_on.
SELECT add_meeting_action(:meeting_id::bigint, :agent_id::bigint, :staff_id::bigint, :words::text, :due_on::date) AS meeting_action_id
