-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who belongs to a meeting, who is away first. Parameter: meeting_id.
SELECT r.agent_id, a.agent_no, a.name, coalesce(t.name, '') AS team, r.is_present, r.reason, r.is_ticked
  FROM meeting_roll(:meeting_id::bigint) r JOIN agent a USING (agent_id) LEFT JOIN team t ON t.team_id = r.team_id
 ORDER BY r.is_present, a.agent_no
