-- SPDX-License-Identifier: GPL-3.0-or-later
-- Appeals raised since a moment and all open ones, newest first; or one of them. Parameters: from_at, appeal_id (null: all), most.
SELECT a.appeal_id, a.sheet_id, a.kind, a.state, a.outcome, a.reason, a.signed_on, b.name AS raised_by, a.raised_at, a.due_at,
       coalesce(d.name, '') AS decided_by, a.decided_at, a.note, a.raised_by = my_staff_id() AS is_mine,
       (SELECT count(*) FROM appeal_item i WHERE i.appeal_id = a.appeal_id AND i.proposed IS NOT NULL) AS items,
       g.agent_no, g.name AS agent, coalesce(t.name, '') AS team, k.name AS inspector, v.content ->> 'title' AS form, v.version_no,
       s.score, s.grade, coalesce(a.result_sheet, 0) AS result_sheet, r.score AS result_score, coalesce(r.grade, '') AS result_grade,
       CASE WHEN a.state = 'open' THEN appeal_level(s.inspector_id, s.submitted_at) ELSE '' END AS decider,
       CASE WHEN a.state = 'open' THEN decider_refusal(s.inspector_id, s.submitted_at) ELSE '' END AS refusal
  FROM appeal a
  JOIN sheet s ON s.sheet_id = a.sheet_id
  JOIN form_version v ON v.version_id = s.version_id
  JOIN agent g ON g.agent_id = s.agent_id
  JOIN staff k ON k.staff_id = s.inspector_id
  JOIN staff b ON b.staff_id = a.raised_by
  LEFT JOIN staff d ON d.staff_id = a.decided_by
  LEFT JOIN team t ON t.team_id = s.team_id
  LEFT JOIN sheet r ON r.sheet_id = a.result_sheet
 WHERE (:appeal_id::bigint IS NULL AND (a.state = 'open' OR a.raised_at >= :from_at::timestamptz)) OR a.appeal_id = :appeal_id::bigint
 ORDER BY a.raised_at DESC, a.appeal_id DESC
 LIMIT :most::int
