-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times from which the feeds of an agent's switches knew nothing. Parameters: agent_id, from_at, until_at.
SELECT greatest(lower(g.during), :from_at::timestamptz) AS from_at, least(upper(g.during), :until_at::timestamptz) AS until_at, g.why
  FROM feed_gap g
  JOIN feed_source f USING (source_id)
 WHERE g.during && tstzrange(:from_at::timestamptz, :until_at::timestamptz)
   AND f.switch_id IN (SELECT m.switch_id FROM switch_member m WHERE m.agent_id = :agent_id::bigint)
 ORDER BY 1
