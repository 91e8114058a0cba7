-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a schedule that is due. Parameters: schedule_id (null: whichever).
SELECT report_schedule_id, due_at, attempts FROM take_due_schedule(:schedule_id::bigint)
