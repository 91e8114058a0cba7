-- SPDX-License-Identifier: GPL-3.0-or-later
-- The file of a hash. Parameters: sha256.
SELECT report_run_id, run_no, format, name, bytes, pages, made_at, made_by FROM find_report_file(:sha256::text)
