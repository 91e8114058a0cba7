-- SPDX-License-Identifier: GPL-3.0-or-later
-- The deeds of administrators: people, teams, seats, staff and their logins. No role but the owner has
-- CREATEROLE (with it one could become the owner): what is allowed of it stands here, and nothing else.
ALTER TABLE staff ADD COLUMN password_changed_at timestamptz;
COMMENT ON COLUMN staff.password_changed_at IS 'When the password was last set';
ALTER TABLE agent ADD CONSTRAINT agent_name_given CHECK (btrim(name) <> '');

CREATE FUNCTION refuse(p_rule text, p_message text, p_hint text DEFAULT '') RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    RAISE EXCEPTION '%', p_message USING ERRCODE = '23514', CONSTRAINT = p_rule, HINT = p_hint;
END $$;
COMMENT ON FUNCTION refuse IS 'Ends a deed with the rule that it breaks, as a constraint would';

-- Group roles belong to the whole cluster: an administrator of another database of it is nobody here.
CREATE FUNCTION check_administrator() RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF my_staff_id() IS NULL AND NOT pg_has_role(session_user, 'bz_owner', 'member') THEN
        RAISE EXCEPTION '% has no open account in this centre', session_user USING ERRCODE = '42501',
            HINT = 'An administrator of this centre can make one.';
    END IF;
END $$;
COMMENT ON FUNCTION check_administrator IS 'Refuses who is not on this centre''s staff; the owner is';

-- Facts that come in between would keep the agent, or the team, of before. A batch takes the same lock to
-- share it (feed_part).
CREATE FUNCTION hold_feeds() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT pg_advisory_xact_lock(726621, switch_id::int) FROM (SELECT switch_id FROM switch ORDER BY switch_id) s
$$;
COMMENT ON FUNCTION hold_feeds IS 'Waits for the batches under way, and lets the next ones wait until the transaction ends';

CREATE FUNCTION announce_people() RETURNS void LANGUAGE sql SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT pg_notify('floor', '0:*') $$;
COMMENT ON FUNCTION announce_people IS 'Tells the consoles that master data changed: batch 0, everybody concerned';

CREATE FUNCTION staff_login(p_staff bigint) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_login text;
BEGIN
    SELECT db_role INTO v_login FROM staff WHERE staff_id = p_staff;
    IF v_login IS NULL THEN
        PERFORM refuse('staff_known', format('There is no staff account %s', p_staff));
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = v_login AND NOT r.rolsuper AND NOT r.rolcreaterole
                   AND NOT r.rolbypassrls AND NOT r.rolreplication AND r.rolname !~ '^(bz|pg)_') THEN
        PERFORM refuse('staff_login_ordinary', format('The login %s is not an ordinary account of this centre', v_login),
                       'Its owner manages it with PostgreSQL''s own commands.');
    END IF;
    RETURN v_login;
END $$;
COMMENT ON FUNCTION staff_login IS 'The login of a staff account, if administrators may touch it';

CREATE FUNCTION check_verifier(p_verifier text) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF p_verifier IS NULL OR p_verifier !~ '^SCRAM-SHA-256\$[0-9]+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' THEN
        PERFORM refuse('staff_password_scram', 'A password is taken as a SCRAM verifier only, never in clear text',
                       'The console and banzhangctl make it before they send it.');
    END IF;
END $$;
COMMENT ON FUNCTION check_verifier IS 'Refuses a password that is not a SCRAM verifier';

CREATE FUNCTION check_posts(p_posts text[]) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_posts text[] := ARRAY['leader', 'inspector', 'quality_head', 'manager', 'scheduler', 'front_desk', 'auditor', 'admin', 'feed'];
    v_wrong text;
BEGIN
    SELECT string_agg(p, ', ') INTO v_wrong FROM unnest(p_posts) p WHERE p IS NULL OR p <> ALL (v_posts);
    IF v_wrong IS NOT NULL OR p_posts IS NULL THEN
        PERFORM refuse('staff_post_known', format('There is no post %s', coalesce(v_wrong, '(null)')),
                       'Posts are ' || array_to_string(v_posts, ', ') || '.');
    END IF;
END $$;
COMMENT ON FUNCTION check_posts IS 'Refuses names that are no posts';

CREATE FUNCTION sync_staff_roles(p_staff bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_login text := staff_login(p_staff);
    v_posts text[];
    v_open boolean;
    v_group text;
    v_due boolean;
    v_has boolean;
BEGIN
    SELECT s.disabled_at IS NULL, ARRAY(SELECT p.post FROM staff_post p WHERE p.staff_id = p_staff AND p.during @> site_day(now()))
      INTO v_open, v_posts FROM staff s WHERE s.staff_id = p_staff;
    FOREACH v_group IN ARRAY ARRAY['leader', 'inspector', 'quality_head', 'manager', 'scheduler', 'front_desk', 'auditor', 'admin',
                                   'feed', 'staff'] LOOP
        -- Who feeds only is not on the staff; everybody else is, also before he has a post.
        v_due := v_open AND CASE WHEN v_group = 'staff' THEN v_posts <> ARRAY['feed'] ELSE v_group = ANY (v_posts) END;
        v_has := EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles u ON u.oid = m.member
                          WHERE g.rolname = 'bz_' || v_group AND u.rolname = v_login);
        IF v_due AND NOT v_has THEN
            EXECUTE format('GRANT %I TO %I', 'bz_' || v_group, v_login);
        ELSIF v_has AND NOT v_due THEN
            EXECUTE format('REVOKE %I FROM %I', 'bz_' || v_group, v_login);
        END IF;
    END LOOP;
END $$;
COMMENT ON FUNCTION sync_staff_roles IS 'Gives a login the group roles of the posts that the person holds today, and takes the others';

CREATE FUNCTION create_staff(p_login text, p_name text, p_verifier text, p_posts text[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint;
BEGIN
    PERFORM check_administrator();
    IF p_login IS NULL OR p_login !~ '^[a-z][a-z0-9._-]{1,39}$' THEN
        PERFORM refuse('staff_login_form', format('%s cannot be a login', coalesce(quote_literal(p_login), 'Nothing')),
                       'Take 2 to 40 small letters, digits, dots, dashes; begin with a letter.');
    END IF;
    IF p_login ~ '^(bz|pg)_' OR p_login = ANY ('{postgres,public,none,owner,feed,super,session_user,current_user,current_role,user}') THEN
        PERFORM refuse('staff_login_reserved', format('The login %s is reserved', p_login), 'Take another one.');
    END IF;
    PERFORM check_verifier(p_verifier);
    PERFORM check_posts(p_posts);
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = p_login) THEN
        PERFORM refuse('staff_login_free', format('The login %s exists already', p_login), 'Take another one, or open the old account again.');
    END IF;
    EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD %L', p_login, p_verifier);
    INSERT INTO staff (db_role, name, password_changed_at) VALUES (p_login, btrim(p_name), now()) RETURNING staff_id INTO v_staff;
    INSERT INTO staff_post (staff_id, post, during)
    SELECT DISTINCT v_staff, p, daterange(site_day(now()), NULL) FROM unnest(p_posts) p;
    PERFORM sync_staff_roles(v_staff);
    RETURN v_staff;
EXCEPTION WHEN duplicate_object THEN
    PERFORM refuse('staff_login_free', format('The login %s exists already', p_login), 'Take another one, or open the old account again.');
END $$;
COMMENT ON FUNCTION create_staff IS 'Makes a login with its posts from today; p_verifier is a SCRAM verifier';

CREATE FUNCTION rename_staff(p_staff bigint, p_name text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    PERFORM staff_login(p_staff);
    UPDATE staff SET name = btrim(p_name) WHERE staff_id = p_staff AND name <> btrim(p_name);
END $$;
COMMENT ON FUNCTION rename_staff IS 'Gives a staff account another name; the login stays';

CREATE FUNCTION set_staff_posts(p_staff bigint, p_posts text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_today date := site_day(now());
BEGIN
    PERFORM check_administrator();
    PERFORM check_posts(p_posts);
    IF staff_login(p_staff) = session_user AND 'admin' <> ALL (p_posts) THEN
        PERFORM refuse('staff_keeps_admin', 'Nobody takes the post of administrator from himself', 'Let another administrator do it.');
    END IF;
    DELETE FROM staff_post WHERE staff_id = p_staff AND lower(during) >= v_today
                             AND NOT (post = ANY (p_posts) AND during = daterange(v_today, NULL));
    UPDATE staff_post SET during = daterange(lower(during), v_today)
     WHERE staff_id = p_staff AND during @> v_today AND NOT (post = ANY (p_posts) AND upper_inf(during));
    INSERT INTO staff_post (staff_id, post, during)
    SELECT DISTINCT p_staff, p, daterange(v_today, NULL) FROM unnest(p_posts) p
     WHERE NOT EXISTS (SELECT FROM staff_post k WHERE k.staff_id = p_staff AND k.post = p AND k.during @> v_today);
    PERFORM sync_staff_roles(p_staff);
END $$;
COMMENT ON FUNCTION set_staff_posts IS 'The posts that a person holds from today; what he held before stays on record';

CREATE FUNCTION disable_staff(p_staff bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_login text := staff_login(p_staff);
BEGIN
    PERFORM check_administrator();
    IF v_login = session_user THEN
        PERFORM refuse('staff_not_oneself', 'Nobody closes his own account', 'Let another administrator do it.');
    END IF;
    UPDATE staff SET disabled_at = now() WHERE staff_id = p_staff AND disabled_at IS NULL;
    EXECUTE format('ALTER ROLE %I NOLOGIN', v_login);
    PERFORM sync_staff_roles(p_staff);
END $$;
COMMENT ON FUNCTION disable_staff IS 'Closes an account: no log-in, no rights; call end_staff_sessions() after the commit';

CREATE FUNCTION end_staff_sessions(p_staff bigint) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_login text := staff_login(p_staff);
    v_ended int;
BEGIN
    PERFORM check_administrator();
    IF NOT EXISTS (SELECT FROM staff WHERE staff_id = p_staff AND disabled_at IS NOT NULL) THEN
        PERFORM refuse('staff_disabled', format('The account %s is open', v_login), 'Disable it first.');
    END IF;
    BEGIN
        -- Only who has the rights of a role may end its sessions; they are taken for this moment.
        EXECUTE format('GRANT %I TO CURRENT_USER', v_login);
        SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) INTO v_ended
          FROM pg_stat_activity WHERE usename = v_login AND pid <> pg_backend_pid();
        EXECUTE format('REVOKE %I FROM CURRENT_USER', v_login);
    EXCEPTION WHEN insufficient_privilege THEN
        v_ended := 0;
    END;
    RETURN v_ended;
END $$;
COMMENT ON FUNCTION end_staff_sessions IS 'Ends the sessions of a closed account; returns their number';

CREATE FUNCTION enable_staff(p_staff bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_login text := staff_login(p_staff);
BEGIN
    PERFORM check_administrator();
    UPDATE staff SET disabled_at = NULL WHERE staff_id = p_staff AND disabled_at IS NOT NULL;
    EXECUTE format('ALTER ROLE %I LOGIN', v_login);
    PERFORM sync_staff_roles(p_staff);
END $$;
COMMENT ON FUNCTION enable_staff IS 'Opens a closed account again, with the posts it has on record';

CREATE FUNCTION reset_staff_password(p_staff bigint, p_verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_login text := staff_login(p_staff);
BEGIN
    PERFORM check_administrator();
    PERFORM check_verifier(p_verifier);
    EXECUTE format('ALTER ROLE %I PASSWORD %L', v_login, p_verifier);
    UPDATE staff SET password_changed_at = clock_timestamp() WHERE staff_id = p_staff;
END $$;
COMMENT ON FUNCTION reset_staff_password IS 'Gives an account a new password, as a SCRAM verifier';

CREATE FUNCTION change_own_password(p_verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff_id();
BEGIN
    IF v_staff IS NULL THEN
        PERFORM refuse('staff_known', format('%s has no staff account here', session_user), 'An administrator can make one.');
    END IF;
    PERFORM reset_staff_password(v_staff, p_verifier);
END $$;
COMMENT ON FUNCTION change_own_password IS 'A new password of one''s own; the console has proved the old one by a second log-in';

CREATE FUNCTION save_team(p_team bigint, p_name text, p_department text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_department bigint;
    v_team bigint := p_team;
BEGIN
    PERFORM check_administrator();
    IF btrim(p_department) <> '' THEN
        INSERT INTO department (name) VALUES (btrim(p_department)) ON CONFLICT ON CONSTRAINT department_name_key DO NOTHING;
        SELECT department_id INTO v_department FROM department WHERE name = btrim(p_department);
    END IF;
    IF p_team IS NULL THEN
        INSERT INTO team (name, department_id) VALUES (btrim(p_name), v_department) RETURNING team_id INTO v_team;
    ELSE
        UPDATE team SET name = btrim(p_name), department_id = v_department WHERE team_id = p_team;
        IF NOT FOUND THEN
            PERFORM refuse('team_known', format('There is no team %s', p_team));
        END IF;
    END IF;
    PERFORM announce_people();
    RETURN v_team;
END $$;
COMMENT ON FUNCTION save_team IS 'Makes a team (p_team null) or renames it; returns its key';

CREATE FUNCTION close_team(p_team bigint, p_on date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_left int;
BEGIN
    PERFORM check_administrator();
    SELECT count(DISTINCT agent_id) INTO v_left FROM agent_team
     WHERE team_id = p_team AND (upper_inf(during) OR upper(during) > p_on);
    IF v_left > 0 THEN
        PERFORM refuse('team_empty', format('%s agents are in the team on that day or later', v_left), 'Move them to other teams first.');
    END IF;
    DELETE FROM team_leader WHERE team_id = p_team AND lower(during) >= p_on;
    UPDATE team_leader SET during = daterange(lower(during), p_on) WHERE team_id = p_team AND during @> p_on;
    DELETE FROM inspector_team WHERE team_id = p_team AND lower(during) >= p_on;
    UPDATE inspector_team SET during = daterange(lower(during), p_on) WHERE team_id = p_team AND during @> p_on;
    UPDATE team SET closed_on = p_on WHERE team_id = p_team;
    IF NOT FOUND THEN
        PERFORM refuse('team_known', format('There is no team %s', p_team));
    END IF;
    PERFORM announce_people();
END $$;
COMMENT ON FUNCTION close_team IS 'Ends an empty team and its leaders; p_on is the first day without it';

CREATE FUNCTION reopen_team(p_team bigint) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT check_administrator();
    UPDATE team SET closed_on = NULL WHERE team_id = p_team AND closed_on IS NOT NULL
$$;
COMMENT ON FUNCTION reopen_team IS 'Takes a closing back; leaders are assigned anew';

CREATE FUNCTION check_team_open(p_team bigint) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_team team;
BEGIN
    SELECT * INTO v_team FROM team WHERE team_id = p_team;
    IF NOT FOUND THEN
        PERFORM refuse('team_known', format('There is no team %s', p_team));
    ELSIF v_team.closed_on IS NOT NULL THEN
        PERFORM refuse('team_open', format('The team %s is closed since %s', v_team.name, v_team.closed_on), 'Open it again, or take another one.');
    END IF;
END $$;
COMMENT ON FUNCTION check_team_open IS 'Refuses a team that is closed or not there';

CREATE FUNCTION check_post_held(p_staff bigint, p_post text, p_from date) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM staff_post WHERE staff_id = p_staff AND post = p_post AND (upper_inf(during) OR upper(during) > p_from)) THEN
        PERFORM refuse('staff_post_held', format('The person does not hold the post %s', p_post), 'Give the post first.');
    END IF;
END $$;
COMMENT ON FUNCTION check_post_held IS 'Refuses somebody without the post that a task needs';

CREATE FUNCTION end_leader(p_staff bigint, p_team bigint, p_on date) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT check_administrator();
    DELETE FROM team_leader WHERE staff_id = p_staff AND team_id = p_team AND lower(during) >= p_on;
    UPDATE team_leader SET during = daterange(lower(during), p_on)
     WHERE staff_id = p_staff AND team_id = p_team AND during @> p_on;
    SELECT announce_people();
$$;
COMMENT ON FUNCTION end_leader IS 'Somebody leads a team no longer; p_on is the first day without him';

CREATE FUNCTION assign_leader(p_staff bigint, p_team bigint, p_deputy boolean, p_from date, p_until date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    PERFORM check_team_open(p_team);
    PERFORM check_post_held(p_staff, 'leader', p_from);
    -- A team has one leader at a time; deputies come beside him.
    IF NOT p_deputy AND p_until IS NULL THEN
        PERFORM end_leader(l.staff_id, p_team, p_from) FROM team_leader l
          WHERE l.team_id = p_team AND NOT l.deputy AND (upper_inf(l.during) OR upper(l.during) > p_from);
    END IF;
    INSERT INTO team_leader (staff_id, team_id, deputy, during) VALUES (p_staff, p_team, p_deputy, daterange(p_from, p_until));
    PERFORM announce_people();
END $$;
COMMENT ON FUNCTION assign_leader IS 'Somebody leads a team from a day on (until p_until, excluded); the leader before him ends';

CREATE FUNCTION end_inspector(p_staff bigint, p_team bigint, p_on date) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT check_administrator();
    DELETE FROM inspector_team WHERE staff_id = p_staff AND team_id = p_team AND lower(during) >= p_on;
    UPDATE inspector_team SET during = daterange(lower(during), p_on)
     WHERE staff_id = p_staff AND team_id = p_team AND during @> p_on
$$;
COMMENT ON FUNCTION end_inspector IS 'Somebody scores a team no longer; p_on is the first day without him';

CREATE FUNCTION assign_inspector(p_staff bigint, p_team bigint, p_from date, p_until date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    PERFORM check_team_open(p_team);
    PERFORM check_post_held(p_staff, 'inspector', p_from);
    INSERT INTO inspector_team (staff_id, team_id, during) VALUES (p_staff, p_team, daterange(p_from, p_until));
END $$;
COMMENT ON FUNCTION assign_inspector IS 'Somebody scores a team from a day on (until p_until, excluded)';

CREATE FUNCTION save_seat(p_seat bigint, p_label text, p_area text, p_row int, p_column int) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_seat bigint := p_seat;
BEGIN
    PERFORM check_administrator();
    IF p_seat IS NULL THEN
        INSERT INTO seat (label, area, row_no, column_no) VALUES (btrim(p_label), btrim(p_area), p_row, p_column) RETURNING seat_id INTO v_seat;
    ELSE
        UPDATE seat SET label = btrim(p_label), area = btrim(p_area), row_no = p_row, column_no = p_column WHERE seat_id = p_seat;
        IF NOT FOUND THEN
            PERFORM refuse('seat_known', format('There is no seat %s', p_seat));
        END IF;
    END IF;
    RETURN v_seat;
END $$;
COMMENT ON FUNCTION save_seat IS 'Makes a seat (p_seat null) or changes it; returns its key';

CREATE FUNCTION seat_agent(p_agent bigint, p_seat bigint, p_from date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_from date := coalesce(p_from, site_day(now()));
BEGIN
    PERFORM check_administrator();
    IF EXISTS (SELECT FROM agent_seat WHERE agent_id = p_agent AND seat_id = p_seat AND during @> v_from AND upper_inf(during)) THEN
        RETURN;
    END IF;
    DELETE FROM agent_seat WHERE agent_id = p_agent AND lower(during) >= v_from;
    UPDATE agent_seat SET during = daterange(lower(during), v_from) WHERE agent_id = p_agent AND during @> v_from;
    IF p_seat IS NOT NULL THEN
        INSERT INTO agent_seat (agent_id, seat_id, during) VALUES (p_agent, p_seat, daterange(v_from, NULL));
    END IF;
    PERFORM announce_people();
END $$;
COMMENT ON FUNCTION seat_agent IS 'Where an agent sits from a day on; p_seat null: nowhere';

CREATE FUNCTION save_agent(p_agent bigint, p_agent_no text, p_name text, p_nickname text, p_hired_on date, p_left_on date) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_agent bigint := p_agent;
BEGIN
    PERFORM check_administrator();
    IF p_agent IS NULL THEN
        INSERT INTO agent (agent_no, name, nickname, hired_on, left_on)
        VALUES (btrim(p_agent_no), btrim(p_name), btrim(p_nickname), p_hired_on, p_left_on) RETURNING agent_id INTO v_agent;
    ELSE
        UPDATE agent SET agent_no = btrim(p_agent_no), name = btrim(p_name), nickname = btrim(p_nickname), hired_on = p_hired_on,
               left_on = p_left_on, provisional = false
         WHERE agent_id = p_agent;
        IF NOT FOUND THEN
            PERFORM refuse('agent_known', format('There is no agent %s', p_agent));
        END IF;
        UPDATE seat_state SET changed_in = pg_current_xact_id() WHERE agent_id = p_agent;
    END IF;
    PERFORM announce_people();
    RETURN v_agent;
END $$;
COMMENT ON FUNCTION save_agent IS 'Makes an agent (p_agent null) or changes him; a provisional one is known from then on';

-- The stamps follow the dated membership: a correction of the past is a correction of what they say.
CREATE FUNCTION stamp_agent_team(p_agent bigint, p_from date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_zone text := site_zone();
    v_at timestamptz := site_midnight(coalesce(p_from, '-infinity'));
BEGIN
    UPDATE agent_event e SET team_id = t.team_id
      FROM agent_event k LEFT JOIN agent_team t ON t.agent_id = k.agent_id AND t.during @> (k.at AT TIME ZONE v_zone)::date
     WHERE k.agent_id = p_agent AND k.at >= v_at AND k.team_id IS DISTINCT FROM t.team_id AND e.event_id = k.event_id AND e.at = k.at;
    UPDATE agent_leg l SET team_id = t.team_id
      FROM agent_leg k LEFT JOIN agent_team t ON t.agent_id = k.agent_id AND t.during @> (k.offered_at AT TIME ZONE v_zone)::date
     WHERE k.agent_id = p_agent AND k.offered_at >= v_at AND k.team_id IS DISTINCT FROM t.team_id
       AND (l.switch_id, l.call_uid, l.leg_no, l.offered_at) = (k.switch_id, k.call_uid, k.leg_no, k.offered_at);
    UPDATE call c SET team_id = t.team_id
      FROM call k LEFT JOIN agent_team t ON t.agent_id = k.agent_id AND t.during @> (k.started_at AT TIME ZONE v_zone)::date
     WHERE k.agent_id = p_agent AND k.started_at >= v_at AND k.team_id IS DISTINCT FROM t.team_id
       AND (c.switch_id, c.call_uid, c.started_at) = (k.switch_id, k.call_uid, k.started_at);
    UPDATE agent_day d SET team_id = t.team_id
      FROM agent_day k LEFT JOIN agent_team t ON t.agent_id = k.agent_id AND t.during @> k.day
     WHERE k.agent_id = p_agent AND k.day >= coalesce(p_from, '-infinity') AND k.team_id IS DISTINCT FROM t.team_id
       AND d.agent_id = k.agent_id AND d.day = k.day;
    UPDATE seat_state SET changed_in = pg_current_xact_id() WHERE agent_id = p_agent;
END $$;
COMMENT ON FUNCTION stamp_agent_team IS 'Brings the team on an agent''s facts and days into line with his memberships, from a day on';

CREATE FUNCTION agent_teams(p_agent bigint) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('team_id', team_id, 'from', lower(during), 'until', upper(during)) ORDER BY during), '[]')
      FROM agent_team WHERE agent_id = p_agent
$$;
COMMENT ON FUNCTION agent_teams IS 'All memberships of an agent, so that a move can be taken back';

CREATE FUNCTION move_agent(p_agent bigint, p_team bigint, p_from date) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_was jsonb := agent_teams(p_agent);
    -- Of whom nothing is known before, the first team counts for what the switch told before.
    v_from date := CASE WHEN v_was = '[]' THEN p_from ELSE coalesce(p_from, site_day(now())) END;
BEGIN
    PERFORM check_administrator();
    PERFORM hold_feeds();
    IF NOT EXISTS (SELECT FROM agent WHERE agent_id = p_agent) THEN
        PERFORM refuse('agent_known', format('There is no agent %s', p_agent));
    END IF;
    IF p_team IS NOT NULL THEN
        PERFORM check_team_open(p_team);
    END IF;
    IF EXISTS (SELECT FROM agent_team WHERE agent_id = p_agent AND team_id = p_team AND during @> v_from AND upper_inf(during)) THEN
        RETURN v_was;
    END IF;
    DELETE FROM agent_team WHERE agent_id = p_agent AND lower(during) >= v_from;
    UPDATE agent_team SET during = daterange(lower(during), v_from) WHERE agent_id = p_agent AND during @> v_from AND team_id IS DISTINCT FROM p_team;
    -- Staying, or coming back without a day between, is one membership.
    UPDATE agent_team SET during = daterange(lower(during), NULL)
     WHERE agent_id = p_agent AND team_id = p_team AND (during @> v_from OR upper(during) = v_from);
    IF NOT FOUND AND p_team IS NOT NULL THEN
        INSERT INTO agent_team (agent_id, team_id, during) VALUES (p_agent, p_team, daterange(v_from, NULL));
    END IF;
    PERFORM stamp_agent_team(p_agent, v_from);
    PERFORM announce_people();
    RETURN v_was;
END $$;
COMMENT ON FUNCTION move_agent IS 'The team of an agent from a day on (null: none); the one before ends the day before. Returns the memberships as they were';

CREATE FUNCTION restore_agent_teams(p_agent bigint, p_was jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    PERFORM hold_feeds();
    DELETE FROM agent_team t WHERE t.agent_id = p_agent AND NOT EXISTS (
        SELECT FROM jsonb_to_recordset(p_was) AS w (team_id bigint, "from" date, until date)
         WHERE w.team_id = t.team_id AND daterange(w."from", w.until) = t.during);
    INSERT INTO agent_team (agent_id, team_id, during)
    SELECT p_agent, w.team_id, daterange(w."from", w.until) FROM jsonb_to_recordset(p_was) AS w (team_id bigint, "from" date, until date)
     WHERE NOT EXISTS (SELECT FROM agent_team t WHERE t.agent_id = p_agent AND t.team_id = w.team_id AND t.during = daterange(w."from", w.until));
    PERFORM stamp_agent_team(p_agent, NULL);
    PERFORM announce_people();
END $$;
COMMENT ON FUNCTION restore_agent_teams IS 'Takes a move back: the memberships are again what move_agent() returned';

CREATE FUNCTION assign_member(p_provisional bigint, p_agent bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    PERFORM hold_feeds();
    IF NOT EXISTS (SELECT FROM agent WHERE agent_id = p_provisional AND provisional) THEN
        PERFORM refuse('agent_provisional', 'Only what a provisional agent did can be given to another',
                       'This one is known to the master data; his calls stay his.');
    END IF;
    IF p_provisional = p_agent OR NOT EXISTS (SELECT FROM agent WHERE agent_id = p_agent) THEN
        PERFORM refuse('agent_known', format('There is no other agent %s', p_agent));
    END IF;
    UPDATE switch_member SET agent_id = p_agent WHERE agent_id = p_provisional;
    UPDATE agent_event SET agent_id = p_agent, team_id = NULL WHERE agent_id = p_provisional;
    UPDATE agent_leg SET agent_id = p_agent, team_id = NULL WHERE agent_id = p_provisional;
    UPDATE call SET agent_id = p_agent, team_id = NULL WHERE agent_id = p_provisional;
    INSERT INTO agent_day AS d (agent_id, day, answered, finished, no_answer, ring_canceled, lost, talk_s, talk_max_s, hold_s, ring_s,
                                wait_s, ended_by_caller, ended_by_agent, transferred, login_s, pause_any_s, pause_full_s)
    SELECT p_agent, day, answered, finished, no_answer, ring_canceled, lost, talk_s, talk_max_s, hold_s, ring_s, wait_s,
           ended_by_caller, ended_by_agent, transferred, login_s, pause_any_s, pause_full_s
      FROM agent_day WHERE agent_id = p_provisional
    ON CONFLICT (agent_id, day) DO UPDATE SET
        answered = d.answered + EXCLUDED.answered, finished = d.finished + EXCLUDED.finished, no_answer = d.no_answer + EXCLUDED.no_answer,
        ring_canceled = d.ring_canceled + EXCLUDED.ring_canceled, lost = d.lost + EXCLUDED.lost, talk_s = d.talk_s + EXCLUDED.talk_s,
        talk_max_s = greatest(d.talk_max_s, EXCLUDED.talk_max_s), hold_s = d.hold_s + EXCLUDED.hold_s, ring_s = d.ring_s + EXCLUDED.ring_s,
        wait_s = d.wait_s + EXCLUDED.wait_s, ended_by_caller = d.ended_by_caller + EXCLUDED.ended_by_caller,
        ended_by_agent = d.ended_by_agent + EXCLUDED.ended_by_agent, transferred = d.transferred + EXCLUDED.transferred,
        login_s = d.login_s + EXCLUDED.login_s, pause_any_s = d.pause_any_s + EXCLUDED.pause_any_s,
        pause_full_s = d.pause_full_s + EXCLUDED.pause_full_s;
    -- Of the two live rows the one that was heard last stays.
    DELETE FROM seat_state a USING seat_state b
     WHERE a.agent_id IN (p_provisional, p_agent) AND b.agent_id IN (p_provisional, p_agent) AND a.agent_id <> b.agent_id
       AND (a.last_event_at, a.agent_id = p_agent) < (b.last_event_at, b.agent_id = p_agent);
    UPDATE seat_state SET agent_id = p_agent, changed_in = pg_current_xact_id() WHERE agent_id = p_provisional;
    DELETE FROM agent WHERE agent_id = p_provisional;
    PERFORM stamp_agent_team(p_agent, NULL);
    PERFORM announce_people();
END $$;
COMMENT ON FUNCTION assign_member IS 'Gives what the switch told under a provisional agent to a real one; the provisional one is gone then';

CREATE FUNCTION ensure_queue(p_switch bigint, p_name text) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    INSERT INTO queue (switch_id, switch_name, name) SELECT p_switch, p_name, p_name
     WHERE NOT EXISTS (SELECT FROM queue WHERE switch_id = p_switch AND switch_name = p_name) ON CONFLICT DO NOTHING;
    SELECT queue_id FROM queue WHERE switch_id = p_switch AND switch_name = p_name
$$;
COMMENT ON FUNCTION ensure_queue IS 'The queue of that name at the switch, made if it is missing';

CREATE FUNCTION ensure_switch(p_name text) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT check_administrator();
    INSERT INTO switch (name) SELECT btrim(p_name) WHERE NOT EXISTS (SELECT FROM switch WHERE name = btrim(p_name)) ON CONFLICT DO NOTHING;
    SELECT switch_id FROM switch WHERE name = btrim(p_name)
$$;
COMMENT ON FUNCTION ensure_switch IS 'The switch of that name, made if it is missing';

CREATE FUNCTION take_agent_row(p_agent_no text, p_name text, p_nickname text, p_hired_on date, p_switch bigint, p_interface text,
                               OUT agent_id bigint, OUT outcome text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_old agent;
BEGIN
    SELECT * INTO v_old FROM agent a WHERE a.agent_no = p_agent_no FOR UPDATE;
    IF NOT FOUND THEN -- the one whom the switch showed under this interface is he
        SELECT a.* INTO v_old FROM switch_member m JOIN agent a USING (agent_id)
         WHERE m.switch_id = p_switch AND m.interface = p_interface AND a.provisional FOR UPDATE OF a;
    END IF;
    IF v_old.agent_id IS NULL THEN
        INSERT INTO agent AS a (agent_no, name, nickname, hired_on) VALUES (p_agent_no, p_name, coalesce(p_nickname, ''), p_hired_on)
        RETURNING a.agent_id INTO agent_id;
        outcome := 'added';
        RETURN;
    END IF;
    agent_id := v_old.agent_id;
    outcome := CASE WHEN v_old.provisional THEN 'completed' ELSE 'unchanged' END;
    UPDATE agent a SET agent_no = p_agent_no, name = p_name, nickname = coalesce(p_nickname, a.nickname),
           hired_on = coalesce(p_hired_on, a.hired_on), provisional = false
     WHERE a.agent_id = v_old.agent_id
       AND (a.agent_no, a.name, a.nickname, a.hired_on, a.provisional)
           IS DISTINCT FROM (p_agent_no, p_name, coalesce(p_nickname, a.nickname), coalesce(p_hired_on, a.hired_on), false);
    IF FOUND AND outcome = 'unchanged' THEN
        outcome := 'changed';
    END IF;
END $$;
COMMENT ON FUNCTION take_agent_row IS 'Adds, completes or changes one agent of an import';

CREATE FUNCTION take_member_row(p_agent bigint, p_switch bigint, p_interface text, p_member_name text, p_name_is_unique boolean,
                                p_static_queues text[]) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_provisional bigint;
    v_changed boolean := false;
BEGIN
    -- What the switch told before anybody knew whose it was: under the interface, or under a name that is one person's.
    FOR v_provisional IN
        SELECT DISTINCT a.agent_id FROM switch_member m JOIN agent a USING (agent_id)
         WHERE m.switch_id = p_switch AND a.provisional AND a.agent_id <> p_agent
           AND (m.interface = p_interface OR (p_name_is_unique AND m.interface = p_member_name)) LOOP
        PERFORM assign_member(v_provisional, p_agent);
        v_changed := true;
    END LOOP;
    INSERT INTO switch_member AS m (switch_id, interface, name, static_queues, agent_id)
    VALUES (p_switch, p_interface, coalesce(p_member_name, ''), coalesce(p_static_queues, '{}'), p_agent)
    ON CONFLICT ON CONSTRAINT switch_member_interface_key DO UPDATE SET
        name = coalesce(nullif(p_member_name, ''), m.name), static_queues = coalesce(p_static_queues, m.static_queues), agent_id = p_agent
        WHERE (m.name, m.static_queues, m.agent_id)
              IS DISTINCT FROM (coalesce(nullif(p_member_name, ''), m.name), coalesce(p_static_queues, m.static_queues), p_agent);
    RETURN FOUND OR v_changed;
END $$;
COMMENT ON FUNCTION take_member_row IS 'Says who is behind an interface; true when that is news';

CREATE FUNCTION take_places(p_agent bigint, p_team text, p_default_team text, p_hired_on date, p_seat text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_was jsonb := agent_teams(p_agent);
    v_name text := coalesce(p_team, CASE WHEN v_was = '[]' THEN p_default_team END);
    v_team bigint;
    v_seat bigint;
    v_seat_was bigint := (SELECT seat_id FROM agent_seat WHERE agent_id = p_agent AND during @> site_day(now()));
BEGIN
    IF v_name IS NOT NULL THEN
        SELECT team_id INTO v_team FROM team WHERE name = v_name;
        IF v_team IS NULL THEN
            v_team := save_team(NULL, v_name, '');
        END IF;
        PERFORM move_agent(p_agent, v_team, CASE WHEN v_was = '[]' THEN p_hired_on END);
    END IF;
    IF p_seat IS NOT NULL THEN
        SELECT seat_id INTO v_seat FROM seat WHERE label = p_seat;
        IF v_seat IS NULL THEN
            v_seat := save_seat(NULL, p_seat, '', NULL, NULL);
        END IF;
        PERFORM seat_agent(p_agent, v_seat, NULL);
    END IF;
    RETURN agent_teams(p_agent) <> v_was OR v_seat IS DISTINCT FROM coalesce(v_seat_was, v_seat) OR (v_seat IS NOT NULL AND v_seat_was IS NULL);
END $$;
COMMENT ON FUNCTION take_places IS 'Team and seat of one agent of an import; true when they are news';

CREATE FUNCTION import_agent(p_switch bigint, p_agent_no text, p_name text, p_nickname text, p_team text, p_default_team text,
                             p_hired_on date, p_seat text, p_interface text, p_member_name text, p_name_is_unique boolean,
                             p_queues text[], p_static boolean)
RETURNS TABLE (outcome text, reason text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_agent bigint;
    v_queue text;
    v_news boolean := false;
BEGIN
    PERFORM check_administrator();
    PERFORM hold_feeds();
    SELECT t.agent_id, t.outcome INTO v_agent, outcome
      FROM take_agent_row(p_agent_no, p_name, p_nickname, p_hired_on, p_switch, p_interface) t;
    FOREACH v_queue IN ARRAY p_queues LOOP
        PERFORM ensure_queue(p_switch, v_queue);
    END LOOP;
    IF p_interface IS NOT NULL THEN
        v_news := take_member_row(v_agent, p_switch, p_interface, p_member_name, p_name_is_unique,
                                  CASE WHEN p_static THEN p_queues WHEN NOT p_static THEN '{}'::text[] END);
    END IF;
    v_news := take_places(v_agent, p_team, p_default_team, p_hired_on, p_seat) OR v_news;
    IF v_news AND outcome = 'unchanged' THEN
        outcome := 'changed';
    END IF;
    reason := '';
    RETURN NEXT;
EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN
    -- One wrong row must not cost the others.
    outcome := 'rejected';
    reason := SQLERRM;
    RETURN NEXT;
END $$;
COMMENT ON FUNCTION import_agent IS 'One row of an import: added, completed, changed, unchanged or rejected with a reason; null leaves what is there';

CREATE FUNCTION import_queue(p_switch bigint, p_queue text, p_name text, p_level_s int, p_target int, p_wrapup_s int)
RETURNS TABLE (outcome text, reason text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    outcome := CASE WHEN EXISTS (SELECT FROM queue WHERE switch_id = p_switch AND switch_name = p_queue) THEN 'unchanged' ELSE 'added' END;
    PERFORM ensure_queue(p_switch, p_queue);
    UPDATE queue q SET name = coalesce(p_name, q.name), service_level_s = coalesce(p_level_s, q.service_level_s),
           service_target = coalesce(p_target, q.service_target), wrapup_s = coalesce(p_wrapup_s, q.wrapup_s)
     WHERE q.switch_id = p_switch AND q.switch_name = p_queue
       AND (q.name, q.service_level_s, q.service_target, q.wrapup_s)
           IS DISTINCT FROM (coalesce(p_name, q.name), coalesce(p_level_s, q.service_level_s), coalesce(p_target, q.service_target),
                             coalesce(p_wrapup_s, q.wrapup_s));
    IF FOUND AND outcome = 'unchanged' THEN
        outcome := 'changed';
    END IF;
    reason := '';
    RETURN NEXT;
EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN
    outcome := 'rejected';
    reason := SQLERRM;
    RETURN NEXT;
END $$;
COMMENT ON FUNCTION import_queue IS 'One row of an import of queues: added, changed, unchanged or rejected with a reason';

-- Whatever the default privileges of the database say:
DO $$
DECLARE
    f regprocedure;
BEGIN
    FOR f IN SELECT p.oid FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
              WHERE n.nspname = 'banzhang' AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e') LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION create_staff, rename_staff, set_staff_posts, disable_staff, end_staff_sessions, enable_staff,
    reset_staff_password, save_team, close_team, reopen_team, end_leader, assign_leader, end_inspector, assign_inspector,
    save_seat, seat_agent, save_agent, move_agent, restore_agent_teams, assign_member, ensure_switch, import_agent, import_queue TO bz_admin;
GRANT EXECUTE ON FUNCTION change_own_password TO bz_staff;
