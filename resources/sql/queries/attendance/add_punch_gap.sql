-- SPDX-License-Identifier: GPL-3.0-or-later
-- A device recorded nothing. Parameters: punch_device_id, from_at, to_at, why.
SELECT add_punch_gap(:punch_device_id::bigint, :from_at::timestamptz, :to_at::timestamptz, :why::text)
