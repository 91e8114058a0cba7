-- SPDX-License-Identifier: GPL-3.0-or-later
-- Inspections of some days, newest first. :from_on, :to_on both included, :most
SELECT i.inspection_id, i.kind, coalesce(d.name, '') AS area, coalesce(i.agent_id, 0) AS agent_id, coalesce(a.agent_no, '') AS agent_no,
       coalesce(a.name, '') AS agent, coalesce(t.name, '') AS team, i.at, coalesce(s.name, '') AS by, i.note, r.looked, r.faults, r.fault_words, r.fen,
       i.photo_digest IS NOT NULL AS has_photo
  FROM inspection i
  LEFT JOIN duty_area d USING (duty_area_id)
  LEFT JOIN agent a ON a.agent_id = i.agent_id
  LEFT JOIN team t ON t.team_id = i.team_id
  LEFT JOIN staff s ON s.staff_id = i.inspected_by
 CROSS JOIN LATERAL (SELECT count(*) AS looked, count(*) FILTER (WHERE x.result = 'fault') AS faults,
                            coalesce(string_agg('✗ ' || m.words || CASE x.remark WHEN '' THEN '' ELSE ': ' || x.remark END, '; ' ORDER BY m.position)
                                     FILTER (WHERE x.result = 'fault'), '') AS fault_words,
                            (SELECT coalesce(sum(v.amount_fen), 0) FROM violation v
                              WHERE v.violation_id IN (SELECT y.violation_id FROM inspection_result y WHERE y.inspection_id = i.inspection_id)) AS fen
                       FROM inspection_result x JOIN inspection_item m USING (inspection_item_id) WHERE x.inspection_id = i.inspection_id) r
 WHERE i.on_date BETWEEN :from_on::date AND :to_on::date
 ORDER BY i.at DESC, i.inspection_id DESC
 LIMIT :most
