-- SPDX-License-Identifier: GPL-3.0-or-later
-- The moments of a stretch at which alarms were raised, as far as the reader may see them: how many at once, and the worst of them.
-- Row-level security decides. Parameters: from_at, until_at.
SELECT date_trunc('milliseconds', w.raised_at) AS raised_at, w.alarms, w.highest, w.kind, w.state, coalesce(g.agent_no || ' ' || g.name, q.name) AS who
  FROM (SELECT DISTINCT ON (a.raised_at) a.raised_at, a.highest, a.kind, a.state, a.agent_id, a.queue_id,
               count(*) OVER (PARTITION BY a.raised_at) AS alarms
          FROM alarm a
         WHERE a.raised_at >= :from_at::timestamptz AND a.raised_at < :until_at::timestamptz
         ORDER BY a.raised_at, a.highest DESC, a.alarm_id) w
  LEFT JOIN agent g USING (agent_id)
  LEFT JOIN queue q ON q.queue_id = w.queue_id
 ORDER BY w.raised_at
