-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new version of an item from a day on; without words it ends there. :code, :from_on, :kind, :head, :words, :rule_code, :position
SELECT save_inspection_item(:code, :from_on, :kind, :head, :words, :rule_code, :position::smallint) AS inspection_item_id
