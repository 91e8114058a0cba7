-- SPDX-License-Identifier: GPL-3.0-or-later
-- Adds up days of agents that are over, for the boards. No parameters.
SELECT settle_agent_months() AS done
