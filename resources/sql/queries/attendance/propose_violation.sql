-- SPDX-License-Identifier: GPL-3.0-or-later
-- Proposes what somebody saw. Parameters: code, agent_id, at, shift_instance_id, note.
SELECT propose_violation(:code::text, :agent_id::bigint, :at::timestamptz, :shift_instance_id::bigint, :note::text) AS violation_id
