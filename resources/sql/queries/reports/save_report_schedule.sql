-- SPDX-License-Identifier: GPL-3.0-or-later
-- Saves a schedule. Parameters: schedule_id (null: a new one), request, every, day_of, at, formats, folder.
SELECT save_report_schedule(:schedule_id::bigint, :request::jsonb, :every::text, :day_of::int, :at::time, :formats::text[], :folder::text) AS report_schedule_id
