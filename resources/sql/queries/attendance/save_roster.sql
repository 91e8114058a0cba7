-- SPDX-License-Identifier: GPL-3.0-or-later
-- Saves a whole week of a team as its draft, begun from a revision.
SELECT save_roster(:team_id, :starts_on, :revision, :cells::jsonb) AS revision
