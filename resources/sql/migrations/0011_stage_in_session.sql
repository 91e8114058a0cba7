-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a feed brings is staged in tables of its own session, so that one session can stage a batch while
-- another takes in the one before it, and so that a batch leaves no dead rows behind, waits for no backup
-- and is seen by nobody else.
DROP FUNCTION ingest_batch, empty_stage, clear_stage;
DROP TABLE stage_agent_event, stage_queue_visit, stage_agent_leg, stage_call, stage_agent_span;

CREATE FUNCTION open_stage() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF to_regclass('pg_temp.stage_call') IS NOT NULL THEN
        RETURN;
    END IF;
    PERFORM set_config('temp_buffers', '32MB', false);
    CREATE TEMP TABLE stage_agent_event (source_id bigint, seq int, at timestamptz, member text, queue text, kind agent_event_kind,
        state agent_state, reason text, call_uid text, line text) ON COMMIT DELETE ROWS;
    CREATE TEMP TABLE stage_queue_visit (source_id bigint, call_uid text, visit_no int, queue text, entered_at timestamptz,
        left_at timestamptz, outcome visit_outcome, wait_s int, position int, left_position int, key_pressed text, customer text) ON COMMIT DELETE ROWS;
    CREATE TEMP TABLE stage_agent_leg (source_id bigint, call_uid text, visit_no int, leg_no int, member text, queue text,
        offered_at timestamptz, answered_at timestamptz, ended_at timestamptz, ring_ms int, wait_s int, talk_s int, hold_count int,
        hold_s int, outcome leg_outcome, transfer_to text) ON COMMIT DELETE ROWS;
    CREATE TEMP TABLE stage_call (source_id bigint, call_uid text, started_at timestamptz, ended_at timestamptz, channel text,
        direction text, customer text, dialed text, queue text, member text, result text, amount_fen bigint, recording text, content text) ON COMMIT DELETE ROWS;
    CREATE TEMP TABLE stage_agent_span (source_id bigint, member text, kind text, from_at timestamptz, to_at timestamptz) ON COMMIT DELETE ROWS;
    EXECUTE format('GRANT INSERT ON stage_agent_event, stage_queue_visit, stage_agent_leg, stage_call, stage_agent_span TO %I', session_user);
END $$;
COMMENT ON FUNCTION open_stage IS 'Makes the staging tables of this session, to which its user only adds';

CREATE FUNCTION clear_stage() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    TRUNCATE stage_agent_event, stage_queue_visit, stage_agent_leg, stage_call, stage_agent_span
$$;
COMMENT ON FUNCTION clear_stage IS 'Empties this session''s staging tables before the transaction ends, which would do it too';

-- Whoever may make temporary tables could put a view in the place of a stage: it would be read with the
-- rights of this schema's owner.
CREATE FUNCTION check_stage() RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF 5 <> (SELECT count(*) FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
              WHERE c.relnamespace = pg_my_temp_schema() AND c.relkind = 'r' AND r.rolname = current_user
                AND c.relname IN ('stage_agent_event', 'stage_queue_visit', 'stage_agent_leg', 'stage_call', 'stage_agent_span')) THEN
        RAISE EXCEPTION 'This session has no stage: call open_stage() first' USING ERRCODE = '55000';
    END IF;
END $$;
COMMENT ON FUNCTION check_stage IS 'Fails unless this session''s staging tables are those of open_stage';

-- Nested loops went through all members for each span. They had been asked for because without them the
-- set of days looks so dear that the statement was compiled, which took longer still.
ALTER FUNCTION take_staged_spans RESET enable_nestloop;
ALTER FUNCTION take_staged_spans SET jit = off;

-- Members, queues and months are those that the staged rows and the live rows name.
CREATE FUNCTION ingest_batch(p_source bigint, p_live jsonb, p_seconds bigint[], p_hashes bigint[], p_first timestamptz,
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
    -- Nobody gathers statistics on staging tables, and the planner takes a large batch for a handful of
    -- rows: by nested loops it would go through all members for each of them.
    IF p_staged > 1000 THEN
        PERFORM set_config('enable_nestloop', 'off', true);
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
COMMENT ON FUNCTION ingest_batch IS 'Takes what a feed has staged and its live rows, in one transaction, and tells the consoles once';

REVOKE ALL ON FUNCTION open_stage, clear_stage, check_stage, ingest_batch FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_stage, ingest_batch TO bz_feed;
