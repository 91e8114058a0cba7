-- SPDX-License-Identifier: GPL-3.0-or-later
-- Recognitions without money at the end of the weeks that are over, one a week in turn of their kinds. No parameters.
WITH said (n, kind, words) AS (VALUES
    (0, 'best_service', '本周无一投诉,三位客户点名致谢'), (1, 'most_improved', '接通量比上周提高三成,质检均分提高六分'),
    (2, 'thanks', '客户写来感谢信,称其耐心细致'), (3, 'helper', '替三位同事调班,保证了晚高峰在岗'),
    (4, 'mentor', '所带两名新人提前一周独立上岗'), (5, 'full_attendance', '整月无迟到、早退、请假'))
INSERT INTO recognition (kind, kind_name, on_date, agent_id, team_id, words, given_by, given_at)
SELECT said.kind, k.name, w.on_date, a.agent_id, a.team_id, said.words, m.staff_id, site_midnight(w.on_date) + interval '18 hours'
  FROM (SELECT x::date AS on_date, (x::date - date '2000-01-03') / 7 AS n
          FROM generate_series(date_trunc('week', (SELECT min(s.on_date) FROM sale s)::timestamp) + interval '4 days',
                               (site_day(now()) - 1)::timestamp, interval '7 days') x) w
  JOIN said ON said.n = w.n % 6
  JOIN recognition_kind k ON k.code = said.kind
 CROSS JOIN LATERAL (SELECT s.agent_id, t.team_id FROM sale_day s JOIN agent_team t ON t.agent_id = s.agent_id AND t.during @> w.on_date
                      WHERE s.on_date = w.on_date ORDER BY md5(w.on_date::text || s.agent_id) LIMIT 1) a
 CROSS JOIN LATERAL (SELECT p.staff_id FROM staff_post p JOIN staff s USING (staff_id) WHERE s.disabled_at IS NULL AND p.post = 'manager'
                      ORDER BY p.staff_id LIMIT 1) m
 WHERE NOT EXISTS (SELECT FROM recognition r WHERE r.on_date = w.on_date)
