-- SPDX-License-Identifier: GPL-3.0-or-later
-- What agents have of the kinds of leave with a balance in a year. Parameters: year.
SELECT a.agent_id, a.agent_no, a.name AS agent, k.code AS kind, k.name, :year::int AS year, leave_given(a.agent_id, k.code, :year::int) AS given,
       leave_taken(a.agent_id, k.code, :year::int, NULL) AS taken
  FROM agent a CROSS JOIN leave_kind k
 WHERE k.has_balance AND EXISTS (SELECT FROM agent_team m WHERE m.agent_id = a.agent_id AND m.during @> site_day(now()))
   AND (a.left_on IS NULL OR a.left_on > site_day(now()))
   AND (leave_given(a.agent_id, k.code, :year::int) > 0 OR leave_taken(a.agent_id, k.code, :year::int, NULL) > 0)
 ORDER BY a.agent_no, k.position
