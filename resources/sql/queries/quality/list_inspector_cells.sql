-- SPDX-License-Identifier: GPL-3.0-or-later
-- Scores of standing released sheets by inspector, team and form, in points of 100: who scores whom how.
-- Parameters: from_at, until_at, by_interaction, form_id (0 for all).
SELECT s.inspector_id, s.team_id, v.form_id, count(*) AS n, avg(s.score) / 100 AS mean, stddev_samp(s.score) / 100 AS spread
  FROM sheet s
  JOIN form_version v USING (version_id)
 WHERE s.state = 'submitted' AND s.release_at <= now() AND s.team_id IS NOT NULL
   AND ((:by_interaction::boolean AND s.interaction_at >= :from_at::timestamptz AND s.interaction_at < :until_at::timestamptz)
     OR (NOT :by_interaction::boolean AND s.submitted_at >= :from_at::timestamptz AND s.submitted_at < :until_at::timestamptz))
   AND (:form_id::bigint = 0 OR v.form_id = :form_id::bigint)
 GROUP BY s.inspector_id, s.team_id, v.form_id
