-- SPDX-License-Identifier: GPL-3.0-or-later
-- How much came after closed months were closed, of what is known one by one. Parameters: from_on, to_on, department_id, team_id, agent_id (null for all).
SELECT changes, sales_fen, booked_fen FROM count_late(:from_on::date, :to_on::date, :department_id::bigint, :team_id::bigint, :agent_id::bigint)
