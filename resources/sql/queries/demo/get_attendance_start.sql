-- SPDX-License-Identifier: GPL-3.0-or-later
-- From which Monday to which Sunday the demo is rostered: eight weeks as far as its past goes, this one and the next; and whether
-- nothing was rostered yet. No parameters.
SELECT greatest(w.monday - 56, least(w.monday, date_trunc('week', f.first_day::timestamp + interval '6 days')::date)) AS from_on,
       w.monday + 13 AS to_on, NOT EXISTS (SELECT FROM roster_week) AS is_new, site_day(now()) AS today
  FROM (SELECT date_trunc('week', site_day(now())::timestamp)::date AS monday) w
 CROSS JOIN (SELECT coalesce(min(day), site_day(now())) AS first_day FROM agent_day) f
