-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends somebody's leading of a team. Parameters: staff_id, team_id, ends_on (first day without him).
SELECT end_leader(:staff_id, :team_id, :ends_on::date);
