-- SPDX-License-Identifier: GPL-3.0-or-later
-- What some agents said to being late or leaving early, signed with their names. No parameters.
SELECT count(record_statement(s.violation_id, s.words, s.name)) AS recorded
  FROM (SELECT v.violation_id, a.name, CASE v.n % 4 WHEN 0 THEN '路上堵车，迟到了几分钟，以后会早点出门。' WHEN 1 THEN '孩子发烧，送医院后赶来，已向班长说明。'
                                                    WHEN 2 THEN '电梯排队，打卡晚了，认可处理。' ELSE '对时间有异议，请核对门禁与话务登录记录。' END AS words
          FROM (SELECT *, row_number() OVER (ORDER BY on_date DESC, violation_id) AS n FROM violation
                 WHERE code IN ('late', 'early_leave') AND state IN ('proposed', 'confirmed')) v
          JOIN agent a USING (agent_id) WHERE v.n % 3 = 1 AND v.n <= 30) s
