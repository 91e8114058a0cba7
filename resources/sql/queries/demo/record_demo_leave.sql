-- SPDX-License-Identifier: GPL-3.0-or-later
-- Leave of the next days that waits for its marks, one of it approved and not told; a recall from a rest day (#8) and overtime that is
-- approved (#15). No parameters.
WITH person AS (
    SELECT a.agent_id, a.name, row_number() OVER (ORDER BY a.agent_no) AS n FROM agent a WHERE a.left_on IS NULL
), asked AS MATERIALIZED (
    SELECT p.n, record_leave(p.agent_id, CASE p.n WHEN 2 THEN 'sick' ELSE 'personal' END, site_midnight(site_day(now()) + 1), site_midnight(site_day(now()) + 2),
                             CASE p.n WHEN 2 THEN '预约复查' WHEN 7 THEN '搬家' ELSE '家里有事' END, p.name) AS id
      FROM person p WHERE p.n IN (2, 7, 12)
), approved AS MATERIALIZED (
    SELECT approve_leave(id) FROM asked WHERE n = 7
), recalled AS MATERIALIZED (
    SELECT order_recall(r.agent_id, site_midnight(r.on_date) + interval '9 h', site_midnight(r.on_date) + interval '13 h', '投诉量突增', 1)
      FROM (SELECT DISTINCT ON (agent_id) agent_id, on_date FROM rest_day WHERE cancelled_at IS NULL AND on_date < site_day(now())
             ORDER BY agent_id, on_date DESC LIMIT 2) r
), longer AS MATERIALIZED (
    SELECT record_overtime(p.agent_id, site_midnight(site_day(now()) + 1) + interval '18 h', site_midnight(site_day(now()) + 1) + interval '20 h', '促销活动加班', p.name) AS id
      FROM person p WHERE p.n = 5
), agreed AS MATERIALIZED (
    SELECT decide_overtime(id, true, '') FROM longer
)
SELECT (SELECT count(*) FROM approved) + (SELECT count(*) FROM recalled) + (SELECT count(*) FROM agreed) AS recorded
