-- SPDX-License-Identifier: GPL-3.0-or-later
-- The course of a report, a row a day. Parameters: from_on, to_on, department_id, team_id (null for all).
SELECT day, sums FROM report_days(:from_on::date, :to_on::date, :department_id::bigint, :team_id::bigint)
