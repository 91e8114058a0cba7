-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest draws of a plan, those of its earlier rows too (same name).
SELECT d.draw_id, p.name AS plan, lower(d.covers) AS from_at, upper(d.covers) AS to_at, d.seed, d.candidates, d.picked, s.name AS drawn_by, d.drawn_at,
       ARRAY(SELECT jsonb_array_elements_text(d.criteria -> 'uncovered')) AS uncovered,
       (SELECT count(*) FROM sample_pick k WHERE k.draw_id = d.draw_id AND k.state = 'open') AS open
  FROM sampling_draw d JOIN sampling_plan p USING (plan_id) JOIN staff s ON s.staff_id = d.drawn_by
 WHERE p.name = :plan
 ORDER BY d.drawn_at DESC LIMIT 200
