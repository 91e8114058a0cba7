-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was refused of a file the last time that something was, by line. Parameters: kind ('sales', 'results'), source, file, most.
SELECT line_no, line, why FROM sale_reject
 WHERE kind = :kind::text AND source = :source::text AND file = :file::text
   AND last_at = (SELECT max(r.last_at) FROM sale_reject r WHERE r.kind = :kind::text AND r.source = :source::text AND r.file = :file::text)
 ORDER BY line_no, sale_reject_id LIMIT :most::int
