-- SPDX-License-Identifier: GPL-3.0-or-later
-- The run that a number on paper names. Parameters: run_no.
SELECT report_run_id, run_no, report, from_day, to_day, snapshot_at, finished_at, fingerprint, is_provisional, run_by FROM find_report_run(:run_no::text)
