-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days of a week on which a swap holds, and whose, of some teams. Parameters: starts_on, teams.
SELECT DISTINCT x.agent_id, i.on_date
  FROM shift_instance i JOIN swap_request w ON w.a_shift_id = i.shift_instance_id OR w.b_shift_id = i.shift_instance_id
 CROSS JOIN LATERAL (VALUES (w.a_agent_id), (w.b_agent_id)) x (agent_id)
 WHERE i.team_id = ANY (:teams::bigint[]) AND w.applied_at IS NOT NULL AND i.on_date BETWEEN :starts_on::date AND :starts_on::date + 6
   AND NOT EXISTS (SELECT FROM roster_week p JOIN roster_cell o USING (roster_week_id) JOIN shift_type t USING (shift_type_id)
                    WHERE p.team_id = i.team_id AND p.starts_on = :starts_on::date AND p.state = 'published' AND o.agent_id = x.agent_id
                      AND o.on_date = i.on_date AND i.on_date >= site_day(t.retired_at))
 ORDER BY 1, 2
