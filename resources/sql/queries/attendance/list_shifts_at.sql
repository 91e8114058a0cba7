-- SPDX-License-Identifier: GPL-3.0-or-later
-- An agent's shifts to which something at a moment may belong. Parameters: agent_id, at.
SELECT i.shift_instance_id, i.on_date, coalesce(y.name, '') AS shift, i.starts_at, i.ends_at
  FROM shift_instance i
  LEFT JOIN shift_version h USING (shift_version_id)
  LEFT JOIN shift_type y USING (shift_type_id)
 WHERE i.agent_id = :agent_id::bigint AND i.cancelled_at IS NULL
   AND :at::timestamptz BETWEEN i.starts_at - interval '4 h' AND i.ends_at + interval '4 h'
 ORDER BY i.starts_at
