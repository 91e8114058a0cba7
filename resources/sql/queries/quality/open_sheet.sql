-- SPDX-License-Identifier: GPL-3.0-or-later
-- Begins a sheet, or finds the draft that was begun. Parameters: version_id, agent_id, mode, reason, switch_id, call_uid, at (as text: the
-- microseconds are part of a call's key).
SELECT sheet_id, others FROM open_sheet(:version_id::bigint, :agent_id::bigint, :mode, :reason, :switch_id::bigint, :call_uid::text,
                                        :at::text::timestamptz)
