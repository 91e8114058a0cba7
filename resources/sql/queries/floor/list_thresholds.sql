-- SPDX-License-Identifier: GPL-3.0-or-later
-- Thresholds that hold now or later, with names. No parameters.
SELECT t.threshold_id, t.kind, t.state, t.queue_id, q.name AS queue, t.team_id, m.name AS team, t.reason_code, t.amber, t.red,
       lower(t.during) AS from_at, upper(t.during) AS until_at
  FROM threshold t LEFT JOIN queue q USING (queue_id) LEFT JOIN team m USING (team_id)
 WHERE upper_inf(t.during) OR upper(t.during) > now()
 ORDER BY t.threshold_id
