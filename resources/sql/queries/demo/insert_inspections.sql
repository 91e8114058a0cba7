-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the demo's leader inspected before today: areas whose duty his teams had, and on Wednesdays the conduct of one of them. Every fourth
-- had a fault, which was done again. No parameters.
WITH round AS (
    SELECT 'hygiene' AS kind, d.duty_area_id, d.duty_assignment_id, d.agent_id, d.team_id, d.on_date, l.staff_id,
           hashtext(d.duty_area_id || ':' || d.on_date) & 2147483647 AS luck
      FROM duty_assignment d JOIN team_leader l ON l.team_id = d.team_id AND l.during @> d.on_date
     WHERE d.done_at IS NOT NULL AND d.on_date < site_day(now())
    UNION ALL
    SELECT 'conduct', NULL, NULL, c.agent_id, c.team_id, c.on_date, c.staff_id, hashtext(c.agent_id || ':c' || c.on_date) & 2147483647
      FROM (SELECT DISTINCT ON (d.on_date) d.agent_id, d.team_id, d.on_date, l.staff_id
              FROM duty_assignment d JOIN team_leader l ON l.team_id = d.team_id AND l.during @> d.on_date
             WHERE d.on_date < site_day(now()) AND extract(isodow FROM d.on_date) = 3
             ORDER BY d.on_date, hashtext(d.agent_id || d.on_date::text)) c
), planned AS (
    SELECT r.*, concat_ws('-', 'demo', r.kind, coalesce(r.duty_area_id, r.agent_id), r.on_date) AS key, r.luck / 8 % 4 = 0 AS is_bad,
           site_midnight(r.on_date) + interval '10 h 20 min' + make_interval(secs => r.luck % 3000) AS at,
           CASE r.kind WHEN 'hygiene' THEN (ARRAY['bins', 'corners', 'floors'])[1 + r.luck / 32 % 3]
                       ELSE (ARRAY['desk', 'seat', 'phone'])[1 + r.luck / 32 % 3] END AS bad_code
      FROM round r WHERE (r.kind = 'conduct' OR r.luck % 4 = 0) AND NOT EXISTS (SELECT FROM inspection)
), added AS (
    INSERT INTO inspection (inspection_key, kind, duty_area_id, duty_assignment_id, agent_id, team_id, on_date, at, inspected_by, entered_at)
    SELECT p.key, p.kind, p.duty_area_id, p.duty_assignment_id, p.agent_id, p.team_id, p.on_date, p.at, p.staff_id, p.at + interval '1 min'
      FROM planned p ORDER BY p.at
    RETURNING inspection_id, inspection_key
), looked AS MATERIALIZED (
    SELECT p.*, a.inspection_id, i.inspection_item_id, i.rule_code, p.is_bad AND i.code = p.bad_code AS is_fault, i.words
      FROM planned p JOIN added a ON a.inspection_key = p.key JOIN inspection_item i ON i.kind = p.kind AND i.effective @> p.on_date
), charged AS (
    INSERT INTO violation (code, rule_version_id, occasion, agent_id, team_id, on_date, occurred_at, amount_fen, points, state, evidence, note, proposed_by,
                           proposed_at)
    SELECT k.code, k.rule_version_id, epoch_of(l.at)::text, l.agent_id, l.team_id, l.on_date, l.at, k.amount_fen, k.points, 'proposed',
           jsonb_build_object('seen', l.words, 'amount_fen', k.amount_fen, 'points', k.points), concat_ws(': ', r.name, l.words), l.staff_id, l.at
      FROM looked l JOIN rule_version k ON k.code = l.rule_code AND k.effective @> l.on_date LEFT JOIN duty_area r USING (duty_area_id)
     WHERE l.is_fault
    RETURNING violation_id, agent_id, code, occurred_at
), noted AS (
    INSERT INTO inspection_result (inspection_id, inspection_item_id, result, remark, violation_id)
    SELECT l.inspection_id, l.inspection_item_id, CASE WHEN l.is_fault THEN 'fault' ELSE 'ok' END, CASE WHEN l.is_fault THEN '当场指出' ELSE '' END,
           v.violation_id
      FROM looked l LEFT JOIN charged v ON l.is_fault AND v.agent_id = l.agent_id AND v.code = l.rule_code AND v.occurred_at = l.at
)
INSERT INTO redo_task (inspection_id, agent_id, team_id, on_date, made_at, due_at, done_at, done_by, done_recorded_by, rechecked_at, rechecked_by, passed)
SELECT l.inspection_id, l.agent_id, l.team_id, l.on_date, l.at, l.at + interval '30 min', l.at + interval '19 min', l.agent_id, l.staff_id,
       l.at + interval '26 min', l.staff_id, true
  FROM looked l WHERE l.is_fault AND l.kind = 'hygiene'
