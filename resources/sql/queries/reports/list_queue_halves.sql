-- SPDX-License-Identifier: GPL-3.0-or-later
-- The half-hours of all queues over a span, told as those of its first day. Parameters: from_on, to_on.
SELECT queue_id, queue, (:from_on::date::timestamp + half * interval '30 min') AT TIME ZONE site_zone() AS start_at, offered, answered, answered_in_time, abandoned,
       abandoned_in_time, wait_s, longest_wait_s, finished, talk_s
  FROM report_queue_halves(:from_on::date, :to_on::date)
