-- SPDX-License-Identifier: GPL-3.0-or-later
-- Awards against fines that count in a month, by team, without those that were taken back. Parameter: month.
SELECT coalesce(e.team_id, 0) AS team_id, coalesce(t.name, '') AS team,
       count(*) FILTER (WHERE e.kind = 'award') AS awards, coalesce(sum(e.fen) FILTER (WHERE e.kind = 'award'), 0)::bigint AS award_fen,
       coalesce(sum(e.points) FILTER (WHERE e.kind = 'award'), 0)::bigint AS award_points,
       count(DISTINCT e.agent_id) FILTER (WHERE e.kind = 'award') AS award_people,
       count(*) FILTER (WHERE e.kind = 'fine') AS fines, coalesce(sum(e.fen) FILTER (WHERE e.kind = 'fine'), 0)::bigint AS fine_fen,
       coalesce(sum(e.points) FILTER (WHERE e.kind = 'fine'), 0)::bigint AS fine_points,
       count(DISTINCT e.agent_id) FILTER (WHERE e.kind = 'fine') AS fine_people
  FROM ledger_entry e
  LEFT JOIN team t ON t.team_id = e.team_id
 WHERE e.month = date_trunc('month', :month::date::timestamp)::date AND e.kind IN ('award', 'fine')
   AND NOT EXISTS (SELECT FROM ledger_entry x WHERE x.reverses = e.ledger_entry_id)
 GROUP BY e.team_id, t.name
 ORDER BY t.name, e.team_id
