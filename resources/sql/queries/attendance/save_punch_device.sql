-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes a device, or changes how its files are read. Parameters: punch_device_id, name, mapping.
SELECT save_punch_device(:punch_device_id::bigint, :name::text, :mapping::jsonb) AS punch_device_id
