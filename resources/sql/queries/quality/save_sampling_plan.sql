-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes (no :plan_id) or changes a plan from :from_day on.
SELECT save_plan(:plan_id::bigint, :fields::jsonb, :from_day::date, :until_day::date) AS plan_id
