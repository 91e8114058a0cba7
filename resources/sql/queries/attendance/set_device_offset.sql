-- SPDX-License-Identifier: GPL-3.0-or-later
-- A device's clock is fast by so many seconds from a moment on. Parameters: punch_device_id, from_at, offset_s.
SELECT set_device_offset(:punch_device_id::bigint, :from_at::timestamptz, :offset_s::int) AS corrected
