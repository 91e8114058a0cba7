-- SPDX-License-Identifier: GPL-3.0-or-later
-- When an alarm that the reader may see was raised next after a moment, or last before it, cut to its millisecond.
-- Parameters: at, forward.
SELECT date_trunc('milliseconds', CASE WHEN :forward::boolean
            THEN (SELECT a.raised_at FROM alarm a WHERE a.raised_at >= :at::timestamptz + interval '1 millisecond'
                   ORDER BY a.raised_at LIMIT 1)
            ELSE (SELECT a.raised_at FROM alarm a WHERE a.raised_at < :at::timestamptz ORDER BY a.raised_at DESC LIMIT 1)
       END) AS at
