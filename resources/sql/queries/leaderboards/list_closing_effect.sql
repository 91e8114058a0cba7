-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a closed period would look like with what came later. Parameters: board_closing_id, most.
SELECT e.agent_id, e.agent_no, e.name, coalesce(e.place, 0) AS place, e.value::float8 AS value, e.adjusted_fen, e.net_value::float8 AS net_value,
       e.is_champion, e.is_out
  FROM closing_effect(:board_closing_id::bigint) e LIMIT :most::int
