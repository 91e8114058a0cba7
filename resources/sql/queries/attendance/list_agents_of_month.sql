-- SPDX-License-Identifier: GPL-3.0-or-later
-- A month of everybody who had a shift or an entry in it. Parameter: month.
WITH span AS MATERIALIZED (
    SELECT date_trunc('month', :month::date::timestamp)::date AS from_on, (date_trunc('month', :month::date::timestamp) + interval '1 month')::date AS until_on
), fact AS MATERIALIZED (
    SELECT f.agent_id, max(f.team_id) AS team_id, count(*) AS shifts, count(*) FILTER (WHERE f.state = 'absent') AS absences,
           count(*) FILTER (WHERE f.late_s > 0) AS lates, count(*) FILTER (WHERE f.early_s > 0) AS early_leaves, sum(f.scheduled_s) AS scheduled_s,
           sum(f.present_s) AS present_s, sum(f.scheduled_s) FILTER (WHERE f.adherent_s IS NOT NULL) AS heard_s, sum(f.adherent_s) AS adherent_s
      FROM attendance_fact f
     WHERE f.on_date >= (SELECT from_on FROM span) AND f.on_date < (SELECT until_on FROM span) AND f.superseded_at IS NULL AND f.state <> 'cancelled'
     GROUP BY f.agent_id
), booked AS MATERIALIZED (
    SELECT e.agent_id, max(e.team_id) AS team_id, count(*) AS entries, coalesce(sum(e.fen) FILTER (WHERE e.kind = 'fine'), 0) AS fines_fen,
           coalesce(sum(e.fen) FILTER (WHERE e.kind = 'award'), 0) AS awards_fen,
           coalesce(sum(e.fen) FILTER (WHERE e.kind = 'reversal'), 0) AS reversals_fen,
           coalesce(sum(e.fen) FILTER (WHERE e.kind IN ('adjustment', 'compensation')), 0) AS adjustments_fen, sum(e.over_cap_fen) AS over_cap_fen,
           sum(e.points) AS points
      FROM ledger_entry e WHERE e.month = (SELECT from_on FROM span) GROUP BY e.agent_id
), open AS MATERIALIZED (
    SELECT v.agent_id, max(v.team_id) AS team_id, count(*) AS undecided FROM violation v
     WHERE v.on_date >= (SELECT from_on FROM span) AND v.on_date < (SELECT until_on FROM span) AND v.state IN ('proposed', 'to_confirm')
     GROUP BY v.agent_id
)
SELECT a.agent_id, a.agent_no, a.name AS agent, coalesce(t.name, '') AS team, coalesce(f.shifts, 0) AS shifts, coalesce(f.absences, 0) AS absences,
       coalesce(f.lates, 0) AS lates, coalesce(f.early_leaves, 0) AS early_leaves, coalesce(f.scheduled_s, 0) AS scheduled_s,
       coalesce(f.present_s, 0) AS present_s, coalesce(f.heard_s, 0) AS heard_s, coalesce(f.adherent_s, 0) AS adherent_s,
       coalesce(o.undecided, 0) AS undecided, coalesce(b.fines_fen, 0) AS fines_fen, coalesce(b.awards_fen, 0) AS awards_fen,
       coalesce(b.reversals_fen, 0) AS reversals_fen, coalesce(b.adjustments_fen, 0) AS adjustments_fen, coalesce(b.over_cap_fen, 0) AS over_cap_fen,
       coalesce(b.points, 0) AS points, coalesce(b.entries, 0) AS entries
  FROM fact f FULL JOIN booked b USING (agent_id) FULL JOIN open o USING (agent_id)
  JOIN agent a USING (agent_id)
  LEFT JOIN team t ON t.team_id = coalesce(f.team_id, b.team_id, o.team_id)
 ORDER BY a.agent_no
