-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closes an empty team. Parameters: team_id, closed_on (first day without it).
SELECT close_team(:team_id, :closed_on::date);
