-- SPDX-License-Identifier: GPL-3.0-or-later
-- A schedule is to run now. Parameters: schedule_id.
SELECT want_report_schedule(:schedule_id::bigint)
