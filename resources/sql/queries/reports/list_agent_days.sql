-- SPDX-License-Identifier: GPL-3.0-or-later
-- Agents' days of a time as the roll-up has them, of one agent, of a team then, or of all whom the reader may see.
-- Parameters: agent_id (null: all), team_id (null: all), from_day, until_day, most.
SELECT d.agent_id, a.agent_no, a.name, coalesce(t.name, '') AS team, d.day, d.answered, d.no_answer, d.ring_canceled, d.transferred, d.talk_s,
       d.hold_s, d.login_s, d.pause_any_s
  FROM agent_day d
  JOIN agent a USING (agent_id)
  LEFT JOIN team t ON t.team_id = d.team_id
 WHERE d.day BETWEEN :from_day::date AND :until_day::date
   AND (:agent_id::bigint IS NULL OR d.agent_id = :agent_id::bigint)
   AND (:team_id::bigint IS NULL OR d.team_id = :team_id::bigint)
 ORDER BY d.day, a.agent_no, d.agent_id
 LIMIT :most::int
