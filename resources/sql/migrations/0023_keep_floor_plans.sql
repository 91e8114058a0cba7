-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every look at the floor and every batch of a feed asks is planned once a session. A function in SQL is
-- planned at each call of a statement, one in PL/pgSQL keeps its plans: of what a look of a leader at 10,000
-- seats cost the server, two thirds were such plans, and the site's day, counted anew for each row.
CREATE OR REPLACE FUNCTION site_zone() RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE
SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    RETURN (SELECT time_zone FROM banzhang.site);
END $$;

CREATE OR REPLACE FUNCTION site_day(p_at timestamptz) RETURNS date LANGUAGE plpgsql STABLE PARALLEL SAFE
SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    RETURN (p_at AT TIME ZONE banzhang.site_zone())::date;
END $$;

CREATE OR REPLACE FUNCTION site_midnight(p_on date) RETURNS timestamptz LANGUAGE plpgsql STABLE PARALLEL SAFE
SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    RETURN p_on::timestamp AT TIME ZONE banzhang.site_zone();
END $$;

CREATE OR REPLACE FUNCTION my_staff_id() RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    RETURN (SELECT staff_id FROM staff WHERE db_role = session_user AND disabled_at IS NULL);
END $$;

CREATE OR REPLACE FUNCTION my_led_teams() RETURNS bigint[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff_id();
BEGIN
    RETURN (SELECT coalesce(array_agg(DISTINCT team_id), '{}') FROM team_leader WHERE staff_id = v_staff);
END $$;

CREATE OR REPLACE FUNCTION my_inspected_teams() RETURNS bigint[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff_id();
BEGIN
    RETURN (SELECT coalesce(array_agg(DISTINCT team_id), '{}') FROM inspector_team WHERE staff_id = v_staff);
END $$;

CREATE OR REPLACE FUNCTION my_agents_today() RETURNS bigint[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff_id();
    v_today date := site_day(now());
BEGIN
    RETURN (SELECT coalesce(array_agg(DISTINCT m.agent_id), '{}')
              FROM team_leader l JOIN agent_team m USING (team_id)
             WHERE l.staff_id = v_staff AND l.during @> v_today AND m.during @> v_today);
END $$;

CREATE OR REPLACE FUNCTION led_by_me(p_team bigint, p_at timestamptz) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff_id();
    v_day date := site_day(p_at);
BEGIN
    RETURN EXISTS (SELECT FROM team_leader WHERE staff_id = v_staff AND team_id = p_team AND during @> v_day);
END $$;

CREATE OR REPLACE FUNCTION inspected_by_me(p_team bigint, p_at timestamptz) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff_id();
    v_day date := site_day(p_at);
BEGIN
    RETURN EXISTS (SELECT FROM inspector_team WHERE staff_id = v_staff AND team_id = p_team AND during @> v_day);
END $$;

CREATE OR REPLACE FUNCTION sees_whole_floor() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    RETURN session_user = current_user
        OR (my_staff_id() IS NOT NULL
            AND EXISTS (SELECT FROM unnest(ARRAY['bz_manager', 'bz_quality_head', 'bz_auditor', 'bz_scheduler', 'bz_front_desk']) post
                         WHERE pg_has_role(session_user, post, 'MEMBER')));
END $$;

CREATE OR REPLACE FUNCTION customer_sight() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF session_user <> current_user AND my_staff_id() IS NULL THEN
        RETURN 'none';
    END IF;
    RETURN CASE WHEN session_user = current_user
                  OR EXISTS (SELECT FROM unnest(ARRAY['bz_manager', 'bz_quality_head', 'bz_auditor']) post
                              WHERE pg_has_role(session_user, post, 'MEMBER')) THEN 'full'
                WHEN pg_has_role(session_user, 'bz_leader', 'MEMBER') THEN 'masked'
                ELSE 'none' END;
END $$;

CREATE OR REPLACE FUNCTION customers_on_line(p_agents bigint[]) RETURNS TABLE (agent_id bigint, customer text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_sight text := customer_sight();
    v_own bigint[] := CASE WHEN v_sight = 'masked' THEN my_agents_today() END;
BEGIN
    IF v_sight <> 'none' THEN
        RETURN QUERY SELECT s.agent_id, CASE v_sight WHEN 'full' THEN s.customer
                                                     ELSE coalesce(s.customer_masked, mask_number(s.customer)) END
                       FROM seat_state s
                      WHERE s.agent_id = ANY (p_agents) AND s.customer IS NOT NULL
                        AND (v_sight = 'full' OR s.agent_id = ANY (v_own));
    END IF;
END $$;

CREATE OR REPLACE FUNCTION customers_waiting()
RETURNS TABLE (call_uid text, visit_no int, queue_id bigint, entered_at timestamptz, "position" int, customer text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_sight text := customer_sight();
BEGIN
    IF v_sight <> 'none' OR sees_whole_floor() THEN
        RETURN QUERY SELECT w.call_uid, w.visit_no, w.queue_id, w.entered_at, w.position,
                            CASE v_sight WHEN 'full' THEN w.customer
                                         WHEN 'masked' THEN coalesce(w.customer_masked, mask_number(w.customer)) END
                       FROM waiting_call w;
    END IF;
END $$;

-- Nobody at a queue comes or goes but by a feed: a count holds until a feed is heard that did not count. Counting
-- anew because it was old, two hundred boards took the whole server as soon as the feed was gone.
CREATE OR REPLACE FUNCTION queue_staffing() RETURNS TABLE (queue_id bigint, available int, logged_in int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_counted timestamptz := (SELECT min(c.counted_at) FROM queue_staff_count c);
BEGIN
    IF (SELECT max(f.last_heard_at) FROM feed_source f) < v_counted + interval '15 seconds' THEN
        RETURN QUERY SELECT c.queue_id, c.available, c.logged_in FROM queue_staff_count c WHERE c.logged_in > 0;
    ELSE
        RETURN QUERY SELECT n.queue_id, n.available, n.logged_in FROM counted_staffing() n;
    END IF;
END $$;

-- Who belongs to which team is looked up for each leg and each event: by its own index that is a tenth of
-- what the index of the exclusion takes.
CREATE INDEX agent_team_agent_idx ON agent_team (agent_id);

-- A seat's row is written with each of its events: there is room beside it, so that no index has to follow.
ALTER TABLE seat_state SET (fillfactor = 40);
ALTER TABLE open_leg SET (fillfactor = 60);
ALTER TABLE queue_member SET (fillfactor = 60);
ALTER TABLE feed_source SET (fillfactor = 20);

-- Each row of a batch is looked up by its key, whatever the planner took these tables for when the session
-- began: a join over a table that was empty then went through all of it for each row.
CREATE OR REPLACE FUNCTION ensure_members(p_switch bigint, p_members text[], p_queues text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off AS $$
BEGIN
    INSERT INTO queue (switch_id, switch_name, name)
    SELECT p_switch, q, q FROM unnest(p_queues) q
     WHERE q <> '' AND (SELECT k.queue_id FROM queue k WHERE k.switch_id = p_switch AND k.switch_name = q) IS NULL
    ON CONFLICT DO NOTHING;
    INSERT INTO switch_member (switch_id, interface, agent_id)
    SELECT p_switch, m, agent_of_member(m) FROM unnest(p_members) m
     WHERE m <> '' AND (SELECT k.member_id FROM switch_member k WHERE k.switch_id = p_switch AND k.interface = m) IS NULL
    ON CONFLICT DO NOTHING;
END $$;

CREATE OR REPLACE FUNCTION take_live_rows(p_source bigint, p_switch bigint, p_live jsonb) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off AS $$
DECLARE
    v_said record;
    v_today date := site_day(now());
    v_teams text;
BEGIN
    IF p_live ->> 'tells' = 'all' THEN -- in the place of what the other inlet knew
        DELETE FROM waiting_call WHERE switch_id = p_switch;
        DELETE FROM open_leg WHERE switch_id = p_switch;
        UPDATE queue_member SET signed_in = false, paused = false WHERE switch_id = p_switch AND (signed_in OR paused);
    END IF;
    DELETE FROM waiting_call WHERE ctid = ANY (ARRAY(
        SELECT w.place FROM jsonb_to_recordset(p_live -> 'gone_waiting') AS g (uid text, no int)
         CROSS JOIN LATERAL (SELECT k.ctid AS place FROM waiting_call k
                              WHERE k.switch_id = p_switch AND k.call_uid = g.uid AND k.visit_no = g.no OFFSET 0) w));
    DELETE FROM open_leg WHERE ctid = ANY (ARRAY(
        SELECT o.place FROM jsonb_to_recordset(p_live -> 'gone_legs') AS g (uid text, no int)
         CROSS JOIN LATERAL (SELECT k.ctid AS place FROM open_leg k
                              WHERE k.switch_id = p_switch AND k.call_uid = g.uid AND k.leg_no = g.no OFFSET 0) o));

    INSERT INTO waiting_call (switch_id, call_uid, visit_no, queue_id, source_id, entered_at, position, customer, customer_masked)
    SELECT p_switch, w.uid, w.no, q.queue_id, p_source, to_timestamp(w.entered / 1000.0), w.position, nullif(w.customer, ''),
           mask_number(w.customer)
      FROM jsonb_to_recordset(p_live -> 'waiting') AS w (uid text, no int, queue text, entered bigint, position int, customer text)
      CROSS JOIN LATERAL (SELECT k.queue_id FROM queue k WHERE k.switch_id = p_switch AND k.switch_name = w.queue OFFSET 0) q
    ON CONFLICT (switch_id, call_uid, visit_no) DO UPDATE SET position = EXCLUDED.position, customer = EXCLUDED.customer,
        customer_masked = EXCLUDED.customer_masked;

    INSERT INTO open_leg (switch_id, call_uid, leg_no, visit_no, member_id, queue_id, source_id, customer, offered_at, answered_at,
                          ring_ms, wait_s, hold_since, hold_count, hold_s)
    SELECT p_switch, l.uid, l.no, l.visit, m.member_id, q.queue_id, p_source, nullif(l.customer, ''),
           to_timestamp(l.offered / 1000.0), to_timestamp(l.answered / 1000.0), l.ring_ms, l.wait_s,
           to_timestamp(nullif(l.hold_since, 0) / 1000.0), l.hold_count, l.hold_s
      FROM jsonb_to_recordset(p_live -> 'legs') AS l (uid text, no int, visit int, member text, queue text, customer text,
           offered bigint, answered bigint, ring_ms int, wait_s int, hold_since bigint, hold_count int, hold_s int)
      CROSS JOIN LATERAL (SELECT k.member_id, k.agent_id FROM switch_member k
                           WHERE k.switch_id = p_switch AND k.interface = l.member OFFSET 0) m
      LEFT JOIN LATERAL (SELECT k.queue_id FROM queue k WHERE k.switch_id = p_switch AND k.switch_name = l.queue OFFSET 0) q ON true
    ON CONFLICT (switch_id, call_uid, leg_no) DO UPDATE SET answered_at = EXCLUDED.answered_at, ring_ms = EXCLUDED.ring_ms,
        wait_s = EXCLUDED.wait_s, hold_since = EXCLUDED.hold_since, hold_count = EXCLUDED.hold_count, hold_s = EXCLUDED.hold_s;

    INSERT INTO queue_member (switch_id, member_id, queue_id, signed_in, is_static, signed_in_since, paused, pause_reason, paused_since)
    SELECT p_switch, m.member_id, q.queue_id, x.signed_in, x.is_static, to_timestamp(x.since / 1000.0), x.paused,
           CASE WHEN x.paused THEN x.reason END, to_timestamp(nullif(x.paused_since, 0) / 1000.0)
      FROM jsonb_to_recordset(p_live -> 'members') AS x (member text, queue text, signed_in boolean, is_static boolean, since bigint,
           paused boolean, reason text, paused_since bigint)
      CROSS JOIN LATERAL (SELECT k.member_id, k.agent_id FROM switch_member k
                           WHERE k.switch_id = p_switch AND k.interface = x.member OFFSET 0) m
      CROSS JOIN LATERAL (SELECT k.queue_id FROM queue k WHERE k.switch_id = p_switch AND k.switch_name = x.queue OFFSET 0) q
    ON CONFLICT (member_id, queue_id) DO UPDATE SET signed_in = EXCLUDED.signed_in, is_static = EXCLUDED.is_static,
        signed_in_since = EXCLUDED.signed_in_since, paused = EXCLUDED.paused, pause_reason = EXCLUDED.pause_reason,
        paused_since = EXCLUDED.paused_since;
    FOR v_said IN SELECT x.member, x.name FROM jsonb_to_recordset(p_live -> 'members') AS x (member text, name text) WHERE x.name <> '' LOOP
        UPDATE switch_member SET name = v_said.name WHERE switch_id = p_switch AND interface = v_said.member AND name = '';
        -- A provisional agent takes the name by which the switch knows him.
        UPDATE agent SET name = v_said.name
         WHERE agent_id = (SELECT k.agent_id FROM switch_member k WHERE k.switch_id = p_switch AND k.interface = v_said.member)
           AND provisional AND name = agent_no;
    END LOOP;

    WITH said AS (
        INSERT INTO seat_state AS s (agent_id, switch_id, source_id, member_id, state, since, pause_reason, queue_id, call_uid, customer,
                                     customer_masked, wrap_until, login_since, pause_any_since, pause_full_since, last_event_at)
        SELECT DISTINCT ON (m.agent_id) m.agent_id, p_switch, p_source, m.member_id, x.state, to_timestamp(x.since / 1000.0),
               nullif(x.reason, ''), q.queue_id, nullif(x.uid, ''), nullif(x.customer, ''), mask_number(x.customer),
               to_timestamp(nullif(x.wrap_until, 0) / 1000.0), to_timestamp(nullif(x.login_since, 0) / 1000.0),
               to_timestamp(nullif(x.pause_any, 0) / 1000.0), to_timestamp(nullif(x.pause_full, 0) / 1000.0),
               to_timestamp(x.last_event / 1000.0)
          FROM jsonb_to_recordset(p_live -> 'seats') AS x (member text, state agent_state, since bigint, reason text, queue text,
               uid text, customer text, wrap_until bigint, login_since bigint, pause_any bigint, pause_full bigint, last_event bigint)
          CROSS JOIN LATERAL (SELECT k.member_id, k.agent_id FROM switch_member k
                               WHERE k.switch_id = p_switch AND k.interface = x.member OFFSET 0) m
          LEFT JOIN LATERAL (SELECT k.queue_id FROM queue k WHERE k.switch_id = p_switch AND k.switch_name = x.queue OFFSET 0) q ON true
         ORDER BY m.agent_id, x.last_event DESC
        ON CONFLICT (agent_id) DO UPDATE SET switch_id = EXCLUDED.switch_id, source_id = EXCLUDED.source_id,
            member_id = EXCLUDED.member_id, state = EXCLUDED.state, since = EXCLUDED.since, pause_reason = EXCLUDED.pause_reason,
            queue_id = EXCLUDED.queue_id, call_uid = EXCLUDED.call_uid, customer = EXCLUDED.customer,
            customer_masked = EXCLUDED.customer_masked, wrap_until = EXCLUDED.wrap_until, login_since = EXCLUDED.login_since,
            pause_any_since = EXCLUDED.pause_any_since, pause_full_since = EXCLUDED.pause_full_since,
            last_event_at = EXCLUDED.last_event_at, changed_in = pg_current_xact_id()
            -- An older log fed late must not turn the board back; one that takes it over says all that it knows.
            WHERE s.last_event_at <= EXCLUDED.last_event_at OR (p_live ->> 'tells' = 'all' AND s.switch_id = p_switch)
        RETURNING s.agent_id
    )
    SELECT string_agg(DISTINCT t.team_id::text, ',') INTO v_teams
      FROM said CROSS JOIN LATERAL (SELECT k.team_id FROM agent_team k WHERE k.agent_id = said.agent_id AND k.during @> v_today OFFSET 0) t;
    RETURN coalesce(v_teams, '');
END $$;

-- Members, queues and months are those that the staged rows and the live rows name.
CREATE OR REPLACE FUNCTION ingest_batch(p_source bigint, p_live jsonb, p_seconds bigint[], p_hashes bigint[], p_first timestamptz,
                             p_last timestamptz, p_position text, p_staged int, p_members text[], p_queues text[], p_months timestamptz[])
RETURNS TABLE (batch bigint, new_rows int, keeps_live boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
    v_switch bigint;
    v_facts boolean;
    v_live boolean;
    v_teams text;
BEGIN
    PERFORM check_stage();
    SELECT switch_id INTO v_switch FROM feed_source WHERE source_id = p_source;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'There is no feed source %', p_source USING ERRCODE = '22023';
    END IF;
    SELECT writes_facts, writes_live INTO v_facts, v_live FROM feed_part(p_source);
    IF NOT v_facts THEN
        PERFORM clear_stage();
    END IF;
    keeps_live := v_live AND coalesce(p_live ->> 'tells' IN ('changes', 'all'), false);
    IF NOT keeps_live THEN
        p_live := jsonb_build_object('restarts', p_live -> 'restarts');
    END IF;
    -- Nobody gathers statistics on staging tables, and the planner takes a large batch for a handful of rows:
    -- by nested loops it would go through all members for each of them. For a small one planning costs more
    -- than a plan that is not the best.
    IF p_staged > 1000 THEN
        PERFORM set_config('enable_nestloop', 'off', true);
    ELSIF p_staged <= 100 THEN
        PERFORM set_config('plan_cache_mode', 'auto', true);
    END IF;
    PERFORM ensure_members(v_switch, p_members, p_queues);
    -- Month by month: one line of a switch with a dead clock must not fill twenty years.
    PERFORM ensure_partitions(month, month) FROM unnest(p_months) AS month;

    new_rows := take_staged_calls(p_source, v_switch) + take_new_facts(p_source, v_switch);
    PERFORM take_staged_spans(p_source, v_switch);
    INSERT INTO switch_restart (switch_id, at, clean)
    SELECT v_switch, to_timestamp(r.at / 1000.0), r.clean FROM jsonb_to_recordset(p_live -> 'restarts') AS r (at bigint, clean boolean)
    ON CONFLICT DO NOTHING;
    INSERT INTO feed_second AS f (source_id, second, hashes)
    SELECT p_source, k.second, array_agg(k.hash) FROM unnest(p_seconds, p_hashes) AS k (second, hash) GROUP BY k.second
    ON CONFLICT (source_id, second) DO UPDATE SET hashes = f.hashes || EXCLUDED.hashes;
    IF keeps_live THEN
        UPDATE feed_source SET keeps_live = false WHERE switch_id = v_switch AND keeps_live AND source_id <> p_source;
    END IF;
    v_teams := take_live_rows(p_source, v_switch, p_live);
    UPDATE feed_source SET tells_facts = v_facts,
           fact_times = fact_times + tstzmultirange(tstzrange(
               CASE WHEN tells_facts AND p_first < upper(fact_times) + interval '60 seconds' THEN least(upper(fact_times), p_first)
                    ELSE date_trunc('second', p_first) END,
               CASE WHEN tells_facts THEN greatest(upper(fact_times), p_last) ELSE p_last END, '[]'))
     WHERE source_id = p_source AND kind = 'ami' AND v_facts AND p_first IS NOT NULL;
    UPDATE feed_source SET tells_facts = false WHERE source_id = p_source AND tells_facts AND NOT v_facts;

    UPDATE feed_source SET batches = batches + 1, position = p_position, keeps_live = ingest_batch.keeps_live,
           last_heard_at = clock_timestamp(),
           first_event_at = least(first_event_at, p_first), last_event_at = greatest(last_event_at, p_last),
           -- Not those of a switch whose clock is slow: it is always as late, and never tells of much at once.
           late_batches = late_batches + CASE WHEN p_first < clock_timestamp() - interval '10 seconds'
                                               AND p_last > clock_timestamp() - interval '1 hour'
                                               AND (p_last > p_first + interval '10 seconds'
                                                    OR abs(extract(epoch FROM clock_timestamp() - p_last) * 1000 - lag_ms) > 2000)
                                              THEN 1 ELSE 0 END,
           lag_ms = CASE WHEN p_last IS NULL THEN lag_ms
                         ELSE greatest(-2000000000, least(extract(epoch FROM clock_timestamp() - p_last) * 1000, 2000000000))::int END
     WHERE source_id = p_source RETURNING batches INTO batch;
    PERFORM pg_notify('floor', batch || ':' || CASE WHEN length(v_teams) > 4000 THEN '*' ELSE v_teams END);
    RETURN NEXT;
END $$;

-- Of these only the size of the batch tells which plan is good: they take the one that ingest_batch asks for.
ALTER FUNCTION take_staged_facts RESET plan_cache_mode;
ALTER FUNCTION take_staged_calls RESET plan_cache_mode;
ALTER FUNCTION take_staged_spans RESET plan_cache_mode;
