-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sets them. Parameters: window_days, decide_days, superior_id.
SELECT set_fine_appeal_setting(:window_days::int, :decide_days::int, :superior_id::bigint)
