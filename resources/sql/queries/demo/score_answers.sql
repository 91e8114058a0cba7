-- SPDX-License-Identifier: GPL-3.0-or-later
-- Works out the points of drafts' answers. Parameter: sheets, their ids.
UPDATE sheet_answer a SET earned = i.earned, possible = i.possible, failed = i.failed
  FROM sheet s JOIN form_version v USING (version_id) CROSS JOIN LATERAL sheet_items(v.content, sheet_answers(s.sheet_id)) i
 WHERE s.sheet_id = ANY (:sheets::bigint[]) AND a.sheet_id = s.sheet_id AND a.item_key = i.item_key
