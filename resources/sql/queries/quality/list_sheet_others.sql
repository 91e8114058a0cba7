-- SPDX-License-Identifier: GPL-3.0-or-later
-- Inspectors who have a sheet of the same interaction as one's own. Parameters: sheet_id.
SELECT o.name FROM sheet_others(:sheet_id::bigint) o ORDER BY o.name
