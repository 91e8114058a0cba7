-- SPDX-License-Identifier: GPL-3.0-or-later
-- The days for which the demo's orders are made up: from the first with people at work, at most so many. Parameters: days.
SELECT greatest(site_day(now()) - :days::int, coalesce((SELECT min(day) FROM agent_day), site_day(now()))) AS from_on, site_day(now()) AS today,
       to_char(now() AT TIME ZONE site_zone(), 'HH24:MI:SS') AS clock
