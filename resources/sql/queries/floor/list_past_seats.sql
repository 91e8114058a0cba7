-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows of a past board: who, in which team and at which seat that day, his state and his work up to then. Parameter: at.
SELECT a.agent_id, a.agent_no, a.name, a.provisional, s.team_id, t.name AS team, p.label AS seat_label, s.state, s.since,
       s.last_event_at, s.source_id, s.queue_id, s.answered, s.no_answer, s.finished, s.talk_s
  FROM past_seats(:at::timestamptz) s
  JOIN agent a USING (agent_id)
  LEFT JOIN team t ON t.team_id = s.team_id
  LEFT JOIN agent_seat h ON h.agent_id = a.agent_id AND h.during @> site_day(:at::timestamptz)
  LEFT JOIN seat p ON p.seat_id = h.seat_id
 ORDER BY a.agent_id
