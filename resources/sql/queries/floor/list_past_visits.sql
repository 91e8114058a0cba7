-- SPDX-License-Identifier: GPL-3.0-or-later
-- Callers who waited between two moments. Parameters: from_at, until_at.
SELECT call_uid, visit_no, queue_id, entered_at, left_at, position, customer, outcome, wait_s, is_today
  FROM past_visits(:from_at::timestamptz, :until_at::timestamptz)
