-- SPDX-License-Identifier: GPL-3.0-or-later
-- The days of all queues. Parameters: from_on, to_on.
SELECT queue_id, queue, start_at, offered, answered, answered_in_time, abandoned, abandoned_in_time, wait_s, longest_wait_s, finished, talk_s
  FROM report_queue_days(:from_on::date, :to_on::date)
