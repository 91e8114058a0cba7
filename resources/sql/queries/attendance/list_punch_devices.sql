-- SPDX-License-Identifier: GPL-3.0-or-later
-- Devices in use, with what their clock is off today.
SELECT d.punch_device_id, d.name, d.mapping, coalesce(o.offset_s, 0) AS offset_s, lower(o.effective) AS offset_since
  FROM punch_device d LEFT JOIN punch_device_offset o ON o.punch_device_id = d.punch_device_id AND o.effective @> now()
 WHERE d.retired_at IS NULL
 ORDER BY d.name
