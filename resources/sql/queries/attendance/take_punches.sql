-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes the lines of a device's file. Parameters: punch_device_id, file, rows, rejects.
SELECT added, known, rejected FROM take_punches(:punch_device_id::bigint, :file::text, :rows::jsonb, :rejects::jsonb)
