-- SPDX-License-Identifier: GPL-3.0-or-later
-- How often one item got which points on standing released sheets from edge to edge; `place` counts the stretches from 1.
-- Parameters: edges, by_interaction, form_id, item_key.
WITH item AS MATERIALIZED (
    SELECT v.version_id, i.place, i.possible FROM form_version v CROSS JOIN LATERAL form_items(v.content) i
     WHERE v.form_id = :form_id::bigint AND v.state <> 'draft' AND i.item_key = :item_key
), picked AS MATERIALIZED (
    SELECT width_bucket(CASE WHEN :by_interaction::boolean THEN s.interaction_at ELSE s.submitted_at END, :edges::timestamptz[]) AS stretch,
           i.possible, s.losses,
           -- Most sheets do not name the item, and a look for its number anywhere is cheap.
           CASE WHEN array_position(s.losses, i.place::int) IS NOT NULL
                THEN (SELECT k FROM generate_series(1, cardinality(s.losses), 4) k WHERE s.losses[k] = i.place) END AS k
      FROM sheet s JOIN item i ON i.version_id = s.version_id
     WHERE s.state = 'submitted' AND s.release_at <= now()
       AND ((:by_interaction::boolean AND s.interaction_at >= (:edges::timestamptz[])[1]
             AND s.interaction_at < (:edges::timestamptz[])[cardinality(:edges::timestamptz[])])
         OR (NOT :by_interaction::boolean AND s.submitted_at >= (:edges::timestamptz[])[1]
             AND s.submitted_at < (:edges::timestamptz[])[cardinality(:edges::timestamptz[])]))
)
SELECT stretch AS place, coalesce(losses[k + 1], possible) AS earned, coalesce(losses[k + 2], possible) AS possible,
       coalesce(losses[k + 3] = 1, false) AS failed, count(*) AS n
  FROM picked
 WHERE coalesce(losses[k + 3], 0) <> 2
 GROUP BY 1, 2, 3, 4
 ORDER BY 1
