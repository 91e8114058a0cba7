-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives a provisional agent's interfaces and facts to a real agent. Parameters: provisional_id, agent_id.
SELECT assign_member(:provisional_id, :agent_id);
