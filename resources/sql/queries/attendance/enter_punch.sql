-- SPDX-License-Identifier: GPL-3.0-or-later
-- A punch by hand. Parameters: agent_id, at, direction, reason, key, replaces, is_void.
SELECT enter_punch(:agent_id::bigint, :at::timestamptz, :direction::text, :reason::text, :key::text, :replaces::bigint, :is_void::boolean) AS punch_id
