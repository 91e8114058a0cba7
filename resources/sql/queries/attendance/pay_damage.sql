-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records a part paid of a damage. :key, :asset_damage_id, :fen, :paid_on, :note
SELECT pay_damage(:key, :asset_damage_id, :fen, :paid_on, :note) AS asset_payment_id
