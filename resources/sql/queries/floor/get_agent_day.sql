-- SPDX-License-Identifier: GPL-3.0-or-later
-- An agent and the bounds of a day at the site (null: today); until now when it is not over. Parameters: agent_id, day.
SELECT a.agent_no, a.name, coalesce(t.name, '') AS team, b.day, b.from_at, least(b.until_at, greatest(now(), b.from_at)) AS until_at,
       extract(epoch FROM (b.from_at AT TIME ZONE s.time_zone) - (b.from_at AT TIME ZONE 'UTC'))::int AS offset_s, s.ring_cadence_ms,
       customer_sight() <> 'none' AS sees_customers
  FROM agent a
  CROSS JOIN site s
  CROSS JOIN LATERAL (SELECT d.day, site_midnight(d.day), site_midnight(d.day + 1)
                        FROM (SELECT coalesce(:day::date, site_day(now()))) d (day)) b (day, from_at, until_at)
  LEFT JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> b.day
  LEFT JOIN team t USING (team_id)
 WHERE a.agent_id = :agent_id::bigint
