-- SPDX-License-Identifier: GPL-3.0-or-later
-- All versions of the rules of the boards, by board, newest first, and how many periods each closed. No parameters.
SELECT v.board_version_id, v.code, v.metric, v.weights, v.gates, v.ties, extract(epoch FROM v.closes_at)::int AS closes_s, v.week_starts,
       lower(v.valid) AS valid_from, upper(v.valid) AS valid_until, coalesce(s.name, '') AS made_by, v.made_at,
       row_number() OVER (PARTITION BY v.code ORDER BY v.valid) AS edition, v.valid @> site_day(now()) AS is_in_force,
       (SELECT count(*) FROM board_closing c WHERE c.board_version_id = v.board_version_id) AS closings
  FROM board_version v LEFT JOIN staff s ON s.staff_id = v.made_by
 ORDER BY CASE v.code WHEN 'day' THEN 1 WHEN 'week' THEN 2 ELSE 3 END, v.valid DESC
