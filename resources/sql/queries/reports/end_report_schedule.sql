-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends a schedule. Parameters: schedule_id.
SELECT end_report_schedule(:schedule_id::bigint)
