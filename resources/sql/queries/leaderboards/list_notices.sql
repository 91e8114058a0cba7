-- SPDX-License-Identifier: GPL-3.0-or-later
-- Notices, newest first, with how far they came. Parameter: most.
SELECT n.notice_id, n.title, n.words, n.valid_until, coalesce(n.corrects, 0) AS corrects, coalesce(c.notice_id, 0) AS corrected_by, s.name AS published_by,
       n.published_at, coalesce(r.people, 0) AS people, coalesce(r.told, 0) AS told, coalesce(r.new_untold, 0) AS new_untold
  FROM notice n
  JOIN staff s ON s.staff_id = n.published_by
  LEFT JOIN notice c ON c.corrects = n.notice_id
  LEFT JOIN notice_coverage(:most::int) r ON r.notice_id = n.notice_id
 ORDER BY n.notice_id DESC LIMIT :most::int
