-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was refused of a file, by line. Parameters: kind ('sales', 'results'), source, file, most.
SELECT line_no, line, why FROM sale_reject
 WHERE kind = :kind::text AND source = :source::text AND file = :file::text ORDER BY line_no, sale_reject_id LIMIT :most::int
