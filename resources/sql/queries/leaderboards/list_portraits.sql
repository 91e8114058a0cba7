-- SPDX-License-Identifier: GPL-3.0-or-later
-- Portraits of these agents in base64, of those who have one. Parameter: agent_ids.
SELECT agent_id, encode(photo, 'base64') AS photo FROM agent WHERE agent_id = ANY (:agent_ids::bigint[]) AND photo IS NOT NULL
