-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last sheets of an agent that the reader may see, newest first, each with the items that cost most points.
-- Parameters: agent_id, except (a sheet), most.
WITH last AS (
    SELECT s.sheet_id, s.version_id, s.interaction_at, s.submitted_at, s.score, s.failed, s.grade, s.inspector_id
      FROM sheet s
     WHERE s.agent_id = :agent_id::bigint AND s.state = 'submitted' AND s.sheet_id <> :except::bigint
     ORDER BY s.interaction_at DESC
     LIMIT :most::int
), item AS (
    SELECT v.version_id, i.item_key, i.title, i.weight,
           dense_rank() OVER (PARTITION BY v.version_id ORDER BY i.first_place) || '.'
               || row_number() OVER (PARTITION BY v.version_id, i.section_key ORDER BY i.place) AS no
      FROM form_version v
     CROSS JOIN LATERAL (SELECT f.*, min(f.place) OVER (PARTITION BY f.section_key) AS first_place FROM form_items(v.content) f) i
     WHERE v.version_id IN (SELECT version_id FROM last)
)
SELECT l.sheet_id, l.interaction_at, l.submitted_at, l.score, l.failed, l.grade, t.name AS inspector,
       ARRAY(SELECT i.no || ' ' || i.title FROM sheet_answer a JOIN item i ON i.version_id = l.version_id AND i.item_key = a.item_key
              WHERE a.sheet_id = l.sheet_id AND (a.earned < a.possible OR a.failed)
              ORDER BY coalesce(a.failed, false) DESC, (a.possible - a.earned) * i.weight DESC, i.no LIMIT 2) AS losses
  FROM last l
  JOIN staff t ON t.staff_id = l.inspector_id
 ORDER BY l.interaction_at DESC
