-- SPDX-License-Identifier: GPL-3.0-or-later
-- A finding of an item of a submitted sheet. Parameters: sheet_id, item, fault, cause.
SELECT make_finding(:sheet_id::bigint, :item, :fault, :cause) AS finding_id
