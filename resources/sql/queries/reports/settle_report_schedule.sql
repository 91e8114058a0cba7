-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was taken ran. Parameters: schedule_id, due (due_exactly as it was taken), failure (empty: well).
SELECT settle_report_schedule(:schedule_id::bigint, :due::text::timestamptz, :failure::text)
