-- SPDX-License-Identifier: GPL-3.0-or-later
-- The places of a board. Parameters: metric, who, from_on, to_on, team_id (null: all), ties, gates, weights.
SELECT p.place, p.tied, p.agent_id, p.team_id, p.agent_no, p.name, p.team_name, p.value, p.orders, p.quantity, p.reached_at, p.n, p.low, p.high, p.bracket,
       p.out_code, p.out_figures, p.flags
  FROM board_places(:metric::text, :who::text, :from_on::date, :to_on::date, :team_id::bigint, :ties::text, :gates::jsonb, :weights::jsonb) p
