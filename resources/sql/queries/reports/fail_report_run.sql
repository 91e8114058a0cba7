-- SPDX-License-Identifier: GPL-3.0-or-later
-- A run failed. Parameters: run_id, failure, milliseconds.
SELECT fail_report_run(:run_id::bigint, :failure::text, :milliseconds::bigint)
