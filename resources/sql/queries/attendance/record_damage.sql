-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records damage. :key, :agent_id, :on_date, :asset, :amount_fen, :statement, :signature
SELECT record_damage(:key, :agent_id, :on_date, :asset, :amount_fen, :statement, :signature) AS asset_damage_id
