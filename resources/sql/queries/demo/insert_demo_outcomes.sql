-- SPDX-License-Identifier: GPL-3.0-or-later
-- What came of last month, once: the best one gets a bonus, the last one training. No parameters.
INSERT INTO performance_outcome (agent_id, month, outcome, reason, decided_by)
SELECT o.agent_id, o.month, o.outcome, o.reason, s.staff_id
  FROM (SELECT DISTINCT ON (x.outcome) p.agent_id, p.month, x.outcome, x.reason
          FROM performance_month p
         CROSS JOIN (VALUES ('bonus', 1, '总成绩第一，带教新人'), ('training', -1, '连续两项低于班组均值，安排复训')) x (outcome, way, reason)
         WHERE p.post = 'agent' AND p.total IS NOT NULL AND p.month = (SELECT max(m.month) FROM performance_month m)
         ORDER BY x.outcome, p.total * x.way DESC, p.agent_id) o
 CROSS JOIN (SELECT p.staff_id FROM staff_post p WHERE p.post = 'manager' AND p.during @> site_day(now()) ORDER BY lower(p.during), p.staff_id LIMIT 1) s
 WHERE NOT EXISTS (SELECT FROM performance_outcome)
