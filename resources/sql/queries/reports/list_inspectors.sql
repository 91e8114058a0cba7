-- SPDX-License-Identifier: GPL-3.0-or-later
-- Inspectors' work. Parameters: from_on, to_on, department_id, team_id (null for all).
SELECT staff_id, name, sheets, score_sum, agents, work_s, late, appealed, upheld
  FROM report_inspectors(:from_on::date, :to_on::date, :department_id::bigint, :team_id::bigint)
