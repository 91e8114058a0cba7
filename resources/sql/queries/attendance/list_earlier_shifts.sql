-- SPDX-License-Identifier: GPL-3.0-or-later
-- Shifts of the two days before a week, as the newest editions of some teams have them. Parameters: starts_on, teams.
SELECT w.team_id, c.on_date, c.shift_type_id
  FROM unnest(:teams::bigint[]) t (team_id)
 CROSS JOIN LATERAL (SELECT * FROM roster_week k WHERE k.team_id = t.team_id AND k.starts_on = :starts_on::date - 7 AND k.state <> 'replaced'
                      ORDER BY k.edition DESC LIMIT 1) w
  JOIN roster_cell c ON c.roster_week_id = w.roster_week_id
 WHERE c.kind = 'shift' AND c.on_date >= :starts_on::date - 2
 ORDER BY w.team_id, c.on_date, c.shift_type_id
