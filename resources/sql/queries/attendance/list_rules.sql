-- SPDX-License-Identifier: GPL-3.0-or-later
-- All versions of all rules, in the order of the house, newest first.
SELECT k.rule_version_id, r.code, r.name AS rule, r.is_measured, lower(k.effective) AS from_on, upper(k.effective) AS until_on, k.words, k.grace_s,
       k.limit_s, k.per, k.amount_fen AS rule_fen, k.points AS rule_points, k.needs_redo, coalesce(s.name, '') AS made_by,
       EXISTS (SELECT FROM violation v WHERE v.rule_version_id = k.rule_version_id) AS is_used
  FROM rule r JOIN rule_version k USING (code) LEFT JOIN staff s ON s.staff_id = k.made_by
 ORDER BY r.position, lower(k.effective) DESC
