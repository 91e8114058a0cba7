-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lets somebody score a team. Parameters: staff_id, team_id, from_on, until_on (excluded, null: open).
SELECT assign_inspector(:staff_id, :team_id, :from_on::date, :until_on::date);
