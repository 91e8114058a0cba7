-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is too long or too many, and who is so now: pause reasons, dated thresholds, alarms.
CREATE TABLE pause_reason (
    reason_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL CONSTRAINT pause_reason_code_given CHECK (btrim(code) <> ''),
    name text NOT NULL CONSTRAINT pause_reason_name_given CHECK (btrim(name) <> ''),
    kind text NOT NULL CONSTRAINT pause_reason_kind_known CHECK (kind IN ('rest', 'meal', 'training', 'meeting', 'work', 'other')),
    paid boolean NOT NULL DEFAULT true,
    longest_s int CONSTRAINT pause_reason_longest_positive CHECK (longest_s BETWEEN 1 AND 86400),
    during tstzrange NOT NULL CHECK (NOT isempty(during)),
    CONSTRAINT pause_reason_once EXCLUDE USING gist (code WITH =, during WITH &&)
);
COMMENT ON TABLE pause_reason IS 'Why agents may pause; a change is a new row from a moment on';
COMMENT ON COLUMN pause_reason.reason_id IS 'Key';
COMMENT ON COLUMN pause_reason.code IS 'Reason code as the switch tells it';
COMMENT ON COLUMN pause_reason.name IS 'Name in words, on screen and paper';
COMMENT ON COLUMN pause_reason.kind IS 'rest, meal, training, meeting, work or other';
COMMENT ON COLUMN pause_reason.paid IS 'Whether the time is paid';
COMMENT ON COLUMN pause_reason.longest_s IS 'How long such a pause may last, in seconds; null for as long as it takes';
COMMENT ON COLUMN pause_reason.during IS 'When it holds, first moment included';

CREATE TABLE threshold (
    threshold_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CONSTRAINT threshold_kind_known CHECK (kind IN ('state_time', 'pause_overrun', 'long_call', 'long_ring',
        'long_after_call', 'off_post', 'dead_call', 'queue_wait', 'queue_count')),
    state text,
    queue_id bigint REFERENCES queue,
    team_id bigint REFERENCES team,
    reason_code text,
    amber int NOT NULL,
    red int NOT NULL,
    during tstzrange NOT NULL CHECK (NOT isempty(during)),
    CONSTRAINT threshold_state_fits CHECK ((kind = 'state_time') = (state IS NOT NULL)
        AND (state IS NULL OR state IN ('talking', 'hold', 'ringing', 'available', 'after_call', 'paused'))),
    CONSTRAINT threshold_amber_before_red CHECK (amber >= 0 AND amber < red),
    CONSTRAINT threshold_amber_positive CHECK (amber > 0 OR kind = 'pause_overrun'),
    CONSTRAINT threshold_red_possible CHECK (red <= 86400),
    CONSTRAINT threshold_scope_fits CHECK ((team_id IS NULL OR kind NOT IN ('queue_wait', 'queue_count'))
        AND (reason_code IS NULL OR kind IN ('pause_overrun', 'off_post') OR (kind = 'state_time' AND state = 'paused'))),
    CONSTRAINT threshold_once EXCLUDE USING gist (kind WITH =, (coalesce(state, '')) WITH =, (coalesce(queue_id, 0)) WITH =,
        (coalesce(team_id, 0)) WITH =, (coalesce(reason_code, '')) WITH =, during WITH &&)
);
COMMENT ON TABLE threshold IS 'From when on something is amber or red; a change is a new row from a moment on';
COMMENT ON COLUMN threshold.threshold_id IS 'Key';
COMMENT ON COLUMN threshold.kind IS 'What is measured: state_time, pause_overrun (seconds beyond the reason''s longest), long_call, long_ring, long_after_call, off_post (paused without a reason that is known), dead_call, queue_wait, queue_count';
COMMENT ON COLUMN threshold.state IS 'The agent''s state, for state_time';
COMMENT ON COLUMN threshold.queue_id IS 'Only for this queue; null for all';
COMMENT ON COLUMN threshold.team_id IS 'Only for this team; null for all';
COMMENT ON COLUMN threshold.reason_code IS 'Only for pauses with this code; null for all';
COMMENT ON COLUMN threshold.amber IS 'Amber from so many seconds, or callers, on';
COMMENT ON COLUMN threshold.red IS 'Red from so many seconds, or callers, on';
COMMENT ON COLUMN threshold.during IS 'When it holds, first moment included';

CREATE TABLE alarm (
    alarm_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    state text,
    reason_code text,
    agent_id bigint REFERENCES agent,
    queue_id bigint REFERENCES queue,
    team_id bigint,
    since timestamptz NOT NULL,
    level smallint NOT NULL CHECK (level IN (1, 2)),
    highest smallint NOT NULL CHECK (highest IN (1, 2)),
    value int NOT NULL,
    allowed_s int NOT NULL DEFAULT 0,
    amber int NOT NULL,
    red int NOT NULL,
    threshold_id bigint NOT NULL REFERENCES threshold,
    raised_at timestamptz NOT NULL,
    ended_at timestamptz,
    acknowledged_by bigint REFERENCES staff,
    acknowledged_at timestamptz,
    note text NOT NULL DEFAULT '',
    changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT alarm_of_agent_or_queue CHECK (agent_id IS NOT NULL OR queue_id IS NOT NULL)
) WITH (fillfactor = 70);
COMMENT ON TABLE alarm IS 'Something that was, or is, beyond its threshold; it keeps the limits that held';
COMMENT ON COLUMN alarm.alarm_id IS 'Key';
COMMENT ON COLUMN alarm.kind IS 'As in threshold';
COMMENT ON COLUMN alarm.state IS 'The agent''s state';
COMMENT ON COLUMN alarm.reason_code IS 'Code of the pause';
COMMENT ON COLUMN alarm.agent_id IS 'The agent; null for a queue''s alarm';
COMMENT ON COLUMN alarm.queue_id IS 'The queue, or that of the agent''s call';
COMMENT ON COLUMN alarm.team_id IS 'The agent''s team when it was raised';
COMMENT ON COLUMN alarm.since IS 'Since when it lasts; for waiting callers the entry of the longest waiting one';
COMMENT ON COLUMN alarm.level IS '1 amber, 2 red';
COMMENT ON COLUMN alarm.highest IS 'The highest level that it reached';
COMMENT ON COLUMN alarm.value IS 'Seconds, or callers: when it was raised, at its last change of level, and when it ended';
COMMENT ON COLUMN alarm.allowed_s IS 'Seconds that the pause''s reason allowed; the limits begin after them';
COMMENT ON COLUMN alarm.amber IS 'The amber limit that held';
COMMENT ON COLUMN alarm.red IS 'The red limit that held';
COMMENT ON COLUMN alarm.threshold_id IS 'The threshold that won';
COMMENT ON COLUMN alarm.raised_at IS 'When it was noticed';
COMMENT ON COLUMN alarm.ended_at IS 'When it was noticed to be over; null while it lasts';
COMMENT ON COLUMN alarm.acknowledged_by IS 'Who took it on';
COMMENT ON COLUMN alarm.acknowledged_at IS 'When';
COMMENT ON COLUMN alarm.note IS 'What he wrote about it';
COMMENT ON COLUMN alarm.changed_in IS 'Transaction that wrote the row, for fetching what changed';
CREATE UNIQUE INDEX alarm_open_agent_idx ON alarm (agent_id, kind, since) WHERE ended_at IS NULL AND agent_id IS NOT NULL;
CREATE UNIQUE INDEX alarm_open_queue_idx ON alarm (queue_id, kind) WHERE ended_at IS NULL AND agent_id IS NULL;
CREATE INDEX alarm_raised_idx ON alarm (raised_at);
CREATE INDEX alarm_agent_idx ON alarm (agent_id, raised_at);
CREATE INDEX alarm_threshold_idx ON alarm (threshold_id);
-- What ended since a look: a narrow range, however long the history is.
CREATE INDEX alarm_ended_idx ON alarm (ended_at);

CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON pause_reason FOR EACH ROW EXECUTE FUNCTION audit_change(reason_id);
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON threshold FOR EACH ROW EXECUTE FUNCTION audit_change(threshold_id);

-- The winner: a pause reason is more specific than a queue, a queue more than a team.
CREATE FUNCTION threshold_weight(p_threshold threshold) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN p_threshold.reason_code IS NULL THEN 0 ELSE 4 END + CASE WHEN p_threshold.queue_id IS NULL THEN 0 ELSE 2 END
         + CASE WHEN p_threshold.team_id IS NULL THEN 0 ELSE 1 END
$$;
COMMENT ON FUNCTION threshold_weight IS 'How specific a threshold is: of those that fit the greatest wins; reason before queue before team';

CREATE FUNCTION live_sources(p_at timestamptz) RETURNS TABLE (source_id bigint, switch_id bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT f.source_id, f.switch_id FROM feed_source f WHERE f.connected AND f.last_heard_at >= p_at - interval '15 seconds'
$$;
COMMENT ON FUNCTION live_sources IS 'The feeds whose word counts at a moment: a silent one gives no alarm and ends none';

-- Every condition that could be in alarm, with 0 and '' for nothing, so that it joins.
CREATE FUNCTION alarm_conditions(p_at timestamptz)
RETURNS TABLE (kind text, state text, reason_code text, agent_id bigint, queue_id bigint, team_id bigint, since timestamptz, value int,
               allowed_s int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    WITH today AS MATERIALIZED (
        SELECT site_day(p_at) AS day
    ), leg AS MATERIALIZED (
        SELECT k.agent_id, min(o.answered_at) AS answered_at FROM open_leg o JOIN switch_member k USING (member_id) GROUP BY k.agent_id
    ), seat AS MATERIALIZED (
        SELECT s.agent_id, s.state::text AS state, s.since, coalesce(s.queue_id, 0) AS queue_id, coalesce(m.team_id, 0) AS team_id,
               s.call_uid, CASE WHEN s.state = 'paused' THEN coalesce(s.pause_reason, '') ELSE '' END AS reason_code,
               r.reason_id, r.longest_s, l.agent_id IS NOT NULL AS has_leg, least(s.since, l.answered_at) AS talk_since
          FROM seat_state s
          JOIN live_sources(p_at) f USING (source_id)
          JOIN agent a USING (agent_id)
          CROSS JOIN today
          LEFT JOIN agent_team m ON m.agent_id = s.agent_id AND m.during @> today.day
          LEFT JOIN pause_reason r ON s.state = 'paused' AND r.code = s.pause_reason AND r.during @> p_at
          LEFT JOIN leg l ON l.agent_id = s.agent_id
         WHERE s.state <> 'signed_out' AND (a.left_on IS NULL OR a.left_on > today.day)
    ), found AS (
        SELECT 'state_time' AS kind, state, reason_code, agent_id, queue_id, team_id, since, 0 AS allowed_s FROM seat WHERE state <> 'dead_call'
        UNION ALL
        SELECT 'pause_overrun', '', reason_code, agent_id, queue_id, team_id, since, longest_s
          FROM seat WHERE state = 'paused' AND longest_s IS NOT NULL
        UNION ALL
        SELECT 'off_post', '', reason_code, agent_id, queue_id, team_id, since, 0 FROM seat WHERE state = 'paused' AND reason_id IS NULL
        UNION ALL
        SELECT CASE state WHEN 'ringing' THEN 'long_ring' WHEN 'after_call' THEN 'long_after_call' ELSE 'long_call' END, '', '', agent_id,
               queue_id, team_id, CASE WHEN state IN ('talking', 'hold') THEN talk_since ELSE since END, 0
          FROM seat WHERE state IN ('talking', 'hold', 'ringing', 'after_call')
        UNION ALL
        -- A call outside the queues has no leg and is not dead: it has no number of a call either.
        SELECT 'dead_call', '', '', agent_id, queue_id, team_id, since, 0
          FROM seat WHERE state = 'dead_call' OR (state IN ('talking', 'hold') AND call_uid IS NOT NULL AND NOT has_leg)
    )
    SELECT kind, state, reason_code, agent_id, queue_id, team_id, since,
           greatest(floor(extract(epoch FROM p_at - since)), -1)::int - allowed_s, allowed_s
      FROM found
    UNION ALL
    SELECT k.kind, '', '', NULL, w.queue_id, 0, w.since,
           CASE k.kind WHEN 'queue_count' THEN w.waiting ELSE floor(extract(epoch FROM p_at - w.since))::int END, 0
      FROM (SELECT c.queue_id, min(c.entered_at) AS since, count(*)::int AS waiting
              FROM waiting_call c JOIN live_sources(p_at) f USING (source_id) GROUP BY c.queue_id) w
      CROSS JOIN (VALUES ('queue_wait'), ('queue_count')) k (kind)
$$;
COMMENT ON FUNCTION alarm_conditions IS 'What is measured at a moment, of every agent and queue whose source is not silent';

CREATE FUNCTION due_alarms(p_at timestamptz)
RETURNS TABLE (kind text, state text, reason_code text, agent_id bigint, queue_id bigint, team_id bigint, since timestamptz, value int,
               allowed_s int, level smallint, amber int, red int, threshold_id bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    WITH held AS MATERIALIZED (
        SELECT t.*, threshold_weight(t) AS weight FROM threshold t WHERE t.during @> p_at
    ), least_limit AS MATERIALIZED (
        SELECT h.kind, min(h.amber) AS amber FROM held h GROUP BY h.kind
    ), condition AS MATERIALIZED (
        SELECT c.* FROM alarm_conditions(p_at) c JOIN least_limit l USING (kind) WHERE c.value >= l.amber
    ), scope AS (
        SELECT DISTINCT c.kind, c.state, c.reason_code, c.queue_id, c.team_id FROM condition c
    ), winner AS MATERIALIZED (
        -- Once for each scope, not for each agent.
        SELECT s.*, w.threshold_id, w.amber, w.red
          FROM scope s
          CROSS JOIN LATERAL (SELECT h.threshold_id, h.amber, h.red FROM held h
                               WHERE h.kind = s.kind AND coalesce(h.state, '') = s.state
                                 AND (h.reason_code IS NULL OR h.reason_code = s.reason_code)
                                 AND (h.queue_id IS NULL OR h.queue_id = s.queue_id) AND (h.team_id IS NULL OR h.team_id = s.team_id)
                               ORDER BY h.weight DESC LIMIT 1) w
    )
    SELECT c.kind, nullif(c.state, ''), nullif(c.reason_code, ''), c.agent_id, nullif(c.queue_id, 0), nullif(c.team_id, 0), c.since, c.value,
           c.allowed_s, (CASE WHEN c.value >= w.red THEN 2 ELSE 1 END)::smallint, w.amber, w.red, w.threshold_id
      FROM condition c JOIN winner w USING (kind, state, reason_code, queue_id, team_id)
     WHERE c.value >= w.amber
$$;
COMMENT ON FUNCTION due_alarms IS 'Who and which queue is beyond the winning threshold at a moment, by how much, since when';

CREATE FUNCTION refresh_alarms(p_at timestamptz DEFAULT clock_timestamp()) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
DECLARE
    v_changes int;
    v_teams text;
BEGIN
    -- Two feeds need not look at once.
    IF NOT pg_try_advisory_xact_lock(726622, 0) THEN
        RETURN 0;
    END IF;
    WITH due AS MATERIALIZED (
        SELECT * FROM due_alarms(p_at)
    ), opened AS MATERIALIZED (
        SELECT a.* FROM alarm a WHERE a.ended_at IS NULL
    ), matched AS MATERIALIZED (
        SELECT o.alarm_id, d.* FROM opened o JOIN due d ON d.kind = o.kind AND d.agent_id = o.agent_id AND d.since = o.since
        UNION ALL
        SELECT o.alarm_id, d.* FROM opened o JOIN due d ON d.kind = o.kind AND d.queue_id = o.queue_id
         WHERE o.agent_id IS NULL AND d.agent_id IS NULL
    ), told AS MATERIALIZED (
        SELECT s.agent_id, NULL::bigint AS queue_id FROM seat_state s JOIN live_sources(p_at) f USING (source_id)
        UNION ALL
        SELECT NULL, q.queue_id FROM queue q WHERE EXISTS (SELECT FROM live_sources(p_at) f WHERE f.switch_id = q.switch_id)
    ), over AS (
        UPDATE alarm a
           SET ended_at = p_at, changed_in = pg_current_xact_id(),
               value = CASE WHEN a.kind = 'queue_count' THEN a.value
                            ELSE greatest(floor(extract(epoch FROM p_at - a.since))::int - a.allowed_s, a.value) END
          FROM opened o
          LEFT JOIN matched m ON m.alarm_id = o.alarm_id
          JOIN told t ON t.agent_id = o.agent_id OR (o.agent_id IS NULL AND t.queue_id = o.queue_id)
         WHERE a.alarm_id = o.alarm_id AND m.alarm_id IS NULL
        RETURNING a.team_id
    ), moved AS (
        UPDATE alarm a
           SET level = m.level, highest = greatest(a.highest, m.level), threshold_id = m.threshold_id, amber = m.amber, red = m.red,
               allowed_s = m.allowed_s, since = m.since, value = m.value, changed_in = pg_current_xact_id()
          FROM matched m
         WHERE a.alarm_id = m.alarm_id
           AND ((a.level, a.threshold_id, a.allowed_s, a.since) IS DISTINCT FROM (m.level, m.threshold_id, m.allowed_s, m.since)
                OR (a.kind = 'queue_count' AND a.value <> m.value))
        RETURNING a.team_id
    ), raised AS (
        INSERT INTO alarm (kind, state, reason_code, agent_id, queue_id, team_id, since, level, highest, value, allowed_s, amber, red,
                           threshold_id, raised_at)
        SELECT d.kind, d.state, d.reason_code, d.agent_id, d.queue_id, d.team_id, d.since, d.level, d.level, d.value, d.allowed_s, d.amber,
               d.red, d.threshold_id, p_at
          FROM due d
         WHERE NOT EXISTS (SELECT FROM opened o WHERE o.kind = d.kind AND o.agent_id = d.agent_id AND o.since = d.since)
           AND NOT (d.agent_id IS NULL
                    AND EXISTS (SELECT FROM opened o WHERE o.kind = d.kind AND o.agent_id IS NULL AND o.queue_id = d.queue_id))
        RETURNING team_id
    )
    SELECT count(*), string_agg(DISTINCT coalesce(c.team_id, 0)::text, ',') INTO v_changes, v_teams
      FROM (TABLE over UNION ALL TABLE moved UNION ALL TABLE raised) c;
    IF v_changes > 0 THEN
        PERFORM pg_notify('floor', 'alarm:' || CASE WHEN length(v_teams) > 4000 THEN '*' ELSE v_teams END);
    END IF;
    RETURN v_changes;
END $$;
COMMENT ON FUNCTION refresh_alarms IS 'Raises, lifts and ends alarms as of a moment and tells the consoles; a second call at once changes nothing';

CREATE FUNCTION acknowledge_alarm(p_alarm bigint, p_note text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_alarm alarm;
    v_who text;
BEGIN
    PERFORM check_administrator();
    SELECT * INTO v_alarm FROM alarm WHERE alarm_id = p_alarm FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM refuse('alarm_known', format('There is no alarm %s', p_alarm));
    END IF;
    IF session_user <> current_user AND NOT pg_has_role(session_user, 'bz_manager', 'member') AND v_alarm.agent_id IS NOT NULL
       AND NOT coalesce(led_by_me(v_alarm.team_id, now()), false) THEN
        RAISE EXCEPTION 'The alarm is of a team that you do not lead' USING ERRCODE = '42501';
    END IF;
    IF v_alarm.acknowledged_at IS NOT NULL THEN
        SELECT name INTO v_who FROM staff WHERE staff_id = v_alarm.acknowledged_by;
        PERFORM refuse('alarm_unacknowledged', format('The alarm was acknowledged already, by %s', coalesce(v_who, '?')));
    END IF;
    UPDATE alarm SET acknowledged_by = my_staff_id(), acknowledged_at = clock_timestamp(), note = btrim(coalesce(p_note, '')),
                     changed_in = pg_current_xact_id()
     WHERE alarm_id = p_alarm;
    PERFORM write_audit('acknowledge', 'alarm', jsonb_build_object('alarm_id', p_alarm), NULL,
                        jsonb_build_object('note', btrim(coalesce(p_note, '')), 'kind', v_alarm.kind, 'agent_id', v_alarm.agent_id,
                                           'queue_id', v_alarm.queue_id));
    PERFORM pg_notify('floor', 'alarm:' || coalesce(v_alarm.team_id, 0));
END $$;
COMMENT ON FUNCTION acknowledge_alarm IS 'Takes an alarm on, with a note: a leader one of the teams that he leads today or of a queue, a manager every one';

CREATE FUNCTION check_from(p_from timestamptz) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF p_from < now() THEN
        PERFORM refuse('rule_not_backdated', 'A change cannot begin in the past', 'Let it begin now, or on a later day.');
    END IF;
    RETURN coalesce(p_from, now());
END $$;
COMMENT ON FUNCTION check_from IS 'The moment from which a change holds: null means now; the past is refused';

CREATE FUNCTION set_threshold(p_kind text, p_state text, p_queue bigint, p_team bigint, p_reason text, p_amber int, p_red int,
                              p_from timestamptz) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_from timestamptz := check_from(p_from);
    v_threshold bigint;
BEGIN
    PERFORM check_administrator();
    IF p_amber >= p_red THEN
        PERFORM refuse('threshold_amber_before_red', format('Amber from %s, red from %s: amber must come before red', p_amber, p_red));
    END IF;
    IF p_reason IS NOT NULL AND NOT EXISTS (SELECT FROM pause_reason WHERE code = p_reason AND coalesce(upper(during), 'infinity') > v_from) THEN
        PERFORM refuse('threshold_reason_known', format('There is no pause reason %s', p_reason), 'Enter the pause reason first.');
    END IF;
    PERFORM end_thresholds(p_kind, p_state, p_queue, p_team, p_reason, v_from);
    INSERT INTO threshold (kind, state, queue_id, team_id, reason_code, amber, red, during)
    VALUES (p_kind, p_state, p_queue, p_team, p_reason, p_amber, p_red, tstzrange(v_from, NULL)) RETURNING threshold_id INTO v_threshold;
    PERFORM announce_people();
    RETURN v_threshold;
END $$;
COMMENT ON FUNCTION set_threshold IS 'A threshold from a moment on (null: now); what held for the same scope ends there, what was planned for later is dropped';

CREATE FUNCTION end_thresholds(p_kind text, p_state text, p_queue bigint, p_team bigint, p_reason text, p_from timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_count int;
BEGIN
    DELETE FROM threshold
     WHERE kind = p_kind AND state IS NOT DISTINCT FROM p_state AND queue_id IS NOT DISTINCT FROM p_queue
       AND team_id IS NOT DISTINCT FROM p_team AND reason_code IS NOT DISTINCT FROM p_reason AND lower(during) >= p_from;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    UPDATE threshold SET during = tstzrange(lower(during), p_from)
     WHERE kind = p_kind AND state IS NOT DISTINCT FROM p_state AND queue_id IS NOT DISTINCT FROM p_queue
       AND team_id IS NOT DISTINCT FROM p_team AND reason_code IS NOT DISTINCT FROM p_reason AND during @> p_from;
    RETURN v_count + CASE WHEN FOUND THEN 1 ELSE 0 END;
END $$;
COMMENT ON FUNCTION end_thresholds IS 'Ends what holds for a scope at a moment and drops what was planned after it; returns how many';

CREATE FUNCTION end_threshold(p_threshold bigint, p_from timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_from timestamptz := check_from(p_from);
    v_row threshold;
BEGIN
    PERFORM check_administrator();
    SELECT * INTO v_row FROM threshold WHERE threshold_id = p_threshold;
    IF NOT FOUND OR coalesce(upper(v_row.during), 'infinity') <= v_from THEN
        PERFORM refuse('threshold_known', format('There is no threshold %s that still holds then', p_threshold));
    END IF;
    PERFORM end_thresholds(v_row.kind, v_row.state, v_row.queue_id, v_row.team_id, v_row.reason_code, v_from);
    PERFORM announce_people();
END $$;
COMMENT ON FUNCTION end_threshold IS 'Ends a threshold from a moment on (null: now)';

CREATE FUNCTION end_reason_rows(p_code text, p_from timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_count int;
BEGIN
    DELETE FROM pause_reason WHERE code = p_code AND lower(during) >= p_from;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    UPDATE pause_reason SET during = tstzrange(lower(during), p_from) WHERE code = p_code AND during @> p_from;
    RETURN v_count + CASE WHEN FOUND THEN 1 ELSE 0 END;
END $$;
COMMENT ON FUNCTION end_reason_rows IS 'Ends what holds for a code at a moment and drops what was planned after it; returns how many';

CREATE FUNCTION set_pause_reason(p_code text, p_name text, p_kind text, p_paid boolean, p_longest_s int, p_from timestamptz) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_from timestamptz := check_from(p_from);
    v_reason bigint;
BEGIN
    PERFORM check_administrator();
    PERFORM end_reason_rows(btrim(p_code), v_from);
    INSERT INTO pause_reason (code, name, kind, paid, longest_s, during)
    VALUES (btrim(p_code), btrim(p_name), p_kind, p_paid, p_longest_s, tstzrange(v_from, NULL)) RETURNING reason_id INTO v_reason;
    PERFORM announce_people();
    RETURN v_reason;
END $$;
COMMENT ON FUNCTION set_pause_reason IS 'A pause reason from a moment on (null: now); what held for its code ends there';

CREATE FUNCTION end_pause_reason(p_code text, p_from timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_administrator();
    IF end_reason_rows(p_code, check_from(p_from)) = 0 THEN
        PERFORM refuse('pause_reason_known', format('There is no pause reason %s', p_code));
    END IF;
    PERFORM announce_people();
END $$;
COMMENT ON FUNCTION end_pause_reason IS 'Ends a pause reason from a moment on (null: now): pausing with its code is being off post then';

ALTER TABLE alarm ENABLE ROW LEVEL SECURITY;
CREATE POLICY site ON alarm FOR SELECT TO bz_manager, bz_quality_head, bz_auditor, bz_scheduler, bz_front_desk
    USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY led ON alarm FOR SELECT TO bz_leader
    USING ((agent_id IS NULL AND (SELECT my_staff_id()) IS NOT NULL) OR (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, raised_at)));
GRANT SELECT ON alarm TO bz_leader, bz_manager, bz_quality_head, bz_auditor, bz_scheduler, bz_front_desk;
GRANT SELECT ON threshold, pause_reason TO bz_staff;
REVOKE ALL ON FUNCTION threshold_weight, live_sources, alarm_conditions, due_alarms, refresh_alarms, acknowledge_alarm, check_from, set_threshold,
    end_thresholds, end_threshold, end_reason_rows, set_pause_reason, end_pause_reason FROM PUBLIC;
GRANT EXECUTE ON FUNCTION refresh_alarms TO bz_feed;
GRANT EXECUTE ON FUNCTION acknowledge_alarm TO bz_leader, bz_manager;
GRANT EXECUTE ON FUNCTION set_threshold, end_threshold, set_pause_reason, end_pause_reason TO bz_manager;
