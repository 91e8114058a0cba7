-- SPDX-License-Identifier: GPL-3.0-or-later
-- The demo's duties as far as today, told three days before and mostly seen to be done. Past duties are given by nobody but the owner.
-- Parameter: cells, an array of {area_no, on_date, agent_no, starts_h}.
INSERT INTO duty_assignment (duty_area_id, on_date, agent_id, team_id, assigned_by, assigned_at, done_at, done_seen_by)
SELECT r.duty_area_id, g.on_date, a.agent_id, team_on(a.agent_id, g.on_date), s.staff_id, site_midnight(g.on_date) - interval '3 days', d.done_at,
       CASE WHEN d.done_at IS NOT NULL THEN s.staff_id END
  FROM jsonb_to_recordset(:cells::jsonb) AS g (area_no int, on_date date, agent_no text, starts_h int)
  JOIN duty_area r ON r.position = g.area_no
  JOIN agent a USING (agent_no)
 CROSS JOIN (SELECT min(staff_id) AS staff_id FROM team_leader) s
 CROSS JOIN LATERAL (SELECT hashtext(g.agent_no || g.on_date) & 2147483647 AS luck) l
 CROSS JOIN LATERAL (SELECT site_midnight(g.on_date) + make_interval(hours => g.starts_h, secs => 120 + l.luck % 400) AS seen_at) m
 CROSS JOIN LATERAL (SELECT CASE WHEN l.luck % 61 <> 0 AND m.seen_at <= now() THEN m.seen_at END AS done_at) d
 WHERE g.on_date <= site_day(now()) AND coalesce(a.hired_on <= g.on_date, true) AND coalesce(a.left_on > g.on_date, true)
   AND NOT EXISTS (SELECT FROM duty_assignment)
