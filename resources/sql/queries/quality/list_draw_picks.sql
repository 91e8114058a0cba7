-- SPDX-License-Identifier: GPL-3.0-or-later
-- Picks of a draw, or with -1 those that were given by hand in the last 92 days, as far as the reader may see them.
SELECT k.pick_id, k.switch_id, k.call_uid, k.interaction_at, k.agent_id, a.agent_no, a.name AS agent, k.team_id, t.name AS team, q.name AS queue,
       k.length_s, k.inspector_id, s.name AS inspector, k.reason, k.detail, k.due_on, k.state, k.why, k.sheet_id,
       k.state = 'open' AND k.due_on < site_day(now()) AS overdue
  FROM sample_pick k
  JOIN agent a USING (agent_id)
  JOIN staff s ON s.staff_id = k.inspector_id
  LEFT JOIN team t USING (team_id)
  LEFT JOIN queue q USING (queue_id)
 WHERE k.draw_id = :draw_id::bigint
    OR (:draw_id = -1 AND k.draw_id IS NULL AND k.picked_at > now() - interval '92 days')
 ORDER BY k.pick_id
