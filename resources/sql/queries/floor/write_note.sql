-- SPDX-License-Identifier: GPL-3.0-or-later
-- Notes something about an agent, or praises him. Parameters: agent_id, kind, body, example.
SELECT write_note(:agent_id::bigint, :kind::text, :body::text, :example::text) AS note_id
