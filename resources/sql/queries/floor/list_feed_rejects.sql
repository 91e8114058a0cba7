-- SPDX-License-Identifier: GPL-3.0-or-later
-- What feeds refused or doubted on a day, by reason, with the newest line where the reader may see it. Parameter: day.
SELECT c.source_id, c.reason, c.doubtful, c.lines, c.last_at, r.line
  FROM feed_reject_count c LEFT JOIN rejected_lines() r USING (source_id, reason, doubtful)
 WHERE c.day = :day::date
 ORDER BY c.source_id, c.lines DESC, c.reason
