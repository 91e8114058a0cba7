-- SPDX-License-Identifier: GPL-3.0-or-later
-- Champions and what goes with them (冠军、奖励、表扬): prizes with their dates, closings that freeze a board with its evidence and book
-- the ledger, what comes too late, recognitions without money, a leader's bonus points, and the daily praise.
CREATE TABLE award_setting (
    site_id smallint PRIMARY KEY DEFAULT 1 REFERENCES site,
    bonus_least int NOT NULL DEFAULT 0,
    bonus_most int NOT NULL DEFAULT 20,
    CONSTRAINT award_setting_range CHECK (bonus_least BETWEEN -1000 AND 1000 AND bonus_most BETWEEN -1000 AND 1000 AND bonus_least < bonus_most)
);
COMMENT ON TABLE award_setting IS 'How far a leader''s bonus points go: one row';
COMMENT ON COLUMN award_setting.site_id IS 'Always 1';
COMMENT ON COLUMN award_setting.bonus_least IS 'The fewest points that a leader may give a member for a month';
COMMENT ON COLUMN award_setting.bonus_most IS 'And the most';
INSERT INTO award_setting DEFAULT VALUES;

CREATE TABLE prize_version (
    prize_version_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL CONSTRAINT prize_version_code CHECK (code ~ '^[a-z][a-z0-9_]{0,31}$'),
    fen bigint NOT NULL CONSTRAINT prize_version_fen CHECK (fen BETWEEN 0 AND 100000000),
    points int NOT NULL DEFAULT 0 CONSTRAINT prize_version_points CHECK (points BETWEEN 0 AND 10000),
    valid daterange NOT NULL CONSTRAINT prize_version_valid CHECK (NOT isempty(valid)),
    made_by bigint REFERENCES staff,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT prize_version_once EXCLUDE USING gist (code WITH =, valid WITH &&)
);
COMMENT ON TABLE prize_version IS 'What the champion of a board gets, by date (#19): nothing is promised before its first day';
COMMENT ON COLUMN prize_version.prize_version_id IS 'Key';
COMMENT ON COLUMN prize_version.code IS 'The board: day, week, month';
COMMENT ON COLUMN prize_version.fen IS 'The prize in fen';
COMMENT ON COLUMN prize_version.points IS 'And in points, where a setting turns money to points';
COMMENT ON COLUMN prize_version.valid IS 'Days, first included, last excluded; a period has the prize of its last day';
COMMENT ON COLUMN prize_version.made_by IS 'Who made it; null for the documents'' own';
COMMENT ON COLUMN prize_version.made_at IS 'When';
-- The documents' amounts: 日冠军奖金10元,周冠军奖金50元,月冠军奖金100元. A point is five yuan, as with the fines.
INSERT INTO prize_version (code, fen, points, valid)
VALUES ('day', 1000, 2, daterange(site_day(now()), NULL)), ('week', 5000, 10, daterange(site_day(now()), NULL)),
       ('month', 10000, 20, daterange(site_day(now()), NULL));

CREATE TABLE board_closing (
    board_closing_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL,
    from_date date NOT NULL,
    to_date date NOT NULL,
    ends_at timestamptz NOT NULL,
    board_version_id bigint NOT NULL REFERENCES board_version,
    prize_version_id bigint REFERENCES prize_version,
    people int NOT NULL,
    out_people int NOT NULL,
    places jsonb NOT NULL CONSTRAINT board_closing_places CHECK (jsonb_typeof(places) = 'array'),
    evidence jsonb NOT NULL CONSTRAINT board_closing_evidence CHECK (jsonb_typeof(evidence) = 'object'),
    closed_by bigint NOT NULL REFERENCES staff,
    closed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT board_closing_once UNIQUE (code, from_date),
    CONSTRAINT board_closing_period CHECK (to_date >= from_date),
    CONSTRAINT board_closing_apart EXCLUDE USING gist (code WITH =, daterange(from_date, to_date, '[]') WITH &&)
);
COMMENT ON TABLE board_closing IS 'A board whose period is over, frozen with its evidence (#18, B6): never changed';
COMMENT ON COLUMN board_closing.board_closing_id IS 'Key';
COMMENT ON COLUMN board_closing.code IS 'The board: day, week, month';
COMMENT ON COLUMN board_closing.from_date IS 'First day of the period';
COMMENT ON COLUMN board_closing.to_date IS 'Its last day';
COMMENT ON COLUMN board_closing.ends_at IS 'When the period ended: what was sold, cancelled or returned from then on is not of it, whenever it was closed';
COMMENT ON COLUMN board_closing.board_version_id IS 'The rules of the board on that last day';
COMMENT ON COLUMN board_closing.prize_version_id IS 'The prize on that day; null: none was promised';
COMMENT ON COLUMN board_closing.people IS 'How many had a place with a value';
COMMENT ON COLUMN board_closing.out_people IS 'How many were kept out by a gate';
COMMENT ON COLUMN board_closing.places IS 'Who had which place: place, agent, no, team, value, orders, quantity, at; n, low and high where the metric is a sample';
COMMENT ON COLUMN board_closing.evidence IS 'What the awards follow from alone: metric, ties, gates, the prize, contenders and their orders; outs: who was kept out, and why';
COMMENT ON COLUMN board_closing.closed_by IS 'Who closed it, or whose console did';
COMMENT ON COLUMN board_closing.closed_at IS 'When: what of the period comes later is an adjustment';
CREATE INDEX board_closing_period_idx ON board_closing USING gist (daterange(from_date, to_date, '[]'));
CREATE INDEX board_closing_to_idx ON board_closing (to_date);

CREATE TABLE champion (
    champion_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    board_closing_id bigint NOT NULL REFERENCES board_closing,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    value numeric NOT NULL,
    orders int NOT NULL DEFAULT 0,
    share_of int NOT NULL CONSTRAINT champion_share CHECK (share_of >= 1),
    fen bigint NOT NULL CONSTRAINT champion_fen CHECK (fen >= 0),
    points int NOT NULL CONSTRAINT champion_points CHECK (points >= 0),
    ledger_entry_id bigint REFERENCES ledger_entry CONSTRAINT champion_booked_once UNIQUE,
    handed_out_at timestamptz,
    handed_out_by bigint REFERENCES staff,
    meeting_id bigint,
    received_at timestamptz,
    signature text NOT NULL DEFAULT '' CONSTRAINT champion_signature CHECK (length(signature) <= 200),
    received_by bigint REFERENCES staff,
    spoken_at timestamptz,
    speech_skipped text NOT NULL DEFAULT '' CONSTRAINT champion_skipped CHECK (length(speech_skipped) <= 200),
    speech_by bigint REFERENCES staff,
    state text GENERATED ALWAYS AS (CASE WHEN received_at IS NOT NULL AND speech_by IS NOT NULL THEN 'spoken' WHEN received_at IS NOT NULL THEN 'received'
                                         WHEN handed_out_at IS NOT NULL THEN 'handed_out' ELSE 'awarded' END) STORED,
    CONSTRAINT champion_once UNIQUE (board_closing_id, agent_id),
    CONSTRAINT champion_booked CHECK ((ledger_entry_id IS NULL) = (fen = 0 AND points = 0)),
    CONSTRAINT champion_handed CHECK ((handed_out_at IS NULL) = (handed_out_by IS NULL)),
    CONSTRAINT champion_received CHECK ((received_at IS NULL) = (received_by IS NULL) AND (received_at IS NULL) = (btrim(signature) = '')
        AND (received_at IS NULL OR handed_out_at IS NOT NULL)),
    CONSTRAINT champion_spoken CHECK ((speech_by IS NULL) = (spoken_at IS NULL AND speech_skipped = '') AND (spoken_at IS NULL OR speech_skipped = ''))
);
COMMENT ON TABLE champion IS 'The champion of a closed period, or one of those who tied (#18, #19), and what became of his prize (#21)';
COMMENT ON COLUMN champion.champion_id IS 'Key';
COMMENT ON COLUMN champion.board_closing_id IS 'The closed board';
COMMENT ON COLUMN champion.agent_id IS 'The champion';
COMMENT ON COLUMN champion.team_id IS 'His team then';
COMMENT ON COLUMN champion.value IS 'What he won with, in the board''s metric: fen where that is the amount';
COMMENT ON COLUMN champion.orders IS 'His orders';
COMMENT ON COLUMN champion.share_of IS 'Among how many the prize was shared; 1: it is his alone, or each had it in full';
COMMENT ON COLUMN champion.fen IS 'His prize in fen';
COMMENT ON COLUMN champion.points IS 'Or in points';
COMMENT ON COLUMN champion.ledger_entry_id IS 'Its entry in the ledger; null where there is no prize';
COMMENT ON COLUMN champion.handed_out_at IS 'When it was handed out; an absent champion keeps it until then';
COMMENT ON COLUMN champion.handed_out_by IS 'By whom';
COMMENT ON COLUMN champion.meeting_id IS 'In which meeting, if in one';
COMMENT ON COLUMN champion.received_at IS 'When he signed for it';
COMMENT ON COLUMN champion.signature IS 'What he signed with: his name as written, the number of the paper';
COMMENT ON COLUMN champion.received_by IS 'Who recorded that';
COMMENT ON COLUMN champion.spoken_at IS 'When he spoke (激励发言)';
COMMENT ON COLUMN champion.speech_skipped IS 'Why there was no speech; empty: there was one, or it is still to come';
COMMENT ON COLUMN champion.speech_by IS 'Who recorded the one or the other';
COMMENT ON COLUMN champion.state IS 'awarded, handed_out, received, spoken (or skipped): how far it has come';
CREATE INDEX champion_agent_idx ON champion (agent_id);

CREATE TABLE closing_adjustment (
    closing_adjustment_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    board_closing_id bigint NOT NULL REFERENCES board_closing,
    sale_id bigint NOT NULL REFERENCES sale,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    kind text NOT NULL CONSTRAINT closing_adjustment_kind CHECK (kind IN ('late', 'undone')),
    fen bigint NOT NULL,
    found_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    settled_at timestamptz,
    settled_by bigint REFERENCES staff,
    settled_why text NOT NULL DEFAULT '' CONSTRAINT closing_adjustment_why CHECK (length(settled_why) <= 1000),
    CONSTRAINT closing_adjustment_once UNIQUE (board_closing_id, sale_id),
    CONSTRAINT closing_adjustment_settled CHECK ((settled_at IS NULL) = (settled_by IS NULL) AND (settled_at IS NULL) = (btrim(settled_why) = ''))
);
COMMENT ON TABLE closing_adjustment IS 'An order of a closed period that came after it was closed, or a cancel or return that the closing does not count (B6): shown, places stay';
COMMENT ON COLUMN closing_adjustment.closing_adjustment_id IS 'Key';
COMMENT ON COLUMN closing_adjustment.board_closing_id IS 'The closed period';
COMMENT ON COLUMN closing_adjustment.sale_id IS 'What came';
COMMENT ON COLUMN closing_adjustment.agent_id IS 'Whose it is';
COMMENT ON COLUMN closing_adjustment.team_id IS 'His team on its day';
COMMENT ON COLUMN closing_adjustment.kind IS 'late: an order of the period; undone: a cancel or return of the period, or of an order of it';
COMMENT ON COLUMN closing_adjustment.fen IS 'By how much: less than nothing for a cancel or return';
COMMENT ON COLUMN closing_adjustment.found_at IS 'When it came';
COMMENT ON COLUMN closing_adjustment.settled_at IS 'When a manager decided on it; null: it waits';
COMMENT ON COLUMN closing_adjustment.settled_by IS 'Who';
COMMENT ON COLUMN closing_adjustment.settled_why IS 'What was decided and why';
CREATE INDEX closing_adjustment_sale_idx ON closing_adjustment (sale_id);
CREATE INDEX closing_adjustment_open_idx ON closing_adjustment (board_closing_id) WHERE settled_at IS NULL;

CREATE TABLE recognition_kind (
    code text PRIMARY KEY CONSTRAINT recognition_kind_code CHECK (code ~ '^[a-z][a-z0-9_]{0,31}$'),
    name text NOT NULL CONSTRAINT recognition_kind_name CHECK (btrim(name) <> '' AND name = btrim(name) AND length(name) <= 40),
    position smallint NOT NULL DEFAULT 1,
    retired_at timestamptz,
    CONSTRAINT recognition_kind_name_key UNIQUE (name)
);
COMMENT ON TABLE recognition_kind IS 'A kind of recognition without money (#28)';
COMMENT ON COLUMN recognition_kind.code IS 'Key';
COMMENT ON COLUMN recognition_kind.name IS 'Name, as the honour wall and the certificate have it';
COMMENT ON COLUMN recognition_kind.position IS 'Its place in lists';
COMMENT ON COLUMN recognition_kind.retired_at IS 'Since when it is not given any more; null while it is';
INSERT INTO recognition_kind (code, name, position) VALUES
    ('best_service', '服务之星', 1), ('most_improved', '进步之星', 2), ('thanks', '客户感谢', 3), ('helper', '互助之星', 4), ('mentor', '优秀师傅', 5),
    ('full_attendance', '全勤之星', 6);

CREATE TABLE recognition (
    recognition_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL REFERENCES recognition_kind,
    kind_name text NOT NULL,
    on_date date NOT NULL,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    words text NOT NULL CONSTRAINT recognition_words CHECK (btrim(words) <> '' AND length(words) <= 1000),
    given_by bigint NOT NULL REFERENCES staff,
    given_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    withdrawn_at timestamptz,
    withdrawn_by bigint REFERENCES staff,
    withdrawn_why text NOT NULL DEFAULT '' CONSTRAINT recognition_why_length CHECK (length(withdrawn_why) <= 1000),
    CONSTRAINT recognition_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (btrim(withdrawn_why) = ''))
);
COMMENT ON TABLE recognition IS 'A recognition without money (#28): of the same rank as a prize';
COMMENT ON COLUMN recognition.recognition_id IS 'Key';
COMMENT ON COLUMN recognition.kind IS 'Its kind';
COMMENT ON COLUMN recognition.kind_name IS 'The kind''s name when it was given: what the honour wall and the certificate go on saying';
COMMENT ON COLUMN recognition.on_date IS 'The day from which it is held';
COMMENT ON COLUMN recognition.agent_id IS 'Who has it';
COMMENT ON COLUMN recognition.team_id IS 'His team on that day';
COMMENT ON COLUMN recognition.words IS 'What for';
COMMENT ON COLUMN recognition.given_by IS 'Who gave it';
COMMENT ON COLUMN recognition.given_at IS 'When';
COMMENT ON COLUMN recognition.withdrawn_at IS 'When it was taken back; null while it holds';
COMMENT ON COLUMN recognition.withdrawn_by IS 'By whom';
COMMENT ON COLUMN recognition.withdrawn_why IS 'And why';
CREATE UNIQUE INDEX recognition_once ON recognition (kind, on_date, agent_id) WHERE withdrawn_at IS NULL;
CREATE INDEX recognition_day_idx ON recognition (on_date);
CREATE INDEX recognition_wall_idx ON recognition (on_date DESC, recognition_id) WHERE withdrawn_at IS NULL;
CREATE INDEX recognition_agent_idx ON recognition (agent_id);

CREATE TABLE bonus_points (
    bonus_points_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    month date NOT NULL CONSTRAINT bonus_points_month CHECK (extract(day FROM month) = 1),
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint NOT NULL REFERENCES team,
    points int NOT NULL,
    least int NOT NULL,
    most int NOT NULL,
    reason text NOT NULL CONSTRAINT bonus_points_reason CHECK (length(translate(reason, E' \t\r\n　', '')) >= 4 AND length(reason) <= 1000),
    replaces bigint REFERENCES bonus_points CONSTRAINT bonus_points_replaced_once UNIQUE,
    given_by bigint NOT NULL REFERENCES staff,
    given_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT bonus_points_range CHECK (points BETWEEN least AND most)
);
COMMENT ON TABLE bonus_points IS 'A leader''s bonus points for a member and a month (#23, #24); a correction is a row that replaces the one before';
COMMENT ON COLUMN bonus_points.bonus_points_id IS 'Key';
COMMENT ON COLUMN bonus_points.month IS 'First day of the month';
COMMENT ON COLUMN bonus_points.agent_id IS 'The member';
COMMENT ON COLUMN bonus_points.team_id IS 'The team in which he was';
COMMENT ON COLUMN bonus_points.points IS 'The points';
COMMENT ON COLUMN bonus_points.least IS 'The fewest that could be given then';
COMMENT ON COLUMN bonus_points.most IS 'And the most';
COMMENT ON COLUMN bonus_points.reason IS 'What for: who has many or few knows why (#24); at least four characters beside white space';
COMMENT ON COLUMN bonus_points.replaces IS 'The row that this one corrects; null: the first';
COMMENT ON COLUMN bonus_points.given_by IS 'The leader';
COMMENT ON COLUMN bonus_points.given_at IS 'When';
CREATE UNIQUE INDEX bonus_points_once ON bonus_points (month, team_id, agent_id) WHERE replaces IS NULL;
CREATE INDEX bonus_points_agent_idx ON bonus_points (agent_id, month);

CREATE TABLE praise (
    praise_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    on_date date NOT NULL,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    example text NOT NULL CONSTRAINT praise_example CHECK (length(translate(example, E' \t\r\n　', '')) >= 10 AND length(example) <= 1000),
    switch_id bigint,
    call_uid text,
    call_started_at timestamptz,
    sale_id bigint REFERENCES sale,
    praised_by bigint NOT NULL REFERENCES staff,
    praised_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    withdrawn_at timestamptz,
    withdrawn_by bigint REFERENCES staff,
    withdrawn_why text NOT NULL DEFAULT '' CONSTRAINT praise_why_length CHECK (length(withdrawn_why) <= 1000),
    CONSTRAINT praise_call CHECK ((switch_id IS NULL) = (call_uid IS NULL) AND (switch_id IS NULL) = (call_started_at IS NULL)),
    CONSTRAINT praise_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (btrim(withdrawn_why) = ''))
);
COMMENT ON TABLE praise IS 'Praise for somebody on a day, with the example that it is for (#27); read by everybody, and in the morning meeting';
COMMENT ON COLUMN praise.praise_id IS 'Key';
COMMENT ON COLUMN praise.on_date IS 'The day';
COMMENT ON COLUMN praise.agent_id IS 'Who is praised';
COMMENT ON COLUMN praise.team_id IS 'His team on that day';
COMMENT ON COLUMN praise.example IS 'What he did, in words: at least ten characters beside white space';
COMMENT ON COLUMN praise.switch_id IS 'The switch of the call that shows it; null: none';
COMMENT ON COLUMN praise.call_uid IS 'The call';
COMMENT ON COLUMN praise.call_started_at IS 'When it began';
COMMENT ON COLUMN praise.sale_id IS 'The order that shows it; null: none';
COMMENT ON COLUMN praise.praised_by IS 'Who praises';
COMMENT ON COLUMN praise.praised_at IS 'When it was written';
COMMENT ON COLUMN praise.withdrawn_at IS 'When it was taken back as a mistake; null while it stands';
COMMENT ON COLUMN praise.withdrawn_by IS 'By whom';
COMMENT ON COLUMN praise.withdrawn_why IS 'And why';
CREATE INDEX praise_day_idx ON praise (on_date);
CREATE INDEX praise_wall_idx ON praise (on_date DESC, praise_id) WHERE withdrawn_at IS NULL;
CREATE INDEX praise_agent_idx ON praise (agent_id, on_date);

DO $$
DECLARE
    v_table text;
    v_key text;
BEGIN
    FOR v_table, v_key IN VALUES
        ('award_setting', 'site_id'), ('prize_version', 'prize_version_id'), ('champion', 'champion_id'), ('recognition_kind', 'code'),
        ('recognition', 'recognition_id'), ('bonus_points', 'bonus_points_id'), ('praise', 'praise_id') LOOP
        EXECUTE format('CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_change(%s)', v_table, v_key);
    END LOOP;
END $$;
-- What came too late is a fact, and the sale says it; who decided on it is a deed.
CREATE TRIGGER audited AFTER UPDATE OR DELETE ON closing_adjustment FOR EACH ROW EXECUTE FUNCTION audit_change(closing_adjustment_id);

CREATE FUNCTION announce_award(p_what text) RETURNS void LANGUAGE sql SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT pg_notify('banzhang_award', p_what) $$;
COMMENT ON FUNCTION announce_award IS 'Tells the consoles what to look at again: closings, champions, adjustments, recognitions, bonus, praise, prizes';

CREATE FUNCTION guard_award_fact() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM refuse('award_fact_stays', 'What was closed or given stays as it is', 'A correction is a row of its own.');
END $$;
COMMENT ON FUNCTION guard_award_fact IS 'Keeps closings and bonus points as they are, from the owner too';

-- What may be set of a row once, when it was not set before: nothing else of it changes, and it is never unset.
CREATE FUNCTION guard_award_marks() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_sets text[] := '{state}'; -- which follows from the others
    v_mark text;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        FOREACH v_mark IN ARRAY CASE TG_TABLE_NAME
                WHEN 'champion' THEN '{"handed_out_at,handed_out_by,meeting_id","received_at,received_by,signature","speech_by,spoken_at,speech_skipped"}'
                WHEN 'closing_adjustment' THEN '{"settled_at,settled_by,settled_why"}'
                ELSE '{"withdrawn_at,withdrawn_by,withdrawn_why"}' END::text[] LOOP
            IF to_jsonb(OLD) ->> split_part(v_mark, ',', 1) IS NULL THEN
                v_sets := v_sets || string_to_array(v_mark, ',');
            END IF;
        END LOOP;
        IF to_jsonb(NEW) - v_sets = to_jsonb(OLD) - v_sets THEN
            RETURN NEW;
        END IF;
    END IF;
    PERFORM refuse('award_fact_stays', 'What was closed or given stays as it is', 'A correction is a row of its own.');
END $$;
COMMENT ON FUNCTION guard_award_marks IS 'Lets each mark of a champion, an adjustment, a recognition or a praise be set once, and keeps all else, from the owner too';

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['board_closing', 'bonus_points'] LOOP
        EXECUTE format('CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_award_fact()', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['champion', 'closing_adjustment', 'recognition', 'praise'] LOOP
        EXECUTE format('CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_award_marks()', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['board_closing', 'champion', 'closing_adjustment', 'recognition', 'bonus_points', 'praise'] LOOP
        EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION guard_award_fact()', t);
    END LOOP;
END $$;

CREATE FUNCTION guard_prize_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM board_closing c WHERE c.prize_version_id = OLD.prize_version_id) AND NOT (
            TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'valid' = to_jsonb(OLD) - 'valid'
            AND NOT EXISTS (SELECT FROM board_closing c WHERE c.prize_version_id = OLD.prize_version_id AND NOT NEW.valid @> c.to_date)) THEN
        PERFORM refuse('prize_version_used', 'A prize by which a period was closed never changes', 'Make a version from a later day.');
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION guard_prize_version IS 'Keeps a prize by which a period was closed; its dates may end after that';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON prize_version FOR EACH ROW EXECUTE FUNCTION guard_prize_version();

CREATE FUNCTION prize_title(p_code text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT CASE p_code WHEN 'day' THEN '日冠军' WHEN 'week' THEN '周冠军' WHEN 'month' THEN '月冠军' WHEN 'quarter' THEN '季冠军' ELSE p_code END $$;
COMMENT ON FUNCTION prize_title IS 'What a board''s champion is called, as the ledger''s notes have it';

CREATE FUNCTION first_week(p_version board_version) RETURNS date LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT lower(p_version.valid) + (p_version.week_starts - extract(isodow FROM lower(p_version.valid))::int + 7) % 7 $$;
COMMENT ON FUNCTION first_week IS 'With which day the first week by a version of the rules begins: 1 is Monday';

CREATE FUNCTION board_period(p_code text, p_on date, OUT from_date date, OUT to_date date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_starts int;
BEGIN
    CASE p_code
        WHEN 'day' THEN
            from_date := p_on;
            to_date := p_on;
        WHEN 'week' THEN
            -- Weeks by other rules begin with the first such day of theirs; until then the former go on, and the last of them is cut short.
            SELECT coalesce(f.week_starts, v.week_starts) INTO v_starts
              FROM board_version v LEFT JOIN board_version f ON f.code = v.code AND upper(f.valid) = lower(v.valid) AND p_on < first_week(v)
             WHERE v.code = p_code AND v.valid @> p_on;
            from_date := p_on - (extract(isodow FROM p_on)::int - coalesce(v_starts, 1) + 7) % 7;
            to_date := least(from_date + 6, (SELECT min(first_week(v)) FROM board_version v WHERE v.code = p_code AND first_week(v) > from_date) - 1);
        WHEN 'month', 'quarter' THEN
            from_date := date_trunc(p_code, p_on::timestamp)::date;
            to_date := (date_trunc(p_code, p_on::timestamp) + CASE p_code WHEN 'month' THEN interval '1 month' ELSE interval '3 months' END)::date - 1;
        ELSE
            PERFORM refuse('board_code_known', format('There is no board ''%s'' with periods', p_code));
    END CASE;
END $$;
COMMENT ON FUNCTION board_period IS 'The period of a board in which a day lies, and every day lies in one; weeks begin on the day that the board''s rules say, and are shorter before that changes';

-- The closing time ends a period for whatever is a sum of orders, so that it has the same champion whoever closes it, and however late.
-- What is no sum of orders is known by days: such a period ends with its last day.
CREATE FUNCTION board_ends_at(p_version board_version, p_to date) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN p_version.metric IN ('amount', 'orders') THEN (p_to + p_version.closes_at) AT TIME ZONE site_zone() ELSE site_midnight(p_to + 1) END
$$;
COMMENT ON FUNCTION board_ends_at IS 'When a period ends: on its last day at the closing time where orders are counted, else with that day. What is sold from then on is not of it';

CREATE FUNCTION board_due_at(p_code text, p_to date) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN v.gates ? 'min_calls' THEN site_midnight(p_to + 1) ELSE board_ends_at(v, p_to) END
      FROM board_version v WHERE v.code = p_code AND v.valid @> p_to
$$;
COMMENT ON FUNCTION board_due_at IS 'From when on a period may be closed: when it ends (24:00 is the end of its last day); where calls are a gate, after its last day, whose calls count. Null where no rules are in force';

CREATE FUNCTION board_waits(p_code text, p_from date, p_to date) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
BEGIN
    RETURN (SELECT v.gates ?| ARRAY['not_absent', 'not_late'] FROM board_version v WHERE v.code = p_code AND v.valid @> p_to)
       AND EXISTS (SELECT FROM shift_instance i WHERE i.on_date BETWEEN p_from AND p_to AND i.cancelled_at IS NULL
                      AND NOT EXISTS (SELECT FROM attendance_fact f WHERE f.shift_instance_id = i.shift_instance_id AND f.on_date = i.on_date AND f.superseded_at IS NULL));
END $$;
COMMENT ON FUNCTION board_waits IS 'Whether a gate asks who was absent or late while shifts of the period are not measured yet';

CREATE FUNCTION split_prize(p_fen bigint, p_winners int, p_place int) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path = pg_catalog, banzhang, pg_temp AS $$ SELECT p_fen / p_winners + CASE WHEN p_place <= p_fen % p_winners THEN 1 ELSE 0 END $$;
COMMENT ON FUNCTION split_prize IS 'The part of the n-th of those who share a prize: equal, and what is left over goes fen by fen to those who were there first';

-- From the evidence alone: what the award function writes is what anybody can work out again.
CREATE FUNCTION awards_of_evidence(p_evidence jsonb)
RETURNS TABLE (agent_id bigint, value numeric, share_of int, fen bigint, points int)
LANGUAGE sql STABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH sold AS (
        SELECT s.agent, sum(s.fen) AS fen, count(*) FILTER (WHERE s.kind = 'order') - count(*) FILTER (WHERE s.ends) AS orders
          FROM jsonb_to_recordset(p_evidence -> 'sales') s (agent bigint, kind text, fen bigint, ends boolean) GROUP BY s.agent
    ), run AS (
        SELECT c.agent, CASE p_evidence ->> 'metric' WHEN 'amount' THEN coalesce(sold.fen, 0) WHEN 'orders' THEN coalesce(sold.orders, 0) ELSE c.value END AS value, c.at
          FROM jsonb_to_recordset(p_evidence -> 'contenders') c (agent bigint, value numeric, at timestamptz)
          LEFT JOIN sold USING (agent)
    ), top AS (
        SELECT run.agent, run.value, row_number() OVER (ORDER BY run.at NULLS LAST, run.agent) AS place, count(*) OVER () AS tied,
               count(*) FILTER (WHERE run.at IS NOT DISTINCT FROM first.at) OVER () AS at_once
          FROM run CROSS JOIN (SELECT max(value) AS value FROM run) best
         CROSS JOIN LATERAL (SELECT min(x.at) AS at FROM run x WHERE x.value = best.value) first
         WHERE run.value = best.value AND run.value > 0
    ), won AS (
        -- Who was earlier has it all; those who were there at the very same moment share it.
        SELECT top.agent, top.value, top.place::int AS place,
               (CASE p_evidence ->> 'ties' WHEN 'both' THEN 1 WHEN 'share' THEN top.tied ELSE greatest(top.at_once, 1) END)::int AS share_of
          FROM top WHERE p_evidence ->> 'ties' IN ('both', 'share') OR top.place <= greatest(top.at_once, 1)
    )
    SELECT won.agent, won.value, won.share_of,
           CASE WHEN (p_evidence ->> 'in_points')::boolean THEN 0 ELSE split_prize((p_evidence ->> 'prize_fen')::bigint, won.share_of, CASE won.share_of WHEN 1 THEN 1 ELSE won.place END) END,
           CASE WHEN (p_evidence ->> 'in_points')::boolean THEN split_prize((p_evidence ->> 'prize_points')::bigint, won.share_of, CASE won.share_of WHEN 1 THEN 1 ELSE won.place END)::int ELSE 0 END
      FROM won ORDER BY won.place
$$;
COMMENT ON FUNCTION awards_of_evidence IS 'Who wins a closed period and with how much, from its evidence alone (#19): the earlier one, those who share, or all of them in full';

CREATE FUNCTION closing_evidence(p_version board_version, p_prize prize_version, p_from date, p_to date, p_rows jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_contenders jsonb;
    v_agents bigint[];
BEGIN
    -- The first three places, however many stand on them: the second shows by how much the first won.
    SELECT coalesce(jsonb_agg(jsonb_build_object('agent', x.agent, 'no', x.no, 'place', x.place, 'value', x.value, 'orders', x.orders, 'at', x.at)
                    ORDER BY x.place, x.at, x.agent), '[]'), coalesce(array_agg(x.agent), '{}')
      INTO v_contenders, v_agents
      FROM jsonb_to_recordset(p_rows) x (agent bigint, no text, place int, value numeric, orders int, at timestamptz) WHERE x.place <= 3;
    RETURN jsonb_build_object('metric', p_version.metric, 'ties', p_version.ties, 'gates', p_version.gates, 'weights', p_version.weights,
        'board_version', p_version.board_version_id, 'from', p_from, 'to', p_to, 'ends_at', board_ends_at(p_version, p_to),
        'prize_version', p_prize.prize_version_id, 'prize_fen', coalesce(p_prize.fen, 0), 'prize_points', coalesce(p_prize.points, 0),
        'in_points', (SELECT points_not_money FROM attendance_setting), 'contenders', v_contenders,
        'sales', (SELECT coalesce(jsonb_agg(jsonb_build_object('sale', s.sale_id, 'agent', s.agent_id, 'order', s.order_no, 'kind', s.kind, 'of', s.of_sale, 'ends', s.ends_order,
                                                               'at', s.sold_at, 'fen', s.fen, 'quantity', s.quantity, 'courses', s.courses)
                                            ORDER BY s.agent_id, s.sold_at, s.sale_id), '[]')
                    FROM sale s WHERE s.agent_id = ANY (v_agents) AND s.on_date BETWEEN p_from AND p_to AND s.sold_at < (SELECT board_ends_at(p_version, p_to))));
END $$;
COMMENT ON FUNCTION closing_evidence IS 'Step of freeze_board: what the awards follow from, with every order of those on the first three places';

CREATE FUNCTION board_rows(p_version board_version, p_from date, p_to date) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    -- Not board_places: that tells each reader what he may know, and this is kept whole, whoever's console closes.
    WITH ranked AS MATERIALIZED (
        SELECT b.*, p_version.metric IN ('amount', 'orders') AS is_sold
          FROM board_ranked(p_version.metric, 'person', p_from, p_to, NULL, p_version.ties, p_version.gates, p_version.weights) b
    ), sold AS MATERIALIZED ( -- from the orders themselves, up to the period's end: roll-ups are of whole days
        SELECT s.agent_id AS id, sum(s.fen) AS fen, count(*) FILTER (WHERE s.kind = 'order') - count(*) FILTER (WHERE s.ends_order) AS orders,
               sum(s.quantity) AS quantity,
               -- What he has was complete with his last order that counts in the period: one that ended later does.
               max(s.sold_at) FILTER (WHERE s.kind = 'order' AND NOT EXISTS (
                   SELECT FROM sale e WHERE e.of_sale = s.sale_id AND e.ends_order AND e.sold_at < (SELECT board_ends_at(p_version, p_to)))) AS at
          FROM sale s
         WHERE p_version.metric IN ('amount', 'orders') AND s.on_date BETWEEN p_from AND p_to AND s.sold_at < (SELECT board_ends_at(p_version, p_to))
         GROUP BY s.agent_id
    ), figured AS (
        SELECT r.id, r.in_team, r.n, r.low, r.high, r.out_code, r.out_figures, r.is_sold,
               CASE WHEN r.is_sold THEN CASE p_version.metric WHEN 'amount' THEN s.fen ELSE s.orders END ELSE r.value END AS value,
               CASE WHEN r.is_sold THEN s.orders ELSE r.orders END AS orders, CASE WHEN r.is_sold THEN s.quantity ELSE r.quantity END AS quantity,
               CASE WHEN r.is_sold THEN s.at ELSE r.reached_at END AS at
          FROM ranked r LEFT JOIN sold s USING (id) WHERE s.id IS NOT NULL OR NOT r.is_sold
    ), judged AS ( -- who has nothing is first nowhere, and kept out of nothing
        SELECT f.*, CASE WHEN f.out_code = 'nothing' AND f.is_sold THEN NULL ELSE f.out_code END AS code
          FROM figured f WHERE CASE WHEN f.is_sold AND coalesce(f.out_code, 'nothing') = 'nothing' THEN f.value > 0 ELSE f.out_code IS DISTINCT FROM 'nothing' END
    ), placed AS (
        SELECT j.*, CASE WHEN j.code IS NULL THEN rank() OVER (ORDER BY j.code IS NOT NULL, j.value DESC, CASE WHEN p_version.ties = 'earlier' THEN j.at END) END AS place
          FROM judged j
    )
    SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('place', b.place, 'agent', b.id, 'no', a.agent_no, 'team', b.in_team, 'value', b.value,
               'orders', nullif(b.orders, 0), 'quantity', nullif(b.quantity, 0), 'at', b.at, 'n', b.n, 'low', b.low, 'high', b.high,
               'out', b.code, 'figures', nullif(b.out_figures, '{}')))
               ORDER BY b.place NULLS LAST, b.value DESC NULLS LAST, a.agent_no, b.id), '[]')
      FROM placed b JOIN agent a ON a.agent_id = b.id
$$;
COMMENT ON FUNCTION board_rows IS 'Step of freeze_board: the places of a board at the end of a period, and who was kept out and why';

-- With a key that is taken a period could not be closed, or would take an entry by hand for the champion's.
CREATE OR REPLACE FUNCTION add_ledger_entry(p_agent bigint, p_on date, p_kind text, p_fen bigint, p_points int, p_note text, p_key text DEFAULT NULL) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_entry bigint;
BEGIN
    IF p_kind NOT IN ('award', 'adjustment', 'compensation') THEN
        PERFORM refuse('ledger_entry_by_hand', 'Fines follow from violations, and reversals from entries');
    ELSIF p_key ~ '^champion:' THEN
        PERFORM refuse('ledger_entry_key_reserved', 'Such keys are those of closed boards', 'Choose another key.');
    ELSIF p_agent = (SELECT agent_id FROM staff WHERE staff_id = my_staff()) THEN
        RAISE EXCEPTION 'Nobody decides about himself' USING ERRCODE = '42501', CONSTRAINT = 'violation_own';
    END IF;
    v_entry := book_entry(p_agent, p_on, p_kind, p_fen, p_points, NULL, NULL, p_note, my_staff(), nullif(p_key, ''));
    PERFORM announce_attendance('ledger');
    RETURN v_entry;
END $$;

CREATE FUNCTION book_champions(p_closing board_closing) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v record;
    v_entry bigint;
    v_count int := 0;
    v_period text := CASE WHEN p_closing.from_date = p_closing.to_date THEN p_closing.to_date::text
                          WHEN p_closing.code = 'month' THEN to_char(p_closing.to_date, 'YYYY-MM')
                          ELSE p_closing.from_date || ' – ' || p_closing.to_date END;
BEGIN
    FOR v IN SELECT a.*, row_number() OVER () AS nth, x.team, coalesce(x.orders, 0) AS orders
               FROM awards_of_evidence(p_closing.evidence) a
               JOIN jsonb_to_recordset(p_closing.places) x (agent bigint, team bigint, orders int) ON x.agent = a.agent_id LOOP
        v_entry := NULL;
        IF v.fen > 0 OR v.points > 0 THEN
            -- Whether he is still here or not: he won it while he was.
            v_entry := book_entry(v.agent_id, p_closing.to_date, 'award', v.fen, v.points, NULL, NULL,
                format('%s %s%s', prize_title(p_closing.code), v_period, CASE WHEN v.share_of > 1 THEN format(' (1/%s)', v.share_of) ELSE '' END),
                p_closing.closed_by, format('champion:%s:%s', p_closing.board_closing_id, v.agent_id));
        END IF;
        INSERT INTO champion (board_closing_id, agent_id, team_id, value, orders, share_of, fen, points, ledger_entry_id)
        VALUES (p_closing.board_closing_id, v.agent_id, v.team, v.value, v.orders, v.share_of, v.fen, v.points, v_entry);
        v_count := v_count + 1;
    END LOOP;
    RETURN v_count;
END $$;
COMMENT ON FUNCTION book_champions IS 'Step of freeze_board: the champions that follow from the evidence, each with his entry in the ledger';

-- A lock makes who closes wait for orders that are on their way; a snapshot that is older than the lock would not see them.
CREATE FUNCTION check_closing_isolation() RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        PERFORM refuse('board_closing_isolation', 'Boards are closed, and orders taken, in READ COMMITTED');
    END IF;
END $$;
COMMENT ON FUNCTION check_closing_isolation IS 'Refuses a transaction that would not see what was committed while it waited';

CREATE FUNCTION is_board_apart(p_code text, p_from date, p_to date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT NOT EXISTS (SELECT FROM board_closing c WHERE c.code = p_code AND daterange(c.from_date, c.to_date, '[]') && daterange(p_from, p_to, '[]'))
$$;
COMMENT ON FUNCTION is_board_apart IS 'Whether no day of a period was closed on that board, by itself or in a week that began on another day';

CREATE FUNCTION add_undone(p_closing board_closing) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    INSERT INTO closing_adjustment (board_closing_id, sale_id, agent_id, team_id, kind, fen)
    SELECT p_closing.board_closing_id, s.sale_id, s.agent_id, s.team_id, 'undone', s.fen
      FROM sale s JOIN sale o ON o.sale_id = s.of_sale
     WHERE s.kind <> 'order' AND s.of_date BETWEEN p_closing.from_date AND p_closing.to_date AND o.sold_at < p_closing.ends_at AND s.sold_at >= p_closing.ends_at;
    IF FOUND THEN
        PERFORM announce_award('adjustments');
    END IF;
END $$;
COMMENT ON FUNCTION add_undone IS 'Step of freeze_board: cancels and returns after a period''s end of orders that it counts, which were known before it was closed (B6)';

CREATE FUNCTION freeze_board(p_code text, p_from date) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_to date := (board_period(p_code, p_from)).to_date;
    v_version board_version;
    v_prize prize_version;
    v_rows jsonb;
    v_closing board_closing;
BEGIN
    PERFORM check_closing_isolation();
    -- Orders are written under the first, shared: whoever closes waits for those that are on their way, and for who closes at once. The
    -- second, as when a month is closed: champions are locked in the order of periods, and others lock agents in another order.
    PERFORM pg_advisory_xact_lock(726636, 0), pg_advisory_xact_lock(726630, 0);
    IF NOT is_board_apart(p_code, p_from, v_to) THEN
        RETURN NULL;
    END IF;
    SELECT * INTO v_version FROM board_version v WHERE v.code = p_code AND v.valid @> v_to;
    SELECT * INTO v_prize FROM prize_version p WHERE p.code = p_code AND p.valid @> v_to;
    v_rows := board_rows(v_version, p_from, v_to);
    INSERT INTO board_closing (code, from_date, to_date, ends_at, board_version_id, prize_version_id, people, out_people, places, evidence, closed_by)
    SELECT p_code, p_from, v_to, board_ends_at(v_version, v_to), v_version.board_version_id, v_prize.prize_version_id,
           count(*) FILTER (WHERE x.row ? 'place'), count(*) FILTER (WHERE NOT x.row ? 'place'), coalesce(jsonb_agg(x.row ORDER BY x.nth) FILTER (WHERE x.row ? 'place'), '[]'),
           closing_evidence(v_version, v_prize, p_from, v_to, v_rows)
               || jsonb_build_object('outs', coalesce(jsonb_agg(x.row ORDER BY x.nth) FILTER (WHERE NOT x.row ? 'place'), '[]')), v_staff
      FROM jsonb_array_elements(v_rows) WITH ORDINALITY x (row, nth)
    RETURNING * INTO v_closing;
    PERFORM add_undone(v_closing);
    IF book_champions(v_closing) > 0 THEN
        PERFORM announce_attendance('ledger');
    END IF;
    PERFORM announce_award('closings');
    RETURN v_closing.board_closing_id;
END $$;
COMMENT ON FUNCTION freeze_board IS 'Step of close_board: freezes a period with its evidence and books its champions; null when a day of it was closed already';

CREATE FUNCTION close_board(p_code text, p_from date) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_period record;
    v_due timestamptz;
    v_closing bigint;
    v_who record;
BEGIN
    PERFORM my_staff();
    SELECT * INTO v_period FROM board_period(p_code, p_from);
    v_due := board_due_at(p_code, v_period.to_date);
    IF v_period.from_date IS DISTINCT FROM p_from THEN
        PERFORM refuse('board_period_begins', format('No period of this board begins on %s; one does on %s', p_from, v_period.from_date));
    ELSIF v_due IS NULL THEN
        PERFORM refuse('board_version_known', format('No rules of this board are in force on %s', v_period.to_date), 'Make a version of the board first.');
    ELSIF clock_timestamp() < v_due THEN
        PERFORM refuse('board_period_over', format('The period until %s is not over: it closes at %s', v_period.to_date, v_due));
    ELSIF EXISTS (SELECT FROM board_closing c WHERE c.code = p_code AND c.from_date <> p_from
                     AND daterange(c.from_date, c.to_date, '[]') && daterange(p_from, v_period.to_date, '[]')) THEN
        PERFORM refuse('board_closing_apart', 'Days of this period were closed with another one');
    ELSIF board_waits(p_code, p_from, v_period.to_date) THEN
        PERFORM refuse('board_closing_measured', 'Shifts of this period are not measured yet: who was absent or late is not known', 'Close its days in the attendance first.');
    END IF;
    v_closing := freeze_board(p_code, p_from);
    IF v_closing IS NULL THEN
        SELECT s.name, c.closed_at INTO v_who FROM board_closing c JOIN staff s ON s.staff_id = c.closed_by WHERE c.code = p_code AND c.from_date = p_from;
        RAISE EXCEPTION 'It is closed already: by % at %', v_who.name, v_who.closed_at USING ERRCODE = '55P03', CONSTRAINT = 'board_closing_once';
    END IF;
    RETURN v_closing;
END $$;
COMMENT ON FUNCTION close_board IS 'Closes a period of a board that is over: freezes places and evidence, makes its champions and books their prizes, once (#18, #19, B6). Returns the closing; without an order there is no champion';

CREATE FUNCTION due_boards() RETURNS TABLE (code text, from_date date, to_date date, due_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    WITH begun AS ( -- from the period in which prizes began, and the first order was
        SELECT b.code, (board_period(b.code, greatest(b.prize_from, b.rules_from, (SELECT min(s.on_date) FROM sale s)))).from_date AS from_date
          FROM (SELECT v.code, (SELECT min(lower(p.valid)) FROM prize_version p WHERE p.code = v.code) AS prize_from, min(lower(v.valid)) AS rules_from
                  FROM board_version v WHERE v.code IN ('day', 'week', 'month', 'quarter') GROUP BY v.code) b
         WHERE EXISTS (SELECT FROM sale) AND EXISTS (SELECT FROM prize_version p WHERE p.code = b.code)
    ), days AS MATERIALIZED (
        SELECT g.code, d::date AS day FROM begun g CROSS JOIN LATERAL generate_series(g.from_date::timestamp, site_day(now())::timestamp, interval '1 day') d
         WHERE NOT EXISTS (SELECT FROM board_closing c WHERE c.code = g.code AND daterange(c.from_date, c.to_date, '[]') @> d::date)
    ), periods AS (
        SELECT DISTINCT d.code, p.from_date, p.to_date FROM days d CROSS JOIN LATERAL board_period(d.code, d.day) p
    )
    SELECT p.code, p.from_date, p.to_date, board_due_at(p.code, p.to_date) FROM periods p
     WHERE my_staff() IS NOT NULL AND is_board_apart(p.code, p.from_date, p.to_date)
       AND EXISTS (SELECT FROM prize_version x WHERE x.code = p.code AND x.valid @> p.to_date)
       AND CASE WHEN board_due_at(p.code, p.to_date) <= now() THEN NOT board_waits(p.code, p.from_date, p.to_date) END
     ORDER BY p.to_date, p.from_date DESC
$$;
COMMENT ON FUNCTION due_boards IS 'Periods that are over, measured where a gate asks for it, and not closed, since prizes are promised and orders are known: nothing before that is charged or given';

CREATE FUNCTION close_due_boards() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v record;
    v_closed int := 0;
BEGIN
    PERFORM my_staff();
    PERFORM check_closing_isolation();
    FOR v IN SELECT d.code, d.from_date FROM due_boards() d LOOP
        BEGIN -- one that cannot be closed does not keep the others
            v_closed := v_closed + CASE WHEN freeze_board(v.code, v.from_date) IS NULL THEN 0 ELSE 1 END;
        EXCEPTION WHEN integrity_constraint_violation OR unique_violation OR check_violation THEN
            RAISE WARNING 'The % from % could not be closed: %', v.code, v.from_date, SQLERRM;
        END;
    END LOOP;
    RETURN v_closed;
END $$;
COMMENT ON FUNCTION close_due_boards IS 'Closes every period that waits for it; returns how many. What another one closes at the same time is closed once';

CREATE FUNCTION hold_closings() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_closing_isolation(), pg_advisory_xact_lock_shared(726636, 0);
    RETURN NULL;
END $$;
COMMENT ON FUNCTION hold_closings IS 'Trigger: no board is closed between an order''s or a result''s coming and its commit';
CREATE TRIGGER holds_closings BEFORE INSERT ON sale FOR EACH STATEMENT EXECUTE FUNCTION hold_closings();
CREATE TRIGGER holds_closings BEFORE INSERT ON result_entry FOR EACH STATEMENT EXECUTE FUNCTION hold_closings();

CREATE FUNCTION find_adjustments() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    INSERT INTO closing_adjustment (board_closing_id, sale_id, agent_id, team_id, kind, fen)
    SELECT c.board_closing_id, f.sale_id, f.agent_id, f.team_id, CASE WHEN f.of_sale IS NULL THEN 'late' ELSE 'undone' END, f.fen
      FROM fresh f
      LEFT JOIN sale o ON o.sale_id = f.of_sale
      JOIN board_closing c ON (daterange(c.from_date, c.to_date, '[]') @> f.on_date AND f.sold_at < c.ends_at)
                           OR (daterange(c.from_date, c.to_date, '[]') @> f.of_date AND o.sold_at < c.ends_at)
    ON CONFLICT ON CONSTRAINT closing_adjustment_once DO NOTHING;
    IF FOUND THEN
        PERFORM announce_award('adjustments');
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION find_adjustments IS 'Trigger: an order of a closed period, a cancel or return of it or of an order of it, is put beside it (B6). What was sold after its end does not concern it';
CREATE TRIGGER finds_adjustments AFTER INSERT ON sale REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION find_adjustments();

CREATE FUNCTION closing_effect(p_closing bigint)
RETURNS TABLE (agent_id bigint, agent_no text, name text, place int, value numeric, adjusted_fen bigint, net_value numeric, is_champion boolean, is_out boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH frozen AS (
        SELECT x.agent, x.place, x.value FROM board_closing c
         CROSS JOIN LATERAL jsonb_to_recordset(c.places || (c.evidence -> 'outs')) x (agent bigint, place int, value numeric) WHERE c.board_closing_id = p_closing
    ), later AS (
        SELECT a.agent_id AS agent, sum(a.fen)::bigint AS fen, count(*) FILTER (WHERE s.kind = 'order') - count(*) FILTER (WHERE s.ends_order) AS orders
          FROM closing_adjustment a JOIN sale s USING (sale_id)
         WHERE a.board_closing_id = p_closing AND (pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_auditor', 'MEMBER')
                                                   OR led_by_me(a.team_id, site_midnight(s.on_date))) -- as the policies of closing_adjustment
         GROUP BY a.agent_id
    )
    SELECT g.agent_id, g.agent_no, g.name, f.place, coalesce(f.value, 0), coalesce(l.fen, 0),
           coalesce(f.value, 0) + CASE (SELECT c.evidence ->> 'metric' FROM board_closing c WHERE c.board_closing_id = p_closing) WHEN 'amount' THEN coalesce(l.fen, 0)
               WHEN 'orders' THEN coalesce(l.orders, 0) ELSE 0 END,
           EXISTS (SELECT FROM champion h WHERE h.board_closing_id = p_closing AND h.agent_id = g.agent_id), f.agent IS NOT NULL AND f.place IS NULL
      FROM frozen f FULL JOIN later l USING (agent) JOIN agent g ON g.agent_id = coalesce(f.agent, l.agent)
     WHERE my_staff() IS NOT NULL
     ORDER BY 7 DESC, f.place, g.agent_no
$$;
COMMENT ON FUNCTION closing_effect IS 'What a closed board would look like with all that came later: the frozen value, the adjustments, both together; of adjustments what the reader may see. Places stay as they were frozen';

CREATE FUNCTION closing_outs(p_closing bigint)
RETURNS TABLE (agent_id bigint, agent_no text, name text, team_name text, value numeric, orders int, out_code text, out_figures jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT x.agent, x.no, a.name, coalesce(t.name, ''), x.value, coalesce(x.orders, 0), CASE WHEN s.told THEN x.out ELSE 'gate' END,
           CASE WHEN s.told THEN coalesce(x.figures, '{}') ELSE '{}' END
      FROM board_reader() r CROSS JOIN board_closing c
     CROSS JOIN LATERAL jsonb_to_recordset(c.evidence -> 'outs') x (agent bigint, no text, team bigint, value numeric, orders int, out text, figures jsonb)
      JOIN agent a ON a.agent_id = x.agent
      LEFT JOIN team t ON t.team_id = x.team
     CROSS JOIN LATERAL (SELECT x.out NOT IN ('fatal', 'absent', 'late') OR coalesce(led_by_me(x.team, site_midnight(c.to_date)), false)
                                OR CASE x.out WHEN 'fatal' THEN r.sheets ELSE r.attendance END AS told) s
     WHERE r.may AND c.board_closing_id = p_closing
     ORDER BY x.value DESC, x.no
$$;
COMMENT ON FUNCTION closing_outs IS 'Who was kept out of a closed board, and why, as far as the reader may know it (gate: he may not), as on the board itself';

CREATE FUNCTION closing_changes(p_closing bigint) RETURNS TABLE (agent_id bigint, agent_no text, name text, what text, code text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    WITH closing AS MATERIALIZED (
        SELECT * FROM board_closing c WHERE c.board_closing_id = p_closing AND my_staff_id() IS NOT NULL
    ), bar AS MATERIALIZED (
        SELECT b.agent_id, b.code FROM closing c CROSS JOIN LATERAL board_bars(c.evidence -> 'gates', c.from_date, c.to_date) b
    ), changed AS (
        SELECT x.agent, 'bar_gone' AS what, x.out AS code FROM closing c CROSS JOIN LATERAL jsonb_to_recordset(c.evidence -> 'outs') x (agent bigint, out text)
         WHERE x.out IN ('fatal', 'absent', 'late') AND NOT EXISTS (SELECT FROM bar b WHERE b.agent_id = x.agent)
        UNION
        SELECT x.agent, 'barred', b.code FROM closing c CROSS JOIN LATERAL jsonb_to_recordset(c.places) x (agent bigint) JOIN bar b ON b.agent_id = x.agent
        UNION
        SELECT e.agent_id, 'results', '' FROM closing c JOIN result_entry e ON e.on_date BETWEEN c.from_date AND c.to_date AND e.entered_at > c.closed_at
         WHERE c.evidence ->> 'metric' = 'success_rate' OR c.evidence -> 'weights' ? 'success_rate'
    )
    SELECT a.agent_id, a.agent_no, a.name, k.what, k.code FROM changed k JOIN agent a ON a.agent_id = k.agent ORDER BY a.agent_no, k.what, k.code
$$;
COMMENT ON FUNCTION closing_changes IS 'What but orders would decide a closed period otherwise today. bar_gone: what kept somebody out is gone (dismissed, an appeal); barred: somebody with a place would have none; results: his came or changed later. Places stay as they were frozen';

CREATE FUNCTION closing_orders(p_closing bigint)
RETURNS TABLE (agent_id bigint, sale_id bigint, order_no text, kind text, sold_at timestamptz, fen bigint, quantity int, courses int, ends_order boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT s.agent, s.sale, s."order", s.kind, s.at, s.fen, s.quantity, s.courses, s.ends FROM board_closing c
     CROSS JOIN LATERAL jsonb_to_recordset(c.evidence -> 'sales') s (sale bigint, agent bigint, "order" text, kind text, at timestamptz, fen bigint, quantity int, courses int, ends boolean)
     WHERE c.board_closing_id = p_closing
       AND (pg_has_role(session_user, 'bz_auditor', 'MEMBER') AND my_staff_id() IS NOT NULL OR reaches_agent(s.agent, site_day(s.at)))
     ORDER BY s.agent, s.at, s.sale
$$;
COMMENT ON FUNCTION closing_orders IS 'The frozen orders behind the first places of a closed board: all for managers and auditors, a leader''s own people for him';

CREATE FUNCTION reached_order(p_sale bigint) RETURNS TABLE (order_no text, sold_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT s.order_no, s.sold_at FROM sale s
     WHERE s.sale_id = p_sale AND (pg_has_role(session_user, 'bz_auditor', 'MEMBER') AND my_staff_id() IS NOT NULL OR reaches_agent(s.agent_id, s.on_date))
$$;
COMMENT ON FUNCTION reached_order IS 'Number and moment of an order behind an adjustment or a praise, where the reader may see the order; else no row';

CREATE FUNCTION standing_award(p_entry bigint) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_entry bigint := p_entry;
    v_reversal bigint;
BEGIN
    LOOP
        SELECT x.ledger_entry_id INTO v_reversal FROM ledger_entry x WHERE x.reverses = v_entry;
        IF v_reversal IS NULL THEN
            RETURN v_entry;
        END IF;
        -- An appeal against the reversal that was decided for him gave it back.
        SELECT f.result_entry INTO v_entry FROM fine_appeal f WHERE f.ledger_entry_id = v_reversal AND f.result_entry IS NOT NULL;
        IF v_entry IS NULL THEN
            RETURN NULL;
        END IF;
    END LOOP;
END $$;
COMMENT ON FUNCTION standing_award IS 'The entry by which a prize stands: its own, or the one that an appeal gave back after it was taken back; null: it was taken back';

CREATE FUNCTION take_champion(p_champion bigint) RETURNS champion
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v champion;
BEGIN
    SELECT * INTO v FROM champion WHERE champion_id = p_champion FOR UPDATE;
    IF v.champion_id IS NULL THEN
        PERFORM refuse('champion_known', format('There is no champion %s', p_champion));
    ELSIF v.agent_id = (SELECT s.agent_id FROM staff s WHERE s.staff_id = my_staff()) THEN
        RAISE EXCEPTION 'Nobody records his own prize' USING ERRCODE = '42501', CONSTRAINT = 'champion_own';
    ELSIF NOT (reaches_agent(v.agent_id, site_day(now()))
               OR EXISTS (SELECT FROM board_closing c WHERE c.board_closing_id = v.board_closing_id AND reaches_agent(v.agent_id, c.to_date))) THEN
        RAISE EXCEPTION 'This champion is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'champion_reach';
    END IF;
    RETURN v;
END $$;
COMMENT ON FUNCTION take_champion IS 'Locks a champion''s row for a deed: of a manager, or of who leads him now or did when he won; nobody does it for himself';

CREATE FUNCTION hand_out_award(p_champion bigint, p_meeting bigint DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v champion := take_champion(p_champion);
BEGIN
    IF v.handed_out_at IS NOT NULL THEN
        RAISE EXCEPTION 'It was handed out at %', v.handed_out_at USING ERRCODE = '55P03', CONSTRAINT = 'champion_handed_once';
    ELSIF v.ledger_entry_id IS NOT NULL AND standing_award(v.ledger_entry_id) IS NULL THEN
        PERFORM refuse('champion_taken_back', 'This prize was taken back');
    END IF;
    UPDATE champion SET handed_out_at = clock_timestamp(), handed_out_by = my_staff_id(), meeting_id = p_meeting WHERE champion_id = p_champion;
    PERFORM announce_award('champions');
END $$;
COMMENT ON FUNCTION hand_out_award IS 'Records that a prize was handed out (#21), in a meeting if one is given; an absent champion''s waits for him';

CREATE FUNCTION sign_award(p_champion bigint, p_signature text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v champion := take_champion(p_champion);
BEGIN
    IF v.received_at IS NOT NULL THEN
        RAISE EXCEPTION 'It was signed for at %', v.received_at USING ERRCODE = '55P03', CONSTRAINT = 'champion_signed_once';
    ELSIF v.handed_out_at IS NULL THEN
        PERFORM refuse('champion_to_sign', 'It was not handed out yet');
    ELSIF btrim(coalesce(p_signature, '')) = '' THEN
        PERFORM refuse('champion_signature', 'Who receives it signs for it');
    END IF;
    UPDATE champion SET received_at = clock_timestamp(), received_by = my_staff_id(), signature = btrim(p_signature) WHERE champion_id = p_champion;
    PERFORM announce_award('champions');
END $$;
COMMENT ON FUNCTION sign_award IS 'Records what the champion signed with (#21): after it was handed out, once';

CREATE FUNCTION record_speech(p_champion bigint, p_skipped text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v champion := take_champion(p_champion);
BEGIN
    IF v.speech_by IS NOT NULL THEN
        RAISE EXCEPTION 'That is recorded already' USING ERRCODE = '55P03', CONSTRAINT = 'champion_spoken_once';
    ELSIF p_skipped IS NOT NULL AND btrim(p_skipped) = '' THEN
        PERFORM refuse('champion_skipped', 'Say why there is no speech');
    END IF;
    UPDATE champion SET spoken_at = CASE WHEN p_skipped IS NULL THEN clock_timestamp() END, speech_by = my_staff_id(), speech_skipped = coalesce(btrim(p_skipped), '')
     WHERE champion_id = p_champion;
    PERFORM announce_award('champions');
END $$;
COMMENT ON FUNCTION record_speech IS 'Records that the champion spoke (null), or why he did not (#21): absent, or left. His prize stays his';

CREATE FUNCTION settle_adjustments(p_closing bigint, p_why text) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_count int;
BEGIN
    PERFORM my_staff();
    IF btrim(coalesce(p_why, '')) = '' THEN
        PERFORM refuse('closing_adjustment_why', 'Say what was decided and why');
    END IF;
    UPDATE closing_adjustment SET settled_at = clock_timestamp(), settled_by = my_staff_id(), settled_why = btrim(p_why)
     WHERE board_closing_id = p_closing AND settled_at IS NULL;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    IF v_count > 0 THEN
        PERFORM announce_award('adjustments');
    END IF;
    RETURN v_count;
END $$;
COMMENT ON FUNCTION settle_adjustments IS 'A manager decides that the awards of a closed period stand in spite of what came later, with the reason; returns how many adjustments that settles';

CREATE FUNCTION take_back_award(p_champion bigint, p_why text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v champion := take_champion(p_champion);
    v_entry bigint;
BEGIN
    IF btrim(coalesce(p_why, '')) = '' THEN
        PERFORM refuse('ledger_entry_says', 'Say why it is reversed');
    ELSIF v.ledger_entry_id IS NULL THEN
        PERFORM refuse('champion_without_prize', 'There was no prize');
    END IF;
    -- In the order in which everybody locks: the months, the agent, the entry.
    PERFORM pg_advisory_xact_lock_shared(726630, 0);
    PERFORM FROM agent WHERE agent_id = v.agent_id FOR NO KEY UPDATE;
    v_entry := reverse_ledger_entry(coalesce(standing_award(v.ledger_entry_id), v.ledger_entry_id), p_why);
    -- What was decided concerns him: another one's adjustments go on waiting.
    UPDATE closing_adjustment SET settled_at = clock_timestamp(), settled_by = my_staff_id(), settled_why = btrim(p_why)
     WHERE board_closing_id = v.board_closing_id AND agent_id = v.agent_id AND settled_at IS NULL;
    PERFORM announce_award('adjustments'), announce_award('champions');
    RETURN v_entry;
END $$;
COMMENT ON FUNCTION take_back_award IS 'A manager takes a prize back by a reversal in the ledger, with the reason, which settles his adjustments; the closed places stay (B6). Returns the reversal';

CREATE FUNCTION set_prize(p_code text, p_from date, p_fen bigint, p_points int) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_id bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(726636, 0); -- nothing is closed meanwhile
    -- Today's period may be over and wait to be closed: who sees the winner does not set his prize.
    IF p_from IS NULL OR p_from <= site_day(now()) THEN
        PERFORM refuse('prize_version_ahead', 'A prize holds from tomorrow on, or later: what was promised stays'); -- #12
    ELSIF EXISTS (SELECT FROM board_closing c WHERE c.code = p_code AND c.to_date >= p_from) THEN
        PERFORM refuse('prize_version_used', 'Periods from then on were closed already', 'Make it from tomorrow on.');
    END IF;
    DELETE FROM prize_version WHERE code = p_code AND lower(valid) >= p_from;
    UPDATE prize_version SET valid = valid - daterange(p_from, NULL) WHERE code = p_code AND valid && daterange(p_from, NULL);
    INSERT INTO prize_version (code, fen, points, valid, made_by) VALUES (p_code, p_fen, p_points, daterange(p_from, NULL), v_staff)
    RETURNING prize_version_id INTO v_id;
    PERFORM announce_award('prizes');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION set_prize IS 'A new version of a prize from a day on; versions planned for later give way. Returns it';

CREATE FUNCTION set_award_setting(p_least int, p_most int) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    UPDATE award_setting SET bonus_least = p_least, bonus_most = p_most;
    PERFORM announce_award('bonus');
END $$;
COMMENT ON FUNCTION set_award_setting IS 'Sets between what a leader''s bonus points lie from now on; what is given stays';

CREATE FUNCTION save_recognition_kind(p_code text, p_name text, p_position int, p_retired boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    INSERT INTO recognition_kind (code, name, position, retired_at)
    VALUES (p_code, btrim(p_name), p_position, CASE WHEN p_retired THEN clock_timestamp() END)
    ON CONFLICT (code) DO UPDATE SET name = excluded.name, position = excluded.position,
        retired_at = CASE WHEN p_retired THEN coalesce(recognition_kind.retired_at, excluded.retired_at) END;
    PERFORM announce_award('recognitions');
END $$;
COMMENT ON FUNCTION save_recognition_kind IS 'Makes or changes a kind of recognition; a retired one is not given any more, and stays where it was given';

CREATE FUNCTION check_giver(p_agent bigint, p_on date) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM agent a WHERE a.agent_id = p_agent) THEN
        PERFORM refuse('award_agent_known', format('There is no agent %s', p_agent));
    ELSIF p_agent = (SELECT s.agent_id FROM staff s WHERE s.staff_id = my_staff()) THEN
        RAISE EXCEPTION 'Nobody gives it to himself' USING ERRCODE = '42501', CONSTRAINT = 'award_own';
    ELSIF NOT reaches_agent(p_agent, p_on) THEN
        RAISE EXCEPTION 'This agent is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'award_reach';
    ELSIF p_on > site_day(now()) THEN
        PERFORM refuse('award_day', 'That day has not come yet');
    END IF;
END $$;
COMMENT ON FUNCTION check_giver IS 'Refuses a recognition or praise for oneself, for somebody out of reach, and for a day to come';

CREATE FUNCTION give_recognition(p_kind text, p_agent bigint, p_on date, p_words text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint;
    v_name text := (SELECT k.name FROM recognition_kind k WHERE k.code = p_kind AND k.retired_at IS NULL);
BEGIN
    PERFORM check_giver(p_agent, p_on);
    IF v_name IS NULL THEN
        PERFORM refuse('recognition_kind_known', 'This kind of recognition is not given');
    END IF;
    INSERT INTO recognition (kind, kind_name, on_date, agent_id, team_id, words, given_by)
    VALUES (p_kind, v_name, p_on, p_agent, team_on(p_agent, p_on), btrim(coalesce(p_words, '')), my_staff_id()) RETURNING recognition_id INTO v_id;
    PERFORM announce_award('recognitions');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION give_recognition IS 'Gives a recognition without money, with what it is for (#28); returns it';

CREATE FUNCTION withdraw_recognition(p_recognition bigint, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v recognition;
BEGIN
    SELECT * INTO v FROM recognition WHERE recognition_id = p_recognition FOR UPDATE;
    IF v.recognition_id IS NULL OR v.withdrawn_at IS NOT NULL THEN
        PERFORM refuse('recognition_stands', 'There is no such recognition any more');
    ELSIF my_staff() <> v.given_by AND NOT pg_has_role(session_user, 'bz_manager', 'MEMBER') THEN
        RAISE EXCEPTION 'Who gave it or a manager takes it back' USING ERRCODE = '42501', CONSTRAINT = 'recognition_giver';
    ELSIF btrim(coalesce(p_why, '')) = '' THEN
        PERFORM refuse('recognition_withdrawn', 'Say why');
    END IF;
    UPDATE recognition SET withdrawn_at = clock_timestamp(), withdrawn_by = my_staff_id(), withdrawn_why = btrim(p_why) WHERE recognition_id = p_recognition;
    PERFORM announce_award('recognitions');
END $$;
COMMENT ON FUNCTION withdraw_recognition IS 'Takes a recognition back with the reason: who gave it, or a manager';

CREATE FUNCTION write_praise(p_agent bigint, p_on date, p_example text, p_switch bigint, p_call_uid text, p_call_started_at timestamptz, p_order_no text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint;
    v_sale bigint;
    v_started_at timestamptz;
    v_example text := btrim(coalesce(p_example, ''), E' \t\r\n　');
BEGIN
    PERFORM check_giver(p_agent, p_on), pg_advisory_xact_lock(hashtextextended('praise:' || md5(v_example), 0));
    -- A switch may tell microseconds, a console keeps milliseconds.
    SELECT c.started_at INTO v_started_at FROM call c
     WHERE (c.switch_id, c.call_uid, c.agent_id) = (p_switch, p_call_uid, p_agent)
       AND c.started_at > p_call_started_at - interval '1 ms' AND c.started_at < p_call_started_at + interval '1 ms'
     ORDER BY abs(extract(epoch FROM c.started_at - p_call_started_at)) LIMIT 1;
    IF p_switch IS NOT NULL AND v_started_at IS NULL THEN
        PERFORM refuse('praise_call_of_agent', 'That call is not this agent''s');
    ELSIF coalesce(btrim(p_order_no), '') <> '' THEN
        SELECT min(s.sale_id) INTO v_sale FROM sale s WHERE s.order_no = btrim(p_order_no) AND s.agent_id = p_agent AND s.kind = 'order';
        IF v_sale IS NULL THEN
            PERFORM refuse('praise_order_of_agent', format('This agent has no order %s', btrim(p_order_no)));
        END IF;
    END IF;
    -- From the heart and with an example: words that were said of somebody before are neither (#27).
    IF EXISTS (SELECT FROM praise p WHERE p.example = v_example AND p.withdrawn_at IS NULL AND p.on_date > p_on - 92) THEN
        PERFORM refuse('praise_copied', 'These very words were written before', 'Say what this one did.');
    END IF;
    INSERT INTO praise (on_date, agent_id, team_id, example, switch_id, call_uid, call_started_at, sale_id, praised_by)
    VALUES (p_on, p_agent, team_on(p_agent, p_on), v_example, p_switch, p_call_uid, v_started_at, v_sale, my_staff_id()) RETURNING praise_id INTO v_id;
    PERFORM announce_award('praise');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION write_praise IS 'Praises somebody for a day with a concrete example (#27), and the call or the number of the order that shows it, if any; returns it';

CREATE FUNCTION withdraw_praise(p_praise bigint, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v praise;
BEGIN
    SELECT * INTO v FROM praise WHERE praise_id = p_praise FOR UPDATE;
    IF v.praise_id IS NULL OR v.withdrawn_at IS NOT NULL THEN
        PERFORM refuse('praise_stands', 'There is no such praise any more');
    ELSIF my_staff() <> v.praised_by AND NOT pg_has_role(session_user, 'bz_manager', 'MEMBER') THEN
        RAISE EXCEPTION 'Who wrote it or a manager takes it back' USING ERRCODE = '42501', CONSTRAINT = 'praise_writer';
    ELSIF btrim(coalesce(p_why, '')) = '' THEN
        PERFORM refuse('praise_withdrawn', 'Say why');
    END IF;
    UPDATE praise SET withdrawn_at = clock_timestamp(), withdrawn_by = my_staff_id(), withdrawn_why = btrim(p_why) WHERE praise_id = p_praise;
    PERFORM announce_award('praise');
END $$;
COMMENT ON FUNCTION withdraw_praise IS 'Takes a praise back as a mistake, with the reason: who wrote it, or a manager';

CREATE FUNCTION praise_missing(p_day date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT NOT EXISTS (SELECT FROM praise p WHERE p.on_date = p_day AND p.withdrawn_at IS NULL
                          AND (pg_has_role(session_user, 'bz_manager', 'MEMBER') OR NOT pg_has_role(session_user, 'bz_leader', 'MEMBER')
                               OR led_by_me(p.team_id, site_midnight(p_day))))
$$;
COMMENT ON FUNCTION praise_missing IS 'Whether nobody was praised on a day (#27): for a leader, nobody of his teams; for others, nobody in the centre';

CREATE FUNCTION leads_in_month(p_team bigint, p_month date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT EXISTS (SELECT FROM team_leader l WHERE l.staff_id = my_staff_id() AND l.team_id = p_team
                      AND l.during && daterange(p_month, (p_month + interval '1 month')::date))
$$;
COMMENT ON FUNCTION leads_in_month IS 'Whether the reader led the team on some day of a month';

CREATE FUNCTION give_bonus_points(p_agent bigint, p_team bigint, p_month date, p_points int, p_reason text, p_replaces bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_month date := date_trunc('month', p_month::timestamp)::date;
    v_span daterange := daterange(v_month, (v_month + interval '1 month')::date);
    v_now bonus_points;
    v_setting award_setting;
    v_id bigint;
BEGIN
    -- The ledger's month is closed under the first, exclusively; one gives at a time.
    PERFORM pg_advisory_xact_lock_shared(726630, 0), pg_advisory_xact_lock(hashtextextended(format('bonus:%s:%s:%s', v_month, p_team, p_agent), 0));
    IF p_agent = (SELECT s.agent_id FROM staff s WHERE s.staff_id = v_staff) THEN
        RAISE EXCEPTION 'Nobody gives it to himself' USING ERRCODE = '42501', CONSTRAINT = 'award_own';
    ELSIF NOT EXISTS (SELECT FROM agent_team m JOIN team_leader l USING (team_id)
                       WHERE m.agent_id = p_agent AND m.team_id = p_team AND l.staff_id = v_staff AND NOT isempty(m.during * l.during * v_span)) THEN
        RAISE EXCEPTION 'This agent was not in %''s team in that month', session_user USING ERRCODE = '42501', CONSTRAINT = 'bonus_points_led';
    ELSIF v_month > site_day(now()) THEN
        PERFORM refuse('bonus_points_ahead', 'That month has not begun');
    ELSIF EXISTS (SELECT FROM ledger_month m WHERE m.month = v_month) THEN
        PERFORM refuse('bonus_points_closed', format('The month %s is closed', to_char(v_month, 'YYYY-MM')));
    END IF;
    SELECT b.* INTO v_now FROM bonus_points b WHERE b.month = v_month AND b.team_id = p_team AND b.agent_id = p_agent
       AND NOT EXISTS (SELECT FROM bonus_points r WHERE r.replaces = b.bonus_points_id);
    SELECT * INTO v_setting FROM award_setting;
    IF v_now.bonus_points_id IS DISTINCT FROM p_replaces THEN
        RAISE EXCEPTION 'Somebody else gave or changed these points meanwhile' USING ERRCODE = '55P03', CONSTRAINT = 'bonus_points_meanwhile';
    ELSIF (v_now.points, v_now.reason) = (p_points, btrim(p_reason, E' \t\r\n　')) THEN
        RETURN v_now.bonus_points_id; -- nothing is new
    END IF;
    INSERT INTO bonus_points (month, agent_id, team_id, points, least, most, reason, replaces, given_by)
    VALUES (v_month, p_agent, p_team, p_points, v_setting.bonus_least, v_setting.bonus_most, btrim(coalesce(p_reason, ''), E' \t\r\n　'), p_replaces, v_staff)
    RETURNING bonus_points_id INTO v_id;
    PERFORM announce_award('bonus');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION give_bonus_points IS 'A leader gives a member of his team points for a month, with the reason (#23, #24); a correction names the row that it replaces. Until the ledger''s month is closed. Returns the row';

CREATE FUNCTION is_taken_back(p_champion bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT my_staff_id() IS NOT NULL AND EXISTS (SELECT FROM champion w WHERE w.champion_id = p_champion AND w.ledger_entry_id IS NOT NULL AND standing_award(w.ledger_entry_id) IS NULL)
$$;
COMMENT ON FUNCTION is_taken_back IS 'Whether a champion''s prize was taken back in the ledger, and not given back on an appeal';

-- The metric comes last: what a champion's value is.
CREATE FUNCTION honour_wall(p_limit int)
RETURNS TABLE (on_date date, kind text, title_code text, agent_id bigint, agent_no text, name text, team_name text, fen bigint, value numeric, words text,
               metric text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT h.on_date, h.kind, h.title_code, a.agent_id, a.agent_no, a.name, coalesce(t.name, ''), h.fen, h.value, h.words, h.metric
      FROM (-- The newest of each kind: the wall is as quick after years as in the first week.
            (SELECT c.to_date AS on_date, 'champion' AS kind, c.code AS title_code, w.agent_id, w.team_id, w.fen, w.value, '' AS words, c.evidence ->> 'metric' AS metric,
                    CASE c.code WHEN 'day' THEN 2 WHEN 'week' THEN 1 ELSE 0 END AS rank, w.champion_id AS id
               FROM board_closing c JOIN champion w USING (board_closing_id)
              WHERE NOT EXISTS (SELECT FROM ledger_entry x WHERE x.reverses = w.ledger_entry_id) OR standing_award(w.ledger_entry_id) IS NOT NULL
              ORDER BY c.to_date DESC, rank, w.champion_id LIMIT least(coalesce(p_limit, 100), 1000))
            UNION ALL
            (SELECT r.on_date, 'recognition', r.kind_name, r.agent_id, r.team_id, 0, NULL, r.words, '', 3, r.recognition_id
               FROM recognition r WHERE r.withdrawn_at IS NULL ORDER BY r.on_date DESC, r.recognition_id LIMIT least(coalesce(p_limit, 100), 1000))
            UNION ALL
            (SELECT p.on_date, 'praise', '', p.agent_id, p.team_id, 0, NULL, p.example, '', 4, p.praise_id
               FROM praise p WHERE p.withdrawn_at IS NULL ORDER BY p.on_date DESC, p.praise_id LIMIT least(coalesce(p_limit, 100), 1000))) h
      JOIN agent a ON a.agent_id = h.agent_id
      LEFT JOIN team t ON t.team_id = h.team_id
     WHERE (SELECT r.may FROM board_reader() r)
     ORDER BY h.on_date DESC, h.rank, h.id LIMIT least(coalesce(p_limit, 100), 1000)
$$;
COMMENT ON FUNCTION honour_wall IS 'The honour wall (光荣榜), newest first: champions whose prize stands, recognitions (title_code is their name when they were given) and praise; at most 1000, 100 unless told';

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['board_closing', 'champion', 'closing_adjustment', 'recognition', 'bonus_points', 'praise'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    END LOOP;
    -- Results are made known: everybody of the staff reads them.
    FOREACH t IN ARRAY ARRAY['board_closing', 'champion', 'recognition', 'praise'] LOOP
        EXECUTE format('CREATE POLICY staff ON %I FOR SELECT TO bz_staff USING ((SELECT my_staff_id()) IS NOT NULL)', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['closing_adjustment', 'bonus_points'] LOOP
        EXECUTE format('CREATE POLICY site ON %I FOR SELECT TO bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL)', t);
    END LOOP;
END $$;
CREATE POLICY led ON closing_adjustment FOR SELECT TO bz_leader
    USING (team_id = ANY ((SELECT my_led_teams())::bigint[])
           AND EXISTS (SELECT FROM sale s WHERE s.sale_id = closing_adjustment.sale_id AND led_by_me(closing_adjustment.team_id, site_midnight(s.on_date))));
CREATE POLICY led ON bonus_points FOR SELECT TO bz_leader
    USING (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND leads_in_month(team_id, month));
GRANT SELECT ON award_setting, prize_version, champion, recognition_kind, recognition, praise TO bz_staff;
GRANT SELECT (board_closing_id, code, from_date, to_date, board_version_id, prize_version_id, people, out_people, places, closed_by, closed_at)
    ON board_closing TO bz_staff;
GRANT SELECT ON board_closing TO bz_manager, bz_auditor; -- the evidence holds the orders
GRANT SELECT ON closing_adjustment TO bz_staff; -- of which the policies show to others than these nothing
GRANT SELECT ON bonus_points TO bz_leader, bz_manager, bz_auditor;

-- What a leader thinks of people is no business of who keeps the accounts.
CREATE POLICY administrators_not_awards ON audit_entry AS RESTRICTIVE FOR SELECT TO bz_admin
    USING (table_name NOT IN ('bonus_points', 'closing_adjustment') OR pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_auditor', 'MEMBER'));

REVOKE ALL ON FUNCTION announce_award, guard_award_fact, guard_award_marks, guard_prize_version, prize_title, first_week, board_period, board_ends_at, board_due_at, board_waits,
    split_prize, check_closing_isolation, is_board_apart, add_undone, standing_award, awards_of_evidence, closing_evidence, board_rows, book_champions, freeze_board, close_board, due_boards, close_due_boards, hold_closings, find_adjustments,
    closing_effect, closing_outs, closing_changes, closing_orders, reached_order, take_champion, hand_out_award, sign_award, record_speech, settle_adjustments, take_back_award, set_prize,
    set_award_setting, save_recognition_kind, check_giver, give_recognition, withdraw_recognition, write_praise, withdraw_praise, praise_missing,
    leads_in_month, give_bonus_points, is_taken_back, honour_wall FROM PUBLIC;
GRANT EXECUTE ON FUNCTION prize_title, board_period, board_due_at, split_prize, awards_of_evidence, praise_missing, leads_in_month, is_taken_back, closing_outs, closing_effect, closing_orders, reached_order TO bz_staff;
GRANT EXECUTE ON FUNCTION honour_wall TO bz_staff, bz_wallboard;
GRANT EXECUTE ON FUNCTION due_boards, close_due_boards TO bz_leader, bz_manager, bz_scheduler, bz_front_desk;
GRANT EXECUTE ON FUNCTION hand_out_award, sign_award, record_speech, give_recognition, withdraw_recognition, write_praise, withdraw_praise TO bz_leader, bz_manager;
GRANT EXECUTE ON FUNCTION give_bonus_points TO bz_leader;
GRANT EXECUTE ON FUNCTION closing_changes TO bz_manager, bz_auditor;
GRANT EXECUTE ON FUNCTION close_board, settle_adjustments, take_back_award, set_prize, set_award_setting, save_recognition_kind TO bz_manager;
