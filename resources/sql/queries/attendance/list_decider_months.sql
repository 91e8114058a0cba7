-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who decided what on the violations of a month's days, and what became of it. Parameter: month.
SELECT v.decided_by AS staff_id, s.name, count(*) FILTER (WHERE v.state <> 'dismissed') AS booked, count(*) FILTER (WHERE v.state = 'dismissed') AS dismissed,
       count(*) FILTER (WHERE v.deviates) AS deviating, coalesce(sum(v.amount_fen - k.amount_fen) FILTER (WHERE v.deviates), 0)::bigint AS deviation_fen,
       count(f.fine_appeal_id) AS appealed, count(*) FILTER (WHERE f.outcome = 'uphold') AS upheld, count(*) FILTER (WHERE f.outcome = 'reduce') AS reduced
  FROM violation v
  JOIN rule_version k USING (rule_version_id)
  JOIN staff s ON s.staff_id = v.decided_by
  LEFT JOIN fine_appeal f ON f.violation_id = v.violation_id AND f.state <> 'withdrawn'
 WHERE v.on_date >= date_trunc('month', :month::date::timestamp)::date
   AND v.on_date < (date_trunc('month', :month::date::timestamp) + interval '1 month')::date
   AND v.state IN ('confirmed', 'dismissed', 'reversed')
   AND NOT EXISTS (SELECT FROM fine_appeal x WHERE x.result_violation = v.violation_id) -- decided anew on appeal
 GROUP BY v.decided_by, s.name
 ORDER BY s.name, v.decided_by
