-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes the findings as far as they are after their days; one in six was told a day late. Parameter: staff_id, who rectifies.
WITH way AS MATERIALIZED (
    SELECT f.finding_id, f.found_by, coalesce(l.name, '主管') AS leader, w.told_at, w.rectified_at, w.announced_at, w.verified_at
      FROM finding f
      LEFT JOIN LATERAL (SELECT min(t.name) AS name FROM team_leader x JOIN staff t USING (staff_id) WHERE x.team_id = f.team_id) l ON true
      CROSS JOIN LATERAL (SELECT f.found_at + CASE WHEN f.finding_id % 6 = 0 THEN interval '1 day' ELSE interval '3 minutes' END AS told_at,
                                 f.found_at + interval '36 hours' AS rectified_at, f.found_at + interval '60 hours' AS announced_at,
                                 f.found_at + interval '5 days' AS verified_at) w
     WHERE f.state = 'found' AND w.told_at < now()
), taken AS (
    UPDATE finding f SET
           supervisor_told_at = w.told_at, supervisor_told_by = w.found_by, supervisor_told = w.leader,
           trainer_told_at = w.told_at, trainer_told_by = w.found_by, trainer_told = '培训专员 林珊',
           rectified_at = r.at, rectified_by = CASE WHEN r.at IS NOT NULL THEN :staff_id::bigint END,
           rectified_how = CASE WHEN r.at IS NOT NULL THEN '一对一复听录音，重新学习话术并抽测通过。' ELSE '' END,
           close_due = site_day(r.at) + 3,
           announced_at = n.at, announced_by = CASE WHEN n.at IS NOT NULL THEN :staff_id::bigint END,
           announced_where = CASE WHEN n.at IS NOT NULL THEN '晨会' ELSE '' END,
           announcement = CASE WHEN n.at IS NOT NULL THEN '本周质检发现的问题已整改，请各组引以为戒。' ELSE '' END,
           verified_at = v.at, verified_by = CASE WHEN v.at IS NOT NULL THEN w.found_by END,
           verified_note = CASE WHEN v.at IS NOT NULL THEN '抽听三通录音，未再出现。' ELSE '' END
      FROM way w
      CROSS JOIN LATERAL (SELECT CASE WHEN w.rectified_at < now() THEN w.rectified_at END AS at) r
      CROSS JOIN LATERAL (SELECT CASE WHEN w.announced_at < now() THEN w.announced_at END AS at) n
      CROSS JOIN LATERAL (SELECT CASE WHEN w.verified_at < now() AND w.found_by <> :staff_id::bigint THEN w.verified_at END AS at) v
     WHERE f.finding_id = w.finding_id
    RETURNING f.*
)
INSERT INTO finding_step (finding_id, step_no, kind, at, staff_id, place, words)
SELECT t.finding_id, s.no, s.kind, s.at, s.staff_id, s.place, s.words
  FROM taken t CROSS JOIN LATERAL (VALUES
       (2, 'told_supervisor', t.supervisor_told_at, t.supervisor_told_by, t.supervisor_told, ''),
       (3, 'told_trainer', t.trainer_told_at, t.trainer_told_by, t.trainer_told, ''),
       (4, 'rectified', t.rectified_at, t.rectified_by, '', t.rectified_how),
       (5, 'announced', t.announced_at, t.announced_by, t.announced_where, t.announcement),
       (6, 'verified', t.verified_at, t.verified_by, '', t.verified_note)) s (no, kind, at, staff_id, place, words)
 WHERE s.at IS NOT NULL
