-- SPDX-License-Identifier: GPL-3.0-or-later
-- Decides the appeals whose items are decided, two days after they were raised. Parameter: staff_id.
UPDATE appeal a SET state = 'decided', outcome = CASE WHEN i.outcome = 'accept' THEN 'changed' ELSE 'kept' END,
       decided_by = :staff_id::bigint, decided_at = a.raised_at + interval '2 days', note = i.note
  FROM appeal_item i WHERE i.appeal_id = a.appeal_id AND a.state = 'open' AND i.outcome <> ''
