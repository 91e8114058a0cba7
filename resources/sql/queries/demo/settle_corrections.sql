-- SPDX-License-Identifier: GPL-3.0-or-later
-- The corrections take the place of the sheets that they correct. Parameter: sheets, the corrections.
WITH settled AS (
    UPDATE appeal a SET result_sheet = s.sheet_id FROM sheet s
     WHERE s.sheet_id = ANY (:sheets::bigint[]) AND a.sheet_id = s.corrects AND a.outcome = 'changed'
)
UPDATE sheet o SET state = 'retracted' FROM sheet s WHERE s.sheet_id = ANY (:sheets::bigint[]) AND o.sheet_id = s.corrects
