-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends somebody's scoring of a team. Parameters: staff_id, team_id, ends_on (first day without him).
SELECT end_inspector(:staff_id, :team_id, :ends_on::date);
