-- SPDX-License-Identifier: GPL-3.0-or-later
-- The callers who wait now, the longest first, with numbers as the reader may see them. No parameters.
SELECT w.call_uid, w.visit_no, w.queue_id, q.name AS queue, w.customer, w.entered_at, w.position
  FROM customers_waiting() w JOIN queue q ON q.queue_id = w.queue_id
 ORDER BY w.entered_at, w.call_uid, w.visit_no
