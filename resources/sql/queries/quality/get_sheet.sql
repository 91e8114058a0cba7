-- SPDX-License-Identifier: GPL-3.0-or-later
-- A sheet with its form, answers and marks, its agent and the facts of its call. Parameters: sheet_id.
SELECT s.sheet_id, s.revision, s.state, s.mode, s.reason, s.version_id, v.version_no, v.state = 'retired' AS is_retired,
       v.content::text AS form, sheet_answers(s.sheet_id)::text AS answers,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'at_ms', m.at_ms, 'length_ms', m.length_ms, 'item', m.item_key,
                                                     'body', m.body) ORDER BY m.marker_no), '[]')::text
          FROM sheet_marker m WHERE m.sheet_id = s.sheet_id) AS markers,
       s.strengths, s.weaknesses, s.interaction_at, s.begun_at, s.saved_at, s.submitted_at, s.release_at, s.score, s.computed, s.failed,
       s.grade, i.name AS inspector, s.inspector_id = my_staff_id() AS is_mine,
       s.acknowledged_at, coalesce(k.name, '') AS acknowledged_by, s.agent_comment, s.signed_on,
       coalesce(s.corrects, 0) AS corrects, s.correction,
       coalesce((SELECT n.sheet_id FROM sheet n WHERE n.corrects = s.sheet_id AND n.state <> 'draft'), 0) AS corrected_by,
       a.agent_id, a.agent_no, a.name AS agent, a.nickname, a.hired_on, coalesce(encode(a.photo, 'base64'), '') AS photo,
       coalesce(t.name, '') AS team, coalesce(s.call_uid, '') AS call_uid, c.call_uid IS NOT NULL AS is_call_known,
       coalesce(c.channel, '') AS channel, coalesce(c.direction, '') AS direction, coalesce(c.customer_masked, '') AS customer,
       coalesce(c.result, '') AS result, coalesce(q.name, '') AS queue,
       coalesce(extract(epoch FROM c.ended_at - c.started_at)::int, 0) AS length_s
  FROM sheet s
  JOIN form_version v ON v.version_id = s.version_id
  JOIN agent a ON a.agent_id = s.agent_id
  JOIN staff i ON i.staff_id = s.inspector_id
  LEFT JOIN staff k ON k.staff_id = s.acknowledged_by
  LEFT JOIN team t ON t.team_id = s.team_id
  LEFT JOIN call c ON c.switch_id = s.switch_id AND c.call_uid = s.call_uid AND c.started_at = s.interaction_at
  LEFT JOIN queue q ON q.queue_id = c.queue_id
 WHERE s.sheet_id = :sheet_id::bigint
