-- SPDX-License-Identifier: GPL-3.0-or-later
-- One call of each agent in every five days of the past two months, with the inspector of his team. Parameter: days.
SELECT DISTINCT ON (l.agent_id, (l.offered_at::date - '2000-01-01'::date) / 5)
       c.switch_id, c.call_uid, c.started_at, l.agent_id, l.team_id, i.staff_id AS inspector_id, t.name AS team
  FROM agent_leg l
  JOIN call c ON c.switch_id = l.switch_id AND c.call_uid = l.call_uid AND c.started_at BETWEEN l.offered_at - interval '1 day' AND l.offered_at
  JOIN inspector_team i ON i.team_id = l.team_id AND i.during @> site_day(l.offered_at)
  JOIN team t ON t.team_id = l.team_id
 WHERE l.offered_at >= now() - make_interval(days => :days::int) AND l.offered_at < site_midnight(site_day(now())) - interval '2 days'
   AND l.talk_s >= 12
 ORDER BY l.agent_id, (l.offered_at::date - '2000-01-01'::date) / 5, hashtext(l.call_uid)
