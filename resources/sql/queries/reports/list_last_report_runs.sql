-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last run of each report. No parameters.
SELECT report, report_run_id, begun_at, failure FROM last_report_runs()
