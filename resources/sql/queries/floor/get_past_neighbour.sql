-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first thing after a moment, or the last before it, that happened to an agent of the board or to a caller within a window.
-- Parameters: from_at, until_at (the window), at, forward.
SELECT CASE WHEN :forward::boolean THEN min(e.at) FILTER (WHERE e.at > :at::timestamptz)
            ELSE max(e.at) FILTER (WHERE e.at < :at::timestamptz) END AS at
  FROM (SELECT at FROM past_events(:from_at::timestamptz, :until_at::timestamptz) WHERE kind <> 'setting'
        UNION ALL
        SELECT unnest(ARRAY[entered_at, left_at]) FROM past_visits(:from_at::timestamptz, :until_at::timestamptz)) e
 WHERE e.at >= :from_at::timestamptz AND e.at <= :until_at::timestamptz
