-- SPDX-License-Identifier: GPL-3.0-or-later
-- Leaders gave their members points for last month, all of them, and for this month the first half so far; one was corrected. No parameters.
WITH said (n, points, reason) AS (VALUES
    (0, 16, '主动承担晚班,全月无一次迟到'), (1, 12, '话后整理用时缩短一半'), (2, 9, '完成指标,回访有两次未做'),
    (3, 18, '带两名新人,均已独立上岗'), (4, 6, '三次离席未登记,提醒后改正'), (5, 14, '大单成交多,退货率低'),
    (6, 10, '质检均分持平,开场白仍需练习'), (7, 3, '月中两次顶撞客户,已谈话'))
INSERT INTO bonus_points (month, agent_id, team_id, points, least, most, reason, given_by, given_at)
SELECT x.month, m.agent_id, m.team_id, said.points, b.bonus_least, b.bonus_most, said.reason, l.staff_id,
       least(site_midnight((x.month + interval '1 month')::date - 1) + interval '17 hours', now() - interval '1 hour')
  FROM (SELECT (date_trunc('month', site_day(now())::timestamp) - make_interval(months => ago))::date AS month, ago FROM generate_series(0, 1) ago) x
  JOIN agent_team m ON m.during @> x.month
  JOIN (SELECT t.team_id, min(t.staff_id) AS staff_id FROM team_leader t WHERE NOT t.deputy GROUP BY t.team_id) l USING (team_id)
 CROSS JOIN award_setting b
  JOIN said ON said.n = (m.agent_id * 5 + x.ago) % 8
 WHERE (x.ago = 1 OR m.agent_id % 2 = 0) AND x.month < site_day(now())
   AND NOT EXISTS (SELECT FROM bonus_points y WHERE (y.month, y.team_id, y.agent_id) = (x.month, m.team_id, m.agent_id))
