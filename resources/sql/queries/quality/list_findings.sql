-- SPDX-License-Identifier: GPL-3.0-or-later
-- All findings that are open, and every one found since a moment. Parameters: found_since, most.
WITH here AS MATERIALIZED (SELECT site_zone() AS zone, site_day(now()) AS today)
SELECT f.finding_id, f.sheet_id, f.item_key, f.question, f.severity, f.agent_id, a.agent_no, a.name AS agent, coalesce(t.name, '') AS team,
       f.interaction_at, i.name AS inspector, f.fault, f.cause, f.is_automatic, b.name AS found_by, f.found_at, (f.found_at AT TIME ZONE h.zone)::date AS found_on,
       told_same_day(f) AS same_day, f.supervisor_told, f.trainer_told, f.rectify_due, f.close_due, f.round, f.state, h.today
  FROM here h CROSS JOIN finding f
  JOIN agent a ON a.agent_id = f.agent_id
  JOIN staff i ON i.staff_id = f.inspector_id
  JOIN staff b ON b.staff_id = f.found_by
  LEFT JOIN team t ON t.team_id = f.team_id
 WHERE (f.verified_at IS NULL AND f.withdrawn_at IS NULL) OR f.found_at >= :found_since::timestamptz
 ORDER BY (f.verified_at IS NULL AND f.withdrawn_at IS NULL) DESC, f.found_at DESC
 LIMIT :most::int
