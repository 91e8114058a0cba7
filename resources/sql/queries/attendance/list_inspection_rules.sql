-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules that a fault of an inspection may carry: not what is measured. No parameters.
SELECT r.code, r.name, coalesce(k.amount_fen, 0) AS amount_fen, coalesce(k.points, 0) AS points
  FROM rule r
  LEFT JOIN rule_version k ON k.code = r.code AND k.effective @> site_day(now())
 WHERE NOT r.is_measured
 ORDER BY r.position
