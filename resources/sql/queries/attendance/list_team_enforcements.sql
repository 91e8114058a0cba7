-- SPDX-License-Identifier: GPL-3.0-or-later
-- Violations of a month's days found and acted on, by team; a decision is never before the finding, whatever clock had it. Parameter: month.
SELECT coalesce(v.team_id, 0) AS team_id, coalesce(t.name, '') AS team, count(*) AS found,
       count(*) FILTER (WHERE v.state IN ('confirmed', 'reversed')) AS booked, count(*) FILTER (WHERE v.state = 'dismissed') AS dismissed,
       count(*) FILTER (WHERE v.state IN ('proposed', 'to_confirm')) AS open, count(*) FILTER (WHERE v.state = 'reversed' AND NOT EXISTS ( -- what was reduced still costs
           SELECT FROM fine_appeal x JOIN violation n ON n.violation_id = x.result_violation
            WHERE x.violation_id = v.violation_id AND n.state = 'confirmed')) AS reversed,
       (percentile_cont(0.5) WITHIN GROUP (ORDER BY greatest(extract(epoch FROM v.decided_at - v.proposed_at), 0)::float8)
           FILTER (WHERE v.decided_at IS NOT NULL))::bigint AS median_s
  FROM violation v
  LEFT JOIN team t ON t.team_id = v.team_id
 WHERE v.on_date >= date_trunc('month', :month::date::timestamp)::date
   AND v.on_date < (date_trunc('month', :month::date::timestamp) + interval '1 month')::date
   AND v.state <> 'withdrawn'
   AND NOT EXISTS (SELECT FROM fine_appeal x WHERE x.result_violation = v.violation_id)
 GROUP BY v.team_id, t.name
 ORDER BY t.name, v.team_id
