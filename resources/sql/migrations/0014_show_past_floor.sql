-- SPDX-License-Identifier: GPL-3.0-or-later
-- The floor at any moment of the past, from the facts. Whom a reader sees is decided by the day of that
-- moment: a leader sees the teams that he led then, as the facts themselves are shown to him, not those
-- that he leads today. Definer functions decide it once a question instead of once a row.

-- Sign-ins and pauses are few among the events, and the last one of a queue may lie far back.
CREATE INDEX agent_event_stay_idx ON agent_event (agent_id, queue_id, at) WHERE kind IN ('login', 'logout', 'pause', 'unpause');
-- Facts are added in the order of time: a few pages of summary find an hour of all agents, and with both ends what
-- was under way at a moment. The planner takes the two ends for independent and would rather read all; the functions
-- below keep it from that.
CREATE INDEX agent_event_at_idx ON agent_event USING brin (at) WITH (pages_per_range = 32, autosummarize = on);
CREATE INDEX queue_visit_span_idx ON queue_visit USING brin (entered_at, left_at) WITH (pages_per_range = 32, autosummarize = on);
CREATE INDEX agent_leg_span_idx ON agent_leg USING brin (offered_at, ended_at) WITH (pages_per_range = 32, autosummarize = on);
-- Numbers handed out by the thousand to each session went backwards when a feed's sessions took turns, and
-- events of one second with them.
ALTER TABLE agent_event ALTER COLUMN event_id SET CACHE 1;

CREATE FUNCTION past_agents(p_at timestamptz) RETURNS TABLE (agent_id bigint, team_id bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT a.agent_id, m.team_id
      FROM agent a
      LEFT JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> (SELECT site_day(p_at))
     WHERE (a.left_on IS NULL OR a.left_on > (SELECT site_day(p_at)))
       AND (a.hired_on IS NULL OR a.hired_on <= (SELECT site_day(p_at)))
       AND ((SELECT sees_whole_floor())
            OR m.team_id IN (SELECT l.team_id FROM team_leader l WHERE l.staff_id = (SELECT my_staff_id()) AND l.during @> (SELECT site_day(p_at))))
$$;
COMMENT ON FUNCTION past_agents IS 'The agents of a past board with their teams of that day: the whole site, or the teams that the reader led then';

-- How far back a state is looked for: as the agent's day does.
CREATE FUNCTION states_at(p_agents bigint[], p_at timestamptz)
RETURNS TABLE (agent_id bigint, at timestamptz, event_id bigint, state agent_state, source_id bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    WITH recent AS MATERIALIZED (
        SELECT x.agent_id, e.* FROM unnest(p_agents) x (agent_id)
          LEFT JOIN LATERAL (SELECT o.at, o.event_id, o.state, o.source_id FROM agent_event o
                              WHERE o.agent_id = x.agent_id AND o.at <= p_at AND o.at > p_at - interval '1 day' AND o.kind <> 'setting'
                              ORDER BY o.at DESC, o.event_id DESC LIMIT 1) e ON true
    )
    SELECT * FROM recent WHERE recent.at IS NOT NULL
    UNION ALL
    SELECT r.agent_id, e.* FROM recent r
      CROSS JOIN LATERAL (SELECT o.at, o.event_id, o.state, o.source_id FROM agent_event o
                           WHERE o.agent_id = r.agent_id AND o.at <= p_at - interval '1 day' AND o.at > p_at - interval '35 days'
                             AND o.kind <> 'setting'
                           ORDER BY o.at DESC, o.event_id DESC LIMIT 1) e
     WHERE r.at IS NULL
$$;
COMMENT ON FUNCTION states_at IS 'The last word about agents up to a moment, within five weeks: what it left them in, and who said it';

CREATE FUNCTION stays_at(p_agents bigint[], p_at timestamptz)
RETURNS TABLE (agent_id bigint, queue_id bigint, paused boolean, pause_reason text, paused_since timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    SELECT x.agent_id, x.queue_id, coalesce(p.kind = 'pause', false), CASE WHEN p.kind = 'pause' THEN p.reason END,
           CASE WHEN p.kind = 'pause' THEN p.at END
      FROM (SELECT DISTINCT m.agent_id, q.queue_id FROM queue_member q JOIN switch_member m USING (member_id)
             WHERE m.agent_id = ANY (p_agents)) x
      CROSS JOIN LATERAL (SELECT e.kind, e.at, e.event_id FROM agent_event e
                           WHERE e.agent_id = x.agent_id AND e.queue_id = x.queue_id AND e.at <= p_at AND e.at > p_at - interval '35 days'
                             AND e.kind IN ('login', 'logout', 'pause', 'unpause') AND e.kind IN ('login', 'logout')
                           ORDER BY e.at DESC, e.event_id DESC LIMIT 1) l
      LEFT JOIN LATERAL (SELECT e.kind, e.reason, e.at FROM agent_event e
                          WHERE e.agent_id = x.agent_id AND e.queue_id = x.queue_id AND e.at <= p_at AND e.at > p_at - interval '35 days'
                            AND e.kind IN ('login', 'logout', 'pause', 'unpause') AND e.kind IN ('pause', 'unpause', 'logout')
                          ORDER BY e.at DESC, e.event_id DESC LIMIT 1) p ON true
     WHERE l.kind = 'login'
$$;
COMMENT ON FUNCTION stays_at IS 'In which queues agents were signed in at a moment, and where they were paused';

CREATE FUNCTION past_seats(p_at timestamptz)
RETURNS TABLE (agent_id bigint, team_id bigint, state agent_state, since timestamptz, last_event_at timestamptz, source_id bigint,
               queue_id bigint, answered int, no_answer int, finished int, talk_s int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    WITH scope AS MATERIALIZED (SELECT * FROM past_agents(p_at)),
    word AS MATERIALIZED (SELECT * FROM states_at(ARRAY(SELECT agent_id FROM scope), p_at)),
    today AS (
        SELECT l.agent_id, count(l.answered_at)::int AS answered, count(*) FILTER (WHERE l.outcome = 'no_answer')::int AS no_answer,
               count(l.talk_s)::int AS finished, coalesce(sum(l.talk_s), 0)::int AS talk_s
          FROM agent_leg l
         WHERE l.offered_at >= (SELECT site_midnight(site_day(p_at))) AND l.offered_at <= p_at AND l.ended_at <= p_at
           AND ((SELECT sees_whole_floor()) OR l.agent_id = ANY (ARRAY(SELECT agent_id FROM scope)))
         GROUP BY 1
    )
    SELECT s.agent_id, s.team_id, w.state, b.since, w.at, w.source_id, c.queue_id, d.answered, d.no_answer, d.finished, d.talk_s
      FROM scope s
      LEFT JOIN word w USING (agent_id)
      LEFT JOIN today d USING (agent_id)
      LEFT JOIN LATERAL (
          -- A pause begins anew with another reason.
          SELECT (SELECT e.reason FROM agent_event e
                   WHERE e.agent_id = w.agent_id AND e.at <= w.at AND e.at > w.at - interval '35 days' AND e.kind = 'pause'
                   ORDER BY e.at DESC, e.event_id DESC LIMIT 1) AS reason
           WHERE w.state = 'paused') r ON true
      LEFT JOIN LATERAL (
          SELECT e.at, e.event_id, e.state FROM agent_event e
           WHERE e.agent_id = w.agent_id AND e.at <= w.at AND e.at > w.at - interval '35 days' AND e.kind <> 'setting'
             AND (e.state <> w.state OR (w.state = 'paused' AND e.kind = 'pause' AND e.reason IS DISTINCT FROM r.reason))
           ORDER BY e.at DESC, e.event_id DESC LIMIT 1) o ON true
      LEFT JOIN LATERAL (
          SELECT e.at AS since FROM agent_event e
           WHERE e.agent_id = w.agent_id AND e.at >= coalesce(o.at, w.at - interval '35 days') AND e.at <= w.at AND e.kind <> 'setting'
             AND (o.at IS NULL OR (e.at, e.event_id) > (o.at, o.event_id)) AND (o.state IS DISTINCT FROM w.state OR e.kind = 'pause')
           ORDER BY e.at, e.event_id LIMIT 1) b ON true
      LEFT JOIN LATERAL (
          SELECT e.queue_id FROM agent_event e
           WHERE w.state IN ('talking', 'hold', 'ringing', 'after_call', 'dead_call')
             AND e.agent_id = w.agent_id AND e.at <= w.at AND e.at > w.at - interval '1 day'
             AND e.kind IN ('ring', 'answer', 'hold', 'unhold', 'complete', 'busy')
           ORDER BY e.at DESC, e.event_id DESC LIMIT 1) c ON true
$$;
COMMENT ON FUNCTION past_seats IS 'The rows of a past board: team of that day, state and since when, last event, and what the agent had done that day';

CREATE FUNCTION past_stays(p_at timestamptz)
RETURNS TABLE (agent_id bigint, queue_id bigint, paused boolean, pause_reason text, paused_since timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT * FROM stays_at(ARRAY(SELECT agent_id FROM past_agents(p_at)), p_at)
$$;
COMMENT ON FUNCTION past_stays IS 'The queues in which the agents of a past board were signed in';

CREATE FUNCTION past_events(p_from timestamptz, p_until timestamptz)
RETURNS TABLE (agent_id bigint, at timestamptz, kind agent_event_kind, state agent_state, reason text, queue_id bigint, source_id bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET enable_seqscan = off AS $$
    -- A window may be long: of each event its own day decides who sees it.
    WITH mine AS MATERIALIZED (SELECT * FROM times_in_my_teams())
    SELECT e.agent_id, e.at, e.kind, e.state, e.reason, e.queue_id, e.source_id
      FROM agent_event e
     WHERE e.at > p_from AND e.at <= p_until AND e.agent_id = ANY (ARRAY(SELECT a.agent_id FROM past_agents(p_from) a))
       AND ((SELECT sees_whole_floor()) OR EXISTS (SELECT FROM mine t WHERE t.agent_id = e.agent_id AND t.times @> e.at))
     ORDER BY e.at, e.event_id
$$;
COMMENT ON FUNCTION past_events IS 'What the agents of a past board did after one moment and up to another, in order';

CREATE FUNCTION past_steps(p_at timestamptz, p_seconds int) RETURNS TABLE (agent_id bigint, at timestamptz, state agent_state)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    WITH scope AS MATERIALIZED (SELECT ARRAY(SELECT a.agent_id FROM past_agents(p_at) a) AS ids,
                                       p_at - make_interval(secs => p_seconds) AS begins),
    mine AS MATERIALIZED (SELECT * FROM times_in_my_teams())
    SELECT s.agent_id, s.at, s.state
      FROM (SELECT h.*, lag(h.state) OVER (PARTITION BY h.agent_id ORDER BY h.at, h.event_id) AS before
              FROM (SELECT w.agent_id, w.at, w.event_id, w.state FROM scope, states_at(scope.ids, scope.begins) w
                    UNION ALL
                    SELECT e.agent_id, e.at, e.event_id, e.state FROM scope JOIN agent_event e ON e.agent_id = ANY (scope.ids)
                     WHERE e.at > scope.begins AND e.at <= p_at AND e.kind <> 'setting') h) s
     CROSS JOIN scope
     WHERE s.before IS DISTINCT FROM s.state
       AND ((SELECT sees_whole_floor()) OR EXISTS (SELECT FROM mine t WHERE t.agent_id = s.agent_id
                                                      AND t.times @> greatest(s.at, scope.begins)))
     ORDER BY s.agent_id, s.at
$$;
COMMENT ON FUNCTION past_steps IS 'Changes of state of the agents of a past board in the seconds before it, and the state in which these began';

CREATE FUNCTION past_legs(p_from timestamptz, p_until timestamptz)
RETURNS TABLE (agent_id bigint, offered_at timestamptz, answered_at timestamptz, ended_at timestamptz, queue_id bigint, customer text,
               talk_s int, outcome leg_outcome, is_today boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET enable_seqscan = off AS $$
    WITH scope AS MATERIALIZED (SELECT s.agent_id FROM past_agents(p_from) s), sight AS MATERIALIZED (SELECT customer_sight() AS how),
    mine AS MATERIALIZED (SELECT * FROM times_in_my_teams()),
    leg AS MATERIALIZED (
        SELECT l.* FROM agent_leg l
         WHERE l.offered_at > p_from - interval '1 day' AND l.offered_at <= p_until AND l.ended_at > p_from - interval '10 minutes'
    )
    SELECT l.agent_id, l.offered_at, l.answered_at, l.ended_at, l.queue_id,
           CASE sight.how WHEN 'full' THEN v.customer WHEN 'masked' THEN v.customer_masked END, l.talk_s, l.outcome,
           l.offered_at >= (SELECT site_midnight(site_day(p_from)))
      FROM leg l
      JOIN scope s USING (agent_id)
      CROSS JOIN sight
      LEFT JOIN LATERAL (SELECT k.customer, k.customer_masked FROM queue_visit k
                          WHERE k.switch_id = l.switch_id AND k.call_uid = l.call_uid AND k.visit_no = l.visit_no
                            AND k.entered_at >= l.offered_at - interval '1 day' AND k.entered_at <= l.ended_at
                          ORDER BY k.entered_at DESC LIMIT 1) v ON true
     WHERE (SELECT sees_whole_floor()) OR EXISTS (SELECT FROM mine t WHERE t.agent_id = l.agent_id AND t.times @> l.offered_at)
    UNION ALL
    SELECT m.agent_id, o.offered_at, o.answered_at, NULL, o.queue_id,
           CASE sight.how WHEN 'full' THEN o.customer WHEN 'masked' THEN mask_number(o.customer) END, NULL, NULL, false
      FROM open_leg o
      JOIN switch_member m USING (member_id)
      JOIN scope s USING (agent_id)
      CROSS JOIN sight
     WHERE o.offered_at <= p_until
       AND ((SELECT sees_whole_floor()) OR EXISTS (SELECT FROM mine t WHERE t.agent_id = m.agent_id AND t.times @> o.offered_at))
$$;
COMMENT ON FUNCTION past_legs IS 'Calls with the agents of a past board between two moments, and in the ten minutes before: after-call work belongs to them; the number full, masked or not at all, as on the live board';

CREATE FUNCTION past_visits(p_from timestamptz, p_until timestamptz)
RETURNS TABLE (call_uid text, visit_no int, queue_id bigint, entered_at timestamptz, left_at timestamptz, "position" int, customer text,
               outcome visit_outcome, wait_s int, is_today boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET enable_seqscan = off AS $$
    WITH sight AS MATERIALIZED (SELECT customer_sight() AS how, sees_whole_floor() AS whole)
    SELECT v.call_uid, v.visit_no, v.queue_id, v.entered_at, v.left_at, v.position,
           CASE sight.how WHEN 'full' THEN v.customer WHEN 'masked' THEN v.customer_masked END, v.outcome, v.wait_s,
           v.entered_at >= (SELECT site_midnight(site_day(p_from)))
      FROM queue_visit v CROSS JOIN sight
     WHERE v.entered_at > p_from - interval '1 day' AND v.entered_at <= p_until AND v.left_at > p_from
       AND (sight.whole OR sight.how <> 'none')
    UNION ALL
    SELECT w.call_uid, w.visit_no, w.queue_id, w.entered_at, NULL, w.position,
           CASE sight.how WHEN 'full' THEN w.customer WHEN 'masked' THEN coalesce(w.customer_masked, mask_number(w.customer)) END, NULL, NULL,
           false
      FROM waiting_call w CROSS JOIN sight
     WHERE w.entered_at <= p_until AND (sight.whole OR sight.how <> 'none')
$$;
COMMENT ON FUNCTION past_visits IS 'Callers who waited between two moments, those who still wait too, with numbers as on the live board';

CREATE FUNCTION past_queues(p_at timestamptz)
RETURNS TABLE (queue_id bigint, start_at timestamptz, offered int, answered int, abandoned int, answered_in_time int, wait_s int,
               longest_wait_s int, talk_s int, finished int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET enable_seqscan = off AS $$
    -- Half-hours of which everything was over then stand in the roll-up; the others are added up.
    WITH day AS MATERIALIZED (
        SELECT site_midnight(site_day(p_at)) AS begins, date_bin('30 minutes', p_at, '2000-01-01 00:00Z') AS running
    ), cut AS MATERIALIZED (
        SELECT date_bin('30 minutes', least((SELECT running FROM day),
                (SELECT min(v.entered_at) FROM queue_visit v
                  WHERE v.entered_at >= (SELECT begins FROM day) AND v.entered_at <= p_at AND v.left_at > p_at),
                (SELECT min(l.offered_at) FROM agent_leg l
                  WHERE l.offered_at >= (SELECT begins FROM day) AND l.offered_at <= p_at AND l.ended_at > p_at)),
            '2000-01-01 00:00Z') AS at
    ), visit AS (
        SELECT v.queue_id, date_bin('30 minutes', v.entered_at, '2000-01-01 00:00Z') AS start_at, count(*) AS offered,
               count(*) FILTER (WHERE v.outcome = 'answered') AS answered, count(*) FILTER (WHERE v.outcome = 'abandoned') AS abandoned,
               count(*) FILTER (WHERE v.outcome = 'answered' AND v.wait_s <= q.service_level_s) AS answered_in_time,
               coalesce(sum(v.wait_s) FILTER (WHERE v.outcome = 'answered'), 0) AS wait_s,
               coalesce(max(v.wait_s) FILTER (WHERE v.outcome <> 'lost'), 0) AS longest_wait_s
          FROM queue_visit v JOIN queue q USING (queue_id)
         WHERE v.entered_at >= (SELECT greatest(cut.at, day.begins) FROM cut, day) AND v.entered_at <= p_at AND v.left_at <= p_at
         GROUP BY 1, 2
    ), talk AS (
        SELECT l.queue_id, date_bin('30 minutes', l.offered_at, '2000-01-01 00:00Z') AS start_at, sum(l.talk_s) AS talk_s, count(*) AS finished
          FROM agent_leg l
         WHERE l.offered_at >= (SELECT greatest(cut.at, day.begins) FROM cut, day) AND l.offered_at <= p_at AND l.ended_at <= p_at
           AND l.talk_s IS NOT NULL AND l.queue_id IS NOT NULL
         GROUP BY 1, 2
    )
    SELECT i.queue_id, i.start_at, i.offered, i.answered, i.abandoned, i.answered_in_time, i.wait_s, i.longest_wait_s, i.talk_s, i.finished
      FROM queue_interval i
     WHERE i.start_at >= (SELECT begins FROM day) AND i.start_at < (SELECT at FROM cut)
    UNION ALL
    SELECT queue_id, start_at, coalesce(v.offered, 0)::int, coalesce(v.answered, 0)::int, coalesce(v.abandoned, 0)::int,
           coalesce(v.answered_in_time, 0)::int, coalesce(v.wait_s, 0)::int, coalesce(v.longest_wait_s, 0)::int,
           coalesce(t.talk_s, 0)::int, coalesce(t.finished, 0)::int
      FROM visit v FULL JOIN talk t USING (queue_id, start_at)
$$;
COMMENT ON FUNCTION past_queues IS 'What every queue had by half-hour on the day of a moment, up to it: as the roll-up stood then';

CREATE FUNCTION past_talks(p_from timestamptz, p_until timestamptz)
RETURNS TABLE (queue_id bigint, ended_at timestamptz, talk_s int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET enable_seqscan = off AS $$
    SELECT l.queue_id, l.ended_at, l.talk_s FROM agent_leg l
     WHERE l.offered_at >= (SELECT site_midnight(site_day(p_from))) AND l.offered_at <= p_until
       AND l.ended_at > p_from AND l.ended_at <= p_until AND l.talk_s IS NOT NULL AND l.queue_id IS NOT NULL
$$;
COMMENT ON FUNCTION past_talks IS 'Talks of a queue that ended between two moments, no agent named';

CREATE FUNCTION past_staffing(p_from timestamptz, p_until timestamptz)
RETURNS TABLE (queue_id bigint, at timestamptz, available int, logged_in int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    -- An agent's states and his stays as spans of time; where a free agent's stay is not paused, the
    -- queue has one more who could answer.
    WITH everybody AS MATERIALIZED (
        SELECT ARRAY(SELECT a.agent_id FROM agent a WHERE a.left_on IS NULL OR a.left_on > (SELECT site_day(p_from))) AS ids
    ), base AS MATERIALIZED (
        SELECT t.* FROM everybody, stays_at(everybody.ids, p_from) t
    ), word AS MATERIALIZED (
        SELECT w.agent_id, w.state FROM states_at(ARRAY(SELECT DISTINCT b.agent_id FROM base b), p_from) w
    ), event AS MATERIALIZED (
        SELECT e.agent_id, e.at, e.event_id, e.kind, e.state, e.queue_id FROM agent_event e
         WHERE e.at > p_from AND e.at <= p_until AND e.kind <> 'setting'
    ), free AS (
        SELECT agent_id, range_agg(tstzrange(at, until)) FILTER (WHERE state = 'available') AS times
          FROM (SELECT agent_id, at, state, lead(at) OVER (PARTITION BY agent_id ORDER BY at, event_id) AS until
                  FROM (SELECT agent_id, p_from AS at, -1::bigint AS event_id, state FROM word
                        UNION ALL SELECT agent_id, at, event_id, state FROM event) s) s
         GROUP BY 1
    ), step AS (
        SELECT agent_id, queue_id, p_from AS at, 0::bigint AS event_id, 'login'::agent_event_kind AS kind FROM base
        UNION ALL SELECT agent_id, queue_id, p_from, 1, 'pause' FROM base WHERE paused
        UNION ALL SELECT agent_id, queue_id, at, event_id, kind FROM event
                   WHERE queue_id IS NOT NULL AND kind IN ('login', 'logout', 'pause', 'unpause')
    ), stay AS (
        SELECT agent_id, queue_id, range_agg(tstzrange(at, until)) FILTER (WHERE kind = 'login') AS times
          FROM (SELECT *, lead(at) OVER (PARTITION BY agent_id, queue_id ORDER BY at, event_id) AS until
                  FROM step WHERE kind IN ('login', 'logout')) s
         GROUP BY 1, 2
    ), pause AS (
        SELECT agent_id, queue_id, range_agg(tstzrange(at, until)) FILTER (WHERE kind = 'pause') AS times
          FROM (SELECT *, lead(at) OVER (PARTITION BY agent_id, queue_id ORDER BY at, event_id) AS until
                  FROM step WHERE kind IN ('pause', 'unpause', 'logout')) s
         GROUP BY 1, 2
    ), spans AS (
        SELECT s.queue_id, s.times AS stays, (s.times - coalesce(p.times, '{}')) * coalesce(f.times, '{}') AS free
          FROM stay s LEFT JOIN pause p USING (agent_id, queue_id) LEFT JOIN free f USING (agent_id)
    ), change AS (
        SELECT queue_id, lower(r) AS at, 0 AS available, 1 AS logged_in FROM spans, unnest(stays) r
        UNION ALL SELECT queue_id, upper(r), 0, -1 FROM spans, unnest(stays) r WHERE upper(r) IS NOT NULL
        UNION ALL SELECT queue_id, lower(r), 1, 0 FROM spans, unnest(free) r
        UNION ALL SELECT queue_id, upper(r), -1, 0 FROM spans, unnest(free) r WHERE upper(r) IS NOT NULL
    )
    SELECT queue_id, at, sum(available)::int, sum(logged_in)::int FROM change GROUP BY 1, 2 ORDER BY 2
$$;
COMMENT ON FUNCTION past_staffing IS 'How many people of all teams were signed in to each queue and free there: the numbers at the first moment, then each change; counts only';

CREATE FUNCTION past_calls(p_from timestamptz, p_until timestamptz) RETURNS TABLE (start_at timestamptz, calls int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    SELECT date_bin('5 minutes', v.entered_at, '2000-01-01 00:00Z'), count(*)::int FROM queue_visit v
     WHERE v.entered_at >= p_from AND v.entered_at < p_until
     GROUP BY 1
$$;
COMMENT ON FUNCTION past_calls IS 'Calls that entered any queue by five minutes; counts only';

REVOKE ALL ON FUNCTION past_agents, states_at, stays_at, past_seats, past_stays, past_events, past_steps, past_legs, past_visits, past_queues, past_talks,
    past_staffing, past_calls FROM PUBLIC;
GRANT EXECUTE ON FUNCTION past_agents, past_seats, past_stays, past_events, past_steps, past_legs, past_visits, past_queues, past_talks, past_staffing,
    past_calls TO bz_leader, bz_manager, bz_quality_head, bz_auditor, bz_scheduler, bz_front_desk;
