-- SPDX-License-Identifier: GPL-3.0-or-later
-- A file of a run. Parameters: run_id, format, sha256, bytes, pages, name.
SELECT add_report_file(:run_id::bigint, :format::text, :sha256::text, :bytes::bigint, :pages::int, :name::text) AS report_file_id
