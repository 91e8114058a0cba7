-- SPDX-License-Identifier: GPL-3.0-or-later
-- Plans that hold today or later, and those that ended within 90 days, with what was picked and done in the period that runs.
SELECT p.plan_id, p.name, p.form_id, q.title AS form, p.reason, p.each, p.quantity, p.is_share, p.at_least, p.period, p.filter::text AS filter,
       p.inspectors, lower(p.during) AS from_day, upper(p.during) AS until_day, coalesce(k.picked, 0) AS picked, coalesce(k.done, 0) AS done,
       (SELECT max(upper(d.covers)) FROM sampling_draw d WHERE d.plan_id = p.plan_id) AS drawn_to
  FROM sampling_plan p
  JOIN quality_form q USING (form_id)
  LEFT JOIN LATERAL (
       SELECT count(*) FILTER (WHERE k.state IN ('open', 'done')) AS picked, count(*) FILTER (WHERE k.state = 'done') AS done
         FROM sampling_draw d JOIN sample_pick k USING (draw_id), sample_period(p.period, site_day(now())) r
        WHERE d.plan_id = p.plan_id AND k.interaction_at >= site_midnight(lower(r)) AND k.interaction_at < site_midnight(upper(r))) k ON true
 WHERE upper(p.during) IS NULL OR upper(p.during) > site_day(now()) - 90
 ORDER BY p.plan_id
