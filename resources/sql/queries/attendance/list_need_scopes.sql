-- SPDX-License-Identifier: GPL-3.0-or-later
-- What may have a need: teams and queues. Parameter: none.
SELECT team_id, NULL::bigint AS queue_id, name, EXISTS (SELECT FROM coverage_need n WHERE n.team_id = t.team_id) AS has_need
  FROM team t WHERE closed_on IS NULL
UNION ALL
SELECT NULL, queue_id, name, EXISTS (SELECT FROM coverage_need n WHERE n.queue_id = q.queue_id) FROM queue q
 ORDER BY 1 NULLS LAST, 3
