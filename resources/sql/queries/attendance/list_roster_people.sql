-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who belongs to some teams on a day of a week, or stands on their rosters. Parameters: starts_on, teams.
WITH here AS (
    SELECT m.team_id, m.agent_id, array_agg(d ORDER BY d) AS days
      FROM agent_team m CROSS JOIN generate_series(0, 6) d
     WHERE m.team_id = ANY (:teams::bigint[]) AND m.during && daterange(:starts_on::date, :starts_on::date + 7) AND m.during @> :starts_on::date + d
     GROUP BY m.team_id, m.agent_id
), planned AS (
    SELECT DISTINCT w.team_id, c.agent_id
      FROM roster_week w JOIN roster_cell c USING (roster_week_id)
     WHERE w.team_id = ANY (:teams::bigint[]) AND w.starts_on = :starts_on::date AND w.state <> 'replaced'
)
SELECT team_id, a.agent_id, a.agent_no, a.name, a.hired_on, a.left_on, coalesce(h.days, '{}') AS days
  FROM here h FULL JOIN planned p USING (team_id, agent_id) JOIN agent a USING (agent_id)
 -- Who left before the week and is not planned in it is no part of it.
 WHERE p.agent_id IS NOT NULL OR a.left_on IS NULL OR a.left_on > :starts_on::date
 ORDER BY team_id, a.agent_no
