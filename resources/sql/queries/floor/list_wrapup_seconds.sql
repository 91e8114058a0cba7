-- SPDX-License-Identifier: GPL-3.0-or-later
-- After-call seconds by the switch's queue names. Parameter: switch_id.
SELECT switch_name, wrapup_s FROM queue WHERE switch_id = :switch_id::bigint
