-- SPDX-License-Identifier: GPL-3.0-or-later
-- The live rows of a switch's agents, for a feed that goes on. Parameter: switch_id.
SELECT m.interface, s.state, s.since, s.pause_reason, q.switch_name AS queue, s.call_uid, s.customer, s.wrap_until, s.login_since,
       s.pause_any_since, s.pause_full_since, s.last_event_at
  FROM seat_state s JOIN switch_member m USING (member_id) LEFT JOIN queue q ON q.queue_id = s.queue_id
 WHERE s.switch_id = :switch_id::bigint
 ORDER BY m.interface
