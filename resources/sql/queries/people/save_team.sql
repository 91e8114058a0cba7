-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes a team (team_id null) or renames one. Parameters: team_id, name, department (empty: none).
SELECT save_team(:team_id::bigint, :name, :department) AS team_id;
