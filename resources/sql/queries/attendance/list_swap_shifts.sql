-- SPDX-License-Identifier: GPL-3.0-or-later
-- Coming shifts in force of the next weeks. Parameters: days.
SELECT i.shift_instance_id, i.agent_id, a.agent_no, a.name AS agent, i.team_id, i.on_date, y.name, i.starts_at, i.ends_at
  FROM shift_instance i JOIN agent a USING (agent_id) JOIN shift_version v USING (shift_version_id) JOIN shift_type y USING (shift_type_id)
 WHERE i.cancelled_at IS NULL AND i.starts_at > now() AND i.on_date <= site_day(now()) + :days::int AND i.on_date >= site_day(now())
 ORDER BY i.starts_at, a.agent_no
