-- SPDX-License-Identifier: GPL-3.0-or-later
-- Planned against done of a plan, an inspector a row, in the period of :on_day (#96).
SELECT s.staff_id, s.name, count(*) FILTER (WHERE k.state IN ('open', 'done')) AS picked, count(*) FILTER (WHERE k.state = 'done') AS done,
       count(*) FILTER (WHERE k.state = 'open' AND k.due_on < site_day(now())) AS overdue, count(*) FILTER (WHERE k.state = 'skipped') AS skipped
  FROM sampling_plan p CROSS JOIN sample_period(p.period, :on_day::date) r
  JOIN sampling_plan o ON o.name = p.name JOIN sampling_draw d ON d.plan_id = o.plan_id JOIN sample_pick k USING (draw_id)
  JOIN staff s ON s.staff_id = k.inspector_id
 WHERE p.plan_id = :plan_id::bigint AND k.interaction_at >= site_midnight(lower(r)) AND k.interaction_at < site_midnight(upper(r))
 GROUP BY 1, 2 ORDER BY 1
