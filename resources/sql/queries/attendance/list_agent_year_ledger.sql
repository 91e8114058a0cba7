-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is booked for an agent in the months of a year. Parameters: agent_id, from_on (1 January).
SELECT extract(month FROM e.month)::int AS month, coalesce(sum(e.fen) FILTER (WHERE e.kind = 'fine'), 0) AS fines_fen,
       coalesce(sum(e.fen) FILTER (WHERE e.kind = 'award'), 0) AS awards_fen, sum(e.fen) AS net_fen
  FROM ledger_entry e
 WHERE e.agent_id = :agent_id::bigint AND e.month >= :from_on::date AND e.month < (:from_on::date + interval '1 year')::date
 GROUP BY 1
