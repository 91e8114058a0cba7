-- SPDX-License-Identifier: GPL-3.0-or-later
-- Begins the correction of a submitted sheet. Parameters: sheet_id, why.
SELECT correct_sheet(:sheet_id::bigint, :why) AS sheet_id
