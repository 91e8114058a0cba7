-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest edition of each of some teams in a week, and since when another is in force. Parameters: starts_on, teams.
SELECT t.team_id, t.name, w.roster_week_id, w.state, w.revision, c.name AS changed_by, w.changed_at, p.published_at
  FROM team t
  LEFT JOIN LATERAL (SELECT * FROM roster_week k WHERE k.team_id = t.team_id AND k.starts_on = :starts_on::date AND k.state <> 'replaced'
                      ORDER BY k.edition DESC LIMIT 1) w ON true
  LEFT JOIN roster_week p ON p.team_id = t.team_id AND p.starts_on = :starts_on::date AND p.state = 'published'
  LEFT JOIN staff c ON c.staff_id = w.changed_by
 WHERE t.team_id = ANY (:teams::bigint[]) ORDER BY t.name
