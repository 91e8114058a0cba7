-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cells of some teams' week, of the newest edition and of what is in force. Parameters: starts_on, teams.
SELECT w.team_id, c.agent_id, c.on_date - w.starts_on AS day, c.kind, c.shift_type_id, w.state = 'published' AS is_published,
       w.edition = max(w.edition) OVER (PARTITION BY w.team_id) AS is_newest
  FROM roster_week w JOIN roster_cell c USING (roster_week_id)
 WHERE w.team_id = ANY (:teams::bigint[]) AND w.starts_on = :starts_on::date AND w.state <> 'replaced'
