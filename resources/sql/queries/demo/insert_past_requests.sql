-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each agent has of annual leave this year; of the last weeks overtime that was approved first, with one that was not, and leave that
-- was refused or taken back. Only while there is none of it. No parameters.
WITH boss AS (
    SELECT staff_id FROM staff_post WHERE post = 'manager' ORDER BY 1 DESC LIMIT 1
), person AS (
    SELECT a.agent_id, a.name, m.team_id, row_number() OVER (ORDER BY a.agent_no) AS n
      FROM agent a JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> site_day(now()) WHERE a.left_on IS NULL
), given AS (
    INSERT INTO leave_balance (agent_id, kind, year, half_days, set_by)
    SELECT p.agent_id, 'annual', extract(year FROM site_day(now())), 10 + 2 * (p.n % 4), b.staff_id FROM person p CROSS JOIN boss b
    ON CONFLICT DO NOTHING
), longer AS (
    INSERT INTO overtime_request (agent_id, team_id, during, reason, signature, recorded_by, requested_at, approved_by, approved_at, ended_as, ended_at)
    SELECT p.agent_id, p.team_id, tstzrange(s.ends_at, s.ends_at + interval '90 min'), '月底话务高峰', p.name, b.staff_id, s.ends_at - interval '4 h',
           CASE WHEN p.n % 9 <> 5 THEN b.staff_id END, CASE WHEN p.n % 9 <> 5 THEN s.ends_at - interval '3 h' END,
           CASE WHEN p.n % 9 = 5 THEN 'expired' END, CASE WHEN p.n % 9 = 5 THEN s.ends_at END
      FROM person p CROSS JOIN boss b
     CROSS JOIN LATERAL (SELECT max(e.at) AS at FROM agent_event e
                          WHERE e.agent_id = p.agent_id AND e.kind = 'login' AND e.at < site_midnight(site_day(now()) - p.n::int % 6 - 1)) l
     CROSS JOIN LATERAL (SELECT site_midnight(site_day(l.at)) + CASE WHEN extract(hour FROM l.at AT TIME ZONE site_zone()) < 9 THEN interval '17 h' ELSE interval '18 h' END AS ends_at) s
     WHERE p.n % 4 = 1 AND p.n < 40 AND l.at IS NOT NULL AND NOT EXISTS (SELECT FROM overtime_request)
    RETURNING 1
)
INSERT INTO leave_request (agent_id, team_id, kind, during, half_days, reason, signature, recorded_by, requested_at, ended_as, ended_by, ended_at, ended_why)
SELECT p.agent_id, p.team_id, 'personal', tstzrange(d.midnight, d.midnight + interval '1 day'), 2, '朋友结婚', p.name, b.staff_id, d.midnight - interval '50 h',
       CASE p.n % 2 WHEN 0 THEN 'refused' ELSE 'cancelled' END, b.staff_id, d.midnight - interval '30 h', CASE p.n % 2 WHEN 0 THEN '当天人手不足' ELSE '本人改期' END
  FROM person p CROSS JOIN boss b CROSS JOIN LATERAL (SELECT site_midnight(site_day(now()) - p.n::int - 2) AS midnight) d
 WHERE p.n IN (3, 8, 13, 18) AND NOT EXISTS (SELECT FROM leave_request r WHERE r.ended_as IN ('refused', 'cancelled'))
