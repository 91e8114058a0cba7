-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes an agent (agent_id null) or changes one. Parameters: agent_id, agent_no, name, nickname, hired_on, left_on.
SELECT save_agent(:agent_id::bigint, :agent_no, :name, :nickname, :hired_on::date, :left_on::date) AS agent_id;
