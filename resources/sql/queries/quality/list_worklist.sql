-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the one who is signed in is to score, has begun, and scored today. No parameters.
WITH me AS (
    SELECT my_staff_id() AS staff_id, site_midnight(site_day(now())) AS midnight
), work AS (
    SELECT p.pick_id, p.sheet_id, CASE WHEN p.sheet_id IS NULL THEN 'open' ELSE 'draft' END AS state, p.agent_id, p.queue_id, p.length_s,
           p.reason, p.detail, coalesce(s.mode, '') AS mode, NULL::int AS score, false AS failed, '' AS grade, p.due_on,
           p.switch_id, p.call_uid, p.interaction_at, NULL::timestamptz AS done_at
      FROM sample_pick p
      LEFT JOIN sheet s ON s.sheet_id = p.sheet_id
     WHERE p.state = 'open' AND p.inspector_id = (SELECT staff_id FROM me)
    UNION ALL
    SELECT 0, s.sheet_id, 'draft', s.agent_id, NULL, NULL, s.reason, '', s.mode, NULL, false, '', NULL,
           s.switch_id, s.call_uid, s.interaction_at, NULL
      FROM sheet s
     WHERE s.state = 'draft' AND s.inspector_id = (SELECT staff_id FROM me)
       AND NOT EXISTS (SELECT FROM sample_pick p WHERE p.sheet_id = s.sheet_id AND p.state = 'open')
    UNION ALL
    SELECT coalesce(p.pick_id, 0), s.sheet_id, 'done', s.agent_id, p.queue_id, p.length_s, s.reason, coalesce(p.detail, ''), s.mode, s.score,
           s.failed, s.grade, NULL, s.switch_id, s.call_uid, s.interaction_at, s.submitted_at
      FROM sheet s
      LEFT JOIN sample_pick p ON p.sheet_id = s.sheet_id AND p.inspector_id = s.inspector_id
     WHERE s.state = 'submitted' AND s.inspector_id = (SELECT staff_id FROM me) AND s.submitted_at >= (SELECT midnight FROM me)
)
SELECT w.pick_id, coalesce(w.sheet_id, 0) AS sheet_id, w.state, w.agent_id, a.agent_no, a.name AS agent, coalesce(q.name, '') AS queue,
       coalesce(c.channel, '') AS channel, coalesce(w.length_s, extract(epoch FROM c.ended_at - c.started_at)::int, 0) AS length_s,
       w.reason, w.detail, w.mode, w.score, w.failed, w.grade, w.due_on, w.interaction_at, w.done_at, coalesce(w.call_uid, '') AS call_uid
  FROM work w
  JOIN agent a ON a.agent_id = w.agent_id
  LEFT JOIN call c ON c.switch_id = w.switch_id AND c.call_uid = w.call_uid AND c.started_at = w.interaction_at
  LEFT JOIN queue q ON q.queue_id = coalesce(w.queue_id, c.queue_id)
