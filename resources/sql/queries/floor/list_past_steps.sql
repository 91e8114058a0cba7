-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of state of a past board's agents in the seconds before it, and before them the state in which they began. Parameters: at, seconds.
SELECT agent_id, at, state FROM past_steps(:at::timestamptz, :seconds::int)
