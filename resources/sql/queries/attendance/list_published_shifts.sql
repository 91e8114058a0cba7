-- SPDX-License-Identifier: GPL-3.0-or-later
-- Published shifts around a week of people of some teams, but not those of these teams in the week itself. Parameters: starts_on, teams, agents.
SELECT i.agent_id, i.on_date, i.starts_at, i.ends_at
  FROM shift_instance i
 WHERE i.cancelled_at IS NULL AND i.agent_id = ANY (:agents::bigint[])
   AND i.on_date BETWEEN :starts_on::date - 4 AND :starts_on::date + 10
   AND NOT (i.team_id = ANY (:teams::bigint[]) AND i.on_date BETWEEN :starts_on::date AND :starts_on::date + 6)
 ORDER BY i.agent_id, i.starts_at
