-- SPDX-License-Identifier: GPL-3.0-or-later
-- The need of some teams together; of the whole centre, where no team has one, that of the queues. Parameters: teams, whole.
SELECT weekday, half_hour, sum(people) AS people
  FROM coverage_need
 WHERE team_id = ANY (:teams::bigint[])
    OR (:whole::boolean AND queue_id IS NOT NULL AND NOT EXISTS (SELECT FROM coverage_need k WHERE k.team_id = ANY (:teams::bigint[])))
 GROUP BY weekday, half_hour ORDER BY weekday, half_hour
