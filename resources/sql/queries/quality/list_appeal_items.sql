-- SPDX-License-Identifier: GPL-3.0-or-later
-- The items of an appeal. Parameters: appeal_id.
SELECT item_key, coalesce(proposed, '') AS proposed, reason, outcome, decided, cause, note
  FROM appeal_item
 WHERE appeal_id = :appeal_id::bigint
