-- SPDX-License-Identifier: GPL-3.0-or-later
-- Raises a flag on an agent. Parameters: agent_id, kind, reason.
SELECT raise_flag(:agent_id::bigint, :kind::text, :reason::text) AS flag_id
