-- SPDX-License-Identifier: GPL-3.0-or-later
-- The honour wall, newest first. Parameter: most.
SELECT row_number() OVER () AS nth, h.on_date, h.kind, h.title_code, h.agent_id, h.agent_no, h.name, h.team_name, h.fen, coalesce(h.value, 0)::float8 AS value,
       h.words, h.metric
  FROM honour_wall(:most::int) h
