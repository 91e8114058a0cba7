-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is, or was, signed in to which queue. Parameter: switch_id.
SELECT m.interface, m.name, q.switch_name AS queue, x.signed_in, x.is_static, x.signed_in_since, x.paused, x.pause_reason, x.paused_since
  FROM queue_member x JOIN switch_member m USING (member_id) JOIN queue q USING (queue_id)
 WHERE x.switch_id = :switch_id::bigint
 ORDER BY m.interface, q.switch_name
