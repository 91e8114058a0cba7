-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives an interaction to an inspector by hand.
SELECT assign_pick(:form_id::bigint, :switch_id::bigint, :call_uid, :at::timestamptz, :inspector_id::bigint, :due_on::date, :why) AS pick_id
