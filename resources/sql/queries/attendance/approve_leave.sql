-- SPDX-License-Identifier: GPL-3.0-or-later
-- The manager approves a leave. Parameters: id.
SELECT approve_leave(:id::bigint) AS is_done
