-- SPDX-License-Identifier: GPL-3.0-or-later
-- Logs between two days (the last excluded): one's own, those that were sent to the reader, all for heads of quality.
SELECT l.log_id, l.inspector_id, s.name AS inspector, l.day, l.suggestions, log_content(l.log_id)::text AS content, l.sent_at, coalesce(l.late, false) AS late,
       l.inspector_id = my_staff_id() AS own,
       coalesce((SELECT jsonb_agg(jsonb_build_object('staff', r.staff_id, 'name', t.name, 'received', r.received_at) ORDER BY t.name)
                   FROM quality_log_reader r JOIN staff t USING (staff_id) WHERE r.log_id = l.log_id), '[]')::text AS readers,
       EXISTS (SELECT FROM quality_log_reader r WHERE r.log_id = l.log_id AND r.staff_id = my_staff_id()) AS sent_to_me,
       (SELECT r.received_at FROM quality_log_reader r WHERE r.log_id = l.log_id AND r.staff_id = my_staff_id()) AS received_at
  FROM quality_log l JOIN staff s ON s.staff_id = l.inspector_id
 WHERE l.day >= :from_day::date AND l.day < :until_day::date
 ORDER BY l.log_id
