-- SPDX-License-Identifier: GPL-3.0-or-later
-- Puts a team's draft into force.
SELECT * FROM publish_roster(:team_id, :starts_on, :revision, :why)
