-- SPDX-License-Identifier: GPL-3.0-or-later
-- The agents on the reader's board, signed in or not; who has no live floor is refused. No parameters.
SELECT f.agent_id FROM floor_agents() f LEFT JOIN seat_state s ON s.agent_id = f.agent_id
