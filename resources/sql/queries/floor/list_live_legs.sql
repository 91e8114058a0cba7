-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls that are with an agent or ring there, for a feed that goes on. Parameter: switch_id.
SELECT o.call_uid, o.visit_no, o.leg_no, m.interface, q.switch_name AS queue, o.customer, o.offered_at, o.answered_at, o.ring_ms,
       o.wait_s, o.hold_since, o.hold_count, o.hold_s
  FROM open_leg o JOIN switch_member m USING (member_id) LEFT JOIN queue q ON q.queue_id = o.queue_id
 WHERE o.switch_id = :switch_id::bigint
 ORDER BY o.call_uid, o.leg_no
