-- SPDX-License-Identifier: GPL-3.0-or-later
-- Fills a team's week with another one as its draft.
SELECT copy_roster_week(:team_id, :from_on, :to_on, :revision) AS revision
