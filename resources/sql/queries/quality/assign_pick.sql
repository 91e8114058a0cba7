-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives an interaction to an inspector by hand. Parameters: form_id, switch_id, call_uid, started_key, inspector_id, due_on, why.
SELECT assign_pick(:form_id::bigint, :switch_id::bigint, :call_uid, :started_key::timestamptz, :inspector_id::bigint, :due_on::date, :why) AS pick_id
