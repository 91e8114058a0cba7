-- SPDX-License-Identifier: GPL-3.0-or-later
-- An agent's portrait in base64, null when there is none. Parameter: agent_id.
SELECT encode(photo, 'base64') AS photo FROM agent WHERE agent_id = :agent_id::bigint
