-- SPDX-License-Identifier: GPL-3.0-or-later
-- What failed fatal items took from standing released sheets of a period, in points of 100 in all: the score that a sheet would have
-- had, less the one that it has, in equal parts where several failed.
-- Parameters: from_at, until_at, by_interaction, form_id, agent_id, team_id, inspector_id (0 for all).
WITH fatal AS MATERIALIZED (
    SELECT v.version_id, v.form_id, i.place, i.item_key FROM form_version v CROSS JOIN LATERAL form_items(v.content) i
     WHERE v.state <> 'draft' AND i.severity = 'fatal' AND (:form_id::bigint = 0 OR v.form_id = :form_id::bigint)
), part AS (
    SELECT f.form_id, f.item_key, (s.computed - s.score) / 100.0 / count(*) OVER (PARTITION BY s.sheet_id) AS lost
      FROM sheet s
     CROSS JOIN LATERAL generate_series(1, cardinality(s.losses), 4) k
      JOIN fatal f ON f.version_id = s.version_id AND f.place = s.losses[k]
     WHERE s.state = 'submitted' AND s.release_at <= now() AND s.failed AND s.losses[k + 3] = 1
       AND ((:by_interaction::boolean AND s.interaction_at >= :from_at::timestamptz AND s.interaction_at < :until_at::timestamptz)
         OR (NOT :by_interaction::boolean AND s.submitted_at >= :from_at::timestamptz AND s.submitted_at < :until_at::timestamptz))
       AND (:agent_id::bigint = 0 OR s.agent_id = :agent_id::bigint)
       AND (:team_id::bigint = 0 OR s.team_id = :team_id::bigint OR (:team_id::bigint = -1 AND s.team_id IS NULL))
       AND (:inspector_id::bigint = 0 OR s.inspector_id = :inspector_id::bigint)
)
SELECT form_id, item_key, sum(lost) AS lost FROM part GROUP BY form_id, item_key
