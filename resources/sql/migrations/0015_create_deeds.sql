-- SPDX-License-Identifier: GPL-3.0-or-later
-- Deeds on a row of the floor: commands to the switch, help flags, notes and praise. A console never
-- speaks with the switch: it asks here, the feed that holds the switch's secret carries it out.
ALTER TABLE staff ADD COLUMN extension text
    CONSTRAINT staff_extension_form CHECK (extension ~ '^[A-Za-z][A-Za-z0-9]*/[A-Za-z0-9_.+-]+(@[A-Za-z0-9_-]+)?$');
COMMENT ON COLUMN staff.extension IS 'Where the switch rings this person to listen: PJSIP/801, or Local/801@context; null when nowhere';

CREATE TABLE staff_right (
    staff_id bigint NOT NULL REFERENCES staff,
    deed text NOT NULL,
    granted_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (staff_id, deed),
    CONSTRAINT staff_right_deed CHECK (deed IN ('pause', 'unpause', 'add_to_queue', 'remove_from_queue', 'listen', 'whisper', 'barge',
                                                'hang_up'))
);
COMMENT ON TABLE staff_right IS 'Which commands to the switch a person may give, each kind a right of its own; whom they reach is a matter of the post';
COMMENT ON COLUMN staff_right.staff_id IS 'The person';
COMMENT ON COLUMN staff_right.deed IS 'The kind of command';
COMMENT ON COLUMN staff_right.granted_at IS 'Since when';

CREATE TABLE switch_command (
    command_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    switch_id bigint NOT NULL REFERENCES switch,
    kind text NOT NULL CONSTRAINT switch_command_kind CHECK (kind IN ('pause', 'unpause', 'add_to_queue', 'remove_from_queue', 'listen',
                                                                      'whisper', 'barge', 'hang_up')),
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    interface text NOT NULL,
    queue_id bigint REFERENCES queue,
    call_uid text,
    reason text,
    extension text,
    asked_by bigint NOT NULL REFERENCES staff,
    asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    taken_by bigint REFERENCES feed_source,
    taken_at timestamptz,
    outcome text NOT NULL DEFAULT 'pending' CONSTRAINT switch_command_outcome CHECK (outcome IN ('pending', 'done', 'refused', 'unanswered')),
    answer text NOT NULL DEFAULT '',
    finished_at timestamptz,
    CONSTRAINT switch_command_finished CHECK ((outcome = 'pending') = (finished_at IS NULL)),
    CONSTRAINT switch_command_pause_reason CHECK (kind <> 'pause' OR coalesce(btrim(reason), '') <> ''),
    CONSTRAINT switch_command_queue CHECK ((kind IN ('add_to_queue', 'remove_from_queue')) = (queue_id IS NOT NULL)),
    CONSTRAINT switch_command_call CHECK (kind NOT IN ('listen', 'whisper', 'barge', 'hang_up') OR call_uid IS NOT NULL),
    CONSTRAINT switch_command_extension CHECK ((kind IN ('listen', 'whisper', 'barge')) = (extension IS NOT NULL))
);
COMMENT ON TABLE switch_command IS 'What a person asked of the switch, and what became of it; carried out at most once';
COMMENT ON COLUMN switch_command.command_id IS 'Key';
COMMENT ON COLUMN switch_command.switch_id IS 'The switch';
COMMENT ON COLUMN switch_command.kind IS 'pause, unpause, add_to_queue, remove_from_queue, listen, whisper, barge, hang_up';
COMMENT ON COLUMN switch_command.agent_id IS 'The agent concerned';
COMMENT ON COLUMN switch_command.team_id IS 'His team at that moment';
COMMENT ON COLUMN switch_command.interface IS 'The switch''s name for him at that moment';
COMMENT ON COLUMN switch_command.queue_id IS 'The queue to be added to or removed from';
COMMENT ON COLUMN switch_command.call_uid IS 'The call that the asker saw: another one is left alone';
COMMENT ON COLUMN switch_command.reason IS 'Reason of a pause';
COMMENT ON COLUMN switch_command.extension IS 'Where the asker is rung to listen';
COMMENT ON COLUMN switch_command.asked_by IS 'The person who asked';
COMMENT ON COLUMN switch_command.asked_at IS 'When';
COMMENT ON COLUMN switch_command.taken_by IS 'The feed that took it to the switch';
COMMENT ON COLUMN switch_command.taken_at IS 'When it took it: from then on nobody else will';
COMMENT ON COLUMN switch_command.outcome IS 'pending, done, refused, unanswered';
COMMENT ON COLUMN switch_command.answer IS 'The switch''s own words, or a code: too_late, no_answer, feed_ended, call_gone';
COMMENT ON COLUMN switch_command.finished_at IS 'When the outcome was known';
CREATE INDEX switch_command_pending_idx ON switch_command (switch_id) WHERE outcome = 'pending';
CREATE INDEX switch_command_agent_idx ON switch_command (agent_id, asked_at);

CREATE TABLE help_flag (
    flag_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    kind text NOT NULL CONSTRAINT help_flag_kind CHECK (kind IN ('help', 'attention')),
    reason text NOT NULL CONSTRAINT help_flag_reason CHECK (btrim(reason) <> ''),
    raised_by bigint NOT NULL REFERENCES staff,
    raised_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    taken_by bigint REFERENCES staff,
    taken_at timestamptz,
    response_s int GENERATED ALWAYS AS (floor(extract(epoch FROM taken_at - raised_at))::int) STORED,
    closed_by bigint REFERENCES staff,
    closed_at timestamptz,
    outcome text CONSTRAINT help_flag_outcome CHECK (closed_at IS NULL OR (outcome IS NOT NULL AND btrim(outcome) <> ''))
);
COMMENT ON TABLE help_flag IS 'An agent who needs somebody, raised on his behalf; how soon somebody went counts (#135)';
COMMENT ON COLUMN help_flag.flag_id IS 'Key';
COMMENT ON COLUMN help_flag.agent_id IS 'The agent';
COMMENT ON COLUMN help_flag.team_id IS 'His team at that moment';
COMMENT ON COLUMN help_flag.kind IS 'help: he asks for somebody; attention: somebody should look';
COMMENT ON COLUMN help_flag.reason IS 'Why';
COMMENT ON COLUMN help_flag.raised_by IS 'Who raised it';
COMMENT ON COLUMN help_flag.raised_at IS 'When';
COMMENT ON COLUMN help_flag.taken_by IS 'Who said: I am going';
COMMENT ON COLUMN help_flag.taken_at IS 'When';
COMMENT ON COLUMN help_flag.response_s IS 'Seconds from raised to taken; null while nobody goes';
COMMENT ON COLUMN help_flag.closed_by IS 'Who closed it';
COMMENT ON COLUMN help_flag.closed_at IS 'When; null while it is open';
COMMENT ON COLUMN help_flag.outcome IS 'What came of it';
CREATE UNIQUE INDEX help_flag_open_key ON help_flag (agent_id) WHERE closed_at IS NULL;
CREATE INDEX help_flag_agent_idx ON help_flag (agent_id, raised_at);

CREATE TABLE coaching_note (
    note_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    kind text NOT NULL CONSTRAINT coaching_note_kind CHECK (kind IN ('note', 'praise')),
    body text NOT NULL CONSTRAINT coaching_note_body CHECK (btrim(body) <> ''),
    example text NOT NULL DEFAULT '',
    written_by bigint NOT NULL REFERENCES staff,
    written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT coaching_note_praise_example CHECK (kind <> 'praise' OR btrim(example) <> '')
);
COMMENT ON TABLE coaching_note IS 'What a leader noticed about an agent: notes, and praise with its example (#27)';
COMMENT ON COLUMN coaching_note.note_id IS 'Key';
COMMENT ON COLUMN coaching_note.agent_id IS 'The agent';
COMMENT ON COLUMN coaching_note.team_id IS 'His team at that moment';
COMMENT ON COLUMN coaching_note.kind IS 'note or praise';
COMMENT ON COLUMN coaching_note.body IS 'What was noticed';
COMMENT ON COLUMN coaching_note.example IS 'The concrete case: a call, an order, what was said; praise has one';
COMMENT ON COLUMN coaching_note.written_by IS 'Who wrote it';
COMMENT ON COLUMN coaching_note.written_at IS 'When';
CREATE INDEX coaching_note_agent_idx ON coaching_note (agent_id, written_at);

CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON staff_right FOR EACH ROW EXECUTE FUNCTION audit_change(staff_id, deed);
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON switch_command FOR EACH ROW EXECUTE FUNCTION audit_change(command_id);
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON help_flag FOR EACH ROW EXECUTE FUNCTION audit_change(flag_id);
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON coaching_note FOR EACH ROW EXECUTE FUNCTION audit_change(note_id);

-- Who reads. A leader: what happened while the team was his, and the open flags of his agents of today.
ALTER TABLE staff_right ENABLE ROW LEVEL SECURITY;
ALTER TABLE switch_command ENABLE ROW LEVEL SECURITY;
ALTER TABLE help_flag ENABLE ROW LEVEL SECURITY;
ALTER TABLE coaching_note ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON staff_right FOR SELECT TO bz_staff USING (staff_id = (SELECT my_staff_id()));
CREATE POLICY all_rights ON staff_right FOR SELECT TO bz_admin, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY own ON switch_command FOR SELECT TO bz_staff USING (asked_by = (SELECT my_staff_id()));
CREATE POLICY site ON switch_command FOR SELECT TO bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY site ON help_flag FOR SELECT TO bz_manager, bz_quality_head, bz_front_desk, bz_auditor
    USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY led ON help_flag FOR SELECT TO bz_leader
    USING ((closed_at IS NULL AND agent_id = ANY ((SELECT my_agents_today())::bigint[]))
           OR (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, raised_at)));
CREATE POLICY site ON coaching_note FOR SELECT TO bz_manager, bz_quality_head, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY led ON coaching_note FOR SELECT TO bz_leader
    USING (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, written_at));
GRANT SELECT ON staff_right, switch_command TO bz_staff;
GRANT SELECT ON help_flag TO bz_leader, bz_manager, bz_quality_head, bz_front_desk, bz_scheduler, bz_auditor;
GRANT SELECT ON coaching_note TO bz_leader, bz_manager, bz_quality_head, bz_auditor;

CREATE FUNCTION announce_deed() RETURNS void LANGUAGE sql SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT pg_notify('floor', 'deed:*') $$;
COMMENT ON FUNCTION announce_deed IS 'Tells the consoles that a flag or a command changed: a hint, as after a batch';

CREATE FUNCTION team_of(p_agent bigint) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT team_id FROM agent_team WHERE agent_id = p_agent AND during @> site_day(now()) $$;
COMMENT ON FUNCTION team_of IS 'The agent''s team today';

-- Leaders reach the agents whom they lead today, the posts that are named reach the site.
CREATE FUNCTION check_reach(p_agent bigint, p_site_posts text[]) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF my_staff_id() IS NULL THEN
        RAISE EXCEPTION '% has no open account in this centre', session_user USING ERRCODE = '42501';
    END IF;
    IF NOT EXISTS (SELECT FROM agent WHERE agent_id = p_agent AND (left_on IS NULL OR left_on > site_day(now()))) THEN
        PERFORM refuse('agent_known', format('There is no agent %s', p_agent));
    END IF;
    IF NOT EXISTS (SELECT FROM unnest(p_site_posts) post WHERE pg_has_role(session_user, 'bz_' || post, 'MEMBER'))
       AND NOT (pg_has_role(session_user, 'bz_leader', 'MEMBER') AND p_agent = ANY (my_agents_today())) THEN
        RAISE EXCEPTION 'This agent is not in a team that % leads', session_user USING ERRCODE = '42501', CONSTRAINT = 'deed_reach';
    END IF;
END $$;
COMMENT ON FUNCTION check_reach IS 'Refuses a deed on an agent who is out of the reader''s reach';

CREATE FUNCTION ask_switch(p_kind text, p_agent bigint, p_queue bigint, p_reason text, p_call text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff staff;
    v_switch bigint;
    v_interface text;
    v_extension text;
    v_command bigint;
BEGIN
    PERFORM check_reach(p_agent, CASE WHEN p_kind = 'listen' THEN ARRAY['manager', 'quality_head'] ELSE ARRAY['manager'] END);
    SELECT * INTO v_staff FROM staff WHERE staff_id = my_staff_id();
    IF NOT EXISTS (SELECT FROM staff_right WHERE staff_id = v_staff.staff_id AND deed = p_kind) THEN
        RAISE EXCEPTION '% has not the right to %', session_user, p_kind USING ERRCODE = '42501', CONSTRAINT = 'deed_right';
    END IF;
    SELECT s.switch_id, m.interface INTO v_switch, v_interface FROM seat_state s JOIN switch_member m USING (member_id) WHERE s.agent_id = p_agent;
    IF v_switch IS NULL AND p_queue IS NOT NULL THEN -- not seen yet: by the master data
        SELECT m.switch_id, m.interface INTO v_switch, v_interface
          FROM switch_member m JOIN queue q USING (switch_id) WHERE m.agent_id = p_agent AND q.queue_id = p_queue
         ORDER BY m.member_id LIMIT 1;
    END IF;
    IF v_switch IS NULL THEN
        PERFORM refuse('deed_switch', format('The switch does not know agent %s', p_agent));
    END IF;
    IF NOT EXISTS (SELECT FROM feed_source f WHERE f.switch_id = v_switch AND f.kind = 'ami' AND NOT f.replay AND f.connected
                      AND f.last_heard_at > now() - interval '15 seconds') THEN
        PERFORM refuse('deed_source', 'No feed holds this switch''s manager interface now');
    END IF;
    IF p_queue IS NOT NULL AND NOT EXISTS (SELECT FROM queue WHERE queue_id = p_queue AND switch_id = v_switch) THEN
        PERFORM refuse('deed_queue', 'This queue is not on the agent''s switch');
    END IF;
    IF p_kind IN ('listen', 'whisper', 'barge', 'hang_up')
       AND NOT EXISTS (SELECT FROM seat_state WHERE agent_id = p_agent AND call_uid = p_call) THEN
        PERFORM refuse('deed_call', 'The agent is not in this call any more');
    END IF;
    IF p_kind IN ('listen', 'whisper', 'barge') THEN
        v_extension := v_staff.extension;
        IF v_extension IS NULL THEN
            PERFORM refuse('deed_extension', 'Nobody has said at which extension this person is rung');
        END IF;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('ask_switch'), p_agent::int);
    IF EXISTS (SELECT FROM switch_command WHERE agent_id = p_agent AND kind = p_kind AND asked_by = v_staff.staff_id
                  AND queue_id IS NOT DISTINCT FROM p_queue AND outcome = 'pending' AND asked_at > now() - interval '30 seconds') THEN
        PERFORM refuse('deed_under_way', 'The same is under way already');
    END IF;
    INSERT INTO switch_command (switch_id, kind, agent_id, team_id, interface, queue_id, call_uid, reason, extension, asked_by)
    VALUES (v_switch, p_kind, p_agent, team_of(p_agent), v_interface, p_queue, p_call, p_reason, v_extension, v_staff.staff_id)
    RETURNING command_id INTO v_command;
    PERFORM pg_notify('switch_command', v_switch::text);
    RETURN v_command;
END $$;
COMMENT ON FUNCTION ask_switch IS 'Checks right and reach and lays a command down for the feed; the functions of the kinds call it';

CREATE FUNCTION ask_pause(p_agent bigint, p_reason text) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT ask_switch('pause', p_agent, NULL, btrim(p_reason), NULL) $$;
COMMENT ON FUNCTION ask_pause IS 'Asks the switch to pause an agent in all his queues, for a reason; returns the command';
CREATE FUNCTION ask_unpause(p_agent bigint) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT ask_switch('unpause', p_agent, NULL, NULL, NULL) $$;
COMMENT ON FUNCTION ask_unpause IS 'Asks the switch to end an agent''s pause in all his queues; returns the command';
CREATE FUNCTION ask_queue_add(p_agent bigint, p_queue bigint) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT ask_switch('add_to_queue', p_agent, p_queue, NULL, NULL) $$;
COMMENT ON FUNCTION ask_queue_add IS 'Asks the switch to sign an agent in to a queue; returns the command';
CREATE FUNCTION ask_queue_removal(p_agent bigint, p_queue bigint) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT ask_switch('remove_from_queue', p_agent, p_queue, NULL, NULL) $$;
COMMENT ON FUNCTION ask_queue_removal IS 'Asks the switch to sign an agent out of a queue; returns the command';
CREATE FUNCTION ask_listen(p_agent bigint, p_call text) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT ask_switch('listen', p_agent, NULL, NULL, p_call) $$;
COMMENT ON FUNCTION ask_listen IS 'Asks the switch to ring the asker and let him hear the call; returns the command';
CREATE FUNCTION ask_whisper(p_agent bigint, p_call text) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT ask_switch('whisper', p_agent, NULL, NULL, p_call) $$;
COMMENT ON FUNCTION ask_whisper IS 'The same, and the agent alone hears the asker; returns the command';
CREATE FUNCTION ask_barge(p_agent bigint, p_call text) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT ask_switch('barge', p_agent, NULL, NULL, p_call) $$;
COMMENT ON FUNCTION ask_barge IS 'The same, and both hear the asker; returns the command';
CREATE FUNCTION ask_hang_up(p_agent bigint, p_call text) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT ask_switch('hang_up', p_agent, NULL, NULL, p_call) $$;
COMMENT ON FUNCTION ask_hang_up IS 'Asks the switch to end the agent''s present call; returns the command';

-- The feed's side. What it takes is its own from then on: after a restart nobody carries it out again.
CREATE FUNCTION settle_switch_commands(p_switch text, p_name text, p_begins boolean) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_count int;
BEGIN
    UPDATE switch_command c
       SET outcome = 'unanswered', finished_at = clock_timestamp(),
           answer = CASE WHEN c.taken_at IS NULL THEN 'too_late' WHEN p_begins AND c.taken_by = f.source_id THEN 'feed_ended' ELSE 'no_answer' END
      FROM feed_source f JOIN switch s USING (switch_id)
     WHERE s.name = p_switch AND f.name = p_name AND f.kind = 'ami' AND c.switch_id = f.switch_id AND c.outcome = 'pending'
       AND (c.asked_at < clock_timestamp() - interval '30 seconds' OR (p_begins AND c.taken_by = f.source_id));
    GET DIAGNOSTICS v_count = ROW_COUNT;
    IF v_count > 0 THEN
        PERFORM announce_deed();
    END IF;
    RETURN v_count;
END $$;
COMMENT ON FUNCTION settle_switch_commands IS 'Ends what is older than 30 seconds, and at a feed''s begin what the one before it took; returns how many';

CREATE FUNCTION take_switch_commands(p_switch text, p_name text)
RETURNS TABLE (command_id bigint, kind text, interface text, member_name text, queue text, call_uid text, reason text, extension text)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH mine AS (
        SELECT c.command_id, f.source_id FROM switch_command c JOIN feed_source f USING (switch_id) JOIN switch s USING (switch_id)
         WHERE s.name = p_switch AND f.name = p_name AND f.kind = 'ami' AND c.outcome = 'pending' AND c.taken_at IS NULL
           AND c.asked_at >= clock_timestamp() - interval '30 seconds'
           FOR UPDATE OF c SKIP LOCKED
    ), taken AS (
        UPDATE switch_command c SET taken_at = clock_timestamp(), taken_by = mine.source_id
          FROM mine WHERE c.command_id = mine.command_id
        RETURNING c.*
    )
    SELECT t.command_id, t.kind, t.interface, m.name, q.switch_name, t.call_uid, t.reason, t.extension
      FROM taken t LEFT JOIN switch_member m ON m.switch_id = t.switch_id AND m.interface = t.interface
      LEFT JOIN queue q ON q.queue_id = t.queue_id
     ORDER BY t.command_id
$$;
COMMENT ON FUNCTION take_switch_commands IS 'Commands for a feed''s switch, oldest first; each is handed out once and never again';

CREATE FUNCTION finish_switch_command(p_command bigint, p_outcome text, p_answer text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    UPDATE switch_command SET outcome = p_outcome, answer = left(p_answer, 500), finished_at = clock_timestamp()
     WHERE command_id = p_command AND outcome = 'pending' AND taken_at IS NOT NULL;
    IF FOUND THEN
        PERFORM announce_deed();
    END IF;
    RETURN FOUND;
END $$;
COMMENT ON FUNCTION finish_switch_command IS 'What became of a command that was taken; false when that is known already';

CREATE FUNCTION raise_flag(p_agent bigint, p_kind text, p_reason text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_flag bigint;
BEGIN
    PERFORM check_reach(p_agent, ARRAY['manager', 'front_desk']);
    INSERT INTO help_flag (agent_id, team_id, kind, reason, raised_by) VALUES (p_agent, team_of(p_agent), p_kind, btrim(p_reason), my_staff_id())
    RETURNING flag_id INTO v_flag;
    PERFORM announce_deed();
    RETURN v_flag;
END $$;
COMMENT ON FUNCTION raise_flag IS 'Raises a help or attention flag on an agent; one at a time';

CREATE FUNCTION open_flag_agent(p_flag bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_flag help_flag;
BEGIN
    SELECT * INTO v_flag FROM help_flag WHERE flag_id = p_flag FOR UPDATE;
    IF v_flag.flag_id IS NULL OR v_flag.closed_at IS NOT NULL THEN
        PERFORM refuse('help_flag_is_open', 'This flag is closed already');
    END IF;
    RETURN v_flag.agent_id;
END $$;
COMMENT ON FUNCTION open_flag_agent IS 'Whose open flag this is; it stays so until the transaction ends';

CREATE FUNCTION take_flag(p_flag bigint) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_seconds int;
BEGIN
    PERFORM check_reach(open_flag_agent(p_flag), ARRAY['manager']);
    UPDATE help_flag SET taken_by = my_staff_id(), taken_at = clock_timestamp() WHERE flag_id = p_flag AND taken_at IS NULL
    RETURNING response_s INTO v_seconds;
    IF NOT FOUND THEN
        PERFORM refuse('help_flag_is_free', 'Somebody is going already');
    END IF;
    PERFORM announce_deed();
    RETURN v_seconds;
END $$;
COMMENT ON FUNCTION take_flag IS 'Somebody goes; returns the seconds that the agent waited for it';

CREATE FUNCTION close_flag(p_flag bigint, p_outcome text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_reach(open_flag_agent(p_flag), ARRAY['manager']);
    UPDATE help_flag SET closed_by = my_staff_id(), closed_at = clock_timestamp(), outcome = btrim(p_outcome) WHERE flag_id = p_flag;
    PERFORM announce_deed();
END $$;
COMMENT ON FUNCTION close_flag IS 'Closes a flag with what came of it';

CREATE FUNCTION write_note(p_agent bigint, p_kind text, p_body text, p_example text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_note bigint;
BEGIN
    PERFORM check_reach(p_agent, ARRAY['manager', 'quality_head']);
    INSERT INTO coaching_note (agent_id, team_id, kind, body, example, written_by)
    VALUES (p_agent, team_of(p_agent), p_kind, btrim(p_body), btrim(p_example), my_staff_id())
    RETURNING note_id INTO v_note;
    RETURN v_note;
END $$;
COMMENT ON FUNCTION write_note IS 'Notes something about an agent, or praises him with an example';

CREATE FUNCTION set_staff_rights(p_staff bigint, p_deeds text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    IF NOT EXISTS (SELECT FROM staff WHERE staff_id = p_staff) THEN
        PERFORM refuse('staff_known', format('There is no staff account %s', p_staff));
    END IF;
    DELETE FROM staff_right WHERE staff_id = p_staff AND deed <> ALL (p_deeds);
    INSERT INTO staff_right (staff_id, deed) SELECT DISTINCT p_staff, d FROM unnest(p_deeds) d ON CONFLICT DO NOTHING;
END $$;
COMMENT ON FUNCTION set_staff_rights IS 'Which commands a person may give from now on';

CREATE FUNCTION set_staff_extension(p_staff bigint, p_extension text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    UPDATE staff SET extension = nullif(btrim(p_extension), '') WHERE staff_id = p_staff;
    IF NOT FOUND THEN
        PERFORM refuse('staff_known', format('There is no staff account %s', p_staff));
    END IF;
END $$;
COMMENT ON FUNCTION set_staff_extension IS 'Where the switch rings a person who listens; empty: nowhere';

-- What was told, flagged, noted and commanded under a provisional number goes over to the agent, too.
CREATE OR REPLACE FUNCTION assign_member(p_provisional bigint, p_agent bigint) RETURNS void
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
    UPDATE coaching_note SET agent_id = p_agent WHERE agent_id = p_provisional;
    UPDATE switch_command SET agent_id = p_agent WHERE agent_id = p_provisional;
    UPDATE help_flag SET closed_by = raised_by, closed_at = clock_timestamp(), outcome = 'assigned'
     WHERE agent_id = p_provisional AND closed_at IS NULL
       AND EXISTS (SELECT FROM help_flag k WHERE k.agent_id = p_agent AND k.closed_at IS NULL);
    UPDATE help_flag SET agent_id = p_agent WHERE agent_id = p_provisional;
    UPDATE alarm SET ended_at = coalesce(ended_at, clock_timestamp()), agent_id = p_agent, changed_in = pg_current_xact_id()
     WHERE agent_id = p_provisional;
    DELETE FROM agent WHERE agent_id = p_provisional;
    PERFORM stamp_agent_team(p_agent, NULL);
    PERFORM announce_people();
END $$;

-- Administrators keep the accounts: what leaders note, flag and command they do not read.
DROP POLICY readers ON audit_entry;
CREATE POLICY readers ON audit_entry FOR SELECT TO bz_auditor, bz_manager USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY administrators ON audit_entry FOR SELECT TO bz_admin
    USING ((SELECT my_staff_id()) IS NOT NULL AND table_name NOT IN ('coaching_note', 'help_flag', 'switch_command', 'alarm'));

REVOKE ALL ON FUNCTION announce_deed, team_of, check_reach, ask_switch, ask_pause, ask_unpause, ask_queue_add, ask_queue_removal, ask_listen,
    ask_whisper, ask_barge, ask_hang_up, settle_switch_commands, take_switch_commands, finish_switch_command, raise_flag,
    open_flag_agent, take_flag, close_flag, write_note, set_staff_rights, set_staff_extension FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ask_pause, ask_unpause, ask_queue_add, ask_queue_removal, ask_whisper, ask_barge, ask_hang_up, take_flag, close_flag
    TO bz_leader, bz_manager;
GRANT EXECUTE ON FUNCTION ask_listen, write_note TO bz_leader, bz_manager, bz_quality_head;
GRANT EXECUTE ON FUNCTION raise_flag TO bz_leader, bz_manager, bz_front_desk;
GRANT EXECUTE ON FUNCTION settle_switch_commands, take_switch_commands, finish_switch_command TO bz_feed;
GRANT EXECUTE ON FUNCTION set_staff_rights, set_staff_extension TO bz_admin;
