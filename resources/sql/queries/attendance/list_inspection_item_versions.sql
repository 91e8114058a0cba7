-- SPDX-License-Identifier: GPL-3.0-or-later
-- What inspections look at, today and later: one row a version that is not over. No parameters.
SELECT i.inspection_item_id, i.code, i.kind, i.head, i.words, i.rule_code, r.name AS rule, k.rule_version_id IS NOT NULL AS is_in_force,
       coalesce(k.amount_fen, 0) AS amount_fen, coalesce(k.points, 0) AS points, coalesce(k.needs_redo, false) AS needs_redo,
       i.position, lower(i.effective) AS from_on, upper(i.effective) - 1 AS until_on
  FROM inspection_item i
  JOIN rule r ON r.code = i.rule_code
  LEFT JOIN rule_version k ON k.code = i.rule_code AND k.effective @> greatest(site_day(now()), lower(i.effective))
 WHERE i.effective && daterange(site_day(now()), NULL)
 ORDER BY i.position, i.code, lower(i.effective)
