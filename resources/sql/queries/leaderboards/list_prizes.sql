-- SPDX-License-Identifier: GPL-3.0-or-later
-- All versions of the prizes, by board, newest first; has it been used. No parameters.
SELECT p.prize_version_id, p.code, p.fen, p.points, lower(p.valid) AS valid_from, upper(p.valid) AS valid_until, coalesce(s.name, '') AS made_by,
       row_number() OVER (PARTITION BY p.code ORDER BY p.valid) AS edition, p.valid @> site_day(now()) AS is_in_force
  FROM prize_version p LEFT JOIN staff s ON s.staff_id = p.made_by
 ORDER BY CASE p.code WHEN 'day' THEN 1 WHEN 'week' THEN 2 WHEN 'month' THEN 3 ELSE 4 END, p.code, p.valid DESC
