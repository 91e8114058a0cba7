-- SPDX-License-Identifier: GPL-3.0-or-later
-- The place of a sheet's recording. Parameters: sheet_id.
SELECT find_recording(:sheet_id::bigint) AS place
