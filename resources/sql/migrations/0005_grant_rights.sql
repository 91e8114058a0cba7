-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may see what. People are members of group roles; row-level security limits rows, column
-- grants hide customers' numbers, and writing goes through definer functions only.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
DO $$
BEGIN
    -- A temporary table of a caller could stand before ours.
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END $$;
GRANT USAGE ON SCHEMA banzhang TO bz_staff, bz_feed;

CREATE FUNCTION my_staff_id() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT staff_id FROM staff WHERE db_role = session_user AND disabled_at IS NULL $$;
COMMENT ON FUNCTION my_staff_id IS 'The person who is signed in; null when he is not on the staff';

CREATE FUNCTION my_led_teams() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT coalesce(array_agg(DISTINCT team_id), '{}') FROM team_leader WHERE staff_id = my_staff_id() $$;
COMMENT ON FUNCTION my_led_teams IS 'Teams that the reader leads or ever led';

CREATE FUNCTION my_inspected_teams() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT coalesce(array_agg(DISTINCT team_id), '{}') FROM inspector_team WHERE staff_id = my_staff_id() $$;
COMMENT ON FUNCTION my_inspected_teams IS 'Teams that the reader inspects or ever inspected';

CREATE FUNCTION my_agents_today() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
AS $$
    SELECT coalesce(array_agg(DISTINCT m.agent_id), '{}')
      FROM team_leader l JOIN agent_team m USING (team_id)
     WHERE l.staff_id = my_staff_id() AND l.during @> site_day(now()) AND m.during @> site_day(now())
$$;
COMMENT ON FUNCTION my_agents_today IS 'Agents of the teams that the reader leads today';

CREATE FUNCTION led_by_me(p_team bigint, p_at timestamptz) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT EXISTS (SELECT FROM team_leader WHERE staff_id = my_staff_id() AND team_id = p_team AND during @> site_day(p_at))
$$;
COMMENT ON FUNCTION led_by_me IS 'Whether the reader led the team on the day of a moment';

CREATE FUNCTION inspected_by_me(p_team bigint, p_at timestamptz) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT EXISTS (SELECT FROM inspector_team WHERE staff_id = my_staff_id() AND team_id = p_team AND during @> site_day(p_at))
$$;
COMMENT ON FUNCTION inspected_by_me IS 'Whether the reader inspected the team on the day of a moment';

-- Row-level security on everything that speaks of a person. The array test comes first: it is cheap
-- and keeps the dated one to the rows that are the reader's anyway.
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['agent_event', 'agent_leg', 'call', 'queue_visit', 'agent_day', 'seat_state', 'queue_member', 'waiting_call',
                             'open_leg', 'staff', 'agent', 'switch_member', 'agent_team', 'agent_seat', 'team_leader', 'staff_post',
                             'inspector_team'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    END LOOP;
    -- The whole site, for who is on its staff: group roles belong to the cluster, and another centre's
    -- manager may be a member of the same one.
    FOREACH t IN ARRAY ARRAY['agent_event', 'agent_day', 'seat_state', 'queue_member'] LOOP
        EXECUTE format('CREATE POLICY site ON %I FOR SELECT TO bz_manager, bz_quality_head, bz_auditor, bz_scheduler, bz_front_desk USING ((SELECT my_staff_id()) IS NOT NULL)', t);
        EXECUTE format('CREATE POLICY feed ON %I FOR SELECT TO bz_feed USING (true)', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['agent_leg', 'call', 'queue_visit', 'waiting_call', 'open_leg'] LOOP
        EXECUTE format('CREATE POLICY site ON %I FOR SELECT TO bz_manager, bz_quality_head, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL)', t);
        EXECUTE format('CREATE POLICY feed ON %I FOR SELECT TO bz_feed USING (true)', t);
    END LOOP;
    -- Names and memberships are no secret within the centre.
    FOREACH t IN ARRAY ARRAY['agent', 'switch_member', 'agent_team', 'agent_seat', 'team_leader', 'staff_post', 'inspector_team', 'staff'] LOOP
        EXECUTE format('CREATE POLICY everybody ON %I FOR SELECT TO bz_staff, bz_feed USING (true)', t);
    END LOOP;
END $$;

CREATE POLICY led ON agent_event FOR SELECT TO bz_leader
    USING (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, at));
CREATE POLICY led ON agent_leg FOR SELECT TO bz_leader
    USING (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, offered_at));
CREATE POLICY inspected ON agent_leg FOR SELECT TO bz_inspector
    USING (team_id = ANY ((SELECT my_inspected_teams())::bigint[]) AND inspected_by_me(team_id, offered_at));
CREATE POLICY led ON agent_day FOR SELECT TO bz_leader
    USING (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, site_midnight(day)));
-- A call that nobody answered is no agent's: leaders see it, with the number masked.
CREATE POLICY led ON call FOR SELECT TO bz_leader
    USING (agent_id IS NULL OR (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, started_at)));
CREATE POLICY inspected ON call FOR SELECT TO bz_inspector
    USING (team_id = ANY ((SELECT my_inspected_teams())::bigint[]) AND inspected_by_me(team_id, started_at));
CREATE POLICY queues ON queue_visit FOR SELECT TO bz_leader USING (true);
CREATE POLICY queues ON waiting_call FOR SELECT TO bz_leader USING (true);
CREATE POLICY led ON seat_state FOR SELECT TO bz_leader USING (agent_id = ANY ((SELECT my_agents_today())::bigint[]));
CREATE POLICY led ON queue_member FOR SELECT TO bz_leader
    USING (member_id IN (SELECT m.member_id FROM switch_member m WHERE m.agent_id = ANY ((SELECT my_agents_today())::bigint[])));

-- Columns: the full number of a customer only where the work needs it.
GRANT SELECT ON site, department, team, agent, agent_team, seat, agent_seat, staff, team_leader, staff_post, inspector_team, switch,
    feed_source, queue, switch_member, switch_restart, feed_gap, queue_interval, schema_migration TO bz_staff;
GRANT SELECT ON agent_day, queue_member TO bz_leader, bz_manager, bz_quality_head, bz_auditor, bz_scheduler, bz_front_desk;
-- The source's own words may hold the customer's number.
GRANT SELECT (event_id, at, agent_id, team_id, queue_id, source_id, kind, state, reason, call_uid)
    ON agent_event TO bz_leader, bz_scheduler, bz_front_desk;
GRANT SELECT ON agent_event TO bz_manager, bz_quality_head, bz_auditor;
GRANT SELECT ON agent_leg TO bz_leader, bz_manager, bz_quality_head, bz_auditor, bz_inspector;
GRANT SELECT (agent_id, switch_id, source_id, member_id, state, since, pause_reason, queue_id, call_uid, wrap_until, login_since,
              pause_any_since, pause_full_since, last_event_at, changed_in)
    ON seat_state TO bz_leader, bz_manager, bz_quality_head, bz_auditor, bz_scheduler, bz_front_desk;
GRANT SELECT (switch_id, call_uid, visit_no, queue_id, source_id, entered_at, position)
    ON waiting_call TO bz_leader, bz_manager, bz_quality_head, bz_auditor;
GRANT SELECT (switch_id, call_uid, leg_no, visit_no, member_id, queue_id, source_id, offered_at, answered_at, ring_ms, wait_s,
              hold_since, hold_count, hold_s) ON open_leg TO bz_manager, bz_quality_head, bz_auditor;
GRANT SELECT (switch_id, call_uid, visit_no, entered_at, left_at, queue_id, source_id, outcome, wait_s, position, left_position,
              key_pressed, customer_masked) ON queue_visit TO bz_leader, bz_manager, bz_quality_head, bz_auditor;
GRANT SELECT (customer) ON queue_visit TO bz_manager, bz_quality_head, bz_auditor;
GRANT SELECT (switch_id, call_uid, started_at, ended_at, source_id, channel, direction, customer_masked, dialed, queue_id, agent_id,
              team_id, result, amount_fen) ON call TO bz_leader, bz_inspector, bz_manager, bz_quality_head, bz_auditor;
GRANT SELECT (recording, content) ON call TO bz_leader, bz_inspector, bz_manager, bz_quality_head;
GRANT SELECT (customer) ON call TO bz_inspector, bz_manager, bz_quality_head, bz_auditor;

-- A feed stages and calls the door; it reads what it needs to go on.
GRANT SELECT ON site, agent, agent_team, switch, feed_source, queue, switch_member, seat_state, queue_member, waiting_call, open_leg,
    agent_leg, queue_visit, call, schema_migration TO bz_feed;
GRANT INSERT ON stage_agent_event, stage_queue_visit, stage_agent_leg, stage_call, stage_agent_span TO bz_feed;

CREATE FUNCTION known_lines(p_source bigint, p_from bigint, p_to bigint) RETURNS TABLE (second bigint, hashes bigint[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT f.second, f.hashes FROM feed_second f WHERE f.source_id = p_source AND f.second BETWEEN p_from AND p_to ORDER BY f.second
$$;
COMMENT ON FUNCTION known_lines IS 'Keys of the lines that a feed has taken between two seconds';

CREATE FUNCTION set_recording(p_switch text, p_call_uid text, p_recording text) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_count int;
BEGIN
    UPDATE call SET recording = p_recording
     WHERE switch_id = (SELECT switch_id FROM switch WHERE name = p_switch) AND call_uid = p_call_uid
       AND recording IS DISTINCT FROM p_recording;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    RETURN v_count;
END $$;
COMMENT ON FUNCTION set_recording IS 'Links a recording to its call; returns the number of calls that changed';

-- PUBLIC may execute every new function unless told otherwise.
DO $$
DECLARE
    f regprocedure;
BEGIN
    FOR f IN SELECT p.oid FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
              WHERE n.nspname = 'banzhang' AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e') LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    END LOOP;
END $$;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
GRANT EXECUTE ON FUNCTION site_zone, site_day, site_midnight, my_staff_id, my_led_teams, my_inspected_teams, my_agents_today, led_by_me,
    inspected_by_me, mask_number TO bz_staff, bz_feed;
GRANT EXECUTE ON FUNCTION open_feed_source, ingest_batch, feed_heartbeat, add_feed_gap, known_lines, set_recording TO bz_feed;
