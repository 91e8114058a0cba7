-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every queue had in a window; a visit counts where it entered, "in 20" is 20 seconds whatever
-- the queue's own service level. Parameters: from_at, until_at (entered before this).
WITH visit AS (
    SELECT v.queue_id, v.call_uid, v.outcome::text, v.wait_s,
           v.outcome = 'abandoned' AND EXISTS (
               SELECT FROM queue_visit n WHERE n.switch_id = v.switch_id AND n.call_uid = v.call_uid AND n.visit_no > v.visit_no
                  AND n.entered_at BETWEEN v.left_at AND v.left_at + interval '2 seconds') AS moved
      FROM queue_visit v
     WHERE v.entered_at >= :from_at::timestamptz AND v.entered_at < :until_at::timestamptz
    UNION ALL
    SELECT queue_id, call_uid, 'waiting', 0, false FROM waiting_call
     WHERE entered_at >= :from_at::timestamptz AND entered_at < :until_at::timestamptz
), wait AS (
    SELECT queue_id, count(*) AS offered, count(*) FILTER (WHERE outcome = 'answered') AS answered,
           count(*) FILTER (WHERE outcome = 'abandoned') AS abandoned, count(*) FILTER (WHERE moved) AS abandoned_moved,
           count(*) FILTER (WHERE outcome = 'timeout') AS timeout, count(*) FILTER (WHERE outcome = 'key') AS key_exit,
           count(*) FILTER (WHERE outcome = 'empty') AS empty, count(*) FILTER (WHERE outcome = 'withdrawn') AS withdrawn,
           count(*) FILTER (WHERE outcome = 'lost') AS lost, count(*) FILTER (WHERE outcome = 'waiting') AS waiting,
           count(*) FILTER (WHERE outcome = 'answered' AND wait_s <= 20) AS answered_in_20,
           count(*) FILTER (WHERE outcome = 'abandoned' AND wait_s <= 20) AS abandoned_in_20,
           coalesce(sum(wait_s) FILTER (WHERE outcome = 'answered'), 0) AS wait_s,
           coalesce(max(wait_s) FILTER (WHERE outcome <> 'lost'), 0) AS longest_wait_s,
           coalesce(max(wait_s) FILTER (WHERE outcome = 'answered'), 0) AS longest_answered_wait_s,
           coalesce(max(wait_s) FILTER (WHERE outcome = 'abandoned'), 0) AS longest_abandon_wait_s
      FROM visit GROUP BY 1
), talk AS (
    SELECT queue_id, count(talk_s) AS finished, coalesce(sum(talk_s), 0) AS talk_s, count(*) FILTER (WHERE outcome = 'blind') AS blind,
           count(*) FILTER (WHERE outcome = 'attended') AS attended
      FROM queue_talks(:from_at::timestamptz, :until_at::timestamptz) GROUP BY 1
)
SELECT q.switch_name AS queue, q.name, coalesce(w.offered, 0) AS offered, coalesce(w.answered, 0) AS answered,
       coalesce(w.abandoned, 0) AS abandoned, coalesce(w.abandoned_moved, 0) AS abandoned_moved, coalesce(w.timeout, 0) AS timeout,
       coalesce(w.key_exit, 0) AS key_exit, coalesce(w.empty, 0) AS empty, coalesce(w.withdrawn, 0) AS withdrawn, coalesce(w.lost, 0) AS lost,
       coalesce(w.waiting, 0) AS waiting, coalesce(w.answered_in_20, 0) AS answered_in_20, coalesce(w.abandoned_in_20, 0) AS abandoned_in_20,
       coalesce(w.wait_s, 0) AS wait_s, coalesce(w.longest_wait_s, 0) AS longest_wait_s,
       coalesce(w.longest_answered_wait_s, 0) AS longest_answered_wait_s, coalesce(w.longest_abandon_wait_s, 0) AS longest_abandon_wait_s,
       coalesce(t.finished, 0) AS finished, coalesce(t.talk_s, 0) AS talk_s, coalesce(t.blind, 0) AS blind, coalesce(t.attended, 0) AS attended
  FROM queue q LEFT JOIN wait w USING (queue_id) LEFT JOIN talk t USING (queue_id)
 WHERE w.queue_id IS NOT NULL OR t.queue_id IS NOT NULL
 ORDER BY q.queue_id
