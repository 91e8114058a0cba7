-- SPDX-License-Identifier: GPL-3.0-or-later
-- What items of forms cost, the most first. Parameters: from_on, to_on, department_id, team_id, agent_id (null for all).
SELECT form, item, section, sheets, lost, lost_points, fatal
  FROM report_items(:from_on::date, :to_on::date, :department_id::bigint, :team_id::bigint, :agent_id::bigint)
