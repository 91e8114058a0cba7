-- SPDX-License-Identifier: GPL-3.0-or-later
-- Drafts of the teams' weeks that have no roster yet. Parameter: cells, an array of {agent_no, on_date, kind, code}.
WITH cell AS (
    SELECT m.team_id, date_trunc('week', g.on_date::timestamp)::date AS starts_on,
           jsonb_build_object('agent_id', a.agent_id, 'on_date', g.on_date, 'kind', g.kind, 'shift_type_id', t.shift_type_id) AS planned
      FROM jsonb_to_recordset(:cells::jsonb) AS g (agent_no text, on_date date, kind text, code text)
      JOIN agent a USING (agent_no)
      JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> g.on_date
      LEFT JOIN shift_type t ON t.code = g.code
     WHERE coalesce(a.hired_on <= g.on_date, true) AND coalesce(a.left_on > g.on_date, true)
), week AS MATERIALIZED (
    SELECT c.team_id, c.starts_on, jsonb_agg(c.planned) AS cells FROM cell c
     WHERE NOT EXISTS (SELECT FROM roster_week r WHERE r.team_id = c.team_id AND r.starts_on = c.starts_on)
     GROUP BY c.team_id, c.starts_on
)
SELECT count(save_roster(team_id, starts_on, 0, cells)) AS saved FROM week
