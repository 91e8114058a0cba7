-- SPDX-License-Identifier: GPL-3.0-or-later
-- Three shifts of tomorrow or later, of one team, are offered. No parameters.
SELECT count(record_swap(s.shift_instance_id, '要去医院', s.name)) AS recorded
  FROM (SELECT DISTINCT ON (i.agent_id) i.shift_instance_id, a.name, a.agent_no FROM shift_instance i JOIN agent a USING (agent_id)
         WHERE i.cancelled_at IS NULL AND i.on_date > site_day(now()) AND i.team_id = (SELECT min(team_id) FROM shift_instance WHERE on_date > site_day(now()))
           AND NOT EXISTS (SELECT FROM leave_request l WHERE l.agent_id = i.agent_id AND l.ended_as IS NULL AND upper(l.during) > now())
         ORDER BY i.agent_id, i.starts_at LIMIT 3) s
