-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schedules that run, and those that were ended. Parameters: schedule_id (null: all).
SELECT h.report_schedule_id, h.request, h.every, h.day_of, h.at_time::text AS at_time, h.formats, h.folder, h.is_active, s.name AS made_by, h.last_run_at, h.last_failure,
       coalesce(h.wanted_of, h.next_at) AS next_at
  FROM report_schedule h JOIN staff s ON s.staff_id = h.made_by
 WHERE (:schedule_id::bigint IS NULL OR h.report_schedule_id = :schedule_id)
 ORDER BY h.report_schedule_id
