-- SPDX-License-Identifier: GPL-3.0-or-later
-- Submits drafts as of their last change; four of five agents have taken note a day later. Parameter: sheets, their ids.
UPDATE sheet s SET state = 'submitted', submitted_at = s.saved_at, release_at = s.saved_at,
       score = r.score, computed = r.computed, critical = r.critical, failed = r.failed, grade = r.grade,
       acknowledged_at = CASE WHEN r.noted THEN s.saved_at + interval '1 day' END, acknowledged_by = CASE WHEN r.noted THEN r.leader_id END,
       signed_on = CASE WHEN r.noted THEN 'paper' ELSE '' END, agent_comment = CASE WHEN r.noted THEN '已阅，会注意改进。' ELSE '' END
  FROM (SELECT d.sheet_id, c.*, l.leader_id,
               l.leader_id IS NOT NULL AND d.sheet_id % 5 <> 0 AND d.saved_at < now() - interval '2 days' AS noted
          FROM sheet d
          JOIN form_version v USING (version_id)
          CROSS JOIN LATERAL sheet_score(v.content, sheet_answers(d.sheet_id)) c
          LEFT JOIN LATERAL (SELECT min(staff_id) AS leader_id FROM team_leader WHERE team_id = d.team_id AND during @> site_day(d.saved_at)) l ON true
         WHERE d.sheet_id = ANY (:sheets::bigint[])) r
 WHERE s.sheet_id = r.sheet_id
