-- SPDX-License-Identifier: GPL-3.0-or-later
-- Leave (请假) and swaps (调班): asked for in the agent's name, approved by the department manager and told to the front desk, both before
-- the shift begins, else it is absence (#3). With recalls in busy time (#8) and overtime that is approved first (#15).
CREATE TABLE leave_kind (
    code text PRIMARY KEY CONSTRAINT leave_kind_code_form CHECK (code ~ '^[a-z_]{2,40}$'),
    name text NOT NULL CONSTRAINT leave_kind_name_given CHECK (btrim(name) <> '' AND length(name) <= 40),
    is_paid boolean NOT NULL,
    has_balance boolean NOT NULL,
    is_limited boolean NOT NULL,
    position smallint NOT NULL
);
COMMENT ON TABLE leave_kind IS 'A kind of leave';
COMMENT ON COLUMN leave_kind.code IS 'personal, sick, annual …';
COMMENT ON COLUMN leave_kind.name IS 'Name: 事假';
COMMENT ON COLUMN leave_kind.is_paid IS 'Paid like work';
COMMENT ON COLUMN leave_kind.has_balance IS 'Taken from what an agent has of it';
COMMENT ON COLUMN leave_kind.is_limited IS 'Counts for how many of a team may be away on a day (R4); illness and what the law gives do not';
COMMENT ON COLUMN leave_kind.position IS 'Its place in lists';
INSERT INTO leave_kind (code, name, is_paid, has_balance, is_limited, position) VALUES
    ('personal', '事假', false, false, true, 1), ('sick', '病假', true, false, false, 2), ('annual', '年假', true, true, true, 3),
    ('marriage', '婚假', true, true, true, 4), ('maternity', '产假', true, false, false, 5), ('bereavement', '丧假', true, false, false, 6),
    ('lieu', '调休', true, true, true, 7);

CREATE TABLE leave_balance (
    agent_id bigint NOT NULL REFERENCES agent,
    kind text NOT NULL REFERENCES leave_kind,
    year smallint NOT NULL CONSTRAINT leave_balance_year CHECK (year BETWEEN 2000 AND 2200),
    half_days smallint NOT NULL CONSTRAINT leave_balance_half_days CHECK (half_days BETWEEN 0 AND 800),
    set_by bigint NOT NULL REFERENCES staff,
    set_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (agent_id, kind, year)
);
COMMENT ON TABLE leave_balance IS 'What an agent is given of a kind of leave in a year; what he took is counted from his requests';
COMMENT ON COLUMN leave_balance.agent_id IS 'The agent';
COMMENT ON COLUMN leave_balance.kind IS 'The kind of leave';
COMMENT ON COLUMN leave_balance.year IS 'The year';
COMMENT ON COLUMN leave_balance.half_days IS 'Half-days given';
COMMENT ON COLUMN leave_balance.set_by IS 'Who gave them';
COMMENT ON COLUMN leave_balance.set_at IS 'When';

CREATE TABLE leave_allowance (
    team_id bigint PRIMARY KEY REFERENCES team,
    people smallint NOT NULL CONSTRAINT leave_allowance_people CHECK (people BETWEEN 0 AND 1000),
    set_by bigint NOT NULL REFERENCES staff,
    set_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE leave_allowance IS 'How many of a team may be on leave on a day (R4); no row: as many as ask';
COMMENT ON COLUMN leave_allowance.team_id IS 'The team';
COMMENT ON COLUMN leave_allowance.people IS 'People a day';
COMMENT ON COLUMN leave_allowance.set_by IS 'Who set it';
COMMENT ON COLUMN leave_allowance.set_at IS 'When';

CREATE TABLE leave_request (
    leave_request_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint NOT NULL REFERENCES team,
    kind text NOT NULL REFERENCES leave_kind,
    during tstzrange NOT NULL CONSTRAINT leave_request_during
        CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during) AND upper(during) - lower(during) <= interval '200 days'),
    half_days smallint NOT NULL CONSTRAINT leave_request_half_days CHECK (half_days BETWEEN 0 AND 800),
    reason text NOT NULL CONSTRAINT leave_request_reason CHECK (btrim(reason) <> '' AND length(reason) <= 1024),
    signature text NOT NULL CONSTRAINT leave_request_signature CHECK (btrim(signature) <> '' AND length(signature) <= 200),
    recorded_by bigint NOT NULL REFERENCES staff,
    requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    approved_by bigint REFERENCES staff,
    approved_at timestamptz,
    told_by bigint REFERENCES staff,
    told_at timestamptz,
    ended_as text CONSTRAINT leave_request_ended_as CHECK (ended_as IN ('refused', 'cancelled', 'expired')),
    ended_by bigint REFERENCES staff,
    ended_at timestamptz,
    ended_why text NOT NULL DEFAULT '' CONSTRAINT leave_request_why CHECK (length(ended_why) <= 1024),
    CONSTRAINT leave_request_approved CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
    CONSTRAINT leave_request_told CHECK ((told_by IS NULL) = (told_at IS NULL)),
    CONSTRAINT leave_request_ended CHECK ((ended_as IS NULL) = (ended_at IS NULL)),
    CONSTRAINT leave_request_once EXCLUDE USING gist (agent_id WITH =, during WITH &&) WHERE (ended_as IS NULL)
);
COMMENT ON TABLE leave_request IS 'Leave (请假) as asked for in an agent''s name, with the two marks that it needs before the shift begins (#3)';
COMMENT ON COLUMN leave_request.leave_request_id IS 'Key';
COMMENT ON COLUMN leave_request.agent_id IS 'Whose leave: recorded on his behalf';
COMMENT ON COLUMN leave_request.team_id IS 'His team on its first day';
COMMENT ON COLUMN leave_request.kind IS 'The kind of leave';
COMMENT ON COLUMN leave_request.during IS 'When, first included, last excluded';
COMMENT ON COLUMN leave_request.half_days IS 'Half-days that it takes, by the shifts as they are rostered';
COMMENT ON COLUMN leave_request.reason IS 'Why';
COMMENT ON COLUMN leave_request.signature IS 'His signature, as written under the request';
COMMENT ON COLUMN leave_request.recorded_by IS 'Who recorded it';
COMMENT ON COLUMN leave_request.requested_at IS 'When';
COMMENT ON COLUMN leave_request.approved_by IS 'The manager who approved it';
COMMENT ON COLUMN leave_request.approved_at IS 'When';
COMMENT ON COLUMN leave_request.told_by IS 'Who at the front desk was told';
COMMENT ON COLUMN leave_request.told_at IS 'When';
COMMENT ON COLUMN leave_request.ended_as IS 'refused, cancelled or expired; null while it lives';
COMMENT ON COLUMN leave_request.ended_by IS 'By whom; null: by time';
COMMENT ON COLUMN leave_request.ended_at IS 'When';
COMMENT ON COLUMN leave_request.ended_why IS 'Why';
CREATE INDEX leave_request_during_idx ON leave_request USING gist (during);
CREATE INDEX leave_request_team_idx ON leave_request (team_id);

CREATE TABLE swap_request (
    swap_request_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    team_id bigint NOT NULL REFERENCES team,
    a_agent_id bigint NOT NULL REFERENCES agent,
    a_shift_id bigint NOT NULL REFERENCES shift_instance,
    b_agent_id bigint REFERENCES agent,
    b_shift_id bigint REFERENCES shift_instance,
    starts_at timestamptz NOT NULL,
    reason text NOT NULL CONSTRAINT swap_request_reason CHECK (btrim(reason) <> '' AND length(reason) <= 1024),
    a_signature text NOT NULL CONSTRAINT swap_request_a_signature CHECK (btrim(a_signature) <> '' AND length(a_signature) <= 200),
    recorded_by bigint NOT NULL REFERENCES staff,
    requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    b_signature text NOT NULL DEFAULT '' CONSTRAINT swap_request_b_signature CHECK (length(b_signature) <= 200),
    matched_by bigint REFERENCES staff,
    matched_at timestamptz,
    approved_by bigint REFERENCES staff,
    approved_at timestamptz,
    approved_why text NOT NULL DEFAULT '' CONSTRAINT swap_request_approved_why CHECK (length(approved_why) <= 1024),
    told_by bigint REFERENCES staff,
    told_at timestamptz,
    applied_at timestamptz,
    ended_as text CONSTRAINT swap_request_ended_as CHECK (ended_as IN ('refused', 'cancelled', 'expired')),
    ended_by bigint REFERENCES staff,
    ended_at timestamptz,
    ended_why text NOT NULL DEFAULT '' CONSTRAINT swap_request_why CHECK (length(ended_why) <= 1024),
    CONSTRAINT swap_request_two CHECK (a_agent_id <> b_agent_id),
    CONSTRAINT swap_request_matched CHECK ((matched_at IS NULL) = (b_agent_id IS NULL) AND (matched_at IS NULL) = (matched_by IS NULL)
                                           AND (matched_at IS NULL) = (b_signature = '') AND (b_shift_id IS NULL OR b_agent_id IS NOT NULL)),
    CONSTRAINT swap_request_approved CHECK ((approved_by IS NULL) = (approved_at IS NULL) AND (approved_at IS NULL OR matched_at IS NOT NULL)),
    CONSTRAINT swap_request_told CHECK ((told_by IS NULL) = (told_at IS NULL)),
    CONSTRAINT swap_request_in_time CHECK (greatest(approved_at, told_at) < starts_at),
    CONSTRAINT swap_request_applied CHECK (applied_at IS NULL OR (approved_at IS NOT NULL AND told_at IS NOT NULL)),
    CONSTRAINT swap_request_ended CHECK ((ended_as IS NULL) = (ended_at IS NULL) AND (ended_as IS NULL OR applied_at IS NULL))
);
COMMENT ON TABLE swap_request IS 'A swap (调班): open while nobody takes it, then both sides'' consent, the manager''s approval and the front desk told (#3, R2)';
COMMENT ON COLUMN swap_request.swap_request_id IS 'Key';
COMMENT ON COLUMN swap_request.team_id IS 'The team of both';
COMMENT ON COLUMN swap_request.a_agent_id IS 'Who asks';
COMMENT ON COLUMN swap_request.a_shift_id IS 'The shift that he gives';
COMMENT ON COLUMN swap_request.b_agent_id IS 'Who takes it; null while it is open';
COMMENT ON COLUMN swap_request.b_shift_id IS 'The shift that he gives for it; null: none';
COMMENT ON COLUMN swap_request.starts_at IS 'By when it must be approved and told: the beginning of the first of both shifts';
COMMENT ON COLUMN swap_request.reason IS 'Why';
COMMENT ON COLUMN swap_request.a_signature IS 'Signature of who asks';
COMMENT ON COLUMN swap_request.recorded_by IS 'Who recorded it';
COMMENT ON COLUMN swap_request.requested_at IS 'When';
COMMENT ON COLUMN swap_request.b_signature IS 'Signature of who takes it';
COMMENT ON COLUMN swap_request.matched_by IS 'Who recorded that';
COMMENT ON COLUMN swap_request.matched_at IS 'When';
COMMENT ON COLUMN swap_request.approved_by IS 'The manager who approved it';
COMMENT ON COLUMN swap_request.approved_at IS 'When';
COMMENT ON COLUMN swap_request.approved_why IS 'Why, although a check stood against it';
COMMENT ON COLUMN swap_request.told_by IS 'Who at the front desk was told';
COMMENT ON COLUMN swap_request.told_at IS 'When';
COMMENT ON COLUMN swap_request.applied_at IS 'When the shifts changed hands';
COMMENT ON COLUMN swap_request.ended_as IS 'refused, cancelled or expired';
COMMENT ON COLUMN swap_request.ended_by IS 'By whom; null: by time';
COMMENT ON COLUMN swap_request.ended_at IS 'When';
COMMENT ON COLUMN swap_request.ended_why IS 'Why';
CREATE UNIQUE INDEX swap_request_a_once ON swap_request (a_shift_id) WHERE ended_as IS NULL AND applied_at IS NULL;
CREATE INDEX swap_request_a_idx ON swap_request (a_shift_id);
CREATE INDEX swap_request_b_idx ON swap_request (b_shift_id);
CREATE INDEX swap_request_starts_idx ON swap_request (starts_at);

CREATE TABLE recall (
    recall_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint NOT NULL REFERENCES team,
    during tstzrange NOT NULL CONSTRAINT recall_during CHECK (NOT isempty(during) AND upper(during) - lower(during) <= interval '1 day'),
    rest_day_id bigint REFERENCES rest_day,
    shift_instance_id bigint REFERENCES shift_instance,
    ordered_by bigint NOT NULL REFERENCES staff,
    reason text NOT NULL CONSTRAINT recall_reason CHECK (btrim(reason) <> '' AND length(reason) <= 1024),
    half_days smallint NOT NULL CONSTRAINT recall_half_days CHECK (half_days BETWEEN 0 AND 2),
    ordered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    cancelled_at timestamptz,
    cancelled_by bigint REFERENCES staff,
    CONSTRAINT recall_of CHECK (num_nonnulls(rest_day_id, shift_instance_id) = 1),
    CONSTRAINT recall_break CHECK (shift_instance_id IS NULL OR half_days <= 1), -- a break is no whole day
    CONSTRAINT recall_cancelled CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL)),
    CONSTRAINT recall_once EXCLUDE USING gist (agent_id WITH =, during WITH &&) WHERE (cancelled_at IS NULL)
);
-- A rest is given up once, however short the orders: each of them would be owed.
CREATE UNIQUE INDEX recall_rest_once ON recall (rest_day_id) WHERE cancelled_at IS NULL;
CREATE UNIQUE INDEX recall_break_once ON recall (shift_instance_id) WHERE cancelled_at IS NULL;
COMMENT ON TABLE recall IS 'Rest given up in busy time (#8): of a rest day, or a break of a shift. It is owed, and given back as leave of the kind lieu';
COMMENT ON COLUMN recall.recall_id IS 'Key';
COMMENT ON COLUMN recall.agent_id IS 'Who gave it up';
COMMENT ON COLUMN recall.team_id IS 'His team then';
COMMENT ON COLUMN recall.during IS 'What he gave up';
COMMENT ON COLUMN recall.rest_day_id IS 'The rest day';
COMMENT ON COLUMN recall.shift_instance_id IS 'Or the shift whose break it is';
COMMENT ON COLUMN recall.ordered_by IS 'Who ordered it';
COMMENT ON COLUMN recall.reason IS 'Why';
COMMENT ON COLUMN recall.half_days IS 'Half-days owed for it';
COMMENT ON COLUMN recall.ordered_at IS 'When';
COMMENT ON COLUMN recall.cancelled_at IS 'When it was taken back';
COMMENT ON COLUMN recall.cancelled_by IS 'By whom';

CREATE TABLE overtime_request (
    overtime_request_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint NOT NULL REFERENCES team,
    during tstzrange NOT NULL CONSTRAINT overtime_request_during CHECK (NOT isempty(during) AND upper(during) - lower(during) <= interval '1 day'),
    reason text NOT NULL CONSTRAINT overtime_request_reason CHECK (btrim(reason) <> '' AND length(reason) <= 1024),
    signature text NOT NULL CONSTRAINT overtime_request_signature CHECK (btrim(signature) <> '' AND length(signature) <= 200),
    recorded_by bigint NOT NULL REFERENCES staff,
    requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    approved_by bigint REFERENCES staff,
    approved_at timestamptz,
    ended_as text CONSTRAINT overtime_request_ended_as CHECK (ended_as IN ('refused', 'cancelled', 'expired')),
    ended_by bigint REFERENCES staff,
    ended_at timestamptz,
    ended_why text NOT NULL DEFAULT '' CONSTRAINT overtime_request_why CHECK (length(ended_why) <= 1024),
    CONSTRAINT overtime_request_approved CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
    CONSTRAINT overtime_request_first CHECK (approved_at < lower(during)),
    CONSTRAINT overtime_request_ended CHECK ((ended_as IS NULL) = (ended_at IS NULL)),
    CONSTRAINT overtime_request_once EXCLUDE USING gist (agent_id WITH =, during WITH &&) WHERE (ended_as IS NULL)
);
CREATE INDEX overtime_request_during_idx ON overtime_request USING gist (during) WHERE ended_as IS NULL;
COMMENT ON TABLE overtime_request IS 'Overtime: counts only when it was approved before it began (#15)';
COMMENT ON COLUMN overtime_request.overtime_request_id IS 'Key';
COMMENT ON COLUMN overtime_request.agent_id IS 'Who works longer';
COMMENT ON COLUMN overtime_request.team_id IS 'His team then';
COMMENT ON COLUMN overtime_request.during IS 'When';
COMMENT ON COLUMN overtime_request.reason IS 'Why';
COMMENT ON COLUMN overtime_request.signature IS 'His signature';
COMMENT ON COLUMN overtime_request.recorded_by IS 'Who recorded it';
COMMENT ON COLUMN overtime_request.requested_at IS 'When';
COMMENT ON COLUMN overtime_request.approved_by IS 'The manager who approved it';
COMMENT ON COLUMN overtime_request.approved_at IS 'When: before it begins';
COMMENT ON COLUMN overtime_request.ended_as IS 'refused, cancelled or expired';
COMMENT ON COLUMN overtime_request.ended_by IS 'By whom; null: by time, or by leave';
COMMENT ON COLUMN overtime_request.ended_at IS 'When';
COMMENT ON COLUMN overtime_request.ended_why IS 'Why';

DO $$
DECLARE
    v_table text;
    v_key text;
BEGIN
    FOR v_table, v_key IN VALUES ('leave_balance', 'agent_id, kind, year'), ('leave_allowance', 'team_id'), ('leave_request', 'leave_request_id'),
            ('swap_request', 'swap_request_id'), ('recall', 'recall_id'), ('overtime_request', 'overtime_request_id'), ('leave_kind', 'code') LOOP
        EXECUTE format('CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_change(%s)', v_table, v_key);
    END LOOP;
END $$;

-- What was asked for never changes; each mark is set once, and an ended request stays ended. Half-days follow the roster.
CREATE FUNCTION guard_request() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_steps text[] := '{approved_by,approved_at,approved_why,told_by,told_at,applied_at,ended_as,ended_by,ended_at,ended_why,cancelled_at,cancelled_by}';
    v_match text[] := '{b_agent_id,b_shift_id,b_signature,matched_by,matched_at,starts_at}';
    v_old jsonb;
    v_new jsonb;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        v_old := to_jsonb(OLD);
        v_new := to_jsonb(NEW);
        IF TG_TABLE_NAME = 'leave_request' THEN
            v_steps := v_steps || '{half_days}'::text[];
        END IF;
        IF v_old ->> 'matched_at' IS NULL AND v_old ? 'matched_at' THEN
            v_steps := v_steps || v_match;
        END IF;
        IF v_old ->> 'ended_as' IS NULL AND v_old ->> 'cancelled_at' IS NULL AND v_old - v_steps = v_new - v_steps
           AND NOT EXISTS (SELECT FROM unnest('{approved_at,approved_by,told_at,told_by,applied_at}'::text[]) k
                            WHERE v_old ->> k IS NOT NULL AND v_old ->> k IS DISTINCT FROM v_new ->> k)
           AND (v_old ->> 'approved_at' IS NULL OR v_old -> 'approved_why' IS NOT DISTINCT FROM v_new -> 'approved_why') THEN
            RETURN NEW;
        END IF;
    END IF;
    PERFORM refuse('request_stays', 'What was asked for and decided never changes', 'Cancel it, and record another one.');
END $$;
COMMENT ON FUNCTION guard_request IS 'Keeps requests as recorded and their marks as set, from the owner too';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON leave_request FOR EACH ROW EXECUTE FUNCTION guard_request();
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON swap_request FOR EACH ROW EXECUTE FUNCTION guard_request();
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON overtime_request FOR EACH ROW EXECUTE FUNCTION guard_request();
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON recall FOR EACH ROW EXECUTE FUNCTION guard_request();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON leave_request FOR EACH STATEMENT EXECUTE FUNCTION guard_request();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON swap_request FOR EACH STATEMENT EXECUTE FUNCTION guard_request();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON overtime_request FOR EACH STATEMENT EXECUTE FUNCTION guard_request();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON recall FOR EACH STATEMENT EXECUTE FUNCTION guard_request();

CREATE FUNCTION check_request_reach(p_agent bigint) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    IF NOT reaches_agent(p_agent, site_day(clock_timestamp()))
       AND NOT EXISTS (SELECT FROM unnest(ARRAY['bz_scheduler', 'bz_front_desk']) post WHERE pg_has_role(session_user, post, 'MEMBER')) THEN
        RAISE EXCEPTION 'This agent is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'attendance_reach';
    END IF;
END $$;
COMMENT ON FUNCTION check_request_reach IS 'Step of recording and taking back: refuses who is out of the reader''s reach';

CREATE FUNCTION check_not_own(VARIADIC p_agents bigint[]) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM staff WHERE staff_id = my_staff() AND agent_id = ANY (p_agents)) THEN
        RAISE EXCEPTION 'Nobody decides about himself' USING ERRCODE = '42501', CONSTRAINT = 'violation_own'; -- #39
    END IF;
END $$;
COMMENT ON FUNCTION check_not_own IS 'Step of deciding: refuses it where the reader is one of these agents himself';

CREATE FUNCTION team_for_request(p_agent bigint, p_on date) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_team bigint;
BEGIN
    PERFORM check_request_reach(p_agent);
    SELECT m.team_id INTO v_team FROM agent_team m JOIN agent a USING (agent_id)
     WHERE m.agent_id = p_agent AND m.during @> p_on AND (a.left_on IS NULL OR a.left_on > p_on);
    IF v_team IS NULL THEN
        PERFORM refuse('request_member', format('The agent is in no team on %s', p_on));
    END IF;
    RETURN v_team;
END $$;
COMMENT ON FUNCTION team_for_request IS 'Step of recording: the agent''s team on that day; refuses who is out of the reader''s reach, or of the centre';

-- A leave of whole days is of the shifts that begin on them (P4): a night to its end, and not the end of the night before.
CREATE FUNCTION leave_extent(p_agent bigint, p_during tstzrange) RETURNS tstzrange
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN lower(p_during) <> site_midnight(d.first) OR upper(p_during) <> site_midnight(d.last + 1) THEN p_during
                ELSE tstzrange(greatest(lower(p_during), max(i.ends_at) FILTER (WHERE i.on_date < d.first)),
                               greatest(upper(p_during), max(i.ends_at) FILTER (WHERE i.on_date BETWEEN d.first AND d.last))) END
      FROM (SELECT site_day(lower(p_during)), site_day(upper(p_during) - interval '1 us')) d (first, last)
      LEFT JOIN shift_instance i ON i.agent_id = p_agent AND i.cancelled_at IS NULL AND i.on_date BETWEEN d.first - 2 AND d.last
       AND tstzrange(i.starts_at, i.ends_at) && p_during
     GROUP BY d.first, d.last
$$;
COMMENT ON FUNCTION leave_extent IS 'What a leave reaches: of whole days the shifts that begin on them, to their end; else the hours as they are';

CREATE FUNCTION sees_leave_of(p_agent bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT pg_has_role(session_user, 'bz_owner', 'member') OR sees_rosters() OR reaches_agent(p_agent, site_day(clock_timestamp())) $$;
COMMENT ON FUNCTION sees_leave_of IS 'Whether the reader sees the site, or leads the agent today; who has no open account does not, but for the owner';

CREATE FUNCTION leave_starts(p_agent bigint, p_during tstzrange, p_last boolean) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT coalesce(CASE WHEN NOT p_last THEN min(i.starts_at)
                         WHEN NOT e.is_rostered THEN greatest(max(i.starts_at), site_midnight(e.last), lower(p_during))
                         ELSE max(i.starts_at) END, lower(p_during))
      FROM (SELECT leave_extent(p_agent, p_during), d.last,
                   EXISTS (SELECT FROM agent_team m JOIN roster_week w USING (team_id)
                            WHERE m.agent_id = p_agent AND m.during @> d.last AND w.state = 'published'
                              AND w.starts_on = date_trunc('week', d.last::timestamp)::date)
              FROM (SELECT site_day(upper(p_during) - interval '1 us')) d (last)) e (during, last, is_rostered)
      LEFT JOIN shift_instance i ON i.agent_id = p_agent AND i.cancelled_at IS NULL AND tstzrange(i.starts_at, i.ends_at) && e.during
       AND i.on_date BETWEEN site_day(lower(p_during)) - 2 AND site_day(upper(p_during)) + 1
       AND sees_leave_of(p_agent) -- rosters are not seen by this way round
     GROUP BY e.last, e.is_rostered
$$;
COMMENT ON FUNCTION leave_starts IS 'When the first (or last) shift begins that a leave touches: by then both marks must stand (#3). Without a published shift, its own beginning; its last day, when that one''s week is not published yet';

CREATE FUNCTION leave_state(p_leave leave_request) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT coalesce((p_leave).ended_as,
                    CASE WHEN (p_leave).approved_at IS NOT NULL AND (p_leave).told_at IS NOT NULL THEN 'granted'
                         WHEN clock_timestamp() >= leave_starts((p_leave).agent_id, (p_leave).during, true) THEN 'expired'
                         WHEN (p_leave).approved_at IS NOT NULL THEN 'approved' ELSE 'open' END)
$$;
COMMENT ON FUNCTION leave_state IS 'open, approved (the front desk is not told yet), granted (both marks), refused, cancelled or expired, at this moment';

-- Half of a shift is half of its working hours: a morning of 08:00 to 17:00 with an hour at noon ends at 12:00.
CREATE FUNCTION leave_half_days(p_agent bigint, p_during tstzrange, p_of tstzrange DEFAULT NULL) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH reach AS (SELECT coalesce(p_of, leave_extent(p_agent, p_during)) AS during, site_day(lower(p_during)) AS first, site_day(upper(p_during) - interval '1 us') AS last),
    shift AS (
        SELECT i.on_date, span_seconds(h.work) AS work_s, span_seconds(h.work * tstzmultirange(r.during)) AS off_s
          FROM reach r JOIN shift_instance i ON i.agent_id = p_agent AND i.cancelled_at IS NULL AND tstzrange(i.starts_at, i.ends_at) && r.during
           AND i.on_date BETWEEN r.first - 2 AND r.last + 1
         CROSS JOIN LATERAL (SELECT range_agg(tstzrange(least(shift_moment(i.on_date, s.starts_s), shift_moment(i.on_date, s.ends_s)), shift_moment(i.on_date, s.ends_s)))
                               FROM shift_segment s WHERE s.shift_version_id = i.shift_version_id AND s.kind <> 'unpaid_break') h (work)
    )
    SELECT coalesce(sum(x.half_days), 0)::int FROM (
        SELECT CASE WHEN off_s = 0 THEN 0 WHEN 2 * off_s > work_s THEN 2 ELSE 1 END FROM shift
        UNION ALL -- days that are not rostered yet
        SELECT CASE WHEN upper(d.part) - lower(d.part) <= interval '4 h' THEN 1 ELSE 2 END
          FROM (SELECT g::date AS on_date, p_during * coalesce(p_of, p_during) * tstzrange(site_midnight(g::date), site_midnight(g::date + 1)) AS part
                  FROM reach r CROSS JOIN generate_series(r.first::timestamp, r.last::timestamp, '1 day') g) d
         WHERE NOT isempty(d.part)
           AND NOT EXISTS (SELECT FROM agent_team m JOIN roster_week w USING (team_id)
                            WHERE m.agent_id = p_agent AND m.during @> d.on_date AND w.state = 'published'
                              AND w.starts_on = date_trunc('week', d.on_date::timestamp)::date)
           AND NOT EXISTS (SELECT FROM shift_instance i WHERE i.agent_id = p_agent AND i.cancelled_at IS NULL AND i.on_date = d.on_date)
           AND NOT EXISTS (SELECT FROM calendar_day c WHERE c.on_date = d.on_date AND c.kind = 'holiday')) x (half_days)
$$;
COMMENT ON FUNCTION leave_half_days IS 'Half-days that a leave, or a part of it, takes: two of each shift of which more than half the working time is taken off, one of others; of days not rostered yet two, one where it is four hours at most, and none of holidays';

-- Rest that is owed (lieu) is owed until it is given back, whatever the year: each year holds what stood over.
CREATE FUNCTION leave_taken(p_agent bigint, p_kind text, p_year int, p_but bigint) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN sees_leave_of(p_agent) THEN (
        SELECT coalesce(sum(r.half_days), 0)::int FROM leave_request r CROSS JOIN LATERAL (SELECT extract(year FROM site_day(lower(r.during)))) y (of)
         WHERE r.agent_id = p_agent AND r.kind = p_kind AND (y.of = p_year OR (p_kind = 'lieu' AND y.of < p_year))
           AND r.leave_request_id IS DISTINCT FROM p_but
           AND (r.ended_as = 'cancelled' OR (r.ended_as IS NULL AND leave_state(r) IN ('open', 'approved', 'granted')))) END
$$;
COMMENT ON FUNCTION leave_taken IS 'Half-days of a kind that an agent took in a year (of lieu: until its end), or asked for; but for one request. Of what was taken back, what was used till then. Null: out of the reader''s reach';

CREATE FUNCTION leave_given(p_agent bigint, p_kind text, p_year int) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN sees_leave_of(p_agent) THEN
        ((SELECT coalesce(sum(half_days), 0) FROM leave_balance
           WHERE agent_id = p_agent AND kind = p_kind AND (year = p_year OR (p_kind = 'lieu' AND year < p_year)))
         + CASE p_kind WHEN 'lieu' THEN (SELECT coalesce(sum(half_days), 0) FROM recall WHERE agent_id = p_agent AND cancelled_at IS NULL
                                            AND extract(year FROM site_day(lower(during))) <= p_year) ELSE 0 END)::int END
$$;
COMMENT ON FUNCTION leave_given IS 'Half-days that an agent has of a kind in a year: those given, and of lieu those that recalls made owed (#8), until its end. Null: out of the reader''s reach';

CREATE FUNCTION leave_left(p_agent bigint, p_kind text, p_year int, p_but bigint) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT min(leave_given(p_agent, p_kind, y) - leave_taken(p_agent, p_kind, y, p_but))
      FROM generate_series(p_year, greatest(p_year, CASE p_kind WHEN 'lieu' THEN
               (SELECT max(extract(year FROM site_day(lower(r.during)))) FROM leave_request r WHERE r.agent_id = p_agent AND r.kind = p_kind) END::int)) y
$$;
COMMENT ON FUNCTION leave_left IS 'Half-days of a kind that an agent can still take in a year; of lieu what was asked for in later years is not there any more. Null: out of the reader''s reach';

CREATE FUNCTION leave_crowd(p_team bigint, p_during tstzrange, p_agent bigint, OUT on_date date, OUT names text, OUT people int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT d::date, string_agg(DISTINCT a.agent_no || ' ' || a.name, ', ' ORDER BY a.agent_no || ' ' || a.name), count(DISTINCT r.agent_id)::int
      FROM generate_series(site_day(lower(p_during))::timestamp, site_day(upper(p_during) - interval '1 us')::timestamp, '1 day') d
      JOIN leave_request r ON r.team_id = p_team AND r.during && tstzrange(site_midnight(d::date), site_midnight(d::date + 1))
      JOIN leave_kind k ON k.code = r.kind AND k.is_limited
      JOIN agent a ON a.agent_id = r.agent_id
     WHERE r.agent_id <> p_agent AND r.ended_as IS NULL AND leave_state(r) IN ('open', 'approved', 'granted')
       AND (a.left_on IS NULL OR a.left_on > d::date)
     GROUP BY d HAVING count(DISTINCT r.agent_id) >= (SELECT l.people FROM leave_allowance l WHERE l.team_id = p_team)
     ORDER BY d LIMIT 1
$$;
COMMENT ON FUNCTION leave_crowd IS 'The first day of a leave on which others have used up the team''s allowance, and who has it; null when there is none';

CREATE FUNCTION check_leave(p_leave leave_request) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_kind leave_kind;
    v_crowd record;
    v_year int := extract(year FROM site_day(lower((p_leave).during)));
    v_left int;
    v_none boolean;
BEGIN
    SELECT * INTO v_kind FROM leave_kind WHERE code = (p_leave).kind;
    IF v_kind.has_balance THEN
        v_left := leave_left((p_leave).agent_id, v_kind.code, v_year, (p_leave).leave_request_id);
        IF coalesce(v_left, -1) < (p_leave).half_days THEN
            PERFORM refuse('leave_balance', format('%s half-days are asked for, %s are left', (p_leave).half_days, v_left), (v_left / 2.0)::numeric(6, 1)::text);
        END IF;
    END IF;
    IF v_kind.is_limited THEN
        SELECT * INTO v_crowd FROM leave_crowd((p_leave).team_id, (p_leave).during, (p_leave).agent_id);
        v_none := (SELECT people = 0 FROM leave_allowance WHERE team_id = (p_leave).team_id);
        IF v_crowd.on_date IS NOT NULL OR v_none THEN
            PERFORM refuse('leave_allowance', format('The allowance of %s is used up', v_crowd.on_date), concat_ws(': ', v_crowd.on_date, v_crowd.names));
        END IF;
    END IF;
END $$;
COMMENT ON FUNCTION check_leave IS 'Refuses a leave that is beyond the balance (hint: days left), or the team''s allowance of a day (hint: the day, and who has it)';

CREATE FUNCTION record_leave(p_agent bigint, p_kind text, p_from timestamptz, p_to timestamptz, p_reason text, p_signature text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v leave_request;
    v_other record;
BEGIN
    IF p_from IS NULL OR p_to IS NULL OR NOT isfinite(p_from) OR NOT isfinite(p_to) THEN
        PERFORM refuse('leave_request_during', 'A leave begins and ends');
    ELSIF p_to <= p_from OR p_to - p_from > interval '200 days' THEN -- each of its days is looked at
        PERFORM refuse('leave_request_during', 'A leave ends after it begins, and within 200 days');
    END IF;
    v.agent_id := p_agent;
    v.kind := p_kind;
    v.during := tstzrange(p_from, p_to);
    v.team_id := team_for_request(p_agent, site_day(p_from));
    PERFORM pg_advisory_xact_lock(726634, v.team_id::int); -- the team's allowance, then the agent's balance
    PERFORM FROM agent WHERE agent_id = p_agent FOR NO KEY UPDATE;
    IF clock_timestamp() >= leave_starts(p_agent, v.during, true) THEN
        PERFORM refuse('leave_late', 'The last shift of this leave has begun: it cannot be granted any more'); -- #3
    END IF;
    UPDATE leave_request r SET ended_as = 'expired', ended_at = clock_timestamp() WHERE r.agent_id = p_agent AND r.ended_as IS NULL AND leave_state(r) = 'expired';
    SELECT r.leave_request_id, k.name, lower(r.during) AS starts, upper(r.during) AS ends INTO v_other
      FROM leave_request r JOIN leave_kind k ON k.code = r.kind
     WHERE r.agent_id = p_agent AND r.ended_as IS NULL AND r.during && v.during LIMIT 1;
    IF FOUND THEN
        PERFORM refuse('leave_overlap', format('Leave %s overlaps it: %s', v_other.leave_request_id, v_other.name),
            format('%s %s – %s', v_other.name, to_char(v_other.starts AT TIME ZONE site_zone(), 'YYYY-MM-DD HH24:MI'),
                   to_char(v_other.ends AT TIME ZONE site_zone(), 'YYYY-MM-DD HH24:MI')));
    END IF;
    v.half_days := leave_half_days(p_agent, v.during);
    PERFORM check_leave(v);
    INSERT INTO leave_request (agent_id, team_id, kind, during, half_days, reason, signature, recorded_by)
    VALUES (p_agent, v.team_id, p_kind, v.during, v.half_days, btrim(coalesce(p_reason, '')), btrim(coalesce(p_signature, '')), my_staff())
    RETURNING leave_request_id INTO v.leave_request_id;
    PERFORM announce_attendance('leave:' || v.leave_request_id);
    RETURN v.leave_request_id;
END $$;
COMMENT ON FUNCTION record_leave IS 'Records a leave on an agent''s behalf, with his signature; returns it. Refused: leave_late, leave_overlap (hint: which), leave_balance, leave_allowance';

-- Both marks stand: what lies behind the shifts that had begun by then is excused, by the roster as it was at that moment: a later edition
-- takes no excuse away. How far it reaches follows the roster in force. Of its rows alone, so that it can be measured again. Taken back
-- under way it ends behind the shifts that had begun: nobody is absent on a day on which he had leave. Once it is over, what is taken
-- back was never right.
CREATE FUNCTION leave_excuse(p_leave leave_request) RETURNS tstzrange
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v leave_request := p_leave;
    v_extent tstzrange;
    v_span tstzrange;
    v_marked timestamptz := greatest(v.approved_at, v.told_at);
BEGIN
    IF v.approved_at IS NULL OR v.told_at IS NULL OR NOT coalesce(v.ended_as, 'cancelled') = 'cancelled' THEN
        RETURN NULL;
    END IF;
    v_extent := leave_extent(v.agent_id, v.during);
    IF v.ended_at >= upper(v_extent) THEN
        RETURN NULL;
    END IF;
    SELECT v_extent * tstzrange(max(i.ends_at), NULL) INTO v_span
      FROM shift_instance i WHERE i.agent_id = v.agent_id AND tstzrange(i.starts_at, i.ends_at) && v_extent AND i.starts_at <= v_marked
       AND ((i.made_at <= v_marked AND (i.cancelled_at IS NULL OR i.cancelled_at > v_marked))
            OR (i.made_at > i.starts_at AND i.cancelled_at IS NULL -- a roster that was written down afterwards tells what was planned
                AND NOT EXISTS (SELECT FROM shift_instance b WHERE b.agent_id = i.agent_id AND b.on_date = i.on_date AND b.made_at <= v_marked)));
    IF v.ended_at IS NOT NULL THEN
        v_span := v_span * tstzrange(NULL, coalesce((SELECT max(i.ends_at) FROM shift_instance i
                                                      WHERE i.agent_id = v.agent_id AND i.cancelled_at IS NULL AND i.starts_at <= v.ended_at
                                                        AND tstzrange(i.starts_at, i.ends_at) && v_span), lower(v.during)));
    END IF;
    RETURN nullif(v_span, 'empty');
END $$;
COMMENT ON FUNCTION leave_excuse IS 'What a leave excuses: with both marks, what lies behind the shifts that had begun when the second one was set (#3), until it was taken back; null: nothing';

CREATE FUNCTION leave_used(p_leave leave_request) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN e.span IS NOT NULL THEN leave_half_days((p_leave).agent_id, (p_leave).during, e.span)
                WHEN (p_leave).ended_as IS NULL AND ((p_leave).approved_at IS NULL OR (p_leave).told_at IS NULL)
                THEN leave_half_days((p_leave).agent_id, (p_leave).during) ELSE 0 END
      FROM (SELECT leave_excuse(p_leave)) e (span)
$$;
COMMENT ON FUNCTION leave_used IS 'Half-days that a leave takes: those asked for until both marks stand, then those excused; what counts as absence is not taken from a balance too';

CREATE FUNCTION settle_leave(p_leave bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v leave_request;
    v_span tstzrange;
BEGIN
    SELECT * INTO v FROM leave_request WHERE leave_request_id = p_leave;
    v_span := leave_excuse(v);
    UPDATE leave_request SET half_days = u.now FROM (SELECT leave_used(v) AS now) u
     WHERE leave_request_id = p_leave AND ended_as IS NULL AND half_days <> u.now;
    UPDATE excused_span SET cancelled_at = clock_timestamp()
     WHERE agent_id = v.agent_id AND source = 'leave ' || p_leave AND cancelled_at IS NULL AND during IS DISTINCT FROM v_span;
    IF v_span IS NULL THEN
        RETURN false;
    END IF;
    INSERT INTO excused_span (agent_id, during, kind, source) SELECT v.agent_id, v_span, 'leave', 'leave ' || p_leave
     WHERE NOT EXISTS (SELECT FROM excused_span WHERE agent_id = v.agent_id AND source = 'leave ' || p_leave AND cancelled_at IS NULL);
    UPDATE overtime_request SET ended_as = 'cancelled', ended_at = clock_timestamp(), ended_why = 'leave ' || p_leave -- R4
     WHERE agent_id = v.agent_id AND ended_as IS NULL AND during && v_span AND lower(during) > clock_timestamp() AND v.ended_as IS NULL;
    RETURN true;
END $$;
COMMENT ON FUNCTION settle_leave IS 'Step of what marks and ends a leave, and of publishing: excuses what leave_excuse says, takes from the balance what that is, and cancels overtime in it (R4); false: nothing is excused';

CREATE FUNCTION settle_leaves_of_week(p_team bigint, p_monday date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v leave_request;
BEGIN
    FOR v IN SELECT r.* FROM leave_request r
              WHERE (r.ended_as IS NULL OR (r.ended_as = 'cancelled' AND r.approved_at IS NOT NULL AND r.told_at IS NOT NULL))
                AND r.during && tstzrange(site_midnight(p_monday), site_midnight(p_monday + 8))
                AND EXISTS (SELECT FROM agent_team m WHERE m.agent_id = r.agent_id AND m.team_id = p_team AND m.during && daterange(p_monday, p_monday + 7))
              ORDER BY r.leave_request_id FOR UPDATE LOOP
        PERFORM settle_leave(v.leave_request_id);
    END LOOP;
    UPDATE recall c SET cancelled_at = clock_timestamp(), cancelled_by = my_staff()
      FROM (SELECT r.recall_id, coalesce(d.cancelled_at, i.cancelled_at) AS gone_at
              FROM recall r LEFT JOIN rest_day d USING (rest_day_id) LEFT JOIN shift_instance i USING (shift_instance_id)
             WHERE r.cancelled_at IS NULL AND r.team_id = p_team AND r.during && tstzrange(site_midnight(p_monday), site_midnight(p_monday + 8))) g
     WHERE c.recall_id = g.recall_id AND g.gone_at < lower(c.during)
       AND leave_left(c.agent_id, 'lieu', extract(year FROM site_day(lower(c.during)))::int, NULL) >= c.half_days; -- else it was given back
END $$;
COMMENT ON FUNCTION settle_leaves_of_week IS 'Step of publishing and swapping: leave over a team''s week reaches, and takes, what the new edition says; a recall from rest that is no longer there is off';

CREATE FUNCTION take_leave(p_leave bigint, VARIADIC p_states text[]) RETURNS leave_request
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v leave_request;
BEGIN
    PERFORM my_staff();
    PERFORM FROM agent WHERE agent_id = (SELECT agent_id FROM leave_request WHERE leave_request_id = p_leave) FOR NO KEY UPDATE;
    SELECT * INTO v FROM leave_request WHERE leave_request_id = p_leave FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM refuse('leave_known', format('There is no leave %s', p_leave));
    ELSIF leave_state(v) = 'expired' AND NOT 'expired' = ANY (p_states) THEN
        PERFORM refuse('leave_late', 'The shift has begun: this leave is expired and counts as absence'); -- #3
    ELSIF NOT leave_state(v) = ANY (p_states) THEN
        PERFORM refuse('leave_state', format('It is %s', leave_state(v)), leave_state(v));
    END IF;
    RETURN v;
END $$;
COMMENT ON FUNCTION take_leave IS 'Step of what changes a leave: locks it, and refuses when it is in none of these states';

CREATE FUNCTION approve_leave(p_leave bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v leave_request := take_leave(p_leave, 'open');
BEGIN
    IF v.approved_at IS NOT NULL THEN
        PERFORM refuse('leave_state', 'It is approved already', 'approved');
    END IF;
    PERFORM check_not_own(v.agent_id), check_leave(v);
    UPDATE leave_request SET approved_by = my_staff(), approved_at = clock_timestamp() WHERE leave_request_id = p_leave;
    PERFORM announce_attendance('leave:' || p_leave);
    RETURN settle_leave(p_leave);
END $$;
COMMENT ON FUNCTION approve_leave IS 'The department manager approves; true: the front desk was told already, and it is excused now. Refused: leave_late (#3), leave_state, leave_balance, leave_allowance';

CREATE FUNCTION tell_leave(p_leave bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v leave_request := take_leave(p_leave, 'open', 'approved');
BEGIN
    IF v.told_at IS NOT NULL THEN
        PERFORM refuse('leave_state', 'The front desk was told already', 'told');
    END IF;
    UPDATE leave_request SET told_by = my_staff(), told_at = clock_timestamp() WHERE leave_request_id = p_leave;
    PERFORM announce_attendance('leave:' || p_leave);
    RETURN settle_leave(p_leave);
END $$;
COMMENT ON FUNCTION tell_leave IS 'The front desk notes that it was told; true: it was approved already, and is excused now. Refused: leave_late (#3), leave_state';

CREATE FUNCTION end_leave(p_leave bigint, p_as text, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v leave_request := take_leave(p_leave, 'open', 'approved', 'granted');
BEGIN
    IF btrim(coalesce(p_why, '')) = '' THEN
        PERFORM refuse('request_reason', 'Say why');
    ELSIF p_as = 'refused' AND v.approved_at IS NOT NULL THEN
        PERFORM refuse('leave_state', 'It is approved already', 'approved');
    ELSIF p_as = 'cancelled' THEN
        PERFORM check_request_reach(v.agent_id); -- who has left the team, or the centre, still has it
        IF NOT pg_has_role(session_user, 'bz_manager', 'MEMBER') THEN
            IF v.approved_at IS NOT NULL THEN -- without it he would be absent, and no longer knows it
                PERFORM refuse('leave_approved', 'It is approved: only a manager takes it back');
            ELSIF clock_timestamp() >= leave_starts(v.agent_id, v.during, false) THEN
                PERFORM refuse('leave_begun', 'It has begun: only a manager takes it back');
            END IF;
        END IF;
    END IF;
    v.ended_as := p_as;
    v.ended_at := clock_timestamp();
    UPDATE leave_request SET ended_as = v.ended_as, ended_by = my_staff(), ended_at = v.ended_at, ended_why = btrim(p_why),
           half_days = CASE p_as WHEN 'cancelled' THEN leave_used(v) ELSE half_days END WHERE leave_request_id = p_leave;
    PERFORM settle_leave(p_leave);
    PERFORM announce_attendance('leave:' || p_leave);
END $$;
COMMENT ON FUNCTION end_leave IS 'Step of refusing and cancelling: takes away what was excused, but for what a leave under way has been used for';

CREATE FUNCTION refuse_leave(p_leave bigint, p_why text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$ SELECT end_leave(p_leave, 'refused', p_why) $$;
COMMENT ON FUNCTION refuse_leave IS 'The manager refuses it, with the reason';

CREATE FUNCTION cancel_leave(p_leave bigint, p_why text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$ SELECT end_leave(p_leave, 'cancelled', p_why) $$;
COMMENT ON FUNCTION cancel_leave IS 'Takes it back with the reason; once it is approved (leave_approved), or began (leave_begun), a manager only';

CREATE FUNCTION swap_state(p_swap swap_request) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN (p_swap).ended_as IS NOT NULL THEN (p_swap).ended_as
                WHEN (p_swap).applied_at IS NOT NULL THEN 'applied'
                WHEN clock_timestamp() >= (p_swap).starts_at THEN 'expired'
                WHEN (p_swap).approved_at IS NOT NULL THEN 'approved'
                WHEN (p_swap).matched_at IS NOT NULL THEN 'matched' ELSE 'open' END
$$;
COMMENT ON FUNCTION swap_state IS 'open, matched (both sides agreed), approved (the front desk is not told yet), applied, refused, cancelled or expired, at this moment';

CREATE FUNCTION swap_checks(p_a_shift bigint, p_b_agent bigint, p_b_shift bigint)
RETURNS TABLE (kind text, severity text, agent_id bigint, on_date date, amount int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH a AS ( -- nobody learns by it what his rosters do not show
        SELECT * FROM shift_instance i WHERE i.shift_instance_id = p_a_shift
           AND (pg_has_role(session_user, 'bz_owner', 'member') OR sees_rosters() OR (led_by_me(i.team_id, i.starts_at) AND reaches_agent(p_b_agent, i.on_date)))
    ),
    moved AS ( -- each shift with who gets it
        SELECT a.*, p_b_agent AS taker FROM a
        UNION ALL SELECT b.*, a.agent_id FROM shift_instance b, a WHERE b.shift_instance_id = p_b_shift
    ), near AS (
        SELECT m.taker, m.on_date, CASE WHEN i.starts_at >= m.starts_at THEN extract(epoch FROM i.starts_at - m.ends_at)
                                        ELSE extract(epoch FROM m.starts_at - i.ends_at) END::int AS rest
          FROM moved m JOIN (SELECT i.shift_instance_id, i.agent_id, i.on_date, i.starts_at, i.ends_at FROM shift_instance i WHERE i.cancelled_at IS NULL
                              UNION ALL SELECT -n.shift_instance_id, n.taker, n.on_date, n.starts_at, n.ends_at FROM moved n) i
            ON i.agent_id = m.taker AND i.on_date BETWEEN m.on_date - 3 AND m.on_date + 3
           AND abs(i.shift_instance_id) <> m.shift_instance_id AND i.shift_instance_id NOT IN (p_a_shift, coalesce(p_b_shift, 0))
    ), day AS (SELECT DISTINCT m.on_date FROM moved m),
    rest AS ( -- the two change their whole plan of these days, the rest days in it too
        SELECT p.agent_id, w.monday, count(r.rest_day_id)::int AS rests
          FROM (SELECT p_b_agent AS agent_id, (SELECT agent_id FROM a) AS other UNION ALL SELECT a.agent_id, p_b_agent FROM a) p
         CROSS JOIN (SELECT DISTINCT date_trunc('week', d.on_date)::date AS monday FROM day d) w
          LEFT JOIN rest_day r ON r.cancelled_at IS NULL AND r.on_date BETWEEN w.monday AND w.monday + 6
           AND r.agent_id = CASE WHEN r.on_date IN (SELECT d.on_date FROM day d) THEN p.other ELSE p.agent_id END
         GROUP BY p.agent_id, w.monday
    )
    SELECT 'team', 'refused', p_b_agent, NULL::date, 0 WHERE NOT EXISTS (SELECT FROM a)
    UNION ALL SELECT 'team', 'refused', p_b_agent, a.on_date, 0 FROM a
     WHERE NOT EXISTS (SELECT FROM agent_team t WHERE t.agent_id = p_b_agent AND t.team_id = a.team_id AND t.during @> a.on_date)
    UNION ALL SELECT 'cancelled', 'refused', m.agent_id, m.on_date, 0 FROM moved m WHERE m.cancelled_at IS NOT NULL
    UNION ALL SELECT 'other_shift', 'refused', i.agent_id, i.on_date, 0 FROM shift_instance i -- it would go along, and nobody signed for it
     WHERE i.cancelled_at IS NULL AND i.on_date IN (SELECT d.on_date FROM day d) AND i.agent_id IN (p_b_agent, (SELECT a.agent_id FROM a))
       AND i.shift_instance_id NOT IN (p_a_shift, coalesce(p_b_shift, 0))
    UNION ALL SELECT 'overlap', 'refused', n.taker, n.on_date, -min(n.rest) FROM near n WHERE n.rest < 0 GROUP BY n.taker, n.on_date
    UNION ALL SELECT 'leave', 'refused', m.taker, m.on_date, 0 FROM moved m
     WHERE EXISTS (SELECT FROM leave_request l WHERE l.agent_id = m.taker AND l.during && tstzrange(m.starts_at, m.ends_at)
                      AND leave_state(l) IN ('open', 'approved', 'granted'))
    UNION ALL SELECT 'min_rest', 'reason', n.taker, n.on_date, min(n.rest) FROM near n CROSS JOIN roster_setting s
     WHERE n.rest >= 0 AND n.rest < s.min_rest_s GROUP BY n.taker, n.on_date
    UNION ALL SELECT 'skill', 'reason', m.taker, m.on_date, count(*)::int -- queues of who gives it that the other one has not (R3)
      FROM moved m JOIN switch_member s ON s.agent_id = m.agent_id JOIN queue_member q USING (switch_id, member_id)
     WHERE m.kind = 'shift' AND NOT EXISTS (SELECT FROM switch_member z JOIN queue_member y USING (switch_id, member_id)
                                             WHERE z.agent_id = m.taker AND y.queue_id = q.queue_id)
     GROUP BY m.taker, m.on_date
    UNION ALL SELECT 'rest_days', 'reason', r.agent_id, r.monday, r.rests FROM rest r CROSS JOIN roster_setting s WHERE r.rests <> s.rest_days_a_week
    ORDER BY 2 DESC, 1, 3, 4
$$;
COMMENT ON FUNCTION swap_checks IS 'What speaks against a swap: team, cancelled, other_shift (of these days, that nobody signed for), overlap (seconds) and leave refuse it; min_rest (seconds, R2), skill (queues that are missing, R3) and rest_days (of the week, #7) ask the manager for a reason';

CREATE FUNCTION record_swap(p_a_shift bigint, p_reason text, p_signature text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v shift_instance;
    v_id bigint;
BEGIN
    SELECT * INTO v FROM shift_instance WHERE shift_instance_id = p_a_shift AND cancelled_at IS NULL FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM refuse('swap_shift_known', 'There is no such shift in force');
    END IF;
    PERFORM team_for_request(v.agent_id, v.on_date);
    IF clock_timestamp() >= v.starts_at THEN
        PERFORM refuse('swap_late', 'The shift has begun'); -- #3
    END IF;
    UPDATE swap_request w SET ended_as = 'expired', ended_at = clock_timestamp() WHERE w.a_shift_id = p_a_shift AND swap_state(w) = 'expired' AND w.ended_as IS NULL;
    IF EXISTS (SELECT FROM swap_request w WHERE p_a_shift IN (w.a_shift_id, w.b_shift_id) AND swap_state(w) IN ('open', 'matched', 'approved')) THEN
        PERFORM refuse('swap_once', 'This shift is offered already');
    END IF;
    INSERT INTO swap_request (team_id, a_agent_id, a_shift_id, starts_at, reason, a_signature, recorded_by)
    VALUES (v.team_id, v.agent_id, p_a_shift, v.starts_at, btrim(coalesce(p_reason, '')), btrim(coalesce(p_signature, '')), my_staff())
    RETURNING swap_request_id INTO v_id;
    PERFORM announce_attendance('swap:' || v_id);
    RETURN v_id;
END $$;
COMMENT ON FUNCTION record_swap IS 'Records that an agent offers a shift, with his signature; returns it. Refused: swap_late, swap_once, swap_shift_known';

CREATE FUNCTION take_swap(p_swap bigint, VARIADIC p_states text[]) RETURNS swap_request
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v swap_request;
BEGIN
    PERFORM my_staff();
    SELECT * INTO v FROM swap_request WHERE swap_request_id = p_swap FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM refuse('swap_known', format('There is no swap %s', p_swap));
    ELSIF swap_state(v) = 'expired' THEN
        PERFORM refuse('swap_late', 'The shift has begun: this swap is expired'); -- #3
    ELSIF NOT swap_state(v) = ANY (p_states) THEN
        PERFORM refuse('swap_state', format('It is %s', swap_state(v)), swap_state(v));
    END IF;
    RETURN v;
END $$;
COMMENT ON FUNCTION take_swap IS 'Step of what changes a swap: locks it, and refuses when it is in none of these states';

CREATE FUNCTION check_swap(p_a_shift bigint, p_b_agent bigint, p_b_shift bigint, p_needs_reason boolean) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v record;
BEGIN
    SELECT c.*, a.agent_no, a.name INTO v FROM swap_checks(p_a_shift, p_b_agent, p_b_shift) c JOIN agent a USING (agent_id)
     WHERE c.severity = 'refused' OR p_needs_reason ORDER BY c.severity = 'reason', c.kind LIMIT 1;
    IF FOUND THEN
        PERFORM refuse(CASE v.severity WHEN 'refused' THEN 'swap_' || v.kind ELSE 'swap_reason' END, format('%s: %s', v.name, v.kind),
                       concat_ws(' ', v.agent_no, v.name, v.on_date));
    END IF;
END $$;
COMMENT ON FUNCTION check_swap IS 'Refuses a swap against which a check speaks (hint: whom and when); where a reason is needed, those too that one would override';

CREATE FUNCTION match_swap(p_swap bigint, p_b_agent bigint, p_b_shift bigint, p_signature text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v swap_request := take_swap(p_swap, 'open');
    v_starts timestamptz;
BEGIN
    PERFORM team_for_request(p_b_agent, site_day(v.starts_at));
    IF btrim(coalesce(p_signature, '')) = '' THEN
        PERFORM refuse('swap_request_matched', 'Both sides sign');
    ELSIF p_b_shift IS NOT NULL THEN
        SELECT starts_at INTO v_starts FROM shift_instance WHERE shift_instance_id = p_b_shift AND agent_id = p_b_agent AND cancelled_at IS NULL
           FOR NO KEY UPDATE;
        IF NOT FOUND THEN
            PERFORM refuse('swap_shift_known', 'There is no such shift in force');
        ELSIF clock_timestamp() >= v_starts THEN
            PERFORM refuse('swap_late', 'The shift has begun');
        ELSIF EXISTS (SELECT FROM swap_request w WHERE p_b_shift IN (w.a_shift_id, w.b_shift_id) AND swap_state(w) IN ('open', 'matched', 'approved')) THEN
            PERFORM refuse('swap_once', 'This shift is offered already');
        END IF;
    END IF;
    PERFORM check_swap(v.a_shift_id, p_b_agent, p_b_shift, false);
    UPDATE swap_request SET b_agent_id = p_b_agent, b_shift_id = p_b_shift, b_signature = btrim(p_signature), matched_by = my_staff(),
           matched_at = clock_timestamp(), starts_at = least(starts_at, v_starts)
     WHERE swap_request_id = p_swap;
    PERFORM announce_attendance('swap:' || p_swap);
END $$;
COMMENT ON FUNCTION match_swap IS 'Records who takes the shift, for one of his own or none, with his signature. Refused: swap_late, swap_state, swap_once, and by check_swap';

-- The roster is what a later edition starts from: the swap is an edition of its own, and publishing makes the shifts of it. A draft that
-- somebody works at comes to stand over it again, with the swap in it.
CREATE FUNCTION write_swap(p_team bigint, p_monday date, p_a bigint, p_b bigint, p_days date[], p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_new roster_week;
    v_old roster_week;
    v_draft jsonb;
    v_check record;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(format('roster:%s:%s', p_team, p_monday - date '2000-01-03'), 0));
    SELECT * INTO v_old FROM roster_week WHERE team_id = p_team AND starts_on = p_monday AND state = 'published';
    v_new := newest_roster(p_team, p_monday);
    IF v_old.roster_week_id IS NULL THEN
        PERFORM refuse('swap_shift_known', 'There is no published roster of that week');
    END IF;
    IF v_new.state = 'draft' THEN
        SELECT coalesce(jsonb_agg(jsonb_build_object('agent_id', c.agent_id, 'on_date', c.on_date, 'kind', c.kind, 'shift_type_id', c.shift_type_id)), '[]') INTO v_draft
          FROM roster_cell c WHERE c.roster_week_id = v_new.roster_week_id
           AND NOT (c.agent_id IN (p_a, p_b) AND c.on_date = ANY (p_days));
        DELETE FROM roster_cell WHERE roster_week_id = v_new.roster_week_id;
    ELSE
        INSERT INTO roster_week (team_id, starts_on, edition, revision, changed_by) VALUES (p_team, p_monday, v_old.edition + 1, v_old.revision, my_staff())
        RETURNING * INTO v_new;
    END IF;
    INSERT INTO roster_cell (roster_week_id, agent_id, on_date, kind, shift_type_id)
    SELECT v_new.roster_week_id, CASE WHEN c.on_date = ANY (p_days) AND c.agent_id = p_a THEN p_b WHEN c.on_date = ANY (p_days) AND c.agent_id = p_b THEN p_a
                                      ELSE c.agent_id END, c.on_date, c.kind, c.shift_type_id
      FROM roster_cell c WHERE c.roster_week_id = v_old.roster_week_id;
    SELECT c.kind, a.agent_no, a.name, c.on_date INTO v_check FROM roster_checks(v_new.roster_week_id) c JOIN agent a USING (agent_id)
     WHERE c.severity = 'refused' AND c.agent_id IN (p_a, p_b) LIMIT 1;
    IF FOUND THEN
        PERFORM refuse('roster_' || v_check.kind, v_check.kind, concat_ws(' ', v_check.agent_no, v_check.name, v_check.on_date));
    END IF;
    PERFORM publish_shifts(v_new, p_why);
    PERFORM publish_rests(v_new, p_why);
    UPDATE roster_week SET state = 'replaced' WHERE roster_week_id = v_old.roster_week_id;
    UPDATE roster_week SET state = 'published', revision = v_new.revision + 1, published_by = my_staff(), published_at = clock_timestamp(), published_why = p_why
     WHERE roster_week_id = v_new.roster_week_id;
    IF v_draft IS NOT NULL THEN
        INSERT INTO roster_week (team_id, starts_on, edition, revision, changed_by, changed_at)
        VALUES (p_team, p_monday, v_new.edition + 1, v_new.revision + 1, v_new.changed_by, v_new.changed_at) RETURNING * INTO v_old;
        INSERT INTO roster_cell (roster_week_id, agent_id, on_date, kind, shift_type_id)
        SELECT v_old.roster_week_id, d.agent_id, d.on_date, d.kind, d.shift_type_id
          FROM jsonb_to_recordset(v_draft) AS d (agent_id bigint, on_date date, kind text, shift_type_id bigint)
        UNION ALL
        SELECT v_old.roster_week_id, c.agent_id, c.on_date, c.kind, c.shift_type_id FROM roster_cell c
         WHERE c.roster_week_id = v_new.roster_week_id AND c.agent_id IN (p_a, p_b) AND c.on_date = ANY (p_days);
    END IF;
    PERFORM settle_leaves_of_week(p_team, p_monday);
    PERFORM announce_attendance('roster:' || p_team);
END $$;
COMMENT ON FUNCTION write_swap IS 'Step of settle_swap: publishes an edition of a week in which the two have changed their plan of these days';

CREATE FUNCTION settle_swap(p_swap bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v swap_request;
    v_days date[];
    v_monday date;
BEGIN
    SELECT * INTO v FROM swap_request WHERE swap_request_id = p_swap;
    IF v.approved_at IS NULL OR v.told_at IS NULL THEN
        RETURN false;
    END IF;
    -- Nobody publishes between the check and the swap.
    PERFORM pg_advisory_xact_lock(hashtextextended(format('roster:%s:%s', v.team_id, x.monday - date '2000-01-03'), 0))
       FROM (SELECT DISTINCT date_trunc('week', on_date)::date AS monday FROM shift_instance WHERE shift_instance_id IN (v.a_shift_id, v.b_shift_id)
              ORDER BY 1) x;
    PERFORM check_swap(v.a_shift_id, v.b_agent_id, v.b_shift_id, false);
    v_days := ARRAY(SELECT DISTINCT on_date FROM shift_instance WHERE shift_instance_id IN (v.a_shift_id, v.b_shift_id));
    FOR v_monday IN SELECT DISTINCT date_trunc('week', d)::date FROM unnest(v_days) d ORDER BY 1 LOOP
        PERFORM write_swap(v.team_id, v_monday, v.a_agent_id, v.b_agent_id, v_days, 'swap ' || p_swap);
    END LOOP;
    UPDATE swap_request SET applied_at = clock_timestamp() WHERE swap_request_id = p_swap;
    RETURN true;
END $$;
COMMENT ON FUNCTION settle_swap IS 'Step of approving and telling: with both marks the shifts change hands; false: a mark is missing';

CREATE FUNCTION approve_swap(p_swap bigint, p_why text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v swap_request := take_swap(p_swap, 'matched');
BEGIN
    PERFORM check_not_own(v.a_agent_id, v.b_agent_id);
    PERFORM check_swap(v.a_shift_id, v.b_agent_id, v.b_shift_id, btrim(coalesce(p_why, '')) = '');
    UPDATE swap_request SET approved_by = my_staff(), approved_at = clock_timestamp(), approved_why = btrim(coalesce(p_why, '')) WHERE swap_request_id = p_swap;
    PERFORM announce_attendance('swap:' || p_swap);
    RETURN settle_swap(p_swap);
END $$;
COMMENT ON FUNCTION approve_swap IS 'The department manager approves, with a reason where a check asks for one (swap_reason); true: the shifts have changed hands';

CREATE FUNCTION tell_swap(p_swap bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v swap_request := take_swap(p_swap, 'open', 'matched', 'approved');
BEGIN
    IF v.told_at IS NOT NULL THEN
        PERFORM refuse('swap_state', 'The front desk was told already', 'told');
    ELSIF v.matched_at IS NULL THEN
        PERFORM refuse('swap_state', 'Nobody takes it yet', 'open');
    END IF;
    UPDATE swap_request SET told_by = my_staff(), told_at = clock_timestamp() WHERE swap_request_id = p_swap;
    PERFORM announce_attendance('swap:' || p_swap);
    RETURN settle_swap(p_swap);
END $$;
COMMENT ON FUNCTION tell_swap IS 'The front desk notes that it was told; true: the shifts have changed hands';

CREATE FUNCTION end_swap(p_swap bigint, p_as text, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v swap_request := take_swap(p_swap, 'open', 'matched', 'approved');
BEGIN
    IF btrim(coalesce(p_why, '')) = '' THEN
        PERFORM refuse('request_reason', 'Say why');
    ELSIF p_as = 'refused' AND v.approved_at IS NOT NULL THEN
        PERFORM refuse('swap_state', 'It is approved already', 'approved');
    ELSIF p_as = 'cancelled' THEN
        PERFORM check_request_reach(v.a_agent_id);
    END IF;
    UPDATE swap_request SET ended_as = p_as, ended_by = my_staff(), ended_at = clock_timestamp(), ended_why = btrim(p_why) WHERE swap_request_id = p_swap;
    PERFORM announce_attendance('swap:' || p_swap);
END $$;
COMMENT ON FUNCTION end_swap IS 'Step of refusing and cancelling a swap';

CREATE FUNCTION refuse_swap(p_swap bigint, p_why text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$ SELECT end_swap(p_swap, 'refused', p_why) $$;
COMMENT ON FUNCTION refuse_swap IS 'The manager refuses it, with the reason';

CREATE FUNCTION cancel_swap(p_swap bigint, p_why text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$ SELECT end_swap(p_swap, 'cancelled', p_why) $$;
COMMENT ON FUNCTION cancel_swap IS 'Takes it back with the reason; shifts that changed hands change back by another swap';

-- Both sides signed for these days: a plan drawn up elsewhere does not undo them. Another swap does, and whoever left is free of it.
CREATE FUNCTION swapped_days(p_team bigint, p_monday date) RETURNS TABLE (agent_id bigint, on_date date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT DISTINCT x.agent_id, i.on_date
      FROM shift_instance i JOIN swap_request w ON w.a_shift_id = i.shift_instance_id OR w.b_shift_id = i.shift_instance_id
     CROSS JOIN LATERAL (VALUES (w.a_agent_id), (w.b_agent_id)) x (agent_id)
      JOIN agent_team m ON m.agent_id = x.agent_id AND m.team_id = w.team_id AND m.during @> i.on_date
      JOIN agent a ON a.agent_id = x.agent_id AND (a.left_on IS NULL OR a.left_on > i.on_date)
     WHERE i.team_id = p_team AND w.applied_at IS NOT NULL AND i.on_date BETWEEN p_monday AND p_monday + 6
       AND NOT EXISTS (SELECT FROM roster_week p JOIN roster_cell o USING (roster_week_id) JOIN shift_type t USING (shift_type_id)
                        WHERE p.team_id = p_team AND p.starts_on = p_monday AND p.state = 'published' AND o.agent_id = x.agent_id
                          AND o.on_date = i.on_date AND i.on_date >= site_day(t.retired_at)) -- a shift that is no longer worked blocks no week
$$;
COMMENT ON FUNCTION swapped_days IS 'The days of a team''s week on which swaps hold, and whose';

CREATE FUNCTION swapped_cells(p_week roster_week) RETURNS TABLE (agent_id bigint, on_date date, kind text, shift_type_id bigint, is_other boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT s.agent_id, s.on_date, o.kind, o.shift_type_id, (o.kind, o.shift_type_id) IS DISTINCT FROM (c.kind, c.shift_type_id)
      FROM roster_week p CROSS JOIN swapped_days((p_week).team_id, (p_week).starts_on) s
      LEFT JOIN roster_cell o ON (o.roster_week_id, o.agent_id, o.on_date) = (p.roster_week_id, s.agent_id, s.on_date)
      LEFT JOIN roster_cell c ON (c.roster_week_id, c.agent_id, c.on_date) = ((p_week).roster_week_id, s.agent_id, s.on_date)
     WHERE p.team_id = (p_week).team_id AND p.starts_on = (p_week).starts_on AND p.state = 'published'
$$;
COMMENT ON FUNCTION swapped_cells IS 'What is in force on swapped days of an edition''s week (kind null: nothing), and whether the edition says otherwise';

CREATE FUNCTION keep_swaps(p_week roster_week) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_kept jsonb := (SELECT jsonb_agg(to_jsonb(s)) FROM swapped_cells(p_week) s WHERE s.is_other);
BEGIN
    DELETE FROM roster_cell c USING jsonb_to_recordset(v_kept) AS k (agent_id bigint, on_date date)
     WHERE c.roster_week_id = (p_week).roster_week_id AND (c.agent_id, c.on_date) = (k.agent_id, k.on_date);
    INSERT INTO roster_cell (roster_week_id, agent_id, on_date, kind, shift_type_id)
    SELECT (p_week).roster_week_id, k.agent_id, k.on_date, k.kind, k.shift_type_id
      FROM jsonb_to_recordset(v_kept) AS k (agent_id bigint, on_date date, kind text, shift_type_id bigint) WHERE k.kind IS NOT NULL;
END $$;
COMMENT ON FUNCTION keep_swaps IS 'Step of publish_roster: puts swapped days back into a draft as they are in force';

ALTER FUNCTION roster_checks RENAME TO roster_plan_checks;
CREATE FUNCTION roster_checks(p_week bigint)
RETURNS TABLE (kind text, severity text, agent_id bigint, on_date date, amount int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT * FROM roster_plan_checks(p_week)
    UNION ALL
    SELECT 'swapped', 'warning', s.agent_id, s.on_date, 0
      FROM roster_week w CROSS JOIN LATERAL swapped_cells(w) s WHERE w.roster_week_id = p_week AND w.state = 'draft' AND s.is_other
    ORDER BY 2, 1, 3 NULLS FIRST, 4 NULLS FIRST
$$;
COMMENT ON FUNCTION roster_checks IS 'What stands against an edition: what roster_plan_checks finds, and swapped: a day on which a swap holds stays as it was swapped, whatever the draft says';

ALTER FUNCTION publish_roster RENAME TO publish_edition;
CREATE FUNCTION publish_roster(p_team bigint, p_starts_on date, p_revision int, p_why text, OUT revision int, OUT shifts_made int,
                               OUT shifts_cancelled int, OUT rests_made int, OUT rests_cancelled int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_week roster_week := take_roster(p_team, p_starts_on, p_revision);
BEGIN
    IF v_week.state = 'draft' THEN
        PERFORM keep_swaps(v_week);
    END IF;
    SELECT e.* INTO revision, shifts_made, shifts_cancelled, rests_made, rests_cancelled FROM publish_edition(p_team, p_starts_on, p_revision, p_why) e;
    PERFORM settle_leaves_of_week(p_team, p_starts_on);
END $$;
COMMENT ON FUNCTION publish_roster IS 'Puts a team''s draft into force, as publish_edition does; days on which a swap holds stay as they were swapped, and leave reaches what the new shifts are';

CREATE FUNCTION check_request_span(p_from timestamptz, p_to timestamptz) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF p_from IS NULL OR p_to IS NULL OR NOT isfinite(p_from) OR NOT isfinite(p_to) THEN
        PERFORM refuse('request_span', 'It begins and ends');
    ELSIF p_to <= p_from OR p_to - p_from > interval '1 day' THEN
        PERFORM refuse('request_span', 'It ends after it begins, and within a day');
    END IF;
END $$;
COMMENT ON FUNCTION check_request_span IS 'Refuses hours that do not follow on each other, or are more than a day';

CREATE FUNCTION order_recall(p_agent bigint, p_from timestamptz, p_to timestamptz, p_reason text, p_half_days int) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_on date := site_day(p_from);
    v_team bigint := team_for_request(p_agent, v_on);
    v_rest bigint;
    v_shift bigint;
    v_id bigint;
BEGIN
    PERFORM check_request_span(p_from, p_to);
    PERFORM check_not_own(p_agent);
    IF p_from < clock_timestamp() - interval '1 day' AND NOT pg_has_role(session_user, 'bz_manager', 'MEMBER') THEN
        PERFORM refuse('recall_past', 'It is over: only a manager orders it afterwards');
    END IF;
    SELECT rest_day_id INTO v_rest FROM rest_day WHERE agent_id = p_agent AND on_date = v_on AND cancelled_at IS NULL;
    IF v_rest IS NOT NULL AND p_to > site_midnight(v_on + 1) THEN
        PERFORM refuse('recall_of_rest', 'That is more than the rest day');
    ELSIF v_rest IS NULL THEN
        SELECT i.shift_instance_id INTO v_shift FROM shift_instance i JOIN shift_segment s USING (shift_version_id)
         WHERE i.agent_id = p_agent AND i.cancelled_at IS NULL AND i.on_date BETWEEN v_on - 1 AND v_on AND s.kind <> 'work'
           AND tstzrange(least(shift_moment(i.on_date, s.starts_s), shift_moment(i.on_date, s.ends_s)), shift_moment(i.on_date, s.ends_s))
               @> tstzrange(p_from, p_to);
        IF v_shift IS NULL THEN
            PERFORM refuse('recall_of_rest', 'That is neither a rest day of the agent''s nor a break');
        END IF;
    END IF;
    INSERT INTO recall (agent_id, team_id, during, rest_day_id, shift_instance_id, ordered_by, reason, half_days)
    VALUES (p_agent, v_team, tstzrange(p_from, p_to), v_rest, v_shift, my_staff(), btrim(coalesce(p_reason, '')), p_half_days)
    RETURNING recall_id INTO v_id;
    PERFORM announce_attendance('leave:0');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION order_recall IS 'Orders somebody back from a rest day, or through a break, with the reason and the half-days that are owed for it (#8); returns it';

CREATE FUNCTION cancel_recall(p_recall bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v recall;
    v_year int;
BEGIN
    SELECT * INTO v FROM recall WHERE recall_id = p_recall AND cancelled_at IS NULL FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM refuse('recall_known', 'There is no such recall in force');
    END IF;
    PERFORM FROM agent WHERE agent_id = v.agent_id FOR NO KEY UPDATE;
    PERFORM check_not_own(v.agent_id);
    v_year := extract(year FROM site_day(lower(v.during)));
    IF coalesce(leave_left(v.agent_id, 'lieu', v_year, NULL) < v.half_days, true) THEN
        PERFORM refuse('recall_given_back', 'It was given back already');
    END IF;
    UPDATE recall SET cancelled_at = clock_timestamp(), cancelled_by = my_staff() WHERE recall_id = p_recall;
    PERFORM announce_attendance('leave:0');
END $$;
COMMENT ON FUNCTION cancel_recall IS 'Takes a recall back; not when what it made owed was given back already';

CREATE FUNCTION check_overtime_in_leave(p_agent bigint, p_during tstzrange) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM leave_request l WHERE l.agent_id = p_agent AND l.ended_as IS NULL AND l.during && p_during AND leave_state(l) = 'granted') THEN
        PERFORM refuse('overtime_in_leave', 'Who has leave works no overtime'); -- R4
    END IF;
END $$;
COMMENT ON FUNCTION check_overtime_in_leave IS 'Step of recording and approving overtime: refuses it over leave that is granted';

CREATE FUNCTION record_overtime(p_agent bigint, p_from timestamptz, p_to timestamptz, p_reason text, p_signature text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_team bigint := team_for_request(p_agent, site_day(p_from));
    v_id bigint;
BEGIN
    PERFORM check_request_span(p_from, p_to);
    PERFORM FROM agent WHERE agent_id = p_agent FOR NO KEY UPDATE;
    UPDATE overtime_request SET ended_as = 'expired', ended_at = clock_timestamp()
     WHERE agent_id = p_agent AND ended_as IS NULL AND approved_at IS NULL AND lower(during) <= clock_timestamp();
    IF clock_timestamp() >= p_from THEN
        PERFORM refuse('overtime_late', 'It has begun: overtime is approved first'); -- #15
    ELSIF EXISTS (SELECT FROM shift_instance WHERE agent_id = p_agent AND cancelled_at IS NULL AND tstzrange(starts_at, ends_at) && tstzrange(p_from, p_to)) THEN
        PERFORM refuse('overtime_in_shift', 'A shift is no overtime');
    ELSIF EXISTS (SELECT FROM overtime_request WHERE agent_id = p_agent AND ended_as IS NULL AND during && tstzrange(p_from, p_to)) THEN
        PERFORM refuse('overtime_request_once', 'There is overtime then already');
    END IF;
    PERFORM check_overtime_in_leave(p_agent, tstzrange(p_from, p_to));
    INSERT INTO overtime_request (agent_id, team_id, during, reason, signature, recorded_by)
    VALUES (p_agent, v_team, tstzrange(p_from, p_to), btrim(coalesce(p_reason, '')), btrim(coalesce(p_signature, '')), my_staff())
    RETURNING overtime_request_id INTO v_id;
    PERFORM announce_attendance('leave:0');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION record_overtime IS 'Records overtime on an agent''s behalf; returns it. Refused: overtime_late (#15), overtime_in_shift, overtime_in_leave';

CREATE FUNCTION decide_overtime(p_overtime bigint, p_approved boolean, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v overtime_request;
BEGIN
    SELECT * INTO v FROM overtime_request WHERE overtime_request_id = p_overtime AND ended_as IS NULL FOR UPDATE;
    IF NOT FOUND OR (p_approved AND v.approved_at IS NOT NULL) THEN
        PERFORM refuse('overtime_state', 'It is decided already');
    ELSIF clock_timestamp() >= lower(v.during) THEN
        PERFORM refuse('overtime_late', 'It has begun: overtime is approved first'); -- #15
    ELSIF NOT p_approved AND btrim(coalesce(p_why, '')) = '' THEN
        PERFORM refuse('request_reason', 'Say why');
    END IF;
    PERFORM check_not_own(v.agent_id);
    IF p_approved THEN
        PERFORM FROM agent WHERE agent_id = v.agent_id FOR NO KEY UPDATE;
        PERFORM check_overtime_in_leave(v.agent_id, v.during);
        UPDATE overtime_request SET approved_by = my_staff(), approved_at = clock_timestamp() WHERE overtime_request_id = p_overtime;
    ELSE
        UPDATE overtime_request SET ended_as = CASE WHEN v.approved_at IS NULL THEN 'refused' ELSE 'cancelled' END, ended_by = my_staff(),
               ended_at = clock_timestamp(), ended_why = btrim(p_why) WHERE overtime_request_id = p_overtime;
    END IF;
    PERFORM announce_attendance('leave:0');
END $$;
COMMENT ON FUNCTION decide_overtime IS 'The manager approves overtime before it begins, or refuses it with the reason; later is too late: it does not count (#15)';

CREATE FUNCTION overtime_counts(p_overtime overtime_request) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT (p_overtime).ended_as IS NULL AND (p_overtime).approved_at IS NOT NULL AND (p_overtime).approved_at < lower((p_overtime).during) $$;
COMMENT ON FUNCTION overtime_counts IS 'Whether overtime counts: approved before it began (#15), and not taken back';

CREATE FUNCTION overtime_worked(p_during tstzrange) RETURNS TABLE (overtime_request_id bigint, worked_s int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH asked AS MATERIALIZED (
        SELECT r.overtime_request_id, r.agent_id, r.during, s.logins_count,
               least(lower(r.during), i.starts_at) - make_interval(secs => s.window_before_s) AS opens_at,
               greatest(upper(r.during), j.ends_at) + make_interval(secs => s.window_after_s) AS shuts_at
          FROM overtime_request r CROSS JOIN attendance_setting s
          LEFT JOIN LATERAL (SELECT i.starts_at FROM shift_instance i WHERE i.agent_id = r.agent_id AND i.cancelled_at IS NULL AND i.starts_at < lower(r.during)
                                AND i.ends_at > lower(r.during) - make_interval(secs => s.window_after_s)) i ON true
          LEFT JOIN LATERAL (SELECT i.ends_at FROM shift_instance i WHERE i.agent_id = r.agent_id AND i.cancelled_at IS NULL AND i.ends_at > upper(r.during)
                                AND i.starts_at < upper(r.during) + make_interval(secs => s.window_before_s)) j ON true
         WHERE r.ended_as IS NULL AND r.during && p_during AND overtime_counts(r) AND upper(r.during) <= now()
           AND (reaches_agent(r.agent_id, site_day(lower(r.during))) OR (my_staff_id() IS NOT NULL AND pg_has_role(session_user, 'bz_auditor', 'MEMBER')))
    ), press AS (
        SELECT a.overtime_request_id, a.during, p.at, p.direction, row_number() OVER w AS n, count(*) OVER (PARTITION BY a.overtime_request_id) AS total
          FROM asked a JOIN punch p ON p.agent_id = a.agent_id AND p.at BETWEEN a.opens_at AND a.shuts_at
         WHERE NOT p.is_void AND NOT EXISTS (SELECT FROM punch c WHERE c.replaces = p.punch_id)
        WINDOW w AS (PARTITION BY a.overtime_request_id ORDER BY p.at, p.direction)
    ), meant AS (
        SELECT p.*, CASE WHEN p.direction <> 'unknown' THEN p.direction WHEN p.n = 1 THEN 'in' WHEN p.n = p.total THEN 'out' ELSE 'between' END AS part
          FROM press p
        UNION ALL -- log-ins and log-outs, where they count
        SELECT a.overtime_request_id, a.during, e.at, '', 0, 0, CASE e.state WHEN 'signed_out' THEN 'out' ELSE 'in' END
          FROM asked a JOIN agent_event e ON e.agent_id = a.agent_id AND e.at BETWEEN a.opens_at AND a.shuts_at WHERE a.logins_count
    ), step AS (
        SELECT m.*, lead(m.part) OVER w AS next_part, lead(m.at) OVER w AS next_at
          FROM meant m WHERE m.part <> 'between' WINDOW w AS (PARTITION BY m.overtime_request_id ORDER BY m.at, m.part)
    ), there AS ( -- from an "in" to the next "out"; an "in" again is the same one
        SELECT s.overtime_request_id, range_agg(tstzrange(s.at, s.next_at)) FILTER (WHERE s.part = 'in' AND s.next_part IS NOT NULL) AS spans
          FROM step s GROUP BY s.overtime_request_id
    )
    SELECT a.overtime_request_id, coalesce(span_seconds(t.spans * tstzmultirange(a.during)
               - coalesce((SELECT range_agg(tstzrange(i.starts_at, i.ends_at)) FROM shift_instance i -- a shift that was rostered later
                            WHERE i.agent_id = a.agent_id AND i.cancelled_at IS NULL AND tstzrange(i.starts_at, i.ends_at) && a.during), '{}')), 0)
      FROM asked a LEFT JOIN there t USING (overtime_request_id)
$$;
COMMENT ON FUNCTION overtime_worked IS 'Seconds worked in overtime that was approved before it began and is over (#15), by the punches between an "in" and the next "out"; of the reader''s agents. Other overtime has no row: it does not count';

CREATE FUNCTION set_leave_balance(p_agent bigint, p_kind text, p_year int, p_half_days int) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    IF NOT coalesce((SELECT has_balance FROM leave_kind WHERE code = p_kind), false) THEN
        PERFORM refuse('leave_kind_balance', 'This kind of leave has no balance');
    END IF;
    PERFORM check_not_own(p_agent);
    PERFORM FROM agent WHERE agent_id = p_agent FOR NO KEY UPDATE;
    INSERT INTO leave_balance (agent_id, kind, year, half_days, set_by) VALUES (p_agent, p_kind, p_year, p_half_days, my_staff())
    ON CONFLICT (agent_id, kind, year) DO UPDATE SET half_days = EXCLUDED.half_days, set_by = EXCLUDED.set_by, set_at = clock_timestamp();
    IF leave_left(p_agent, p_kind, p_year, NULL) < 0 THEN
        PERFORM refuse('leave_balance', 'More was taken already', (leave_taken(p_agent, p_kind, p_year, NULL) / 2.0)::numeric(6, 1)::text);
    END IF;
    PERFORM announce_attendance('leave:0');
END $$;
COMMENT ON FUNCTION set_leave_balance IS 'Gives an agent so many half-days of a kind in a year; not less than he took';

CREATE FUNCTION set_leave_allowance(p_team bigint, p_people int) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    IF p_people IS NULL THEN
        DELETE FROM leave_allowance WHERE team_id = p_team;
    ELSE
        INSERT INTO leave_allowance (team_id, people, set_by) VALUES (p_team, p_people, my_staff())
        ON CONFLICT (team_id) DO UPDATE SET people = EXCLUDED.people, set_by = EXCLUDED.set_by, set_at = clock_timestamp();
    END IF;
    PERFORM announce_attendance('leave:0');
END $$;
COMMENT ON FUNCTION set_leave_allowance IS 'How many of a team may be on leave on a day (R4); null: as many as ask';

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['leave_balance', 'leave_request', 'swap_request', 'recall', 'overtime_request'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY site ON %I FOR SELECT TO bz_manager, bz_scheduler, bz_front_desk, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL)', t);
        EXECUTE format('GRANT SELECT ON %I TO bz_leader, bz_manager, bz_scheduler, bz_front_desk, bz_auditor', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['leave_request', 'recall', 'overtime_request'] LOOP
        EXECUTE format('CREATE POLICY led ON %I FOR SELECT TO bz_leader USING (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, lower(during)))', t);
    END LOOP;
END $$;
CREATE POLICY led ON swap_request FOR SELECT TO bz_leader USING (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, starts_at));
CREATE POLICY led ON leave_balance FOR SELECT TO bz_leader USING (agent_id = ANY ((SELECT my_agents_today())::bigint[]));
GRANT SELECT ON leave_kind, leave_allowance TO bz_staff;

-- Why somebody is away is no business of who keeps the accounts.
DROP POLICY administrators ON audit_entry;
CREATE POLICY administrators ON audit_entry FOR SELECT TO bz_admin
    USING ((SELECT my_staff_id()) IS NOT NULL AND table_name NOT IN ('coaching_note', 'help_flag', 'switch_command', 'alarm', 'sheet', 'quality_log', 'quality_log_reader',
        'sampling_draw', 'sample_pick', 'appeal', 'appeal_item', 'finding', 'finding_step', 'agent_wage', 'violation', 'violation_statement', 'ledger_entry',
        'excused_span', 'duty_due', 'leave_balance', 'leave_request', 'swap_request', 'recall', 'overtime_request'));

REVOKE ALL ON FUNCTION guard_request, check_request_reach, check_not_own, leave_excuse, leave_used, leave_left, check_overtime_in_leave, team_for_request, leave_starts, leave_state, leave_extent, leave_half_days, sees_leave_of, leave_taken, leave_given, leave_crowd,
    check_leave, settle_leaves_of_week, check_request_span, swapped_days, swapped_cells, keep_swaps, roster_checks, publish_roster,
    record_leave, settle_leave, take_leave, approve_leave, tell_leave, end_leave, refuse_leave, cancel_leave, swap_state, swap_checks, record_swap, take_swap,
    check_swap, match_swap, write_swap, settle_swap, approve_swap, tell_swap, end_swap, refuse_swap, cancel_swap, order_recall, cancel_recall,
    overtime_worked, record_overtime, decide_overtime, overtime_counts, set_leave_balance, set_leave_allowance FROM PUBLIC;
GRANT EXECUTE ON FUNCTION leave_starts, leave_state, leave_taken, leave_given, swap_state, swap_checks, overtime_counts, overtime_worked, roster_checks
    TO bz_leader, bz_manager, bz_scheduler, bz_front_desk, bz_auditor;
GRANT EXECUTE ON FUNCTION record_leave, cancel_leave, record_swap, match_swap, cancel_swap, record_overtime
    TO bz_leader, bz_manager, bz_scheduler, bz_front_desk;
GRANT EXECUTE ON FUNCTION approve_leave, refuse_leave, approve_swap, refuse_swap, decide_overtime, set_leave_balance, set_leave_allowance, cancel_recall
    TO bz_manager;
REVOKE EXECUTE ON FUNCTION roster_plan_checks FROM bz_leader, bz_manager, bz_scheduler, bz_front_desk, bz_auditor;
REVOKE EXECUTE ON FUNCTION publish_edition FROM bz_manager, bz_scheduler;
GRANT EXECUTE ON FUNCTION publish_roster TO bz_manager, bz_scheduler;
GRANT EXECUTE ON FUNCTION tell_leave, tell_swap TO bz_front_desk;
GRANT EXECUTE ON FUNCTION order_recall TO bz_leader, bz_manager;
