-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes into the audit that a sheet's recording is heard. Parameters: sheet_id.
SELECT play_recording(:sheet_id::bigint)
