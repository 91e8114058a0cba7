-- SPDX-License-Identifier: GPL-3.0-or-later
-- Drops one's own draft. Parameters: sheet_id.
SELECT discard_sheet(:sheet_id::bigint)
