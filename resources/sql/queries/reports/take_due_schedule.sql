-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a schedule that is due; due_exactly has all digits of the moment. Parameters: schedule_id (null: whichever).
SELECT report_schedule_id, due_at, due_at::text AS due_exactly, attempts FROM take_due_schedule(:schedule_id::bigint)
