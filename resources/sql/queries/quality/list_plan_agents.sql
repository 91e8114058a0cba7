-- SPDX-License-Identifier: GPL-3.0-or-later
-- Planned against done of a plan, an agent a row, in the period of :on_day; where the plan counts for each agent, those without a pick too.
WITH plan AS (
    SELECT p.*, r.r, lower(r.r) AS from_day, upper(r.r) AS until_day FROM sampling_plan p, sample_period(p.period, :on_day::date) r(r)
     WHERE p.plan_id = :plan_id::bigint
), pick AS (
    SELECT k.agent_id, count(*) FILTER (WHERE k.state IN ('open', 'done')) AS picked, count(*) FILTER (WHERE k.state = 'done') AS done,
           count(*) FILTER (WHERE k.state = 'open' AND k.due_on < site_day(now())) AS overdue, count(*) FILTER (WHERE k.state = 'skipped') AS skipped
      FROM plan p JOIN sampling_plan o ON o.name = p.name JOIN sampling_draw d ON d.plan_id = o.plan_id JOIN sample_pick k USING (draw_id)
     WHERE k.interaction_at >= site_midnight(p.from_day) AND k.interaction_at < site_midnight(p.until_day) GROUP BY 1
), wanted AS (
    SELECT m.agent_id, p.quantity FROM plan p, agent_team m
     WHERE p.each = 'agent' AND NOT p.is_share AND p.reason IN ('random', 'new_project') AND m.during @> least(:on_day::date, site_day(now()))
       AND (coalesce(jsonb_array_length(p.filter -> 'teams'), 0) = 0 OR p.filter -> 'teams' @> to_jsonb(m.team_id))
)
SELECT a.agent_id, a.agent_no, a.name, t.name AS team, greatest(coalesce(w.quantity, 0), coalesce(k.picked, 0)) AS needed, coalesce(k.picked, 0) AS picked,
       coalesce(k.done, 0) AS done, coalesce(k.overdue, 0) AS overdue, coalesce(k.skipped, 0) AS skipped,
       (SELECT from_day FROM plan) AS from_day, (SELECT until_day FROM plan) AS until_day
  FROM pick k FULL JOIN wanted w USING (agent_id) JOIN agent a USING (agent_id)
  LEFT JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> least(:on_day::date, site_day(now()))
  LEFT JOIN team t ON t.team_id = m.team_id
 ORDER BY a.agent_id
