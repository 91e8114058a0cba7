-- SPDX-License-Identifier: GPL-3.0-or-later
-- The place of a call's recording. Parameters: switch_id, call_uid, started_key (as the database wrote it).
SELECT find_call_recording(:switch_id::bigint, :call_uid, :started_key::timestamptz) AS place
