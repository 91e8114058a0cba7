-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends a plan; :on_day is the first day without it.
SELECT end_plan(:plan_id::bigint, :on_day::date)
