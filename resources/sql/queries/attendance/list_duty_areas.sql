-- SPDX-License-Identifier: GPL-3.0-or-later
-- Areas in use, and those that somebody has in the week. :from_on its Monday
SELECT a.duty_area_id, a.name, a.work, a.position, a.retired_at IS NOT NULL AS is_retired
  FROM duty_area a
 WHERE a.retired_at IS NULL OR a.duty_area_id IN (SELECT d.duty_area_id FROM duty_board(:from_on::date, :from_on::date + 6) d)
 ORDER BY a.position, a.name
