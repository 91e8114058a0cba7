-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ticks an answer. Parameters: notice_id, agent_id, position, choice.
SELECT answer_notice(:notice_id::bigint, :agent_id::bigint, :position::int, :choice::int) AS is_right
