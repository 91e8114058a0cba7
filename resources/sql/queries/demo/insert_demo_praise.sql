-- SPDX-License-Identifier: GPL-3.0-or-later
-- Somebody was praised on most days of the past, with an example; on some nobody was, and nobody yet today. No parameters.
WITH said (n, example) AS (VALUES
    (0, '老人听不清地址,放慢语速重复了三遍,没有一句催促'), (1, '客户发火时先道歉再核对,五分钟内把错发的疗程改好'),
    (2, '下班后主动替同事接完最后一通投诉电话'), (3, '发现客户重复下单,当场提醒并撤掉多余的一单'),
    (4, '把常见问题整理成一页纸,新人当天就能用上'), (5, '客户犹豫时不强推,三天后回访成交两个疗程'),
    (6, '夜里系统卡顿,手工记下十二笔订单一笔不漏'), (7, '用方言跟客户拉家常,挽回一位要退货的老客户'),
    (8, '带新人旁听三通电话,逐句讲解怎么开场'), (9, '连续二十天话后整理不超过一分钟'),
    (10, '主动把座席让给发烧的同事,自己加了半小时班'), (11, '核对出仓库发错的两箱货,避免了一次投诉'))
INSERT INTO praise (on_date, agent_id, team_id, example, praised_by, praised_at)
SELECT d.on_date, a.agent_id, a.team_id, to_char(d.on_date, 'FMMM月FMDD日') || ',' || said.example, m.staff_id,
       site_midnight(d.on_date) + interval '17 hours 40 minutes'
  FROM (SELECT x::date AS on_date, x::date - date '2000-01-01' AS n
          FROM generate_series((SELECT min(s.on_date) FROM sale s)::timestamp, (site_day(now()) - 1)::timestamp, interval '1 day') x) d
 CROSS JOIN LATERAL (SELECT s.agent_id, t.team_id FROM sale_day s JOIN agent_team t ON t.agent_id = s.agent_id AND t.during @> d.on_date
                      WHERE s.on_date = d.on_date ORDER BY md5(s.agent_id || d.on_date::text) LIMIT 1) a
  JOIN said ON said.n = d.n % 12
 CROSS JOIN LATERAL (SELECT p.staff_id FROM staff_post p JOIN staff s USING (staff_id)
                      WHERE s.disabled_at IS NULL AND p.post IN ('leader', 'manager')
                        AND (p.post = 'manager' OR EXISTS (SELECT FROM team_leader l WHERE l.staff_id = p.staff_id AND l.team_id = a.team_id))
                      ORDER BY p.post, s.name ~ '^[a-z]', p.staff_id LIMIT 1) m
 WHERE d.n % 11 NOT IN (4, 9) AND NOT EXISTS (SELECT FROM praise p WHERE p.on_date = d.on_date)
