-- SPDX-License-Identifier: GPL-3.0-or-later
-- Callers who wait at a switch, for a feed that goes on. Parameter: switch_id.
SELECT w.call_uid, w.visit_no, q.switch_name AS queue, w.entered_at, w.position, w.customer
  FROM waiting_call w JOIN queue q USING (queue_id)
 WHERE w.switch_id = :switch_id::bigint
 ORDER BY w.entered_at, w.call_uid, w.visit_no
