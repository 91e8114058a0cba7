-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes an area (null) or changes it. :duty_area_id, :name, :work, :position, :retired
SELECT save_duty_area(:duty_area_id, :name, :work, :position::smallint, :retired) AS duty_area_id
