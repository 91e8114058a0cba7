-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records a leave. Parameters: agent_id, kind, starts, ends, reason, signature.
SELECT record_leave(:agent_id::bigint, :kind::text, :starts::timestamptz, :ends::timestamptz, :reason::text, :signature::text) AS id
