-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports that were run, the files that they made, and reports that run by themselves. A sheet of paper names its run and the hash of its
-- figures: what is kept here proves it, months later too.
CREATE TABLE report_schedule (
    report_schedule_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request jsonb NOT NULL CONSTRAINT report_schedule_request CHECK (jsonb_typeof(request) = 'object' AND request ? 'report'),
    every text NOT NULL CONSTRAINT report_schedule_every_known CHECK (every IN ('day', 'week', 'month', 'quarter', 'year')),
    day_of smallint NOT NULL CONSTRAINT report_schedule_day CHECK (day_of BETWEEN 1 AND CASE every WHEN 'day' THEN 1 WHEN 'week' THEN 7 ELSE 28 END),
    at_time time NOT NULL,
    formats text[] NOT NULL CONSTRAINT report_schedule_formats CHECK (cardinality(formats) BETWEEN 1 AND 3 AND formats <@ '{pdf,xlsx,csv}'),
    folder text NOT NULL CONSTRAINT report_schedule_folder CHECK (folder LIKE '/%' AND length(folder) <= 1000),
    is_active boolean NOT NULL DEFAULT true,
    made_by bigint NOT NULL REFERENCES staff,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    next_at timestamptz NOT NULL,
    wanted_of timestamptz,
    attempts smallint NOT NULL DEFAULT 0,
    last_run_at timestamptz,
    last_of timestamptz,
    last_failure text NOT NULL DEFAULT ''
);
COMMENT ON TABLE report_schedule IS 'Reports that run by themselves and put their files into a folder';
COMMENT ON COLUMN report_schedule.report_schedule_id IS 'Key';
COMMENT ON COLUMN report_schedule.request IS 'What is asked, as the console writes it; its days are ignored: the last whole period before the run';
COMMENT ON COLUMN report_schedule.every IS 'How often: day, week, month, quarter, year';
COMMENT ON COLUMN report_schedule.day_of IS 'Day of the week (1 Monday) or of the month, quarter, year (1 to 28); 1 for every day';
COMMENT ON COLUMN report_schedule.at_time IS 'Local wall time at the site';
COMMENT ON COLUMN report_schedule.formats IS 'Files that are made: pdf, xlsx, csv';
COMMENT ON COLUMN report_schedule.folder IS 'Absolute, on the machine that runs it';
COMMENT ON COLUMN report_schedule.is_active IS 'False: ended';
COMMENT ON COLUMN report_schedule.made_by IS 'Who made it, or changed it last';
COMMENT ON COLUMN report_schedule.made_at IS 'When';
COMMENT ON COLUMN report_schedule.next_at IS 'When it is due next';
COMMENT ON COLUMN report_schedule.wanted_of IS 'Somebody wants it now, as of that moment: the one that failed, or the present; null: nobody';
COMMENT ON COLUMN report_schedule.attempts IS 'How often what is due was begun; more than one: a runner died';
COMMENT ON COLUMN report_schedule.last_run_at IS 'When it ran last, well or not';
COMMENT ON COLUMN report_schedule.last_of IS 'The moment that it was due for then';
COMMENT ON COLUMN report_schedule.last_failure IS 'Why that failed; empty: it did not';

CREATE TABLE report_run (
    report_run_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_no text NOT NULL CONSTRAINT report_run_no_key UNIQUE,
    report text NOT NULL CONSTRAINT report_run_report CHECK (btrim(report) <> '' AND length(report) <= 60),
    request jsonb NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    department_id bigint REFERENCES department,
    team_id bigint REFERENCES team,
    agent_id bigint,
    language text NOT NULL,
    version text NOT NULL,
    run_by bigint NOT NULL REFERENCES staff,
    report_schedule_id bigint REFERENCES report_schedule,
    begun_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    snapshot_at timestamptz,
    finished_at timestamptz,
    fingerprint text NOT NULL DEFAULT '' CONSTRAINT report_run_fingerprint CHECK (fingerprint ~ '^([0-9a-f]{64})?$'),
    milliseconds bigint NOT NULL DEFAULT 0 CONSTRAINT report_run_milliseconds CHECK (milliseconds >= 0),
    failure text NOT NULL DEFAULT '' CONSTRAINT report_run_failure CHECK (length(failure) <= 2000),
    is_provisional boolean NOT NULL DEFAULT true,
    CONSTRAINT report_run_days CHECK (from_day <= to_day),
    CONSTRAINT report_run_scope CHECK (num_nonnulls(department_id, team_id, agent_id) <= 1),
    CONSTRAINT report_run_outcome CHECK (CASE WHEN finished_at IS NULL THEN fingerprint = '' AND failure = ''
                                              ELSE (fingerprint = '') = (failure <> '') AND (fingerprint = '' OR snapshot_at IS NOT NULL) END)
);
COMMENT ON TABLE report_run IS 'A report that was run: kept with what it needs to be proven later';
COMMENT ON COLUMN report_run.report_run_id IS 'Key';
COMMENT ON COLUMN report_run.run_no IS 'On paper: four digits by chance, the day at the site, the number of the day';
COMMENT ON COLUMN report_run.report IS 'Its code in the catalogue';
COMMENT ON COLUMN report_run.request IS 'All that was asked, as the console writes it';
COMMENT ON COLUMN report_run.from_day IS 'First day that it covers';
COMMENT ON COLUMN report_run.to_day IS 'Last day';
COMMENT ON COLUMN report_run.department_id IS 'About that department';
COMMENT ON COLUMN report_run.team_id IS 'About that team';
COMMENT ON COLUMN report_run.agent_id IS 'About that agent; all three null: about all that who ran it reaches. No reference: who was provisional is gone when he is known';
COMMENT ON COLUMN report_run.language IS 'Of its words';
COMMENT ON COLUMN report_run.version IS 'Of the program';
COMMENT ON COLUMN report_run.run_by IS 'Who ran it';
COMMENT ON COLUMN report_run.report_schedule_id IS 'The schedule that it ran by; null: by hand';
COMMENT ON COLUMN report_run.begun_at IS 'When it began';
COMMENT ON COLUMN report_run.snapshot_at IS 'The moment as of which all its figures are';
COMMENT ON COLUMN report_run.finished_at IS 'When it ended, well or not; null long after it began: the program died';
COMMENT ON COLUMN report_run.fingerprint IS 'SHA-256 of request and figures; empty when it failed';
COMMENT ON COLUMN report_run.milliseconds IS 'How long it took';
COMMENT ON COLUMN report_run.failure IS 'Why it failed, in words; empty: it did not';
COMMENT ON COLUMN report_run.is_provisional IS 'A month of it was still open';
CREATE INDEX report_run_report_idx ON report_run (report, report_run_id DESC);
CREATE INDEX report_run_by_idx ON report_run (run_by, report_run_id DESC);
CREATE INDEX report_run_own_idx ON report_run (run_by, report, report_run_id DESC);
CREATE INDEX report_run_day_idx ON report_run (begun_at);
CREATE INDEX report_run_fingerprint_idx ON report_run (fingerprint) WHERE fingerprint <> '';
CREATE INDEX report_run_schedule_idx ON report_run (report_schedule_id) WHERE report_schedule_id IS NOT NULL;

-- Apart from it: lists of runs never read it.
CREATE TABLE report_document (
    report_run_id bigint PRIMARY KEY REFERENCES report_run,
    document bytea NOT NULL CONSTRAINT report_document_size CHECK (octet_length(document) BETWEEN 1 AND 4194304)
);
COMMENT ON TABLE report_document IS 'What a run showed: its document, compressed. Very large ones are not kept; their fingerprint is';
COMMENT ON COLUMN report_document.report_run_id IS 'The run';
COMMENT ON COLUMN report_document.document IS 'JSON, compressed by zlib with its length before it';
ALTER TABLE report_document ALTER COLUMN document SET STORAGE EXTERNAL;

CREATE TABLE report_file (
    report_file_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    report_run_id bigint NOT NULL REFERENCES report_run,
    format text NOT NULL CONSTRAINT report_file_format_known CHECK (format IN ('print', 'pdf', 'xlsx', 'csv')),
    sha256 text NOT NULL CONSTRAINT report_file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$' OR format = 'print' AND sha256 = ''),
    bytes bigint NOT NULL CONSTRAINT report_file_bytes CHECK (bytes >= 0),
    pages int NOT NULL DEFAULT 0 CONSTRAINT report_file_pages CHECK (pages >= 0),
    name text NOT NULL CONSTRAINT report_file_name CHECK (length(name) <= 400),
    made_by bigint NOT NULL REFERENCES staff,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE report_file IS 'Files that a run made, and what was printed: by their hash verify-report knows them again';
COMMENT ON COLUMN report_file.report_file_id IS 'Key';
COMMENT ON COLUMN report_file.report_run_id IS 'The run';
COMMENT ON COLUMN report_file.format IS 'print, pdf, xlsx, csv';
COMMENT ON COLUMN report_file.sha256 IS 'Of the whole file; of what was printed, empty';
COMMENT ON COLUMN report_file.bytes IS 'Its size';
COMMENT ON COLUMN report_file.pages IS 'Pages; 0 where there are none';
COMMENT ON COLUMN report_file.name IS 'Without its folder; of what was printed, the printer''s';
COMMENT ON COLUMN report_file.made_by IS 'Who made it';
COMMENT ON COLUMN report_file.made_at IS 'When';
CREATE INDEX report_file_run_idx ON report_file (report_run_id);
CREATE INDEX report_file_sha_idx ON report_file (sha256) WHERE sha256 <> '';

CREATE FUNCTION guard_report_run() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_outcome text[] := '{snapshot_at,finished_at,fingerprint,milliseconds,failure,is_provisional}';
BEGIN
    IF TG_TABLE_NAME = 'report_run' AND TG_OP = 'UPDATE' THEN -- only there have both rows these columns
        IF OLD.finished_at IS NULL AND NEW.finished_at IS NOT NULL AND to_jsonb(OLD) - v_outcome = to_jsonb(NEW) - v_outcome THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'What a report showed is never changed' USING ERRCODE = '42501', CONSTRAINT = 'report_run_kept', HINT = 'Run it again.';
END $$;
COMMENT ON FUNCTION guard_report_run IS 'Trigger: a run ends once, and nothing else of it, its document or its files ever changes';

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['report_run', 'report_document', 'report_file'] LOOP
        EXECUTE format('CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_report_run()', t);
        EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION guard_report_run()', t);
    END LOOP;
END $$;
-- Runs and files are facts that tell who and when themselves; schedules are changed. What only says how far one is, is no deed.
CREATE TRIGGER audited AFTER INSERT OR DELETE OR UPDATE OF request, every, day_of, at_time, formats, folder, is_active, made_by ON report_schedule
    FOR EACH ROW EXECUTE FUNCTION audit_change(report_schedule_id);

CREATE FUNCTION announce_report(p_what text) RETURNS void LANGUAGE sql SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT pg_notify('banzhang_report', p_what) $$;
COMMENT ON FUNCTION announce_report IS 'Tells consoles that runs or schedules changed';

CREATE FUNCTION sees_all_reports() RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_auditor', 'MEMBER') $$;
COMMENT ON FUNCTION sees_all_reports IS 'Managers and auditors see everybody''s runs, others their own';

CREATE FUNCTION begin_report_run(p_request jsonb, p_from date, p_to date, p_department bigint, p_team bigint, p_agent bigint, p_version text, p_schedule bigint)
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
COMMENT ON FUNCTION begin_report_run IS 'A run begins: its key and the number that stands on paper';

CREATE FUNCTION own_report_run(p_run bigint) RETURNS report_run
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_run report_run;
BEGIN
    SELECT * INTO v_run FROM report_run WHERE report_run_id = p_run;
    IF v_run.run_by IS DISTINCT FROM my_staff_id() OR v_run.run_by IS NULL THEN
        RAISE EXCEPTION 'This run is somebody else''s' USING ERRCODE = '42501', CONSTRAINT = 'report_run_own';
    END IF;
    RETURN v_run;
END $$;
COMMENT ON FUNCTION own_report_run IS 'The run of that key, if it is the reader''s';

CREATE FUNCTION finish_report_run(p_run bigint, p_snapshot_at timestamptz, p_fingerprint text, p_milliseconds bigint, p_provisional boolean, p_document bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM own_report_run(p_run);
    UPDATE report_run SET snapshot_at = p_snapshot_at, finished_at = clock_timestamp(), fingerprint = p_fingerprint, milliseconds = p_milliseconds,
           is_provisional = p_provisional
     WHERE report_run_id = p_run;
    IF p_document IS NOT NULL THEN
        INSERT INTO report_document (report_run_id, document) VALUES (p_run, p_document);
    END IF;
    PERFORM announce_report('runs');
END $$;
COMMENT ON FUNCTION finish_report_run IS 'A run ended well: the hash of its figures, and its document unless it is too large to be kept';

CREATE FUNCTION fail_report_run(p_run bigint, p_failure text, p_milliseconds bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM own_report_run(p_run);
    UPDATE report_run SET finished_at = clock_timestamp(), failure = left(p_failure, 2000), milliseconds = p_milliseconds WHERE report_run_id = p_run;
    PERFORM announce_report('runs');
END $$;
COMMENT ON FUNCTION fail_report_run IS 'A run ended without a document, and why';

CREATE FUNCTION add_report_file(p_run bigint, p_format text, p_sha256 text, p_bytes bigint, p_pages int, p_name text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_file bigint;
BEGIN
    -- A kept run may be printed by whoever may open it.
    IF my_staff_id() IS NULL OR NOT EXISTS (SELECT FROM report_run r WHERE r.report_run_id = p_run AND (r.run_by = my_staff_id() OR sees_all_reports())) THEN
        RAISE EXCEPTION 'This run is somebody else''s' USING ERRCODE = '42501', CONSTRAINT = 'report_run_own';
    END IF;
    INSERT INTO report_file (report_run_id, format, sha256, bytes, pages, name, made_by)
    VALUES (p_run, p_format, p_sha256, p_bytes, p_pages, p_name, my_staff_id()) RETURNING report_file_id INTO v_file;
    PERFORM announce_report('runs');
    RETURN v_file;
END $$;
COMMENT ON FUNCTION add_report_file IS 'A file that a run made, or that it was printed';

-- Paper that somebody holds in his hands may be proven by everybody on the staff: no figure is told.
CREATE FUNCTION find_report_run(p_run_no text) RETURNS TABLE (report_run_id bigint, run_no text, report text, from_day date, to_day date, snapshot_at timestamptz,
                                                              finished_at timestamptz, fingerprint text, is_provisional boolean, run_by text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT r.report_run_id, r.run_no, r.report, r.from_day, r.to_day, r.snapshot_at, r.finished_at, r.fingerprint, r.is_provisional, s.name
      FROM report_run r JOIN staff s ON s.staff_id = r.run_by
     WHERE my_staff_id() IS NOT NULL AND r.run_no = upper(btrim(p_run_no))
$$;
COMMENT ON FUNCTION find_report_run IS 'The run that a number on paper names';

CREATE FUNCTION find_report_file(p_sha256 text) RETURNS TABLE (report_run_id bigint, run_no text, format text, name text, bytes bigint, pages int, made_at timestamptz, made_by text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT r.report_run_id, r.run_no, f.format, f.name, f.bytes, f.pages, f.made_at, s.name
      FROM report_file f JOIN report_run r USING (report_run_id) JOIN staff s ON s.staff_id = f.made_by
     WHERE my_staff_id() IS NOT NULL AND f.sha256 = lower(p_sha256) AND f.sha256 <> ''
     ORDER BY f.report_file_id LIMIT 1
$$;
COMMENT ON FUNCTION find_report_file IS 'The file of that hash, and the run that made it';

CREATE FUNCTION report_schedule_next(p_every text, p_day_of int, p_at time, p_after timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    -- Each day has one such moment, also the one on which clocks change: a time that does not exist is the moment after the
    -- gap, of one that comes twice it is the second.
    SELECT min(m.at)
      FROM (SELECT (date_trunc(p_every, p_after AT TIME ZONE site_zone()) + k * CASE p_every WHEN 'quarter' THEN interval '3 months' ELSE ('1 ' || p_every)::interval END
                    + (CASE p_every WHEN 'day' THEN 0 ELSE p_day_of - 1 END) * interval '1 day' + p_at) AT TIME ZONE site_zone() AS at
              FROM generate_series(0, 2) k) m
     WHERE m.at > p_after
$$;
COMMENT ON FUNCTION report_schedule_next IS 'The first time after a moment at which such a schedule is due, by the clock on the wall of the site';

CREATE FUNCTION save_report_schedule(p_schedule bigint, p_request jsonb, p_every text, p_day_of int, p_at time, p_formats text[], p_folder text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint := p_schedule;
BEGIN
    IF my_staff_id() IS NULL THEN
        RAISE EXCEPTION '% has no open account in this centre', session_user USING ERRCODE = '42501';
    END IF;
    IF p_schedule IS NULL THEN
        INSERT INTO report_schedule (request, every, day_of, at_time, formats, folder, made_by, next_at)
        VALUES (p_request, p_every, p_day_of, p_at, p_formats, p_folder, my_staff_id(), coalesce(report_schedule_next(p_every, p_day_of, p_at, clock_timestamp()), clock_timestamp()))
        RETURNING report_schedule_id INTO v_id;
    ELSE
        UPDATE report_schedule SET request = p_request, every = p_every, day_of = p_day_of, at_time = p_at, formats = p_formats, folder = p_folder,
               made_by = my_staff_id(), attempts = 0,
               next_at = coalesce(report_schedule_next(p_every, p_day_of, p_at, clock_timestamp()), clock_timestamp())
         WHERE report_schedule_id = p_schedule AND is_active;
        IF NOT FOUND THEN
            PERFORM refuse('report_schedule_open', 'This schedule was ended', 'Make a new one.');
        END IF;
    END IF;
    PERFORM announce_report('schedules');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION save_report_schedule IS 'A schedule, new (null) or changed; it is due next at the first such time from now on';

CREATE FUNCTION end_report_schedule(p_schedule bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    UPDATE report_schedule SET is_active = false, wanted_of = NULL WHERE report_schedule_id = p_schedule AND is_active AND my_staff_id() IS NOT NULL;
    IF NOT FOUND THEN
        PERFORM refuse('report_schedule_open', 'This schedule was ended');
    END IF;
    PERFORM announce_report('schedules');
END $$;
COMMENT ON FUNCTION end_report_schedule IS 'It does not run any more; what it made stays';

CREATE FUNCTION want_report_schedule(p_schedule bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    UPDATE report_schedule SET wanted_of = CASE WHEN last_failure <> '' THEN last_of ELSE clock_timestamp() END
     WHERE report_schedule_id = p_schedule AND is_active AND my_staff_id() IS NOT NULL;
    IF NOT FOUND THEN
        PERFORM refuse('report_schedule_open', 'This schedule was ended');
    END IF;
    PERFORM announce_report('schedules');
END $$;
COMMENT ON FUNCTION want_report_schedule IS 'Runs it with the next runner: the one that failed once more, else as of now';

-- Who takes one holds a lock of his session until it is settled. When his program dies the server lets the lock go, and the schedule,
-- which is still due, is taken by the next one.
CREATE FUNCTION take_due_schedule(p_schedule bigint) RETURNS TABLE (report_schedule_id bigint, due_at timestamptz, attempts int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_id bigint;
    v_row report_schedule;
BEGIN
    IF my_staff_id() IS NULL THEN
        RAISE EXCEPTION '% has no open account in this centre', session_user USING ERRCODE = '42501';
    END IF;
    FOR v_id IN SELECT s.report_schedule_id FROM report_schedule s
                 WHERE s.is_active AND (s.wanted_of IS NOT NULL OR s.next_at <= clock_timestamp()) AND (p_schedule IS NULL OR s.report_schedule_id = p_schedule)
                 ORDER BY coalesce(s.wanted_of, s.next_at), s.report_schedule_id LOOP
        -- A session's lock counts how often it was taken: what this one took before and could not settle is let go first.
        WHILE EXISTS (SELECT FROM pg_locks k WHERE k.locktype = 'advisory' AND k.pid = pg_backend_pid() AND k.objsubid = 2
                         AND k.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
                         AND k.classid = (hashtext('report_schedule')::bigint & 4294967295)::oid AND k.objid = v_id::oid) LOOP
            PERFORM pg_advisory_unlock(hashtext('report_schedule'), v_id::int);
        END LOOP;
        CONTINUE WHEN NOT pg_try_advisory_lock(hashtext('report_schedule'), v_id::int);
        -- Another may have settled it between the two.
        SELECT * INTO v_row FROM report_schedule s
         WHERE s.report_schedule_id = v_id AND s.is_active AND (s.wanted_of IS NOT NULL OR s.next_at <= clock_timestamp()) FOR UPDATE SKIP LOCKED;
        IF v_row.report_schedule_id IS NULL THEN
            PERFORM pg_advisory_unlock(hashtext('report_schedule'), v_id::int);
            CONTINUE;
        END IF;
        UPDATE report_schedule s SET attempts = s.attempts + 1 WHERE s.report_schedule_id = v_id;
        report_schedule_id := v_id;
        due_at := coalesce(v_row.wanted_of, v_row.next_at);
        attempts := v_row.attempts + 1;
        RETURN NEXT;
        RETURN;
    END LOOP;
END $$;
COMMENT ON FUNCTION take_due_schedule IS 'Takes one schedule that is due (the one given, or whichever), of which nobody else has hold; no row: there is none. To be settled over the same connection';

CREATE FUNCTION settle_report_schedule(p_schedule bigint, p_due timestamptz, p_failure text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF my_staff_id() IS NULL THEN
        RAISE EXCEPTION '% has no open account in this centre', session_user USING ERRCODE = '42501';
    END IF;
    -- What was missed while no runner ran is made up for, as far back as a month. What was set or wanted while it ran is still to come.
    UPDATE report_schedule SET last_run_at = clock_timestamp(), last_of = p_due, last_failure = left(coalesce(p_failure, ''), 2000), attempts = 0,
           next_at = CASE WHEN next_at = p_due THEN report_schedule_next(every, day_of, at_time, greatest(next_at, clock_timestamp() - interval '31 days'))
                          ELSE next_at END,
           wanted_of = CASE WHEN wanted_of = p_due THEN NULL ELSE wanted_of END
     WHERE report_schedule_id = p_schedule;
    PERFORM pg_advisory_unlock(hashtext('report_schedule'), p_schedule::int);
    PERFORM announce_report('schedules');
END $$;
COMMENT ON FUNCTION settle_report_schedule IS 'What was taken, of the moment that it was due for, ran, or failed for that reason; the next time is reckoned';

CREATE FUNCTION last_report_runs() RETURNS TABLE (report text, report_run_id bigint, begun_at timestamptz, failure text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_staff bigint := my_staff_id();
BEGIN
    -- From report to report by an index: it never grows with what others ran.
    IF v_staff IS NOT NULL AND sees_all_reports() THEN
        RETURN QUERY
        WITH RECURSIVE reports (report) AS (
            (SELECT r.report FROM report_run r ORDER BY r.report LIMIT 1)
            UNION ALL
            SELECT (SELECT r.report FROM report_run r WHERE r.report > p.report ORDER BY r.report LIMIT 1) FROM reports p WHERE p.report IS NOT NULL)
        SELECT p.report, l.report_run_id, l.begun_at, l.failure
          FROM reports p
          CROSS JOIN LATERAL (SELECT r.report_run_id, r.begun_at, r.failure FROM report_run r WHERE r.report = p.report ORDER BY r.report_run_id DESC LIMIT 1) l
         WHERE p.report IS NOT NULL;
    ELSE
        RETURN QUERY
        WITH RECURSIVE reports (report) AS (
            (SELECT r.report FROM report_run r WHERE r.run_by = v_staff ORDER BY r.report LIMIT 1)
            UNION ALL
            SELECT (SELECT r.report FROM report_run r WHERE r.run_by = v_staff AND r.report > p.report ORDER BY r.report LIMIT 1) FROM reports p WHERE p.report IS NOT NULL)
        SELECT p.report, l.report_run_id, l.begun_at, l.failure
          FROM reports p
          CROSS JOIN LATERAL (SELECT r.report_run_id, r.begun_at, r.failure FROM report_run r
                               WHERE r.run_by = v_staff AND r.report = p.report ORDER BY r.report_run_id DESC LIMIT 1) l
         WHERE p.report IS NOT NULL;
    END IF;
END $$;
COMMENT ON FUNCTION last_report_runs IS 'The last run of each report that the reader may see';

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['report_run', 'report_document', 'report_file', 'report_schedule'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY centre ON %I FOR SELECT TO bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL)', t);
    END LOOP;
END $$;
CREATE POLICY own ON report_run FOR SELECT TO bz_staff USING (run_by = (SELECT my_staff_id()));
CREATE POLICY own ON report_document FOR SELECT TO bz_staff USING (EXISTS (SELECT FROM report_run r WHERE r.report_run_id = report_document.report_run_id));
CREATE POLICY own ON report_file FOR SELECT TO bz_staff USING (EXISTS (SELECT FROM report_run r WHERE r.report_run_id = report_file.report_run_id));
GRANT SELECT ON report_run, report_document, report_file TO bz_staff;
GRANT SELECT ON report_schedule TO bz_manager, bz_auditor;

REVOKE ALL ON FUNCTION guard_report_run, announce_report, sees_all_reports, begin_report_run, own_report_run, finish_report_run, fail_report_run, add_report_file,
    find_report_run, find_report_file, report_schedule_next, save_report_schedule, end_report_schedule, want_report_schedule, take_due_schedule,
    settle_report_schedule, last_report_runs FROM PUBLIC;
GRANT EXECUTE ON FUNCTION begin_report_run, finish_report_run, fail_report_run, add_report_file TO bz_leader, bz_quality_head, bz_manager, bz_auditor;
GRANT EXECUTE ON FUNCTION find_report_run, find_report_file, last_report_runs TO bz_staff;
GRANT EXECUTE ON FUNCTION save_report_schedule, end_report_schedule, want_report_schedule, take_due_schedule, settle_report_schedule TO bz_manager;
