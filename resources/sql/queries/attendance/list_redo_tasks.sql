-- SPDX-License-Identifier: GPL-3.0-or-later
-- Work to be done again: all that is open, and what was settled on some days. :from_on, :to_on both included
SELECT k.redo_task_id, k.inspection_id, coalesce(d.name, r.rules, '') AS what, k.agent_id, a.agent_no, a.name AS agent, coalesce(t.name, '') AS team,
       coalesce(r.words, '') AS fault_words, k.made_at, k.due_at, k.done_at, k.rechecked_at, coalesce(s.name, '') AS rechecked_by,
       coalesce(k.passed, false) AS is_passed, k.remark, k.follows IS NOT NULL AS is_repeat
  FROM redo_task k
  JOIN inspection i USING (inspection_id)
  LEFT JOIN duty_area d USING (duty_area_id)
  JOIN agent a ON a.agent_id = k.agent_id
  LEFT JOIN team t ON t.team_id = k.team_id
  LEFT JOIN staff s ON s.staff_id = k.rechecked_by
  LEFT JOIN LATERAL (SELECT string_agg('✗ ' || m.words || CASE x.remark WHEN '' THEN '' ELSE ': ' || x.remark END, '; ' ORDER BY m.position) AS words,
                            string_agg(DISTINCT u.name, '、') AS rules
                       FROM inspection_result x JOIN inspection_item m USING (inspection_item_id) JOIN rule u ON u.code = m.rule_code
                      WHERE x.inspection_id = k.inspection_id AND x.result = 'fault') r ON true
 WHERE k.rechecked_at IS NULL OR k.on_date BETWEEN :from_on::date AND :to_on::date
 ORDER BY k.due_at, k.redo_task_id
