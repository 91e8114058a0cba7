-- SPDX-License-Identifier: GPL-3.0-or-later
-- A run ended well. Parameters: run_id, snapshot_at, fingerprint, milliseconds, provisional, document (base64, or null).
SELECT finish_report_run(:run_id::bigint, :snapshot_at::timestamptz, :fingerprint::text, :milliseconds::bigint, :provisional::boolean, decode(:document::text, 'base64'))
