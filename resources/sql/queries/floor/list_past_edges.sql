-- SPDX-License-Identifier: GPL-3.0-or-later
-- Moments of a stretch at which a feed fell silent, spoke again, or said its last. Parameters: from_at, until_at.
SELECT at FROM (
    SELECT lower(during) AS at FROM feed_gap WHERE during && tstzrange(:from_at::timestamptz, :until_at::timestamptz, '[]')
    UNION ALL
    SELECT upper(during) FROM feed_gap WHERE during && tstzrange(:from_at::timestamptz, :until_at::timestamptz, '[]')
    UNION ALL
    SELECT first_event_at FROM feed_source
    UNION ALL
    SELECT last_event_at + interval '1 millisecond' FROM feed_source WHERE NOT connected) e
 WHERE at > :from_at::timestamptz AND at <= :until_at::timestamptz
