-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of runs. Parameters: runs.
SELECT report_run_id, format, sha256, bytes, pages, name, made_at FROM report_file WHERE report_run_id = ANY (:runs::bigint[]) ORDER BY report_file_id
