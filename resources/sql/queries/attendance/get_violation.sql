-- SPDX-License-Identifier: GPL-3.0-or-later
-- All that answers why: the rule as it was, the raw events, what was said and decided. Parameter: violation_id.
SELECT v.violation_id, v.code, r.name AS rule, v.agent_id, a.agent_no, a.name AS agent, coalesce(t.name, '') AS team, v.on_date, v.occurred_at,
       v.measured_s, v.amount_fen, v.points, v.state, coalesce(v.evidence -> 'breach' ->> 'doubt', '') AS doubt, v.deviates,
       v.proposed_by IS NOT NULL AS is_proposed, coalesce(d.name, '') AS decided_by,
       EXISTS (SELECT FROM violation_statement s WHERE s.violation_id = v.violation_id) AS has_statement,
       k.rule_version_id, r.is_measured, lower(k.effective) AS from_on, upper(k.effective) AS until_on, k.words, k.grace_s, k.limit_s, k.per,
       k.amount_fen AS rule_fen, k.points AS rule_points, k.needs_redo, coalesce(m.name, '') AS made_by, true AS is_used,
       coalesce(y.name, '') AS shift, i.starts_at, i.ends_at, v.evidence, coalesce(f.evidence, '{}') AS shift_evidence,
       v.note, coalesce(p.name, '') AS proposed_by, v.proposed_at, v.decided_at, v.decided_why,
       coalesce((SELECT jsonb_agg(jsonb_build_object('at', e.at, 'source', e.source, 'what', e.what, 'words', e.words, 'at_device', e.at_device,
                                                     'offset_s', e.offset_s, 'punch_id', e.punch_id, 'is_counted', e.is_counted,
                                                     'is_replaced', e.is_replaced, 'fixed_at', e.fixed_at, 'is_void', e.is_void,
                                                     'fix_why', e.fix_why, 'fix_by', e.fix_by) ORDER BY e.at, e.what)
                   FROM (SELECT q.at, coalesce(c.name, w.name, '') AS source, q.direction AS what,
                                CASE q.source WHEN 'hand' THEN q.reason ELSE concat_ws(':', nullif(q.file, ''), q.line_no) END AS words, q.at_device, q.offset_s,
                                q.punch_id, g.is_counted, x.punch_id IS NOT NULL AS is_replaced,
                                CASE x.source WHEN 'hand' THEN x.at END AS fixed_at, coalesce(x.is_void, false) AS is_void,
                                coalesce(x.reason, '') AS fix_why, coalesce(z.name, '') AS fix_by
                           FROM (SELECT (j ->> 0)::bigint AS punch_id, true AS is_counted FROM jsonb_array_elements(f.evidence -> 'punches') j
                                 UNION ALL
                                 -- What was corrected by hand counts no longer, and stays readable.
                                 SELECT o.punch_id, false
                                   FROM attendance_setting b
                                   JOIN punch o ON o.agent_id = v.agent_id AND NOT o.is_void AND o.at >= i.starts_at - make_interval(secs => b.window_before_s)
                                        AND o.at <= i.ends_at + make_interval(secs => b.window_after_s)
                                   JOIN punch n ON n.replaces = o.punch_id AND n.source = 'hand'
                                  WHERE NOT coalesce(f.evidence -> 'punches', '[]') @> jsonb_build_array(jsonb_build_array(o.punch_id))) g
                           JOIN punch q USING (punch_id)
                           LEFT JOIN punch x ON x.replaces = q.punch_id
                           LEFT JOIN staff z ON z.staff_id = x.entered_by
                           LEFT JOIN punch_device c ON c.punch_device_id = q.punch_device_id LEFT JOIN staff w ON w.staff_id = q.entered_by
                         UNION ALL
                         SELECT to_timestamp((j ->> 1)::bigint), coalesce(s.source, ''), j ->> 2, coalesce(s.words, ''), NULL, 0,
                                NULL, true, false, NULL, false, '', ''
                           FROM jsonb_array_elements(f.evidence -> 'states') j
                           LEFT JOIN LATERAL switch_words((j ->> 0)::bigint, to_timestamp((j ->> 1)::bigint)) s ON true) e), '[]') AS events,
       coalesce((SELECT jsonb_agg(jsonb_build_object('at', s.recorded_at, 'words', s.words, 'signature', s.signature, 'by', w.name)
                                  ORDER BY s.violation_statement_id)
                   FROM violation_statement s JOIN staff w ON w.staff_id = s.recorded_by WHERE s.violation_id = v.violation_id), '[]') AS statements,
       y1.same_this_year, y1.deviating_this_year
  FROM violation v
  JOIN rule r USING (code)
  JOIN rule_version k ON k.rule_version_id = v.rule_version_id
  JOIN agent a ON a.agent_id = v.agent_id
  LEFT JOIN team t ON t.team_id = v.team_id
  LEFT JOIN staff d ON d.staff_id = v.decided_by
  LEFT JOIN staff m ON m.staff_id = k.made_by
  LEFT JOIN staff p ON p.staff_id = v.proposed_by
  LEFT JOIN shift_instance i ON i.shift_instance_id = v.shift_instance_id
  LEFT JOIN shift_version h ON h.shift_version_id = i.shift_version_id
  LEFT JOIN shift_type y ON y.shift_type_id = h.shift_type_id
  LEFT JOIN attendance_fact f ON f.attendance_fact_id = v.attendance_fact_id
 CROSS JOIN LATERAL (SELECT count(*) AS same_this_year, count(*) FILTER (WHERE o.deviates) AS deviating_this_year
                       FROM violation o WHERE o.code = v.code AND o.state = 'confirmed' AND date_trunc('year', o.on_date::timestamp) = date_trunc('year', v.on_date::timestamp)) y1
 WHERE v.violation_id = :violation_id::bigint
