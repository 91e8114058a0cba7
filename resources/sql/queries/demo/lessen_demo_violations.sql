-- SPDX-License-Identifier: GPL-3.0-or-later
-- Some of the older ones cost less, with the reason. No parameters.
SELECT coalesce(decide_violation(array_agg(v.violation_id), '主动说明原因，当月无其他记录，减轻处理', 300), 0) AS decided
  FROM violation v
 WHERE v.state = 'proposed' AND v.code = 'late' AND v.violation_id % 9 = 4
   AND v.on_date < date_trunc('week', site_day(now())::timestamp)::date
