-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times of a day from which feeds knew nothing; until_at is null while one lasts. Parameters: from_at, until_at.
SELECT source_id, lower(during) AS from_at, upper(during) AS until_at, why
  FROM feed_gap WHERE during && tstzrange(:from_at::timestamptz, :until_at::timestamptz)
 ORDER BY source_id, lower(during)
