-- SPDX-License-Identifier: GPL-3.0-or-later
-- The agenda of a meeting. Parameter: meeting_id.
SELECT position, kind, title, planned_s, added_s, used_ms FROM meeting_item WHERE meeting_id = :meeting_id::bigint ORDER BY position
