-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a run was asked. Parameters: run_id.
SELECT request::text AS request, version FROM get_report_question(:run_id::bigint)
