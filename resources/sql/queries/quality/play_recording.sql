-- SPDX-License-Identifier: GPL-3.0-or-later
-- The place of a sheet's recording; that it was asked for is kept in the audit. Parameters: sheet_id.
SELECT play_recording(:sheet_id::bigint) AS place
