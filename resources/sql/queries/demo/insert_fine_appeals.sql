-- SPDX-License-Identifier: GPL-3.0-or-later
-- Appeals against what she booked: one to be decided, one overdue, one withdrawn, and three that the manager decides. By the schema's owner.
-- No parameters.
WITH fine AS (
    SELECT e.*, a.name, e.on_date > site_day(now()) - 20 AS is_late, row_number() OVER (PARTITION BY e.on_date > site_day(now()) - 20 ORDER BY e.on_date DESC, e.ledger_entry_id) AS n
      FROM ledger_entry e
      JOIN agent a USING (agent_id)
      JOIN violation v USING (violation_id)
     WHERE e.kind = 'fine' AND NOT v.deviates AND e.entered_by = (SELECT staff_id FROM staff WHERE db_role = 'demo_former_manager')
), plea (is_late, n, words) AS (VALUES
    (true, 1, '当天地铁二号线故障停运，有延误证明，请求撤销罚款。'),
    (false, 1, '打卡机排队，实际到岗在上班之前，同组两人可以作证。'),
    (false, 2, '认为不应扣款，请上级复核。'),
    (false, 3, '不知道当天排的是早班，请免予处罚。'),
    (false, 4, '因扶送摔倒的同事就医而迟到，请酌情处理。'),
    (false, 5, '已事先电话告知班长，班长忘记登记。'))
INSERT INTO fine_appeal (ledger_entry_id, violation_id, on_behalf_of, words, signature, recorded_by, recorded_at, decide_by, state, decided_by, decided_at, why)
SELECT f.ledger_entry_id, f.violation_id, f.agent_id, p.words, f.name, l.staff_id, r.at, r.at + interval '7 days',
       CASE WHEN r.is_withdrawn THEN 'withdrawn' ELSE 'open' END, CASE WHEN r.is_withdrawn THEN l.staff_id END,
       CASE WHEN r.is_withdrawn THEN r.at + interval '1 day' END, CASE WHEN r.is_withdrawn THEN '本人核对打卡记录后认可，撤回申诉' ELSE '' END
  FROM plea p
  JOIN fine f USING (is_late, n)
 CROSS JOIN LATERAL (SELECT CASE WHEN f.is_late THEN now() - interval '2 days' ELSE f.entered_at + interval '26 h' END AS at,
                            NOT f.is_late AND f.n = 2 AS is_withdrawn) r
 CROSS JOIN LATERAL (SELECT min(t.staff_id) AS staff_id FROM team_leader t) l
 WHERE NOT EXISTS (SELECT FROM fine_appeal)
