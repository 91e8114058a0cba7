-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lets the planner know that the past lies in the order of time. No parameters.
ANALYZE agent_event (at, agent_id, kind)
