-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every agent did in a window, by the definitions of the field: union over queues for log-in and
-- pauses, lines counted where they fall. Parameters: from_at, to_at (end of the window), until_at
-- (lines count before this; a little behind to_at when the window ends with the last line).
WITH stream AS (
    SELECT agent_id, queue_id, kind, reason, at, event_id FROM agent_event
     WHERE at >= :from_at::timestamptz AND at < :until_at::timestamptz AND queue_id IS NOT NULL
       AND kind IN ('login', 'logout', 'pause', 'unpause')
    UNION ALL
    -- Who was signed in, or paused, when the window began.
    SELECT m.agent_id, q.queue_id, before.kind, before.reason, :from_at::timestamptz, before.event_id
      FROM queue_member q JOIN switch_member m USING (member_id)
      CROSS JOIN LATERAL (
        SELECT e.kind, e.reason, e.event_id FROM agent_event e
         WHERE e.agent_id = m.agent_id AND e.queue_id = q.queue_id AND e.at < :from_at::timestamptz AND e.kind IN ('login', 'logout')
         ORDER BY e.at DESC, e.event_id DESC LIMIT 1) before
     WHERE before.kind = 'login'
    UNION ALL
    SELECT m.agent_id, q.queue_id, before.kind, before.reason, :from_at::timestamptz, before.event_id
      FROM queue_member q JOIN switch_member m USING (member_id)
      CROSS JOIN LATERAL (
        SELECT e.kind, e.reason, e.event_id FROM agent_event e
         WHERE e.agent_id = m.agent_id AND e.queue_id = q.queue_id AND e.at < :from_at::timestamptz AND e.kind IN ('pause', 'unpause', 'logout')
         ORDER BY e.at DESC, e.event_id DESC LIMIT 1) before
     WHERE before.kind = 'pause'
), stay AS (
    SELECT agent_id, queue_id, range_agg(tstzrange(at, least(until, :to_at::timestamptz))) AS ranges
      FROM (SELECT agent_id, queue_id, kind, at,
                   coalesce(lead(at) OVER (PARTITION BY agent_id, queue_id ORDER BY at, event_id), :to_at::timestamptz) AS until
              FROM stream WHERE kind IN ('login', 'logout')) s
     WHERE kind = 'login' AND at <= :to_at::timestamptz
     GROUP BY 1, 2
), pause AS (
    SELECT agent_id, queue_id, range_agg(tstzrange(at, least(until, :to_at::timestamptz))) AS ranges
      FROM (SELECT agent_id, queue_id, kind, at,
                   coalesce(lead(at) OVER (PARTITION BY agent_id, queue_id ORDER BY at, event_id), :to_at::timestamptz) AS until
              FROM stream WHERE kind IN ('pause', 'unpause', 'logout')) p
     WHERE kind = 'pause' AND at <= :to_at::timestamptz
     GROUP BY 1, 2
), attendance AS (
    -- Whoever left the reader's team in the middle of a stay: his log-out is the next team's.
    SELECT s.agent_id, range_agg(s.ranges * mine.times) AS login, range_agg(s.ranges * p.ranges * mine.times) AS paused,
           range_agg((s.ranges - coalesce(p.ranges, '{}')) * mine.times) AS unpaused
      FROM stay s
      LEFT JOIN pause p USING (agent_id, queue_id)
      LEFT JOIN times_in_my_teams() x USING (agent_id)
      CROSS JOIN LATERAL (SELECT coalesce(x.times, '{(,)}')) mine (times)
     GROUP BY 1
), leg AS (
    SELECT agent_id, call_uid, answered_at, ended_at, ring_ms, wait_s, talk_s, hold_count, hold_s, outcome FROM agent_leg
     WHERE offered_at >= :from_at::timestamptz - interval '1 day' AND offered_at < :until_at::timestamptz
    UNION ALL
    SELECT m.agent_id, o.call_uid, o.answered_at, NULL, o.ring_ms, o.wait_s, NULL, o.hold_count, o.hold_s, NULL
      FROM open_legs_in_scope() o JOIN switch_member m USING (member_id)
     WHERE o.answered_at IS NOT NULL
), work AS (
    SELECT agent_id,
           count(*) FILTER (WHERE answered) AS answered, count(*) FILTER (WHERE ended AND talk_s IS NOT NULL) AS finished,
           count(*) FILTER (WHERE ended AND outcome = 'no_answer') AS no_answer,
           coalesce(sum(ring_ms) FILTER (WHERE ended AND outcome = 'no_answer'), 0) / 1000.0 AS no_answer_ring_s,
           count(*) FILTER (WHERE ended AND outcome = 'canceled') AS ring_canceled,
           coalesce(sum(talk_s) FILTER (WHERE ended), 0) AS talk_s, coalesce(max(talk_s) FILTER (WHERE ended), 0) AS talk_max_s,
           coalesce(sum(wait_s) FILTER (WHERE answered), 0) AS wait_s,
           coalesce(sum(hold_count) FILTER (WHERE ended), 0) AS hold_count, coalesce(sum(hold_s) FILTER (WHERE ended), 0) AS hold_s,
           count(*) FILTER (WHERE ended AND outcome = 'caller') AS by_caller, count(*) FILTER (WHERE ended AND outcome = 'agent') AS by_agent,
           count(*) FILTER (WHERE ended AND outcome = 'blind') AS blind, count(*) FILTER (WHERE ended AND outcome = 'attended') AS attended,
           count(*) FILTER (WHERE ended AND outcome = 'lost') AS lost
      FROM (SELECT *, coalesce(answered_at >= :from_at::timestamptz AND answered_at < :until_at::timestamptz, false) AS answered,
                   coalesce(ended_at >= :from_at::timestamptz AND ended_at < :until_at::timestamptz, false) AS ended FROM leg) l
     GROUP BY 1
)
SELECT a.agent_no, a.name, coalesce(t.name, '') AS team,
       seconds_of(d.login) AS login_s, coalesce((SELECT count(*) FROM unnest(d.login)), 0) AS sessions,
       seconds_of(d.paused) AS pause_any_s, seconds_of(d.login) - seconds_of(d.unpaused) AS pause_full_s,
       lower(d.login) AS first_login_at, upper(d.login) AS last_logout_at,
       coalesce(w.answered, 0) AS answered, coalesce(w.finished, 0) AS finished, coalesce(w.no_answer, 0) AS no_answer,
       coalesce(w.no_answer_ring_s, 0) AS no_answer_ring_s, coalesce(w.ring_canceled, 0) AS ring_canceled,
       coalesce(w.talk_s, 0) AS talk_s, coalesce(w.talk_max_s, 0) AS talk_max_s, coalesce(w.wait_s, 0) AS wait_s,
       coalesce(w.hold_count, 0) AS hold_count, coalesce(w.hold_s, 0) AS hold_s, coalesce(w.by_caller, 0) AS by_caller,
       coalesce(w.by_agent, 0) AS by_agent, coalesce(w.blind, 0) AS blind, coalesce(w.attended, 0) AS attended, coalesce(w.lost, 0) AS lost
  FROM attendance d FULL JOIN work w USING (agent_id)
  JOIN agent a USING (agent_id)
  LEFT JOIN agent_team x ON x.agent_id = a.agent_id AND x.during @> site_day(:to_at::timestamptz - interval '1 millisecond')
  LEFT JOIN team t USING (team_id)
 WHERE d.agent_id IS NOT NULL OR w.answered + w.finished + w.no_answer + w.ring_canceled > 0
 ORDER BY a.agent_no
