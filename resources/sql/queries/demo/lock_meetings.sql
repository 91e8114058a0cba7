-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever writes the demo's meetings waits for whoever does so already. No parameters.
SELECT pg_advisory_xact_lock(hashtextextended('demo meetings', 0)), site_day(now()) AS today,
       (SELECT count(*) FROM notice) = 0 AS is_new
