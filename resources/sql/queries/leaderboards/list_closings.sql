-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closed periods since a day, a row for each champion, one row where there is none; newest first. Parameters: from_date, most.
SELECT c.board_closing_id, c.code, c.from_date, c.to_date, v.metric, v.ties, c.people, c.out_people, coalesce(s.name, '') AS closed_by, c.closed_at,
       coalesce(p.fen, -1) AS prize_fen, coalesce(w.champion_id, 0) AS champion_id, coalesce(w.agent_id, 0) AS agent_id,
       coalesce(a.agent_no, '') AS agent_no, coalesce(a.name, '') AS name, coalesce(t.name, '') AS team, coalesce(w.value, 0)::float8 AS value,
       coalesce(w.orders, 0) AS orders, coalesce(w.share_of, 1) AS share_of, coalesce(w.fen, 0) AS fen, coalesce(w.points, 0) AS points,
       coalesce(w.ledger_entry_id, 0) AS ledger_entry_id, coalesce(w.state, '') AS state, w.handed_out_at, coalesce(h.name, '') AS handed_out_by,
       w.received_at, coalesce(w.signature, '') AS signature, w.spoken_at, coalesce(w.speech_skipped, '') AS speech_skipped,
       coalesce(is_taken_back(w.champion_id), false) AS is_taken_back, coalesce(a.left_on <= site_day(now()), false) AS has_left,
       j.open AS open_adjustments, j.fen AS adjusted_fen
  FROM board_closing c
  JOIN board_version v USING (board_version_id)
  LEFT JOIN staff s ON s.staff_id = c.closed_by
  LEFT JOIN prize_version p USING (prize_version_id)
  LEFT JOIN champion w USING (board_closing_id)
  LEFT JOIN agent a ON a.agent_id = w.agent_id
  LEFT JOIN team t ON t.team_id = w.team_id
  LEFT JOIN staff h ON h.staff_id = w.handed_out_by
 CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE x.settled_at IS NULL)::int AS open, coalesce(sum(x.fen), 0)::bigint AS fen
                       FROM closing_adjustment x WHERE x.board_closing_id = c.board_closing_id) j
 WHERE c.to_date >= :from_date::date
 ORDER BY c.to_date DESC, c.from_date, c.board_closing_id, w.champion_id
 LIMIT :most::int
