-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was taken ran. Parameters: schedule_id, failure (empty: well).
SELECT settle_report_schedule(:schedule_id::bigint, :failure::text)
