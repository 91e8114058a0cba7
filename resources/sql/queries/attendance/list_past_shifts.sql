-- SPDX-License-Identifier: GPL-3.0-or-later
-- Published shifts of the weeks before one, in wall time of their day. Parameters: agents, from_on, starts_on.
SELECT i.agent_id, i.on_date, g.starts_s, g.ends_s
  FROM shift_instance i
  JOIN (SELECT shift_version_id, min(starts_s) AS starts_s, max(ends_s) AS ends_s FROM shift_segment GROUP BY shift_version_id) g USING (shift_version_id)
 WHERE i.cancelled_at IS NULL AND i.kind = 'shift' AND i.agent_id = ANY (:agents::bigint[])
   AND i.on_date >= :from_on::date AND i.on_date < :starts_on::date
