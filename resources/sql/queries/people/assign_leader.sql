-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes somebody leader or deputy of a team. Parameters: staff_id, team_id, deputy, from_on, until_on (excluded, null: open).
SELECT assign_leader(:staff_id, :team_id, :deputy, :from_on::date, :until_on::date);
