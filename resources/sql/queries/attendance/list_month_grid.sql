-- SPDX-License-Identifier: GPL-3.0-or-later
-- A month of everybody who had a shift, a rest day or an entry in it, for each team. A mark a shift or rest day: the day from 0, plus 32 times what it
-- was (present, absent, excused, to confirm, open, rest day), 256 for late, 512 for early, 1024 for off post. Parameters: from_on (the first day),
-- until_on (the next month's).
WITH measured AS MATERIALIZED (
    SELECT f.team_id, f.agent_id, count(*) AS shifts, sum(f.scheduled_s) AS scheduled_s, sum(f.present_s) AS present_s, count(f.adherent_s) AS heard,
           sum(f.scheduled_s) FILTER (WHERE f.adherent_s IS NOT NULL) AS heard_s, sum(f.adherent_s) AS adherent_s,
           array_agg(f.on_date - :from_on::date + CASE f.state WHEN 'present' THEN 0 WHEN 'absent' THEN 32 WHEN 'excused' THEN 64 ELSE 96 END
                     + CASE WHEN f.late_s > 0 THEN 256 ELSE 0 END + CASE WHEN f.early_s > 0 THEN 512 ELSE 0 END
                     + CASE WHEN f.off_post_s > 0 THEN 1024 ELSE 0 END) AS marks
      FROM attendance_fact f
     WHERE f.on_date >= :from_on::date AND f.on_date < :until_on::date AND f.superseded_at IS NULL AND f.state <> 'cancelled'
     GROUP BY f.team_id, f.agent_id
), planned AS MATERIALIZED (
    SELECT p.team_id, p.agent_id, array_agg(p.mark) AS marks
      FROM (SELECT i.team_id, i.agent_id, i.on_date - :from_on::date + 128 AS mark
              FROM shift_instance i
             WHERE i.on_date >= :from_on::date AND i.on_date < :until_on::date AND i.cancelled_at IS NULL
               AND NOT EXISTS (SELECT FROM attendance_fact f WHERE f.shift_instance_id = i.shift_instance_id AND f.superseded_at IS NULL
                                  AND f.on_date >= :from_on::date AND f.on_date < :until_on::date)
            UNION ALL
            SELECT r.team_id, r.agent_id, r.on_date - :from_on::date + 160
              FROM rest_day r WHERE r.on_date >= :from_on::date AND r.on_date < :until_on::date AND r.cancelled_at IS NULL) p
     GROUP BY p.team_id, p.agent_id
), booked AS MATERIALIZED (
    SELECT coalesce(e.team_id, 0) AS team_id, e.agent_id, sum(e.fen) FILTER (WHERE e.kind = 'fine') AS fines_fen,
           sum(e.fen) FILTER (WHERE e.kind = 'award') AS awards_fen, sum(e.fen) AS net_fen
      FROM ledger_entry e WHERE e.month = :from_on::date GROUP BY coalesce(e.team_id, 0), e.agent_id
)
SELECT coalesce(t.team_id, 0) AS team_id, coalesce(t.name, '') AS team, a.agent_id, a.agent_no, a.name AS agent, coalesce(m.marks, '{}') AS marks,
       coalesce(p.marks, '{}') AS planned, coalesce(m.shifts, 0) AS shifts, coalesce(m.scheduled_s, 0) AS scheduled_s,
       coalesce(m.present_s, 0) AS present_s, coalesce(m.heard, 0) AS heard, coalesce(m.heard_s, 0) AS heard_s,
       coalesce(m.adherent_s, 0) AS adherent_s, coalesce(b.fines_fen, 0) AS fines_fen, coalesce(b.awards_fen, 0) AS awards_fen,
       coalesce(b.net_fen, 0) AS net_fen
  FROM measured m FULL JOIN planned p USING (team_id, agent_id) FULL JOIN booked b USING (team_id, agent_id)
  JOIN agent a USING (agent_id)
  LEFT JOIN team t USING (team_id)
