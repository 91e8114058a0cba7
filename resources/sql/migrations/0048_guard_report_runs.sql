-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a run of a report says of itself holds whatever program sent it: its scope is in reach of who ran it, it is of now, and it is
-- provisional while a month of it is open. Its figures are still those that the program sent: verify-report makes them again.
CREATE FUNCTION holds_report_schedule(p_schedule bigint) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT EXISTS (SELECT FROM pg_locks k
                    WHERE k.locktype = 'advisory' AND k.pid = pg_backend_pid() AND k.objsubid = 2 AND k.granted
                      AND k.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
                      AND k.classid = (hashtext('report_schedule')::bigint & 4294967295)::oid AND k.objid = p_schedule::oid)
$$;
COMMENT ON FUNCTION holds_report_schedule IS 'Whether this session took the schedule (take_due_schedule) and has not settled it';

CREATE FUNCTION check_schedule_held(p_schedule bigint) RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF NOT holds_report_schedule(p_schedule) THEN
        RAISE EXCEPTION 'This session did not take schedule %', p_schedule USING ERRCODE = '42501', CONSTRAINT = 'report_schedule_held';
    END IF;
END $$;
COMMENT ON FUNCTION check_schedule_held IS 'Refuses who speaks for a schedule that he did not take';

CREATE OR REPLACE FUNCTION begin_report_run(p_request jsonb, p_from date, p_to date, p_department bigint, p_team bigint, p_agent bigint, p_version text, p_schedule bigint)
RETURNS TABLE (report_run_id bigint, run_no text, begun_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_staff bigint := my_staff_id();
    v_today date := site_day(clock_timestamp());
    v_day text := to_char(v_today, 'YYYYMMDD');
    v_count bigint;
BEGIN
    IF v_staff IS NULL THEN
        RAISE EXCEPTION '% has no open account in this centre', session_user USING ERRCODE = '42501';
    END IF;
    PERFORM check_report(p_from, p_to, p_department, p_team, p_agent);
    IF p_schedule IS NOT NULL THEN
        PERFORM check_schedule_held(p_schedule);
    END IF;
    -- Runs of a day are numbered one after the other.
    PERFORM pg_advisory_xact_lock(hashtext('report_run_no'));
    SELECT coalesce(max(split_part(r.run_no, '-', 3)::bigint), 0) + 1 INTO v_count
      FROM report_run r WHERE r.begun_at >= site_midnight(v_today) AND split_part(r.run_no, '-', 2) = v_day;
    RETURN QUERY
    INSERT INTO report_run (run_no, report, request, from_day, to_day, department_id, team_id, agent_id, language, version, run_by, report_schedule_id)
    VALUES (upper(left(encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 4)) || '-' || v_day || '-' || CASE WHEN v_count > 9999 THEN v_count::text ELSE lpad(v_count::text, 4, '0') END,
            coalesce(p_request ->> 'report', ''), p_request, p_from, p_to, p_department, p_team, p_agent, coalesce(p_request ->> 'language', ''), p_version, v_staff, p_schedule)
    RETURNING report_run_id, run_no, begun_at;
END $$;
COMMENT ON FUNCTION begin_report_run IS 'A run begins, of what its runner reaches and of a schedule that he took: its key and the number that stands on paper';

CREATE FUNCTION is_closed_span(p_from date, p_to date, p_at timestamptz) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT extract(day FROM p_from) = 1 AND extract(day FROM p_to + 1) = 1
           AND bool_and(EXISTS (SELECT FROM ledger_month m WHERE m.month = d::date AND m.closed_at <= p_at))
      FROM generate_series(p_from::timestamp, p_to, interval '1 month') d
$$;
COMMENT ON FUNCTION is_closed_span IS 'Whether these days are whole months that were all closed at that moment';

CREATE OR REPLACE FUNCTION finish_report_run(p_run bigint, p_snapshot_at timestamptz, p_fingerprint text, p_milliseconds bigint, p_provisional boolean, p_document bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_run report_run := own_report_run(p_run);
BEGIN
    -- A client knows the moment to the millisecond.
    IF p_snapshot_at IS NULL OR p_snapshot_at < date_trunc('milliseconds', v_run.begun_at) OR p_snapshot_at > clock_timestamp() THEN
        RAISE EXCEPTION 'Figures as of % are not of the run that began at %', p_snapshot_at, v_run.begun_at USING ERRCODE = '42501', CONSTRAINT = 'report_run_moment';
    END IF;
    UPDATE report_run SET snapshot_at = p_snapshot_at, finished_at = clock_timestamp(), fingerprint = p_fingerprint, milliseconds = p_milliseconds,
           is_provisional = p_provisional OR NOT is_closed_span(v_run.from_day, v_run.to_day, p_snapshot_at)
     WHERE report_run_id = p_run;
    IF p_document IS NOT NULL THEN
        INSERT INTO report_document (report_run_id, document) VALUES (p_run, p_document);
    END IF;
    PERFORM announce_report('runs');
END $$;
COMMENT ON FUNCTION finish_report_run IS 'A run ended well: the moment and the hash of its figures, and its document unless it is too large to be kept. Provisional unless all its months were closed';

-- Any staff may make a report again to prove a paper: what was asked tells no figure, and who asks it sees what he may see.
CREATE FUNCTION get_report_question(p_run bigint) RETURNS TABLE (request jsonb, version text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT r.request, r.version FROM report_run r WHERE r.report_run_id = p_run AND my_staff_id() IS NOT NULL
$$;
COMMENT ON FUNCTION get_report_question IS 'What a run was asked, and by which version of the program';

CREATE OR REPLACE FUNCTION settle_report_schedule(p_schedule bigint, p_due timestamptz, p_failure text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF my_staff_id() IS NULL THEN
        RAISE EXCEPTION '% has no open account in this centre', session_user USING ERRCODE = '42501';
    END IF;
    PERFORM check_schedule_held(p_schedule);
    -- What was missed while no runner ran is made up for, as far back as a month. What was set or wanted while it ran is still to come.
    UPDATE report_schedule SET last_run_at = clock_timestamp(), last_of = p_due, last_failure = left(coalesce(p_failure, ''), 2000), attempts = 0,
           next_at = CASE WHEN next_at = p_due THEN report_schedule_next(every, day_of, at_time, greatest(next_at, clock_timestamp() - interval '31 days'))
                          ELSE next_at END,
           wanted_of = CASE WHEN wanted_of = p_due THEN NULL ELSE wanted_of END
     WHERE report_schedule_id = p_schedule;
    PERFORM pg_advisory_unlock(hashtext('report_schedule'), p_schedule::int);
    PERFORM announce_report('schedules');
END $$;
COMMENT ON FUNCTION settle_report_schedule IS 'What was taken, of the moment that it was due for, ran, or failed for that reason; the next time is reckoned. By who took it alone';

REVOKE ALL ON FUNCTION holds_report_schedule, check_schedule_held, is_closed_span, get_report_question FROM PUBLIC;
GRANT EXECUTE ON FUNCTION get_report_question TO bz_staff;
