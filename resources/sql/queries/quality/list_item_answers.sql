-- SPDX-License-Identifier: GPL-3.0-or-later
-- How often each item of a form got which points on standing released sheets of a period and of the one before it. An item without
-- points counts when it can fail. `factor` is what a hundredth of a point takes from a sheet's 100 by the form's weights.
-- Parameters: before_at, from_at, until_at, by_interaction, form_id, agent_id, team_id, inspector_id (0 for all).
WITH item AS (
    SELECT v.version_id, v.form_id, v.version_no, v.content ->> 'weighting' AS weighting, i.place, i.item_key, i.title, i.section_title,
           i.severity, i.weight, i.possible, sum(i.possible) OVER section AS of_section, count(*) OVER section AS items,
           i.kind NOT IN ('text', 'bonus') AND (i.possible > 0 OR i.severity <> 'ordinary' OR i.fails_below IS NOT NULL
               OR EXISTS (SELECT FROM jsonb_array_elements(i.options) o WHERE (o ->> 'fails')::boolean)) AS counts
      FROM form_version v CROSS JOIN LATERAL form_items(v.content) i
     WHERE v.state <> 'draft' AND (:form_id::bigint = 0 OR v.form_id = :form_id::bigint)
    WINDOW section AS (PARTITION BY v.version_id, i.section_key)
), form_item AS MATERIALIZED (
    SELECT version_id, form_id, item_key, place, severity, possible, counts,
           coalesce(CASE WHEN weighting = 'points' THEN 100.0 * weight / nullif(sum(weight * possible) OVER version, 0)
                         ELSE 100.0 * weight / nullif(of_section, 0)
                              / nullif(sum(CASE WHEN of_section > 0 THEN weight::numeric / items END) OVER version, 0) END, 0) AS factor,
           first_value(title) OVER newest AS title, first_value(section_title) OVER newest AS section
      FROM item
    WINDOW version AS (PARTITION BY version_id), newest AS (PARTITION BY form_id, item_key ORDER BY version_no DESC)
), picked AS MATERIALIZED (
    SELECT s.version_id, s.losses,
           CASE WHEN :by_interaction::boolean THEN s.interaction_at ELSE s.submitted_at END >= :from_at::timestamptz AS is_now
      FROM sheet s
     WHERE s.state = 'submitted' AND s.release_at <= now()
       AND ((:by_interaction::boolean AND s.interaction_at >= :before_at::timestamptz AND s.interaction_at < :until_at::timestamptz)
         OR (NOT :by_interaction::boolean AND s.submitted_at >= :before_at::timestamptz AND s.submitted_at < :until_at::timestamptz))
       AND (:form_id::bigint = 0 OR s.version_id IN (SELECT v.version_id FROM form_version v WHERE v.form_id = :form_id::bigint))
       AND (:agent_id::bigint = 0 OR s.agent_id = :agent_id::bigint)
       AND (:team_id::bigint = 0 OR s.team_id = :team_id::bigint OR (:team_id::bigint = -1 AND s.team_id IS NULL))
       AND (:inspector_id::bigint = 0 OR s.inspector_id = :inspector_id::bigint)
), lossy AS MATERIALIZED (
    SELECT version_id, is_now, losses[k] AS place, losses[k + 1] AS earned, losses[k + 2] AS possible, losses[k + 3] AS fate, count(*) AS n
      FROM picked CROSS JOIN LATERAL generate_series(1, cardinality(losses), 4) k
     GROUP BY 1, 2, 3, 4, 5, 6
), answer AS (
    SELECT version_id, is_now, place, earned, possible, fate, n FROM lossy WHERE fate <> 2
     UNION ALL
    SELECT w.version_id, w.is_now, i.place, i.possible, i.possible, 0,
           w.n - coalesce((SELECT sum(l.n) FROM lossy l WHERE l.version_id = w.version_id AND l.is_now = w.is_now AND l.place = i.place), 0)
      FROM (SELECT version_id, is_now, count(*) AS n FROM picked GROUP BY 1, 2) w
      JOIN form_item i ON i.version_id = w.version_id
)
SELECT hashtextextended(i.form_id || ':' || i.item_key, 0) AS id, i.form_id, f.title AS form, i.item_key, i.title, i.section, i.severity,
       i.factor, n.is_now, n.earned, n.possible, n.fate = 1 AS failed, n.n
  FROM answer n
  JOIN form_item i ON i.version_id = n.version_id AND i.place = n.place AND i.counts
  JOIN quality_form f ON f.form_id = i.form_id
 WHERE n.n > 0
 ORDER BY i.form_id, i.item_key, n.is_now
