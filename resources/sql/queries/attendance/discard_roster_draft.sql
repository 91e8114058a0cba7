-- SPDX-License-Identifier: GPL-3.0-or-later
-- Drops a draft and goes back to what is published.
SELECT discard_roster_draft(:team_id, :starts_on, :revision) AS revision
