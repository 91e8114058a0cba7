-- SPDX-License-Identifier: GPL-3.0-or-later
-- Scores of one agent, team or inspector, or of all, from edge to edge, in points of 100; `place` counts the stretches from 1.
-- Parameters: edges, by_interaction, form_id, agent_id, team_id, inspector_id (0 for all).
WITH picked AS (
    SELECT CASE WHEN :by_interaction::boolean THEN s.interaction_at ELSE s.submitted_at END AS at, s.score
      FROM sheet s
     WHERE s.state = 'submitted' AND s.release_at <= now()
       AND ((:by_interaction::boolean AND s.interaction_at >= (:edges::timestamptz[])[1]
             AND s.interaction_at < (:edges::timestamptz[])[cardinality(:edges::timestamptz[])])
         OR (NOT :by_interaction::boolean AND s.submitted_at >= (:edges::timestamptz[])[1]
             AND s.submitted_at < (:edges::timestamptz[])[cardinality(:edges::timestamptz[])]))
       AND (:form_id::bigint = 0 OR s.version_id IN (SELECT v.version_id FROM form_version v WHERE v.form_id = :form_id::bigint))
       AND (:agent_id::bigint = 0 OR s.agent_id = :agent_id::bigint)
       AND (:team_id::bigint = 0 OR s.team_id = :team_id::bigint OR (:team_id::bigint = -1 AND s.team_id IS NULL))
       AND (:inspector_id::bigint = 0 OR s.inspector_id = :inspector_id::bigint)
)
SELECT width_bucket(at, :edges::timestamptz[]) AS place, count(*) AS n, avg(score) / 100 AS mean, stddev_samp(score) / 100 AS spread
  FROM picked
 GROUP BY 1
 ORDER BY 1
