-- SPDX-License-Identifier: GPL-3.0-or-later
-- A call's recording wherever calls are listed, not through a sheet alone: who may hear it, and the audit of who did.

-- Managers and quality heads the whole site's, leaders and inspectors the calls in which one of their teams' agents took part then. Auditors
-- read, they do not listen (architecture, rights). Who is not on this centre's staff hears nothing.
CREATE FUNCTION hears_call(p_call call) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT my_staff_id() IS NOT NULL AND (
        pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_quality_head', 'MEMBER')
        OR (pg_has_role(session_user, 'bz_leader', 'MEMBER') AND (led_by_me((p_call).team_id, (p_call).started_at) OR EXISTS (
               SELECT FROM agent_leg l
                WHERE l.switch_id = (p_call).switch_id AND l.call_uid = (p_call).call_uid AND l.answered_at IS NOT NULL
                  AND l.offered_at >= (p_call).started_at AND l.offered_at < (p_call).started_at + interval '1 day'
                  AND led_by_me(l.team_id, l.offered_at))))
        OR (pg_has_role(session_user, 'bz_inspector', 'MEMBER') AND (inspected_by_me((p_call).team_id, (p_call).started_at) OR EXISTS (
               SELECT FROM agent_leg l
                WHERE l.switch_id = (p_call).switch_id AND l.call_uid = (p_call).call_uid AND l.answered_at IS NOT NULL
                  AND l.offered_at >= (p_call).started_at AND l.offered_at < (p_call).started_at + interval '1 day'
                  AND inspected_by_me(l.team_id, l.offered_at)))))
$$;
COMMENT ON FUNCTION hears_call IS 'Whether the reader may hear the recording of a call';

-- One list names a call by its start, another by an offer: the call is the one that had begun then.
CREATE FUNCTION call_sound(p_switch bigint, p_call text, p_at timestamptz) RETURNS TABLE (started_key text, has_recording boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp ROWS 1 AS $$
    SELECT c.started_at::text, coalesce(c.recording, '') <> ''
      FROM call c
     WHERE c.switch_id = p_switch AND c.call_uid = p_call AND c.started_at <= p_at AND c.started_at > p_at - interval '1 day'
       AND hears_call(c)
     ORDER BY c.started_at DESC
     LIMIT 1
$$;
COMMENT ON FUNCTION call_sound IS 'Start of the call that went on at a moment, and whether it was recorded; no row for who may not hear it';

CREATE FUNCTION find_call_recording(p_switch bigint, p_call text, p_at timestamptz) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_call call;
    v_base text;
BEGIN
    PERFORM my_staff();
    SELECT * INTO v_call FROM call c WHERE c.switch_id = p_switch AND c.call_uid = p_call AND c.started_at = p_at;
    -- Whoever does not reach all calls is not told which there are.
    IF NOT hears_call(v_call) THEN
        RAISE EXCEPTION 'This recording is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'recording_reach';
    END IF;
    IF v_call.call_uid IS NULL THEN
        PERFORM refuse('call_known', 'There is no such call');
    END IF;
    IF coalesce(v_call.recording, '') = '' THEN
        PERFORM refuse('recording_known', 'This interaction has no recording');
    END IF;
    IF v_call.recording ~ '^(/|[a-z]+://)' THEN
        RETURN v_call.recording;
    END IF;
    SELECT recording_base INTO v_base FROM quality_setting;
    RETURN CASE WHEN coalesce(v_base, '') = '' THEN '' ELSE rtrim(v_base, '/') || '/' END || v_call.recording;
END $$;
COMMENT ON FUNCTION find_call_recording IS 'Path or address of a call''s recording, for who may hear it; hearing it is hear_call_recording';

CREATE FUNCTION hear_call_recording(p_switch bigint, p_call text, p_at timestamptz) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_place text := find_call_recording(p_switch, p_call, p_at);
BEGIN
    PERFORM write_audit('play', 'call', jsonb_build_object('switch_id', c.switch_id, 'call_uid', c.call_uid, 'started_at', c.started_at), NULL,
                        jsonb_build_object('agent_id', c.agent_id))
       FROM call c WHERE c.switch_id = p_switch AND c.call_uid = p_call AND c.started_at = p_at;
    RETURN v_place;
END $$;
COMMENT ON FUNCTION hear_call_recording IS 'Writes into the audit that a call''s recording is heard: at the first sound, once each time it was opened';

REVOKE ALL ON FUNCTION hears_call, call_sound, find_call_recording, hear_call_recording FROM PUBLIC;
GRANT EXECUTE ON FUNCTION call_sound, find_call_recording, hear_call_recording TO bz_leader, bz_inspector, bz_quality_head, bz_manager, bz_auditor;
