-- SPDX-License-Identifier: GPL-3.0-or-later
-- What but orders would decide a closed period otherwise today. Parameter: board_closing_id.
SELECT agent_id, agent_no, name, what, code FROM closing_changes(:board_closing_id::bigint)
