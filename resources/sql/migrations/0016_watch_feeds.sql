-- SPDX-License-Identifier: GPL-3.0-or-later
-- How well the feeds do their work, minute by minute, what they refused, from when to when they knew
-- nothing; and the boards on the wall, which show figures and nobody's number.
CREATE TABLE feed_minute (
    source_id bigint NOT NULL REFERENCES feed_source,
    minute timestamptz NOT NULL,
    events int NOT NULL DEFAULT 0,
    batches int NOT NULL DEFAULT 0,
    worst_lag_ms int NOT NULL DEFAULT 0,
    lag_sum_ms bigint NOT NULL DEFAULT 0,
    rejects int NOT NULL DEFAULT 0,
    doubts int NOT NULL DEFAULT 0,
    reconnects int NOT NULL DEFAULT 0,
    PRIMARY KEY (source_id, minute)
) WITH (fillfactor = 70);
COMMENT ON TABLE feed_minute IS 'A minute in which a feed ran; where there is no row it gave no sign of life. Kept for 92 days';
COMMENT ON COLUMN feed_minute.source_id IS 'The feed';
COMMENT ON COLUMN feed_minute.minute IS 'Begin of the minute, database clock';
COMMENT ON COLUMN feed_minute.events IS 'Events taken';
COMMENT ON COLUMN feed_minute.batches IS 'Batches in which they came';
COMMENT ON COLUMN feed_minute.worst_lag_ms IS 'Written minus happened of the oldest event of any batch, in milliseconds';
COMMENT ON COLUMN feed_minute.lag_sum_ms IS 'Sum over the batches of written minus happened of their newest event, in milliseconds';
COMMENT ON COLUMN feed_minute.rejects IS 'Lines that were left out';
COMMENT ON COLUMN feed_minute.doubts IS 'Lines that were taken with a doubt';
COMMENT ON COLUMN feed_minute.reconnects IS 'How often the link to the switch came back';

CREATE TABLE feed_reject_count (
    source_id bigint NOT NULL REFERENCES feed_source,
    day date NOT NULL,
    reason text NOT NULL,
    doubtful boolean NOT NULL,
    lines bigint NOT NULL,
    last_at timestamptz NOT NULL,
    PRIMARY KEY (source_id, day, reason, doubtful)
);
COMMENT ON TABLE feed_reject_count IS 'How many lines a feed refused or doubted on a day, by reason; at most 50 reasons a day';
COMMENT ON COLUMN feed_reject_count.source_id IS 'The feed';
COMMENT ON COLUMN feed_reject_count.day IS 'Day at the site';
COMMENT ON COLUMN feed_reject_count.reason IS 'Why, in the feed''s words';
COMMENT ON COLUMN feed_reject_count.doubtful IS 'Taken, but not as it stood; else left out';
COMMENT ON COLUMN feed_reject_count.lines IS 'Number of lines';
COMMENT ON COLUMN feed_reject_count.last_at IS 'When the last one came, database clock';

CREATE TABLE feed_reject (
    reject_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source_id bigint NOT NULL REFERENCES feed_source,
    at timestamptz NOT NULL,
    reason text NOT NULL,
    doubtful boolean NOT NULL,
    line_no bigint NOT NULL,
    line text NOT NULL
);
CREATE INDEX feed_reject_source_idx ON feed_reject (source_id, reject_id);
COMMENT ON TABLE feed_reject IS 'The newest 100 lines of each feed that were refused or doubted, as examples';
COMMENT ON COLUMN feed_reject.reject_id IS 'Key';
COMMENT ON COLUMN feed_reject.source_id IS 'The feed';
COMMENT ON COLUMN feed_reject.at IS 'When it came, database clock';
COMMENT ON COLUMN feed_reject.reason IS 'Why, in the feed''s words';
COMMENT ON COLUMN feed_reject.doubtful IS 'Taken, but not as it stood; else left out';
COMMENT ON COLUMN feed_reject.line_no IS 'Its number in the source, 0 when it has none';
COMMENT ON COLUMN feed_reject.line IS 'The line''s beginning; it may hold a customer''s number';

-- A feed's batches and signs of life have their own door; this one is called with every sign of life.
CREATE FUNCTION note_feed_work(p_source bigint, p_work jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_minute timestamptz := date_trunc('minute', clock_timestamp());
    v_today date := site_day(clock_timestamp());
    v_is_new boolean;
BEGIN
    INSERT INTO feed_minute AS m (source_id, minute, events, batches, worst_lag_ms, lag_sum_ms, rejects, doubts, reconnects)
    SELECT p_source, v_minute, coalesce(w.events, 0), coalesce(w.batches, 0), least(coalesce(w.worst_lag_ms, 0), 2000000000)::int,
           coalesce(w.lag_sum_ms, 0), coalesce(w.rejects, 0), coalesce(w.doubts, 0), coalesce(w.reconnects, 0)
      FROM jsonb_to_record(p_work) AS w (events int, batches int, worst_lag_ms bigint, lag_sum_ms bigint, rejects int, doubts int, reconnects int)
    ON CONFLICT (source_id, minute) DO UPDATE SET
        events = m.events + EXCLUDED.events, batches = m.batches + EXCLUDED.batches,
        worst_lag_ms = greatest(m.worst_lag_ms, EXCLUDED.worst_lag_ms), lag_sum_ms = m.lag_sum_ms + EXCLUDED.lag_sum_ms,
        rejects = m.rejects + EXCLUDED.rejects, doubts = m.doubts + EXCLUDED.doubts, reconnects = m.reconnects + EXCLUDED.reconnects
    RETURNING m.xmax = 0 INTO v_is_new;
    IF v_is_new THEN
        DELETE FROM feed_minute WHERE source_id = p_source AND minute < v_minute - interval '92 days';
        DELETE FROM feed_reject_count WHERE source_id = p_source AND day < v_today - 92;
    END IF;
    IF NOT p_work ? 'reasons' THEN
        RETURN;
    END IF;
    -- Whoever writes nonsense to a feed must not fill the table with reasons.
    INSERT INTO feed_reject_count AS c (source_id, day, reason, doubtful, lines, last_at)
    SELECT p_source, v_today, r.reason, r.doubtful, sum(r.lines), clock_timestamp()
      FROM (SELECT CASE WHEN EXISTS (SELECT FROM feed_reject_count k WHERE k.source_id = p_source AND k.day = v_today AND k.reason = left(x.reason, 200))
                          OR (SELECT count(*) FROM feed_reject_count k WHERE k.source_id = p_source AND k.day = v_today)
                             + row_number() OVER () <= 50
                        THEN left(x.reason, 200) ELSE 'other reasons' END AS reason, x.doubtful, x.lines
              FROM jsonb_to_recordset(p_work -> 'reasons') AS x (reason text, doubtful boolean, lines bigint)) r
     GROUP BY r.reason, r.doubtful
    ON CONFLICT (source_id, day, reason, doubtful) DO UPDATE SET lines = c.lines + EXCLUDED.lines, last_at = EXCLUDED.last_at;
    INSERT INTO feed_reject (source_id, at, reason, doubtful, line_no, line)
    SELECT p_source, clock_timestamp(), left(e.reason, 200), e.doubtful, coalesce(e.line_no, 0), left(e.line, 500)
      FROM jsonb_to_recordset(p_work -> 'examples') AS e (reason text, doubtful boolean, line_no bigint, line text);
    DELETE FROM feed_reject WHERE source_id = p_source
       AND reject_id <= (SELECT reject_id FROM feed_reject WHERE source_id = p_source ORDER BY reject_id DESC OFFSET 100 LIMIT 1);
END $$;
COMMENT ON FUNCTION note_feed_work IS 'Adds what a feed did since it was asked last to the running minute, and what it refused';

-- A gap without an end is one that lasts: nothing has been heard since it began. One source has at most one.
DELETE FROM feed_gap g WHERE upper_inf(g.during)
   AND EXISTS (SELECT FROM feed_gap k WHERE k.source_id = g.source_id AND upper_inf(k.during)
                  AND coalesce(lower(k.during), '-infinity') > coalesce(lower(g.during), '-infinity'));
CREATE UNIQUE INDEX feed_gap_open_idx ON feed_gap (source_id) WHERE upper_inf(during);
CREATE FUNCTION tell_feed_gap(p_source bigint, p_from timestamptz, p_to timestamptz, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    -- Without a beginning: since the feed was heard last. A source that is new has missed nothing.
    v_from timestamptz := coalesce(p_from, (SELECT last_heard_at FROM feed_source WHERE source_id = p_source));
BEGIN
    IF p_to IS NOT NULL THEN
        DELETE FROM feed_gap WHERE source_id = p_source AND upper_inf(during) AND lower(during) >= p_to;
        UPDATE feed_gap SET during = tstzrange(lower(during), p_to) WHERE source_id = p_source AND upper_inf(during);
        IF FOUND THEN
            RETURN;
        END IF;
    END IF;
    IF v_from IS NOT NULL AND (p_to IS NULL OR v_from < p_to) THEN
        INSERT INTO feed_gap (source_id, during, why) VALUES (p_source, tstzrange(v_from, p_to), p_why) ON CONFLICT DO NOTHING;
    END IF;
END $$;
COMMENT ON FUNCTION tell_feed_gap IS 'Begins the time from which a feed knows nothing (no end), ends it, or notes one that is over';

-- The lines themselves may hold customers' numbers: whoever may read those may read them.
ALTER TABLE feed_minute ENABLE ROW LEVEL SECURITY;
ALTER TABLE feed_reject_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE feed_reject ENABLE ROW LEVEL SECURITY;
CREATE POLICY centre ON feed_minute FOR SELECT TO bz_manager, bz_auditor, bz_admin, bz_leader USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY centre ON feed_reject_count FOR SELECT TO bz_manager, bz_auditor, bz_admin, bz_leader USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY centre ON feed_reject FOR SELECT TO bz_manager, bz_auditor, bz_admin, bz_leader USING ((SELECT my_staff_id()) IS NOT NULL);
GRANT SELECT ON feed_minute, feed_reject_count TO bz_manager, bz_auditor, bz_admin, bz_leader;
GRANT SELECT (reject_id, source_id, at, reason, doubtful, line_no) ON feed_reject TO bz_manager, bz_auditor, bz_admin, bz_leader;
GRANT SELECT (line) ON feed_reject TO bz_manager, bz_auditor;

CREATE FUNCTION rejected_lines() RETURNS TABLE (source_id bigint, reason text, doubtful boolean, line text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT DISTINCT ON (r.source_id, r.reason, r.doubtful) r.source_id, r.reason, r.doubtful, r.line
      FROM feed_reject r
     WHERE session_user = 'bz_owner'
        OR (my_staff_id() IS NOT NULL AND (pg_has_role(session_user, 'bz_manager', 'member') OR pg_has_role(session_user, 'bz_auditor', 'member')))
     ORDER BY r.source_id, r.reason, r.doubtful, r.reject_id DESC
$$;
COMMENT ON FUNCTION rejected_lines IS 'The newest line of each reason, for those who may read customers'' numbers; no rows for others';

-- Boards on the wall.
CREATE TABLE wallboard (
    wallboard_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL CONSTRAINT wallboard_name_key UNIQUE CONSTRAINT wallboard_name_given CHECK (btrim(name) <> '' AND length(name) <= 60),
    team_ids bigint[] NOT NULL DEFAULT '{}',
    queue_ids bigint[] NOT NULL DEFAULT '{}',
    pages text[] NOT NULL DEFAULT '{queues}'
        CONSTRAINT wallboard_pages CHECK (cardinality(pages) BETWEEN 1 AND 3 AND pages <@ '{queues,teams,people}'),
    page_seconds int NOT NULL DEFAULT 20 CONSTRAINT wallboard_seconds CHECK (page_seconds BETWEEN 5 AND 600),
    shows_names boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE wallboard IS 'A board on the wall: whose figures it shows, on which pages';
COMMENT ON COLUMN wallboard.wallboard_id IS 'Key';
COMMENT ON COLUMN wallboard.name IS 'Name, by which a television opens it';
COMMENT ON COLUMN wallboard.team_ids IS 'Teams whose people count; empty: all';
COMMENT ON COLUMN wallboard.queue_ids IS 'Queues that are shown; empty: all';
COMMENT ON COLUMN wallboard.pages IS 'queues, teams, people, in their order';
COMMENT ON COLUMN wallboard.page_seconds IS 'How long a page stays';
COMMENT ON COLUMN wallboard.shows_names IS 'Whether agents'' names may stand on the wall; else their numbers';
ALTER TABLE wallboard ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON wallboard FOR SELECT TO bz_staff USING (true);
GRANT SELECT ON wallboard TO bz_staff;
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON wallboard FOR EACH ROW EXECUTE FUNCTION audit_change(wallboard_id);

CREATE TABLE wallboard_login (
    db_role text PRIMARY KEY,
    created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE wallboard_login IS 'Logins of televisions: they see boards, and nothing else';
COMMENT ON COLUMN wallboard_login.db_role IS 'The login';
COMMENT ON COLUMN wallboard_login.created_at IS 'Since when';
ALTER TABLE wallboard_login ENABLE ROW LEVEL SECURITY;
CREATE POLICY admin ON wallboard_login FOR SELECT TO bz_admin USING ((SELECT my_staff_id()) IS NOT NULL);
GRANT SELECT ON wallboard_login TO bz_admin;
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON wallboard_login FOR EACH ROW EXECUTE FUNCTION audit_change(db_role);

CREATE FUNCTION create_wallboard_login(p_login text, p_verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    IF p_login IS NULL OR p_login !~ '^[a-z][a-z0-9._-]{1,39}$' OR p_login ~ '^(bz|pg)_'
       OR p_login = ANY ('{postgres,public,none,owner,feed,super,session_user,current_user,current_role,user}') THEN
        PERFORM refuse('staff_login_form', format('%s cannot be a login', coalesce(quote_literal(p_login), 'Nothing')),
                       'Take 2 to 40 small letters, digits, dots, dashes; begin with a letter.');
    END IF;
    PERFORM check_verifier(p_verifier);
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = p_login) THEN
        PERFORM refuse('staff_login_free', format('The login %s exists already', p_login), 'Take another one.');
    END IF;
    EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD %L', p_login, p_verifier);
    EXECUTE format('GRANT bz_wallboard TO %I', p_login);
    INSERT INTO wallboard_login (db_role) VALUES (p_login);
END $$;
COMMENT ON FUNCTION create_wallboard_login IS 'Makes a login for televisions; p_verifier is a SCRAM verifier';

CREATE FUNCTION drop_wallboard_login(p_login text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    DELETE FROM wallboard_login WHERE db_role = p_login;
    IF NOT FOUND THEN
        PERFORM refuse('wallboard_login_known', format('%s is no login of a television', coalesce(quote_literal(p_login), 'Nothing')));
    END IF;
    EXECUTE format('ALTER ROLE %I NOLOGIN', p_login);
    EXECUTE format('REVOKE bz_wallboard FROM %I', p_login);
END $$;
COMMENT ON FUNCTION drop_wallboard_login IS 'Closes the login of a television';

CREATE FUNCTION check_wallboard_editor() RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF session_user <> 'bz_owner' AND my_staff_id() IS NULL THEN
        RAISE EXCEPTION '% has no open account in this centre', session_user USING ERRCODE = '42501';
    END IF;
END $$;
COMMENT ON FUNCTION check_wallboard_editor IS 'Refuses who is not on this centre''s staff';

CREATE FUNCTION save_wallboard(p_board bigint, p_name text, p_teams bigint[], p_queues bigint[], p_pages text[], p_seconds int, p_names boolean)
RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_board bigint := p_board;
BEGIN
    PERFORM check_wallboard_editor();
    IF v_board IS NULL THEN
        INSERT INTO wallboard (name, team_ids, queue_ids, pages, page_seconds, shows_names)
        VALUES (btrim(p_name), p_teams, p_queues, p_pages, p_seconds, p_names) RETURNING wallboard_id INTO v_board;
        RETURN v_board;
    END IF;
    UPDATE wallboard SET name = btrim(p_name), team_ids = p_teams, queue_ids = p_queues, pages = p_pages, page_seconds = p_seconds,
                         shows_names = p_names WHERE wallboard_id = v_board;
    IF NOT FOUND THEN
        PERFORM refuse('wallboard_known', 'This board was removed by somebody else');
    END IF;
    RETURN v_board;
END $$;
COMMENT ON FUNCTION save_wallboard IS 'Adds a board (p_board null) or changes one; televisions follow within seconds';

CREATE FUNCTION remove_wallboard(p_board bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_wallboard_editor();
    DELETE FROM wallboard WHERE wallboard_id = p_board;
END $$;
COMMENT ON FUNCTION remove_wallboard IS 'Removes a board; a television that shows it says so';

-- All that a television may know, in one answer. An agent counts as stale where his source is silent.
CREATE FUNCTION wallboard_figures(p_name text) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_board wallboard;
    v_now timestamptz := clock_timestamp();
    v_heard timestamptz;
BEGIN
    IF session_user <> 'bz_owner' AND NOT EXISTS (SELECT FROM wallboard_login WHERE db_role = session_user)
       AND (my_staff_id() IS NULL OR NOT (sees_whole_floor() OR pg_has_role(session_user, 'bz_leader', 'member'))) THEN
        RAISE EXCEPTION '% may not see the boards of this centre', session_user USING ERRCODE = '42501';
    END IF;
    SELECT * INTO v_board FROM wallboard WHERE name = p_name;
    IF NOT FOUND THEN
        PERFORM refuse('wallboard_known', format('There is no board %s', coalesce(quote_literal(p_name), '')),
                       'A manager makes boards in the console, on the floor''s page.');
    END IF;
    SELECT max(f.last_heard_at) INTO v_heard FROM feed_source f WHERE f.connected;
    v_heard := coalesce(v_heard, (SELECT max(f.last_heard_at) FROM feed_source f));
    RETURN (
        WITH people AS MATERIALIZED (
            SELECT a.agent_no, a.name, t.team_id, t.name AS team,
                   CASE WHEN s.state IS NULL THEN 'signed_out'
                        WHEN s.state <> 'signed_out' AND (f.source_id IS NULL OR NOT f.connected OR f.last_heard_at < v_now - interval '15 seconds') THEN 'stale'
                        ELSE s.state::text END AS state, s.since
              FROM agent a
              LEFT JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> site_day(v_now)
              LEFT JOIN team t ON t.team_id = m.team_id
              LEFT JOIN seat_state s ON s.agent_id = a.agent_id
              LEFT JOIN feed_source f ON f.source_id = s.source_id
             WHERE (a.left_on IS NULL OR a.left_on > site_day(v_now))
               AND (v_board.team_ids = '{}' OR m.team_id = ANY (v_board.team_ids))
        ), queues AS (
            SELECT q.queue_id, q.name, q.service_target, coalesce(w.waiting, 0) AS waiting, w.since, coalesce(n.available, 0) AS available,
                   coalesce(d.offered, 0) AS offered, coalesce(d.answered, 0) AS answered, coalesce(d.in_time, 0) AS in_time,
                   coalesce(d.abandoned, 0) AS abandoned
              FROM queue q
              LEFT JOIN (SELECT queue_id, count(*) AS waiting, min(entered_at) AS since FROM waiting_call GROUP BY queue_id) w USING (queue_id)
              LEFT JOIN queue_staffing() n USING (queue_id)
              LEFT JOIN (SELECT queue_id, sum(offered) AS offered, sum(answered) AS answered, sum(answered_in_time) AS in_time,
                                sum(abandoned) AS abandoned
                           FROM queue_interval WHERE start_at >= site_midnight(site_day(v_now)) GROUP BY queue_id) d USING (queue_id)
             WHERE v_board.queue_ids = '{}' OR q.queue_id = ANY (v_board.queue_ids)
        )
        SELECT jsonb_build_object(
            'name', v_board.name, 'pages', to_jsonb(v_board.pages), 'page_seconds', v_board.page_seconds,
            'now_ms', (extract(epoch FROM v_now) * 1000)::bigint, 'heard_ms', (extract(epoch FROM v_heard) * 1000)::bigint,
            'offset_s', extract(epoch FROM (v_now AT TIME ZONE site_zone()) - (v_now AT TIME ZONE 'UTC'))::int,
            'queues', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', queue_id, 'name', name, 'target', service_target, 'waiting', waiting,
                                  'since_ms', (extract(epoch FROM since) * 1000)::bigint, 'available', available, 'offered', offered,
                                  'answered', answered, 'in_time', in_time, 'abandoned', abandoned) ORDER BY queue_id), '[]') FROM queues),
            'teams', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', team, 'states', states) ORDER BY team NULLS LAST), '[]')
                        FROM (SELECT team, jsonb_object_agg(state, n) AS states
                                FROM (SELECT team, state, count(*) AS n FROM people GROUP BY team, state) c GROUP BY team) t),
            'people', CASE WHEN 'people' = ANY (v_board.pages) THEN
                      (SELECT coalesce(jsonb_agg(jsonb_build_object('label', CASE WHEN v_board.shows_names THEN name ELSE agent_no END, 'state', state,
                                  'since_ms', (extract(epoch FROM since) * 1000)::bigint) ORDER BY agent_no), '[]')
                         FROM people WHERE state <> 'signed_out') ELSE '[]' END));
END $$;
COMMENT ON FUNCTION wallboard_figures IS 'A board''s definition and figures as JSON: no customers'' numbers, agents'' names only where the board allows';

REVOKE ALL ON FUNCTION note_feed_work, tell_feed_gap, rejected_lines, create_wallboard_login, drop_wallboard_login, check_wallboard_editor,
    save_wallboard, remove_wallboard, wallboard_figures FROM PUBLIC;
GRANT EXECUTE ON FUNCTION note_feed_work, tell_feed_gap TO bz_feed;
GRANT EXECUTE ON FUNCTION rejected_lines TO bz_staff;
GRANT EXECUTE ON FUNCTION create_wallboard_login, drop_wallboard_login TO bz_admin;
GRANT EXECUTE ON FUNCTION save_wallboard, remove_wallboard TO bz_manager;
GRANT USAGE ON SCHEMA banzhang TO bz_wallboard;
GRANT EXECUTE ON FUNCTION wallboard_figures TO bz_wallboard, bz_staff;
