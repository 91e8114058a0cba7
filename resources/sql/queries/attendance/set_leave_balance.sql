-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives half-days of a kind in a year. Parameters: agent_id, kind, year, half_days.
SELECT set_leave_balance(:agent_id::bigint, :kind::text, :year::int, :half_days::int)
