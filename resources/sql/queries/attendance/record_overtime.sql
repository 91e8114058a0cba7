-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records overtime. Parameters: agent_id, starts, ends, reason, signature.
SELECT record_overtime(:agent_id::bigint, :starts::timestamptz, :ends::timestamptz, :reason::text, :signature::text) AS id
