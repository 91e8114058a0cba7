-- SPDX-License-Identifier: GPL-3.0-or-later
-- Teams whose rosters of a week the reader may see, with their people then. Parameter: starts_on.
SELECT t.team_id, t.name, count(DISTINCT m.agent_id) AS people
  FROM team t
  LEFT JOIN agent_team m ON m.team_id = t.team_id AND m.during && daterange(:starts_on::date, :starts_on::date + 7)
 WHERE (t.closed_on IS NULL OR t.closed_on > :starts_on::date) AND (sees_rosters() OR led_in_week(t.team_id, :starts_on::date))
 GROUP BY t.team_id, t.name ORDER BY t.name
