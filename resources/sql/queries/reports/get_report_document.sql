-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a run showed. Parameters: run_id.
SELECT encode(document, 'base64') AS document FROM report_document WHERE report_run_id = :run_id::bigint
