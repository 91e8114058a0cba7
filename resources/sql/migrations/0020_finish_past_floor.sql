-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the past of the floor still lacked: speed, and the cadence of rings as a setting.

-- A jump of the time machine on a site of ten thousand agents. The functions of 0014 were planned without knowing
-- their moments: the planner took a day for a two-hundredth of the table, and sorted all that an agent did instead
-- of reading his last line. Here every call is planned with its moments, which costs a millisecond. The results
-- are the same.

CREATE OR REPLACE FUNCTION states_at(p_agents bigint[], p_at timestamptz)
RETURNS TABLE (agent_id bigint, at timestamptz, event_id bigint, state agent_state, source_id bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan AS $$
BEGIN
    RETURN QUERY
    SELECT x.agent_id, e.at, e.event_id, e.state, e.source_id
      FROM unnest(p_agents) x (agent_id)
      CROSS JOIN LATERAL (SELECT o.at, o.event_id, o.state, o.source_id FROM agent_event o
                           WHERE o.agent_id = x.agent_id AND o.at <= p_at AND o.at > p_at - interval '35 days' AND o.kind <> 'setting'
                           ORDER BY o.at DESC, o.event_id DESC LIMIT 1) e;
END $$;

CREATE OR REPLACE FUNCTION stays_at(p_agents bigint[], p_at timestamptz)
RETURNS TABLE (agent_id bigint, queue_id bigint, paused boolean, pause_reason text, paused_since timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan AS $$
BEGIN
    RETURN QUERY
    SELECT x.agent_id, x.queue_id, coalesce(p.kind = 'pause', false), CASE WHEN p.kind = 'pause' THEN p.reason END,
           CASE WHEN p.kind = 'pause' THEN p.at END
      FROM (SELECT DISTINCT m.agent_id, q.queue_id FROM queue_member q JOIN switch_member m USING (member_id)
             WHERE m.agent_id = ANY (p_agents)) x
      CROSS JOIN LATERAL (SELECT e.kind FROM agent_event e
                           WHERE e.agent_id = x.agent_id AND e.queue_id = x.queue_id AND e.at <= p_at AND e.at > p_at - interval '35 days'
                             AND e.kind IN ('login', 'logout', 'pause', 'unpause') AND e.kind IN ('login', 'logout')
                           ORDER BY e.at DESC, e.event_id DESC LIMIT 1) l
      LEFT JOIN LATERAL (SELECT e.kind, e.reason, e.at FROM agent_event e
                          WHERE e.agent_id = x.agent_id AND e.queue_id = x.queue_id AND e.at <= p_at AND e.at > p_at - interval '35 days'
                            AND e.kind IN ('login', 'logout', 'pause', 'unpause') AND e.kind IN ('pause', 'unpause', 'logout')
                          ORDER BY e.at DESC, e.event_id DESC LIMIT 1) p ON true
     WHERE l.kind = 'login';
END $$;

CREATE FUNCTION past_work(p_at timestamptz, p_agents bigint[])
RETURNS TABLE (agent_id bigint, answered int, no_answer int, finished int, talk_s int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET enable_seqscan = off SET enable_sort = off
SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    v_begins timestamptz := site_midnight(site_day(p_at));
BEGIN
    RETURN QUERY
    SELECT l.agent_id, count(l.answered_at)::int, count(*) FILTER (WHERE l.outcome = 'no_answer')::int, count(l.talk_s)::int,
           coalesce(sum(l.talk_s), 0)::int
      FROM agent_leg l
     WHERE l.offered_at >= v_begins AND l.offered_at <= p_at AND l.ended_at <= p_at AND (p_agents IS NULL OR l.agent_id = ANY (p_agents))
     GROUP BY 1;
END $$;
COMMENT ON FUNCTION past_work IS 'What agents (null: all) had done on the day of a moment, up to it';
REVOKE ALL ON FUNCTION past_work FROM PUBLIC;

CREATE OR REPLACE FUNCTION past_seats(p_at timestamptz)
RETURNS TABLE (agent_id bigint, team_id bigint, state agent_state, since timestamptz, last_event_at timestamptz, source_id bigint,
               queue_id bigint, answered int, no_answer int, finished int, talk_s int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    v_agents bigint[] := ARRAY(SELECT a.agent_id FROM past_agents(p_at) a);
    v_whole boolean := sees_whole_floor();
BEGIN
    -- Between an agent's last event and the moment nothing happened to him: the moment bounds all his events,
    -- and the planner knows it.
    RETURN QUERY
    SELECT s.agent_id, s.team_id, w.state, b.since, w.at, w.source_id, c.queue_id, d.answered, d.no_answer, d.finished, d.talk_s
      FROM past_agents(p_at) s
      LEFT JOIN states_at(v_agents, p_at) w USING (agent_id)
      LEFT JOIN past_work(p_at, CASE WHEN NOT v_whole THEN v_agents END) d USING (agent_id)
      LEFT JOIN LATERAL (
          -- A pause begins anew with another reason.
          SELECT e.reason FROM agent_event e
           WHERE w.state = 'paused' AND e.agent_id = s.agent_id AND e.at <= p_at AND e.at > p_at - interval '35 days' AND e.kind = 'pause'
           ORDER BY e.at DESC, e.event_id DESC LIMIT 1) r ON true
      LEFT JOIN LATERAL (
          SELECT e.at, e.event_id, e.state FROM agent_event e
           WHERE e.agent_id = s.agent_id AND e.at <= p_at AND e.at > p_at - interval '35 days' AND e.kind <> 'setting'
             AND (e.state <> w.state OR (w.state = 'paused' AND e.kind = 'pause' AND e.reason IS DISTINCT FROM r.reason))
           ORDER BY e.at DESC, e.event_id DESC LIMIT 1) o ON true
      LEFT JOIN LATERAL (
          SELECT e.at AS since FROM agent_event e
           WHERE e.agent_id = s.agent_id AND e.at >= coalesce(o.at, p_at - interval '35 days') AND e.at <= p_at AND e.kind <> 'setting'
             AND (o.at IS NULL OR (e.at, e.event_id) > (o.at, o.event_id)) AND (o.state IS DISTINCT FROM w.state OR e.kind = 'pause')
           ORDER BY e.at, e.event_id LIMIT 1) b ON true
      LEFT JOIN LATERAL (
          SELECT e.queue_id FROM agent_event e
           WHERE w.state IN ('talking', 'hold', 'ringing', 'after_call', 'dead_call')
             AND e.agent_id = s.agent_id AND e.at <= p_at AND e.at > p_at - interval '1 day'
             AND e.kind IN ('ring', 'answer', 'hold', 'unhold', 'complete', 'busy')
           ORDER BY e.at DESC, e.event_id DESC LIMIT 1) c ON true;
END $$;

CREATE OR REPLACE FUNCTION past_staffing(p_from timestamptz, p_until timestamptz)
RETURNS TABLE (queue_id bigint, at timestamptz, available int, logged_in int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    v_everybody bigint[] := ARRAY(SELECT a.agent_id FROM agent a WHERE a.left_on IS NULL OR a.left_on > site_day(p_from));
BEGIN
    -- An agent's states and his stays as spans of time; where a free agent's stay is not paused, the
    -- queue has one more who could answer. Spans are made of those to whom something happened; the others
    -- are counted once.
    RETURN QUERY
    WITH base AS MATERIALIZED (
        SELECT t.* FROM stays_at(v_everybody, p_from) t
    ), word AS MATERIALIZED (
        SELECT w.agent_id, w.state FROM states_at(v_everybody, p_from) w
    ), event AS MATERIALIZED (
        SELECT e.agent_id, e.at, e.event_id, e.kind, e.state, e.queue_id FROM agent_event e
         WHERE e.at > p_from AND e.at <= p_until AND e.kind <> 'setting' AND p_from < p_until
    ), moved AS MATERIALIZED (
        SELECT DISTINCT e.agent_id FROM event e
    ), free AS (
        SELECT s.agent_id, range_agg(tstzrange(s.at, s.until)) FILTER (WHERE s.state = 'available') AS times
          FROM (SELECT f.agent_id, f.at, f.state, lead(f.at) OVER (PARTITION BY f.agent_id ORDER BY f.at, f.event_id) AS until
                  FROM (SELECT w.agent_id, p_from AS at, -1::bigint AS event_id, w.state FROM word w JOIN moved m USING (agent_id)
                        UNION ALL SELECT e.agent_id, e.at, e.event_id, e.state FROM event e) f) s
         GROUP BY 1
    ), step AS (
        SELECT b.agent_id, b.queue_id, p_from AS at, 0::bigint AS event_id, 'login'::agent_event_kind AS kind FROM base b JOIN moved m USING (agent_id)
        UNION ALL SELECT b.agent_id, b.queue_id, p_from, 1, 'pause' FROM base b JOIN moved m USING (agent_id) WHERE b.paused
        UNION ALL SELECT e.agent_id, e.queue_id, e.at, e.event_id, e.kind FROM event e
                   WHERE e.queue_id IS NOT NULL AND e.kind IN ('login', 'logout', 'pause', 'unpause')
    ), stay AS (
        SELECT s.agent_id, s.queue_id, range_agg(tstzrange(s.at, s.until)) FILTER (WHERE s.kind = 'login') AS times
          FROM (SELECT t.*, lead(t.at) OVER (PARTITION BY t.agent_id, t.queue_id ORDER BY t.at, t.event_id) AS until
                  FROM step t WHERE t.kind IN ('login', 'logout')) s
         GROUP BY 1, 2
    ), pause AS (
        SELECT s.agent_id, s.queue_id, range_agg(tstzrange(s.at, s.until)) FILTER (WHERE s.kind = 'pause') AS times
          FROM (SELECT t.*, lead(t.at) OVER (PARTITION BY t.agent_id, t.queue_id ORDER BY t.at, t.event_id) AS until
                  FROM step t WHERE t.kind IN ('pause', 'unpause', 'logout')) s
         GROUP BY 1, 2
    ), spans AS (
        SELECT s.queue_id, s.times AS stays, (s.times - coalesce(p.times, '{}')) * coalesce(f.times, '{}') AS free
          FROM stay s LEFT JOIN pause p USING (agent_id, queue_id) LEFT JOIN free f USING (agent_id)
    ), change AS (
        SELECT b.queue_id, p_from AS at, count(*) FILTER (WHERE w.state = 'available' AND NOT b.paused) AS available, count(*) AS logged_in
          FROM base b LEFT JOIN word w USING (agent_id)
         WHERE NOT EXISTS (SELECT FROM moved m WHERE m.agent_id = b.agent_id)
         GROUP BY 1
        UNION ALL SELECT s.queue_id, lower(r), 0, 1 FROM spans s, unnest(s.stays) r
        UNION ALL SELECT s.queue_id, upper(r), 0, -1 FROM spans s, unnest(s.stays) r WHERE upper(r) IS NOT NULL
        UNION ALL SELECT s.queue_id, lower(r), 1, 0 FROM spans s, unnest(s.free) r
        UNION ALL SELECT s.queue_id, upper(r), -1, 0 FROM spans s, unnest(s.free) r WHERE upper(r) IS NOT NULL
    )
    SELECT c.queue_id, c.at, sum(c.available)::int, sum(c.logged_in)::int FROM change c GROUP BY 1, 2 ORDER BY 2;
END $$;

CREATE OR REPLACE FUNCTION past_steps(p_at timestamptz, p_seconds int) RETURNS TABLE (agent_id bigint, at timestamptz, state agent_state)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET work_mem = '32MB'
SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    v_agents bigint[] := ARRAY(SELECT a.agent_id FROM past_agents(p_at) a);
    v_whole boolean := sees_whole_floor();
    v_begins timestamptz := p_at - make_interval(secs => p_seconds);
BEGIN
    RETURN QUERY
    WITH mine AS MATERIALIZED (SELECT t.agent_id, t.times FROM times_in_my_teams() t WHERE NOT v_whole)
    SELECT s.agent_id, s.at, s.state
      FROM (SELECT h.*, lag(h.state) OVER (PARTITION BY h.agent_id ORDER BY h.at, h.event_id) AS before
              FROM (SELECT w.agent_id, w.at, w.event_id, w.state FROM states_at(v_agents, v_begins) w
                    UNION ALL
                    SELECT e.agent_id, e.at, e.event_id, e.state FROM agent_event e
                     WHERE e.at > v_begins AND e.at <= p_at AND e.kind <> 'setting' AND e.agent_id = ANY (v_agents)) h) s
     WHERE s.before IS DISTINCT FROM s.state
       AND (v_whole OR EXISTS (SELECT FROM mine t WHERE t.agent_id = s.agent_id AND t.times @> greatest(s.at, v_begins)))
     ORDER BY s.agent_id, s.at, s.event_id;
END $$;

-- #41: what counts as a ring is the managers' to say.
CREATE FUNCTION set_ring_cadence(p_ms int) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    IF p_ms IS NULL OR p_ms NOT BETWEEN 1000 AND 20000 THEN
        PERFORM refuse('site_ring_cadence_ms_check', format('A ring of %s ms cannot be: it lasts from 1 to 20 seconds', coalesce(p_ms::text, 'no')));
    END IF;
    UPDATE site SET ring_cadence_ms = p_ms WHERE ring_cadence_ms <> p_ms;
END $$;
COMMENT ON FUNCTION set_ring_cadence IS 'How long one ring with its silence lasts, in milliseconds, for counting rings; audited with the site';
REVOKE ALL ON FUNCTION set_ring_cadence FROM PUBLIC;
GRANT EXECUTE ON FUNCTION set_ring_cadence TO bz_manager;
