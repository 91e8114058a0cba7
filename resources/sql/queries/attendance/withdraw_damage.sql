-- SPDX-License-Identifier: GPL-3.0-or-later
-- Withdraws a damage that was recorded wrongly. :asset_damage_id, :why
SELECT withdraw_damage(:asset_damage_id, :why)
