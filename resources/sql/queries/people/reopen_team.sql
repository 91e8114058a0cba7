-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes the closing of a team back. Parameters: team_id.
SELECT reopen_team(:team_id);
