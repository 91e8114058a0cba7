-- SPDX-License-Identifier: GPL-3.0-or-later
-- Submitted sheets of a time, newest first. Parameters: from_at, until_at, by_interaction, text, most.
SELECT s.sheet_id, s.interaction_at, s.submitted_at, s.release_at, s.release_at <= now() AS is_released, s.agent_id, a.agent_no,
       a.name AS agent, coalesce(t.name, '') AS team, i.name AS inspector, v.content ->> 'title' AS form, v.version_no, s.mode, s.reason,
       s.state, s.score, s.computed, s.failed, s.grade, s.acknowledged_at, coalesce(s.corrects, 0) AS corrects,
       coalesce((SELECT n.sheet_id FROM sheet n WHERE n.corrects = s.sheet_id AND n.state <> 'draft'), 0) AS corrected_by,
       s.inspector_id = my_staff_id() AS is_mine,
       coalesce((SELECT CASE WHEN bool_or(p.state = 'open') THEN 'open' WHEN bool_or(p.state = 'decided') THEN 'decided' END
                   FROM appeal p WHERE p.sheet_id = s.sheet_id),
                (SELECT p.state FROM appeal p WHERE p.result_sheet = s.sheet_id), '') AS appeal,
       appeal_until(s.release_at) AS appeal_until, (SELECT appeals_a_sheet FROM quality_setting) AS appeals_most,
       CASE WHEN s.corrects IS NOT NULL THEN appeals_used(s.sheet_id)
            ELSE (SELECT count(*) FROM appeal p WHERE p.sheet_id = s.sheet_id AND p.state <> 'withdrawn') END AS appeals
  FROM sheet s
  JOIN form_version v ON v.version_id = s.version_id
  JOIN agent a ON a.agent_id = s.agent_id
  JOIN staff i ON i.staff_id = s.inspector_id
  LEFT JOIN team t ON t.team_id = s.team_id
 WHERE s.state <> 'draft'
   AND ((:by_interaction::boolean AND s.interaction_at >= :from_at::timestamptz AND s.interaction_at < :until_at::timestamptz)
     OR (NOT :by_interaction::boolean AND s.submitted_at >= :from_at::timestamptz AND s.submitted_at < :until_at::timestamptz))
   AND (:text = '' OR a.agent_no = :text OR strpos(a.name, :text) > 0 OR strpos(a.nickname, :text) > 0 OR strpos(i.name, :text) > 0)
 ORDER BY s.submitted_at DESC, s.sheet_id DESC
 LIMIT :most::int
