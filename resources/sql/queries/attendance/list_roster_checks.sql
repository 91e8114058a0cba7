-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands against an edition.
SELECT kind, severity, agent_id, on_date, amount FROM roster_checks(:roster_week_id)
