-- SPDX-License-Identifier: GPL-3.0-or-later
-- What speaks against a swap. Parameters: a_shift, b_agent, b_shift.
SELECT kind, severity, agent_id, on_date, amount FROM swap_checks(:a_shift::bigint, :b_agent::bigint, :b_shift::bigint)
