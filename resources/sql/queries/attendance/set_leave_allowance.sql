-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many of a team may be on leave on a day. Parameters: team_id, people.
SELECT set_leave_allowance(:team_id::bigint, :people::int)
