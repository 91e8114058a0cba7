-- SPDX-License-Identifier: GPL-3.0-or-later
-- The door by which events enter: set-based, idempotent, one notification a batch. The set-based
-- statements are planned anew each time: a plan made for the first batch, when the tables were empty,
-- would scan them whole for ever after.
CREATE FUNCTION mask_number(p_number text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN p_number IS NULL OR p_number = '' THEN NULL
                WHEN length(p_number) >= 8 THEN left(p_number, 3) || '****' || right(p_number, 4)
                ELSE '****' || right(p_number, 2) END
$$;
COMMENT ON FUNCTION mask_number IS 'A number with its middle hidden: 186****2625';

-- Two inlets of one switch share its work, so that nothing counts twice: while a log is followed it
-- writes the facts, while the manager interface is connected it keeps the live rows. Who comes or goes
-- (feed_heartbeat) waits for the batches that are under way.
CREATE FUNCTION feed_part(p_source bigint, OUT writes_facts boolean, OUT writes_live boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_source feed_source;
    v_other boolean;
BEGIN
    SELECT f.* INTO STRICT v_source FROM feed_source f WHERE f.source_id = p_source;
    PERFORM pg_advisory_xact_lock_shared(726621, v_source.switch_id::int);
    v_other := NOT v_source.replay AND EXISTS (
        SELECT FROM feed_source f
         WHERE f.switch_id = v_source.switch_id AND NOT f.replay AND f.connected AND f.last_heard_at > now() - interval '60 seconds'
           AND f.kind = CASE v_source.kind WHEN 'ami' THEN 'queue_log' WHEN 'queue_log' THEN 'ami' END);
    writes_facts := v_source.kind <> 'ami' OR NOT v_other;
    writes_live := v_source.kind <> 'queue_log' OR NOT v_other;
END $$;
COMMENT ON FUNCTION feed_part IS 'What an inlet writes now, beside the other inlet of its switch; holds good until the transaction ends';

CREATE FUNCTION open_feed_source(p_switch text, p_kind text, p_name text, p_replay boolean)
RETURNS TABLE (source_id bigint, switch_id bigint, knows_live boolean, "position" text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_switch bigint;
    v_source feed_source;
BEGIN
    INSERT INTO switch (name) VALUES (p_switch) ON CONFLICT ON CONSTRAINT switch_name_key DO NOTHING;
    SELECT s.switch_id INTO STRICT v_switch FROM switch s WHERE s.name = p_switch;
    INSERT INTO feed_source (switch_id, kind, name, replay) VALUES (v_switch, p_kind, p_name, p_replay)
        ON CONFLICT ON CONSTRAINT feed_source_key DO NOTHING;
    SELECT f.* INTO STRICT v_source FROM feed_source f WHERE f.switch_id = v_switch AND f.kind = p_kind AND f.name = p_name;
    -- Held until the session ends: a feed that was killed leaves nothing to clear up.
    IF NOT pg_try_advisory_lock(726620, v_source.source_id::int) THEN
        RAISE EXCEPTION 'Another feed already reads %', p_name USING ERRCODE = '55P03';
    END IF;
    RETURN QUERY SELECT v_source.source_id, v_switch,
        -- A log cannot go on from rows that the manager interface left; that one begins with a snapshot.
        p_kind <> 'queue_log' OR p_replay
            OR ((SELECT writes_live FROM feed_part(v_source.source_id))
                AND NOT EXISTS (SELECT FROM feed_source f WHERE f.switch_id = v_switch AND f.kind = 'ami' AND f.keeps_live)),
        v_source.position;
END $$;
COMMENT ON FUNCTION open_feed_source IS 'Registers an inlet of a switch and takes its lock for this session';

CREATE FUNCTION agent_of_member(p_member text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_no text := coalesce(substring(p_member FROM '^(?:[^/]+/)?([0-9]{2,10})(?:@.*)?$'), p_member);
    v_agent bigint;
BEGIN
    SELECT agent_id INTO v_agent FROM agent WHERE agent_no = v_no;
    IF v_agent IS NULL THEN
        INSERT INTO agent (agent_no, name, provisional) VALUES (v_no, v_no, true) RETURNING agent_id INTO v_agent;
    END IF;
    RETURN v_agent;
END $$;
COMMENT ON FUNCTION agent_of_member IS 'The agent behind a switch''s name that nobody has told us: by the number in it, else a provisional one';

CREATE FUNCTION ensure_members(p_switch bigint, p_members text[], p_queues text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET plan_cache_mode = force_custom_plan AS $$
BEGIN
    INSERT INTO queue (switch_id, switch_name, name)
    SELECT p_switch, q, q FROM unnest(p_queues) q
     WHERE q <> '' AND NOT EXISTS (SELECT FROM queue k WHERE k.switch_id = p_switch AND k.switch_name = q)
    ON CONFLICT DO NOTHING;
    INSERT INTO switch_member (switch_id, interface, agent_id)
    SELECT p_switch, m, agent_of_member(m) FROM unnest(p_members) m
     WHERE m <> '' AND NOT EXISTS (SELECT FROM switch_member k WHERE k.switch_id = p_switch AND k.interface = m)
    ON CONFLICT DO NOTHING;
END $$;
COMMENT ON FUNCTION ensure_members IS 'Makes the queues and members that a batch names, where they are missing';

CREATE FUNCTION take_staged_facts(p_source bigint, p_switch bigint, p_check boolean) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    v_zone text := site_zone();
    v_new int := 0;
    v_count int;
BEGIN
    INSERT INTO agent_event (at, agent_id, team_id, queue_id, source_id, kind, state, reason, call_uid, line)
    SELECT e.at, m.agent_id, t.team_id, q.queue_id, p_source, e.kind, e.state, e.reason, e.call_uid, e.line
      FROM stage_agent_event e
      JOIN switch_member m ON m.switch_id = p_switch AND m.interface = e.member
      LEFT JOIN queue q ON q.switch_id = p_switch AND q.switch_name = e.queue
      LEFT JOIN agent_team t ON t.agent_id = m.agent_id AND t.during @> (e.at AT TIME ZONE v_zone)::date
     WHERE e.source_id = p_source
     ORDER BY e.seq;
    GET DIAGNOSTICS v_new = ROW_COUNT;

    WITH taken AS (
        INSERT INTO queue_visit (switch_id, call_uid, visit_no, entered_at, left_at, queue_id, source_id, outcome, wait_s, position,
                                 left_position, key_pressed, customer, customer_masked)
        SELECT p_switch, v.call_uid, v.visit_no, v.entered_at, v.left_at, q.queue_id, p_source, v.outcome, v.wait_s, v.position,
               v.left_position, v.key_pressed, v.customer, mask_number(v.customer)
          FROM stage_queue_visit v
          JOIN queue q ON q.switch_id = p_switch AND q.switch_name = v.queue
         WHERE v.source_id = p_source
           AND (NOT p_check OR NOT EXISTS (SELECT FROM queue_visit k WHERE k.switch_id = p_switch AND k.call_uid = v.call_uid
                                              AND k.visit_no = v.visit_no AND k.entered_at = v.entered_at))
        RETURNING queue_id, entered_at, outcome, wait_s
    ), summed AS (
        INSERT INTO queue_interval AS i (queue_id, start_at, offered, answered, answered_in_time, abandoned, abandoned_in_time,
                                         other_exits, lost, wait_s, longest_wait_s)
        SELECT t.queue_id, date_bin('30 minutes', t.entered_at, '2000-01-01 00:00Z'), count(*),
               count(*) FILTER (WHERE outcome = 'answered'),
               count(*) FILTER (WHERE outcome = 'answered' AND t.wait_s <= q.service_level_s),
               count(*) FILTER (WHERE outcome = 'abandoned'),
               count(*) FILTER (WHERE outcome = 'abandoned' AND t.wait_s <= q.service_level_s),
               count(*) FILTER (WHERE outcome IN ('timeout', 'key', 'empty', 'withdrawn')),
               count(*) FILTER (WHERE outcome = 'lost'),
               coalesce(sum(t.wait_s) FILTER (WHERE outcome = 'answered'), 0),
               coalesce(max(t.wait_s) FILTER (WHERE outcome <> 'lost'), 0)
          FROM taken t JOIN queue q USING (queue_id)
         GROUP BY 1, 2
        ON CONFLICT (queue_id, start_at) DO UPDATE SET
            offered = i.offered + EXCLUDED.offered, answered = i.answered + EXCLUDED.answered,
            answered_in_time = i.answered_in_time + EXCLUDED.answered_in_time, abandoned = i.abandoned + EXCLUDED.abandoned,
            abandoned_in_time = i.abandoned_in_time + EXCLUDED.abandoned_in_time, other_exits = i.other_exits + EXCLUDED.other_exits,
            lost = i.lost + EXCLUDED.lost, wait_s = i.wait_s + EXCLUDED.wait_s,
            longest_wait_s = greatest(i.longest_wait_s, EXCLUDED.longest_wait_s)
    )
    SELECT count(*) INTO v_count FROM taken;
    v_new := v_new + v_count;

    WITH taken AS (
        INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at, ended_at, visit_no, agent_id, team_id, queue_id,
                               source_id, ring_ms, wait_s, talk_s, hold_count, hold_s, outcome, transfer_to)
        SELECT p_switch, l.call_uid, l.leg_no, l.offered_at, l.answered_at, l.ended_at, l.visit_no, m.agent_id, t.team_id,
               q.queue_id, p_source, l.ring_ms, l.wait_s, l.talk_s, l.hold_count, l.hold_s, l.outcome, l.transfer_to
          FROM stage_agent_leg l
          JOIN switch_member m ON m.switch_id = p_switch AND m.interface = l.member
          LEFT JOIN queue q ON q.switch_id = p_switch AND q.switch_name = l.queue
          LEFT JOIN agent_team t ON t.agent_id = m.agent_id AND t.during @> (l.offered_at AT TIME ZONE v_zone)::date
         WHERE l.source_id = p_source
           AND (NOT p_check OR NOT EXISTS (SELECT FROM agent_leg k WHERE k.switch_id = p_switch AND k.call_uid = l.call_uid
                                              AND k.leg_no = l.leg_no AND k.offered_at = l.offered_at))
        RETURNING agent_id, team_id, queue_id, offered_at, answered_at, ring_ms, wait_s, talk_s, hold_s, outcome
    ), days AS (
        INSERT INTO agent_day AS d (agent_id, day, team_id, answered, finished, no_answer, ring_canceled, lost, talk_s, talk_max_s,
                                    hold_s, ring_s, wait_s, ended_by_caller, ended_by_agent, transferred)
        SELECT agent_id, (offered_at AT TIME ZONE v_zone)::date, min(team_id), count(answered_at), count(talk_s),
               count(*) FILTER (WHERE outcome = 'no_answer'), count(*) FILTER (WHERE outcome = 'canceled'),
               count(*) FILTER (WHERE outcome = 'lost'), coalesce(sum(talk_s), 0), coalesce(max(talk_s), 0), sum(hold_s),
               coalesce(sum(ring_ms) FILTER (WHERE answered_at IS NOT NULL), 0) / 1000,
               coalesce(sum(wait_s) FILTER (WHERE answered_at IS NOT NULL), 0),
               count(*) FILTER (WHERE outcome = 'caller'), count(*) FILTER (WHERE outcome = 'agent'),
               count(*) FILTER (WHERE outcome IN ('blind', 'attended'))
          FROM taken GROUP BY 1, 2
        ON CONFLICT (agent_id, day) DO UPDATE SET
            team_id = coalesce(d.team_id, EXCLUDED.team_id),
            answered = d.answered + EXCLUDED.answered, finished = d.finished + EXCLUDED.finished,
            no_answer = d.no_answer + EXCLUDED.no_answer, ring_canceled = d.ring_canceled + EXCLUDED.ring_canceled,
            lost = d.lost + EXCLUDED.lost, talk_s = d.talk_s + EXCLUDED.talk_s,
            talk_max_s = greatest(d.talk_max_s, EXCLUDED.talk_max_s), hold_s = d.hold_s + EXCLUDED.hold_s,
            ring_s = d.ring_s + EXCLUDED.ring_s, wait_s = d.wait_s + EXCLUDED.wait_s,
            ended_by_caller = d.ended_by_caller + EXCLUDED.ended_by_caller,
            ended_by_agent = d.ended_by_agent + EXCLUDED.ended_by_agent, transferred = d.transferred + EXCLUDED.transferred
    ), talks AS (
        INSERT INTO queue_interval AS i (queue_id, start_at, finished, talk_s)
        SELECT queue_id, date_bin('30 minutes', offered_at, '2000-01-01 00:00Z'), count(*), sum(talk_s)
          FROM taken WHERE talk_s IS NOT NULL AND queue_id IS NOT NULL GROUP BY 1, 2
        ON CONFLICT (queue_id, start_at) DO UPDATE SET
            finished = i.finished + EXCLUDED.finished, talk_s = i.talk_s + EXCLUDED.talk_s
    )
    SELECT count(*) INTO v_count FROM taken;
    v_new := v_new + v_count;
    RETURN v_new;
END $$;
COMMENT ON FUNCTION take_staged_facts IS 'Moves staged events, visits and legs into the facts and their roll-ups; p_check leaves out what is there already';

CREATE FUNCTION take_new_facts(p_source bigint, p_switch bigint) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    -- Lines are kept out by their keys, so a visit or leg that is there already is rare, and looking
    -- for it (or ON CONFLICT) would nearly double the cost of all the others.
    RETURN take_staged_facts(p_source, p_switch, false);
EXCEPTION WHEN unique_violation THEN
    -- Known already, or said twice within the batch.
    DELETE FROM stage_queue_visit a USING stage_queue_visit b
     WHERE a.source_id = p_source AND b.source_id = p_source AND a.ctid > b.ctid AND a.call_uid = b.call_uid
       AND a.visit_no = b.visit_no AND a.entered_at = b.entered_at;
    DELETE FROM stage_agent_leg a USING stage_agent_leg b
     WHERE a.source_id = p_source AND b.source_id = p_source AND a.ctid > b.ctid AND a.call_uid = b.call_uid
       AND a.leg_no = b.leg_no AND a.offered_at = b.offered_at;
    RETURN take_staged_facts(p_source, p_switch, true);
END $$;
COMMENT ON FUNCTION take_new_facts IS 'take_staged_facts for rows that are nearly always new';

-- Known calls are few (a batch's edge, a recording, a saved status): each is completed by its key, under a
-- plan that is made once. A join would read the whole month once a batch.
CREATE FUNCTION complete_staged_calls(p_source bigint, p_switch bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET plan_cache_mode = force_generic_plan
SET enable_nestloop = on SET enable_material = off AS $$
DECLARE
    v_zone text := site_zone();
    v_said record;
BEGIN
    FOR v_said IN
        SELECT s.ctid AS place, s.*, k.started_at AS known_at, q.queue_id, m.agent_id
          FROM stage_call s
          CROSS JOIN LATERAL (SELECT c.started_at FROM call c WHERE c.switch_id = p_switch AND c.call_uid = s.call_uid
                                 AND c.started_at BETWEEN s.started_at - interval '1 day' AND s.started_at + interval '1 day' LIMIT 1) k
          LEFT JOIN queue q ON q.switch_id = p_switch AND q.switch_name = s.queue
          LEFT JOIN switch_member m ON m.switch_id = p_switch AND m.interface = s.member
         WHERE s.source_id = p_source
    LOOP
        -- Of what is said once the first counts, of what may be corrected (result, amount, recording, text) the last.
        UPDATE call k SET
            ended_at = greatest(k.ended_at, v_said.ended_at), customer = coalesce(k.customer, v_said.customer),
            customer_masked = coalesce(k.customer_masked, mask_number(v_said.customer)), dialed = coalesce(k.dialed, v_said.dialed),
            queue_id = coalesce(k.queue_id, v_said.queue_id),
            team_id = CASE WHEN k.agent_id IS NOT NULL THEN k.team_id
                           ELSE (SELECT t.team_id FROM agent_team t WHERE t.agent_id = v_said.agent_id
                                    AND t.during @> (v_said.started_at AT TIME ZONE v_zone)::date) END,
            agent_id = coalesce(k.agent_id, v_said.agent_id),
            result = coalesce(v_said.result, k.result), amount_fen = coalesce(v_said.amount_fen, k.amount_fen),
            recording = coalesce(v_said.recording, k.recording), content = coalesce(v_said.content, k.content)
         WHERE k.switch_id = p_switch AND k.call_uid = v_said.call_uid AND k.started_at = v_said.known_at;
        DELETE FROM stage_call WHERE ctid = v_said.place;
    END LOOP;
END $$;
COMMENT ON FUNCTION complete_staged_calls IS 'Adds what a batch says of calls that are known, and takes them off the stage';

CREATE FUNCTION take_staged_calls(p_source bigint, p_switch bigint) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    v_zone text := site_zone();
    v_new int;
BEGIN
    PERFORM complete_staged_calls(p_source, p_switch);
    INSERT INTO call (switch_id, call_uid, started_at, ended_at, source_id, channel, direction, customer, customer_masked, dialed,
                      queue_id, agent_id, team_id, result, amount_fen, recording, content)
    SELECT p_switch, s.call_uid, s.started_at, s.ended_at, p_source, s.channel, s.direction, s.customer, mask_number(s.customer),
           s.dialed, q.queue_id, m.agent_id, t.team_id, s.result, s.amount_fen, s.recording, s.content
      FROM stage_call s
      LEFT JOIN queue q ON q.switch_id = p_switch AND q.switch_name = s.queue
      LEFT JOIN switch_member m ON m.switch_id = p_switch AND m.interface = s.member
      LEFT JOIN agent_team t ON t.agent_id = m.agent_id AND t.during @> (s.started_at AT TIME ZONE v_zone)::date
     WHERE s.source_id = p_source;
    GET DIAGNOSTICS v_new = ROW_COUNT;
    RETURN v_new;
END $$;
COMMENT ON FUNCTION take_staged_calls IS 'Completes or adds the headers of the calls that a batch mentions, each staged once';

CREATE FUNCTION take_staged_spans(p_source bigint, p_switch bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET plan_cache_mode = force_custom_plan SET enable_nestloop = on AS $$
DECLARE
    v_zone text := site_zone();
BEGIN
    INSERT INTO agent_day AS d (agent_id, day, team_id, login_s, pause_any_s, pause_full_s)
    SELECT x.agent_id, x.day, min(t.team_id), coalesce(sum(x.s) FILTER (WHERE x.kind = 'login'), 0),
           coalesce(sum(x.s) FILTER (WHERE x.kind = 'pause_any'), 0), coalesce(sum(x.s) FILTER (WHERE x.kind = 'pause_full'), 0)
      FROM (SELECT m.agent_id, s.kind, g.day::date AS day,
                   round(extract(epoch FROM least(s.to_at, (g.day + interval '1 day') AT TIME ZONE v_zone)
                                          - greatest(s.from_at, g.day AT TIME ZONE v_zone)))::int AS s
              FROM stage_agent_span s
              JOIN switch_member m ON m.switch_id = p_switch AND m.interface = s.member
              CROSS JOIN LATERAL generate_series(date_trunc('day', s.from_at AT TIME ZONE v_zone),
                                                 date_trunc('day', s.to_at AT TIME ZONE v_zone), interval '1 day') g (day)
             WHERE s.source_id = p_source) x
      LEFT JOIN agent_team t ON t.agent_id = x.agent_id AND t.during @> x.day
     GROUP BY x.agent_id, x.day
    ON CONFLICT (agent_id, day) DO UPDATE SET
        team_id = coalesce(d.team_id, EXCLUDED.team_id), login_s = d.login_s + EXCLUDED.login_s,
        pause_any_s = d.pause_any_s + EXCLUDED.pause_any_s, pause_full_s = d.pause_full_s + EXCLUDED.pause_full_s;
END $$;
COMMENT ON FUNCTION take_staged_spans IS 'Adds log-in and pause spans that are over to the days at the site on which they lie';

CREATE FUNCTION take_live_rows(p_source bigint, p_switch bigint, p_live jsonb) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    v_teams text;
BEGIN
    IF p_live ->> 'tells' = 'all' THEN -- in the place of what the other inlet knew
        DELETE FROM waiting_call WHERE switch_id = p_switch;
        DELETE FROM open_leg WHERE switch_id = p_switch;
        UPDATE queue_member SET signed_in = false, paused = false WHERE switch_id = p_switch AND (signed_in OR paused);
    END IF;
    DELETE FROM waiting_call w USING jsonb_to_recordset(p_live -> 'gone_waiting') AS g (uid text, no int)
     WHERE w.switch_id = p_switch AND w.call_uid = g.uid AND w.visit_no = g.no;
    DELETE FROM open_leg o USING jsonb_to_recordset(p_live -> 'gone_legs') AS g (uid text, no int)
     WHERE o.switch_id = p_switch AND o.call_uid = g.uid AND o.leg_no = g.no;

    INSERT INTO waiting_call (switch_id, call_uid, visit_no, queue_id, source_id, entered_at, position, customer, customer_masked)
    SELECT p_switch, w.uid, w.no, q.queue_id, p_source, to_timestamp(w.entered / 1000.0), w.position, nullif(w.customer, ''),
           mask_number(w.customer)
      FROM jsonb_to_recordset(p_live -> 'waiting') AS w (uid text, no int, queue text, entered bigint, position int, customer text)
      JOIN queue q ON q.switch_id = p_switch AND q.switch_name = w.queue
    ON CONFLICT (switch_id, call_uid, visit_no) DO UPDATE SET position = EXCLUDED.position, customer = EXCLUDED.customer,
        customer_masked = EXCLUDED.customer_masked;

    INSERT INTO open_leg (switch_id, call_uid, leg_no, visit_no, member_id, queue_id, source_id, customer, offered_at, answered_at,
                          ring_ms, wait_s, hold_since, hold_count, hold_s)
    SELECT p_switch, l.uid, l.no, l.visit, m.member_id, q.queue_id, p_source, nullif(l.customer, ''),
           to_timestamp(l.offered / 1000.0), to_timestamp(l.answered / 1000.0), l.ring_ms, l.wait_s,
           to_timestamp(nullif(l.hold_since, 0) / 1000.0), l.hold_count, l.hold_s
      FROM jsonb_to_recordset(p_live -> 'legs') AS l (uid text, no int, visit int, member text, queue text, customer text,
           offered bigint, answered bigint, ring_ms int, wait_s int, hold_since bigint, hold_count int, hold_s int)
      JOIN switch_member m ON m.switch_id = p_switch AND m.interface = l.member
      LEFT JOIN queue q ON q.switch_id = p_switch AND q.switch_name = l.queue
    ON CONFLICT (switch_id, call_uid, leg_no) DO UPDATE SET answered_at = EXCLUDED.answered_at, ring_ms = EXCLUDED.ring_ms,
        wait_s = EXCLUDED.wait_s, hold_since = EXCLUDED.hold_since, hold_count = EXCLUDED.hold_count, hold_s = EXCLUDED.hold_s;

    INSERT INTO queue_member (switch_id, member_id, queue_id, signed_in, is_static, signed_in_since, paused, pause_reason, paused_since)
    SELECT p_switch, m.member_id, q.queue_id, x.signed_in, x.is_static, to_timestamp(x.since / 1000.0), x.paused,
           CASE WHEN x.paused THEN x.reason END, to_timestamp(nullif(x.paused_since, 0) / 1000.0)
      FROM jsonb_to_recordset(p_live -> 'members') AS x (member text, queue text, signed_in boolean, is_static boolean, since bigint,
           paused boolean, reason text, paused_since bigint)
      JOIN switch_member m ON m.switch_id = p_switch AND m.interface = x.member
      JOIN queue q ON q.switch_id = p_switch AND q.switch_name = x.queue
    ON CONFLICT (member_id, queue_id) DO UPDATE SET signed_in = EXCLUDED.signed_in, is_static = EXCLUDED.is_static,
        signed_in_since = EXCLUDED.signed_in_since, paused = EXCLUDED.paused, pause_reason = EXCLUDED.pause_reason,
        paused_since = EXCLUDED.paused_since;
    UPDATE switch_member m SET name = x.name
      FROM jsonb_to_recordset(p_live -> 'members') AS x (member text, name text)
     WHERE m.switch_id = p_switch AND m.interface = x.member AND x.name <> '' AND m.name = '';
    -- A provisional agent takes the name by which the switch knows him.
    UPDATE agent a SET name = x.name
      FROM jsonb_to_recordset(p_live -> 'members') AS x (member text, name text), switch_member m
     WHERE m.switch_id = p_switch AND m.interface = x.member AND a.agent_id = m.agent_id AND a.provisional
       AND x.name <> '' AND a.name = a.agent_no;

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
          JOIN switch_member m ON m.switch_id = p_switch AND m.interface = x.member
          LEFT JOIN queue q ON q.switch_id = p_switch AND q.switch_name = x.queue
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
      FROM said JOIN agent_team t USING (agent_id) WHERE t.during @> site_day(now());
    RETURN coalesce(v_teams, '');
END $$;
COMMENT ON FUNCTION take_live_rows IS 'Writes the live rows that a batch changed; returns the teams concerned, comma-separated';

CREATE FUNCTION clear_stage(p_source bigint) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    DELETE FROM stage_agent_event WHERE source_id = p_source;
    DELETE FROM stage_queue_visit WHERE source_id = p_source;
    DELETE FROM stage_agent_leg WHERE source_id = p_source;
    DELETE FROM stage_call WHERE source_id = p_source;
    DELETE FROM stage_agent_span WHERE source_id = p_source;
$$;
COMMENT ON FUNCTION clear_stage IS 'Empties a source''s staging rows';

-- A large import must not leave dead rows behind that the next batch would have to read; but it never
-- waits for another feed, or for a backup, to get rid of them.
CREATE FUNCTION empty_stage(p_source bigint, p_large boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF p_large THEN
        LOCK TABLE stage_agent_event, stage_queue_visit, stage_agent_leg, stage_call, stage_agent_span IN ACCESS EXCLUSIVE MODE NOWAIT;
        TRUNCATE stage_agent_event, stage_queue_visit, stage_agent_leg, stage_call, stage_agent_span;
    ELSE
        PERFORM clear_stage(p_source);
    END IF;
EXCEPTION WHEN lock_not_available THEN
    PERFORM clear_stage(p_source);
END $$;
COMMENT ON FUNCTION empty_stage IS 'Empties a source''s staging rows; after a large batch by truncating, if nobody else is there';

CREATE FUNCTION ingest_batch(p_source bigint, p_live jsonb, p_seconds bigint[], p_hashes bigint[], p_first timestamptz,
                             p_last timestamptz, p_position text)
RETURNS TABLE (batch bigint, new_rows int, keeps_live boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
    v_switch bigint;
    v_facts boolean;
    v_live boolean;
    v_staged int;
    v_teams text;
BEGIN
    SELECT switch_id INTO v_switch FROM feed_source WHERE source_id = p_source;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'There is no feed source %', p_source USING ERRCODE = '22023';
    END IF;
    SELECT writes_facts, writes_live INTO v_facts, v_live FROM feed_part(p_source);
    IF NOT v_facts THEN
        PERFORM clear_stage(p_source);
    END IF;
    keeps_live := v_live AND coalesce(p_live ->> 'tells' IN ('changes', 'all'), false);
    IF NOT keeps_live THEN
        p_live := jsonb_build_object('restarts', p_live -> 'restarts');
    END IF;
    SELECT count(*) INTO v_staged FROM stage_agent_event WHERE source_id = p_source;
    -- Nobody gathers statistics on staging tables, and the planner takes a large batch for a handful of
    -- rows: by nested loops it would go through all members for each of them.
    IF v_staged > 1000 THEN
        PERFORM set_config('enable_nestloop', 'off', true);
    END IF;
    PERFORM ensure_members(v_switch,
        ARRAY(SELECT member FROM stage_agent_event WHERE source_id = p_source UNION SELECT member FROM stage_agent_leg WHERE source_id = p_source
              UNION SELECT member FROM stage_call WHERE source_id = p_source AND member <> ''
              UNION SELECT member FROM stage_agent_span WHERE source_id = p_source
              UNION SELECT x.member FROM jsonb_to_recordset(p_live -> 'members') AS x (member text)
              UNION SELECT x.member FROM jsonb_to_recordset(p_live -> 'seats') AS x (member text)
              UNION SELECT x.member FROM jsonb_to_recordset(p_live -> 'legs') AS x (member text)),
        ARRAY(SELECT queue FROM stage_agent_event WHERE source_id = p_source UNION SELECT queue FROM stage_queue_visit WHERE source_id = p_source
              UNION SELECT queue FROM stage_agent_leg WHERE source_id = p_source UNION SELECT queue FROM stage_call WHERE source_id = p_source
              UNION SELECT x.queue FROM jsonb_to_recordset(p_live -> 'members') AS x (queue text)
              UNION SELECT x.queue FROM jsonb_to_recordset(p_live -> 'waiting') AS x (queue text)));
    -- Month by month: one line of a switch with a dead clock must not fill twenty years.
    PERFORM ensure_partitions(month, month) FROM (
        SELECT DISTINCT date_trunc('month', at, 'UTC') AS month FROM (
            SELECT at FROM stage_agent_event WHERE source_id = p_source
            UNION ALL SELECT entered_at FROM stage_queue_visit WHERE source_id = p_source
            UNION ALL SELECT offered_at FROM stage_agent_leg WHERE source_id = p_source
            UNION ALL SELECT started_at FROM stage_call WHERE source_id = p_source) times (at)) months;

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
    PERFORM empty_stage(p_source, v_staged > 10000);
    PERFORM pg_notify('floor', batch || ':' || CASE WHEN length(v_teams) > 4000 THEN '*' ELSE v_teams END);
    RETURN NEXT;
END $$;
COMMENT ON FUNCTION ingest_batch IS 'Takes what a feed has staged and its live rows, in one transaction, and tells the consoles once';

CREATE FUNCTION feed_heartbeat(p_source bigint, p_connected boolean) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_source feed_source;
BEGIN
    SELECT * INTO v_source FROM feed_source WHERE source_id = p_source;
    IF v_source.connected IS DISTINCT FROM p_connected OR v_source.last_heard_at IS NULL
       OR v_source.last_heard_at < now() - interval '60 seconds' THEN
        PERFORM pg_advisory_xact_lock(726621, v_source.switch_id::int);
        -- From now on the log writes the facts: what the interface has told until here is all that it tells.
        UPDATE feed_source SET tells_facts = false
         WHERE switch_id = v_source.switch_id AND kind = 'ami' AND tells_facts
           AND v_source.kind = 'queue_log' AND NOT v_source.replay AND p_connected;
    END IF;
    UPDATE feed_source SET connected = p_connected, last_heard_at = clock_timestamp(), tells_facts = tells_facts AND connected AND p_connected
     WHERE source_id = p_source;
    -- A partition is made before it is needed, not by the first call of the month.
    PERFORM ensure_partitions(now(), now() + interval '1 month');
    RETURN (SELECT writes_live FROM feed_part(p_source));
END $$;
COMMENT ON FUNCTION feed_heartbeat IS 'A feed''s sign of life; returns whether it may keep the live rows';

CREATE FUNCTION add_feed_gap(p_source bigint, p_from timestamptz, p_to timestamptz, p_why text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    INSERT INTO feed_gap (source_id, during, why) VALUES (p_source, tstzrange(p_from, p_to), p_why) ON CONFLICT DO NOTHING
$$;
COMMENT ON FUNCTION add_feed_gap IS 'Notes a time from which a feed knows nothing';
