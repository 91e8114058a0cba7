-- SPDX-License-Identifier: GPL-3.0-or-later
-- The minutes of a day in which feeds ran. Parameters: from_at, until_at.
SELECT source_id, minute, events, worst_lag_ms, CASE WHEN batches > 0 THEN lag_sum_ms / batches ELSE 0 END AS mean_lag_ms, batches
  FROM feed_minute WHERE minute >= :from_at::timestamptz AND minute < :until_at::timestamptz
 ORDER BY source_id, minute
