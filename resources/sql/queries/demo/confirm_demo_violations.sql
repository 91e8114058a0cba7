-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is left of the weeks before this one, but some of the last of them, and what somebody else decided. No parameters.
SELECT coalesce(sum(decide_violation(d.ids, d.why)), 0) AS confirmed
  FROM (SELECT array_agg(v.violation_id) AS ids, CASE v.state WHEN 'to_confirm' THEN '本人说不出缺卡的原因' ELSE '' END AS why
          FROM violation v CROSS JOIN (SELECT date_trunc('week', site_day(now())::timestamp)::date AS monday) w
         WHERE v.state IN ('proposed', 'to_confirm') AND v.on_date < w.monday AND (v.on_date < w.monday - 7 OR v.violation_id % 3 > 0)
           AND (v.on_date >= w.monday - 7 OR v.violation_id % 4 <> 1 OR v.state <> 'proposed' OR v.code NOT IN ('late', 'early_leave'))
         GROUP BY v.state) d
