-- SPDX-License-Identifier: GPL-3.0-or-later
-- Runs, newest first. Parameters: report, run_id, run_no, fingerprint (its beginning), before (a key, or null), most.
SELECT r.report_run_id, r.run_no, r.request, r.begun_at, r.snapshot_at, r.finished_at, r.version, r.fingerprint, r.milliseconds, r.failure, r.is_provisional,
       r.report_schedule_id, s.name AS run_by, EXISTS (SELECT FROM report_document d WHERE d.report_run_id = r.report_run_id) AS has_figures,
       r.finished_at IS NULL AND r.begun_at < clock_timestamp() - interval '1 hour' AS is_lost
  FROM report_run r
  JOIN staff s ON s.staff_id = r.run_by
 WHERE (:report::text IS NULL OR r.report = :report)
   AND (:run_id::bigint IS NULL OR r.report_run_id = :run_id)
   AND (:run_no::text IS NULL OR r.run_no = upper(btrim(:run_no)))
   AND (:fingerprint::text IS NULL OR r.fingerprint LIKE lower(:fingerprint) || '%')
   AND (:before::bigint IS NULL OR r.report_run_id < :before)
 ORDER BY r.report_run_id DESC
 LIMIT :most::int
