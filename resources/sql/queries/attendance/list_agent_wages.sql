-- SPDX-License-Identifier: GPL-3.0-or-later
-- Wages by their days, and whoever works here and has none. No parameters.
SELECT coalesce(w.agent_wage_id, -a.agent_id) AS row_id, a.agent_id, a.agent_no, a.name AS agent, coalesce(t.name, '') AS team,
       lower(w.effective) AS from_on, upper(w.effective) AS until_on, coalesce(w.wage_fen, 0) AS wage_fen, coalesce(s.name, '') AS entered_by,
       w.entered_at, coalesce(w.effective @> site_day(now()), false) AS is_now,
       a.left_on IS NULL OR a.left_on > site_day(now()) AS is_here
  FROM agent a
  LEFT JOIN agent_wage w ON w.agent_id = a.agent_id
  LEFT JOIN staff s ON s.staff_id = w.entered_by
  LEFT JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> site_day(now())
  LEFT JOIN team t ON t.team_id = m.team_id
 WHERE w.agent_wage_id IS NOT NULL OR a.left_on IS NULL OR a.left_on > site_day(now())
 ORDER BY a.agent_no, lower(w.effective) DESC
