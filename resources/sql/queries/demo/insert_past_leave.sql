-- SPDX-License-Identifier: GPL-3.0-or-later
-- Leave of who was not there on days before today, each with its marks: most in time, some never told and so absence (#3), some not
-- asked for at all; what was in time is excused. Once each. Parameter: away, an array of {agent_no, on_date}.
WITH gone AS (
    SELECT a.agent_id, m.team_id, a.name, w.on_date, hashtext(a.agent_no || w.on_date) & 2147483647 AS luck
      FROM jsonb_to_recordset(:away::jsonb) AS w (agent_no text, on_date date) JOIN agent a USING (agent_no)
      JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> w.on_date
     WHERE w.on_date < site_day(now())
       AND NOT EXISTS (SELECT FROM leave_request r WHERE r.agent_id = a.agent_id AND r.during && tstzrange(site_midnight(w.on_date), site_midnight(w.on_date + 1)))
), asked AS (
    INSERT INTO leave_request (agent_id, team_id, kind, during, half_days, reason, signature, recorded_by, requested_at, approved_by, approved_at, told_by, told_at, ended_as, ended_at)
    SELECT g.agent_id, g.team_id, (ARRAY['personal', 'sick', 'annual', 'personal', 'annual'])[1 + g.luck % 5], tstzrange(site_midnight(g.on_date), site_midnight(g.on_date + 1)),
           2, (ARRAY['家里有事', '发烧看病', '年假回老家', '孩子开家长会', '年假'])[1 + g.luck % 5], g.name, m.staff_id, site_midnight(g.on_date) - interval '31 h',
           m.staff_id, site_midnight(g.on_date) - interval '7 h 20 min', CASE WHEN g.luck % 7 <> 1 THEN d.staff_id END,
           CASE WHEN g.luck % 7 <> 1 THEN site_midnight(g.on_date) - interval '6 h 40 min' END, CASE WHEN g.luck % 7 = 1 THEN 'expired' END,
           CASE WHEN g.luck % 7 = 1 THEN site_midnight(g.on_date) + interval '10 h' END
      FROM gone g CROSS JOIN (SELECT staff_id FROM staff_post WHERE post = 'manager' ORDER BY 1 DESC LIMIT 1) m
     CROSS JOIN (SELECT staff_id FROM staff_post WHERE post = 'front_desk' ORDER BY 1 LIMIT 1) d
     WHERE g.luck % 11 > 0
    RETURNING leave_request_id, agent_id, during, told_at
)
INSERT INTO excused_span (agent_id, during, kind, source)
SELECT agent_id, during, 'leave', 'leave ' || leave_request_id FROM asked WHERE told_at < lower(during)
