-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times of a stretch from which a feed knew nothing. Parameters: from_at, until_at.
SELECT source_id, greatest(lower(during), :from_at::timestamptz) AS from_at, least(upper(during), :until_at::timestamptz) AS until_at, why
  FROM feed_gap
 WHERE during && tstzrange(:from_at::timestamptz, :until_at::timestamptz)
 ORDER BY 2
