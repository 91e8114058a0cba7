-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes into the audit that a call's recording is heard. Parameters: switch_id, call_uid, started_key (as the database wrote it).
SELECT hear_call_recording(:switch_id::bigint, :call_uid, :started_key::timestamptz)
