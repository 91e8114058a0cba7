-- SPDX-License-Identifier: GPL-3.0-or-later
-- Appeals against what the ledger takes from an agent (罚奖申诉, #38): in writing, decided one level above who decided, and suspending
-- nothing. What a decision changes is booked by rows of its own.
CREATE TABLE fine_appeal_setting (
    site_id smallint PRIMARY KEY DEFAULT 1 REFERENCES site,
    window_days int NOT NULL DEFAULT 7 CONSTRAINT fine_appeal_setting_window CHECK (window_days BETWEEN 1 AND 366),
    decide_days int NOT NULL DEFAULT 7 CONSTRAINT fine_appeal_setting_decide CHECK (decide_days BETWEEN 1 AND 92),
    superior_id bigint REFERENCES staff
);
COMMENT ON TABLE fine_appeal_setting IS 'How long one may appeal against an entry of the ledger, how long a decision may take, and who decides: one row';
COMMENT ON COLUMN fine_appeal_setting.site_id IS 'Always 1';
COMMENT ON COLUMN fine_appeal_setting.window_days IS 'An appeal may be recorded within so many times 24 hours after the entry was booked';
COMMENT ON COLUMN fine_appeal_setting.decide_days IS 'It is to be decided within so many times 24 hours after it was recorded';
COMMENT ON COLUMN fine_appeal_setting.superior_id IS 'The manager above the others, who decides on what they decided; null: another manager does';
INSERT INTO fine_appeal_setting DEFAULT VALUES;

CREATE TABLE fine_appeal (
    fine_appeal_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ledger_entry_id bigint NOT NULL REFERENCES ledger_entry,
    violation_id bigint REFERENCES violation,
    on_behalf_of bigint NOT NULL REFERENCES agent,
    words text NOT NULL CONSTRAINT fine_appeal_words CHECK (btrim(words) <> '' AND length(words) <= 3072),
    signature text NOT NULL CONSTRAINT fine_appeal_signature CHECK (btrim(signature) <> '' AND length(signature) <= 200),
    recorded_by bigint NOT NULL REFERENCES staff,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    decide_by timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'open' CONSTRAINT fine_appeal_state_known CHECK (state IN ('open', 'decided', 'withdrawn', 'settled')),
    outcome text NOT NULL DEFAULT '' CONSTRAINT fine_appeal_outcome_known CHECK (outcome IN ('', 'keep', 'uphold', 'reduce')),
    remains_fen bigint CONSTRAINT fine_appeal_remains_fen CHECK (remains_fen >= 0),
    remains_points int CONSTRAINT fine_appeal_remains_points CHECK (remains_points >= 0),
    decided_by bigint REFERENCES staff,
    decided_at timestamptz,
    why text NOT NULL DEFAULT '' CONSTRAINT fine_appeal_why_length CHECK (length(why) <= 2000),
    result_entry bigint REFERENCES ledger_entry CONSTRAINT fine_appeal_result_once UNIQUE,
    result_violation bigint REFERENCES violation CONSTRAINT fine_appeal_violation_once UNIQUE,
    CONSTRAINT fine_appeal_decided CHECK ((state = 'open') = (decided_at IS NULL) AND (state IN ('decided', 'withdrawn')) = (decided_by IS NOT NULL)
        AND (state = 'decided') = (outcome <> '') AND (outcome = 'reduce') = (remains_fen IS NOT NULL)
        AND (outcome = 'reduce') = (remains_points IS NOT NULL)),
    CONSTRAINT fine_appeal_why CHECK (state NOT IN ('decided', 'withdrawn') OR btrim(why) <> '')
);
COMMENT ON TABLE fine_appeal IS 'An agent''s appeal, in writing, against an entry of the ledger that takes something from him (#38). It suspends nothing';
COMMENT ON COLUMN fine_appeal.fine_appeal_id IS 'Key';
COMMENT ON COLUMN fine_appeal.ledger_entry_id IS 'What it is against: a fine, a compensation, an adjustment, or an award that was taken back';
COMMENT ON COLUMN fine_appeal.violation_id IS 'The violation of that fine; null where there is none';
COMMENT ON COLUMN fine_appeal.on_behalf_of IS 'Whose appeal it is: agents do not sign in';
COMMENT ON COLUMN fine_appeal.words IS 'What he writes';
COMMENT ON COLUMN fine_appeal.signature IS 'What he signed with: his name as written, the number of the paper';
COMMENT ON COLUMN fine_appeal.recorded_by IS 'Who recorded it';
COMMENT ON COLUMN fine_appeal.recorded_at IS 'When';
COMMENT ON COLUMN fine_appeal.decide_by IS 'Until when it is to be decided';
COMMENT ON COLUMN fine_appeal.state IS 'open, decided, withdrawn, or settled: the entry was taken back on other grounds before it was decided';
COMMENT ON COLUMN fine_appeal.outcome IS 'keep: the entry stands; uphold: it is taken back; reduce: a lesser one takes its place; empty until decided';
COMMENT ON COLUMN fine_appeal.remains_fen IS 'With reduce: what remains against the agent, in fen, before any cap';
COMMENT ON COLUMN fine_appeal.remains_points IS 'Likewise in points';
COMMENT ON COLUMN fine_appeal.decided_by IS 'Who decided, or withdrew it';
COMMENT ON COLUMN fine_appeal.decided_at IS 'When it ceased to be open';
COMMENT ON COLUMN fine_appeal.why IS 'Why it was decided so, or withdrawn; of a settled one, why the entry was taken back';
COMMENT ON COLUMN fine_appeal.result_entry IS 'What the decision booked: the lesser entry, or the one by which the agent has his award again; else the reversal';
COMMENT ON COLUMN fine_appeal.result_violation IS 'With a reduced fine: the violation as it was decided anew; its evidence names this appeal';
CREATE UNIQUE INDEX fine_appeal_once ON fine_appeal (ledger_entry_id) WHERE state <> 'withdrawn';
CREATE INDEX fine_appeal_violation_idx ON fine_appeal (violation_id);
CREATE INDEX fine_appeal_recorded_idx ON fine_appeal (recorded_at);
CREATE INDEX fine_appeal_open_idx ON fine_appeal (recorded_at) WHERE state = 'open';

CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON fine_appeal FOR EACH ROW EXECUTE FUNCTION audit_change(fine_appeal_id);
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON fine_appeal_setting FOR EACH ROW EXECUTE FUNCTION audit_change(site_id);

CREATE FUNCTION guard_fine_appeal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        -- While it is open it may only be ended; what a decision booked follows at once, in the same act.
        IF (CASE OLD.state WHEN 'open'
                THEN NEW.state <> 'open' AND to_jsonb(NEW) - '{state,outcome,remains_fen,remains_points,decided_by,decided_at,why}'::text[]
                                           = to_jsonb(OLD) - '{state,outcome,remains_fen,remains_points,decided_by,decided_at,why}'::text[]
                ELSE OLD.state = 'decided' AND OLD.result_entry IS NULL AND NEW.result_entry IS NOT NULL
                     AND to_jsonb(NEW) - '{result_entry,result_violation}'::text[] = to_jsonb(OLD) - '{result_entry,result_violation}'::text[] END) THEN
            RETURN NEW;
        END IF;
    END IF;
    PERFORM refuse('fine_appeal_stays', 'An appeal stays as it was written, and as it was decided');
END $$;
COMMENT ON FUNCTION guard_fine_appeal IS 'Lets an appeal be ended once, and keeps it as it is, from the owner too';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON fine_appeal FOR EACH ROW EXECUTE FUNCTION guard_fine_appeal();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON fine_appeal FOR EACH STATEMENT EXECUTE FUNCTION guard_fine_appeal();

-- Later evidence, or somebody who saw his mistake, may take the entry back first: then there is nothing to decide any more.
CREATE FUNCTION settle_fine_appeal() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint;
BEGIN
    UPDATE fine_appeal SET state = 'settled', decided_at = clock_timestamp(), why = left(NEW.note, 2000)
     WHERE ledger_entry_id = NEW.reverses AND state = 'open' RETURNING fine_appeal_id INTO v_id;
    IF FOUND THEN
        PERFORM announce_attendance('appeal:' || v_id);
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION settle_fine_appeal IS 'Ends an open appeal whose entry is taken back otherwise';
CREATE TRIGGER settles_appeal AFTER INSERT ON ledger_entry FOR EACH ROW WHEN (NEW.reverses IS NOT NULL) EXECUTE FUNCTION settle_fine_appeal();

CREATE FUNCTION fine_appeal_deciders(p_entry bigint) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH able AS (
        SELECT s.staff_id, s.staff_id = (SELECT superior_id FROM fine_appeal_setting) AS is_above
          FROM ledger_entry e
          LEFT JOIN violation v ON v.violation_id = e.violation_id
          JOIN staff s ON s.disabled_at IS NULL AND s.agent_id IS DISTINCT FROM e.agent_id
                      AND s.staff_id IS DISTINCT FROM coalesce(v.decided_by, e.entered_by) AND s.staff_id IS DISTINCT FROM e.entered_by
                      AND s.staff_id IS DISTINCT FROM v.proposed_by
          JOIN pg_roles r ON r.rolname = s.db_role AND pg_has_role(r.oid, 'bz_manager', 'MEMBER')
         WHERE e.ledger_entry_id = p_entry
    )
    SELECT staff_id FROM able WHERE is_above OR NOT EXISTS (SELECT FROM able WHERE is_above)
$$;
COMMENT ON FUNCTION fine_appeal_deciders IS 'Who may decide on an appeal against an entry: the manager above the others, else any manager; never who decided, booked or proposed it, nor the agent himself (#38, #39)';

CREATE FUNCTION fine_decider_refusal(p_entry bigint) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN my_staff_id() IN (SELECT fine_appeal_deciders(p_entry)) THEN ''
                WHEN NOT EXISTS (SELECT FROM fine_appeal_deciders(p_entry)) THEN 'fine_appeal_nobody'
                WHEN my_staff_id() = e.entered_by OR my_staff_id() = v.decided_by THEN 'fine_appeal_decider'
                WHEN my_staff_id() = v.proposed_by THEN 'fine_appeal_proposer'
                WHEN EXISTS (SELECT FROM staff s WHERE s.staff_id = my_staff_id() AND s.agent_id = e.agent_id) THEN 'fine_appeal_own'
                ELSE 'fine_appeal_level' END
      FROM ledger_entry e LEFT JOIN violation v ON v.violation_id = e.violation_id WHERE e.ledger_entry_id = p_entry
$$;
COMMENT ON FUNCTION fine_decider_refusal IS 'The rule that keeps the one who is signed in from deciding on an appeal against an entry; empty when he may';

CREATE FUNCTION fine_appeal_chance(p_entry bigint, OUT until_at timestamptz, OUT decide_days int, OUT refusal text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_entry ledger_entry;
BEGIN
    SELECT * INTO v_entry FROM ledger_entry WHERE ledger_entry_id = p_entry;
    refusal := 'attendance_reach';
    IF v_entry.ledger_entry_id IS NULL OR NOT reaches_agent(v_entry.agent_id, v_entry.on_date) THEN
        RETURN;
    END IF;
    SELECT v_entry.entered_at + make_interval(hours => 24 * s.window_days), s.decide_days INTO until_at, decide_days FROM fine_appeal_setting s;
    refusal := CASE WHEN v_entry.kind <> 'fine' AND v_entry.fen >= 0 AND v_entry.points >= 0 THEN 'fine_appeal_against'
                    WHEN EXISTS (SELECT FROM fine_appeal a WHERE a.result_entry = p_entry) THEN 'fine_appeal_final'
                    WHEN EXISTS (SELECT FROM fine_appeal a WHERE a.ledger_entry_id = p_entry AND a.state <> 'withdrawn') THEN 'fine_appeal_once'
                    WHEN EXISTS (SELECT FROM ledger_entry r WHERE r.reverses = p_entry) THEN 'fine_appeal_reversed'
                    WHEN clock_timestamp() >= until_at THEN 'fine_appeal_window'
                    ELSE '' END;
END $$;
COMMENT ON FUNCTION fine_appeal_chance IS 'Until when an entry may be appealed, how many days its decision may take, and the rule that stands in the way now';

CREATE FUNCTION record_fine_appeal(p_entry bigint, p_words text, p_signature text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_chance record;
    v_appeal bigint;
BEGIN
    -- Whoever reverses the entry locks it too.
    PERFORM FROM ledger_entry WHERE ledger_entry_id = p_entry FOR UPDATE;
    SELECT * INTO v_chance FROM fine_appeal_chance(p_entry);
    IF v_chance.refusal = 'attendance_reach' THEN
        RAISE EXCEPTION 'This entry is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'attendance_reach';
    ELSIF v_chance.refusal <> '' THEN
        PERFORM refuse(v_chance.refusal, format('This entry cannot be appealed; one may until %s', v_chance.until_at));
    END IF;
    INSERT INTO fine_appeal (ledger_entry_id, violation_id, on_behalf_of, words, signature, recorded_by, decide_by)
    SELECT e.ledger_entry_id, e.violation_id, e.agent_id, btrim(coalesce(p_words, '')), btrim(coalesce(p_signature, '')), v_staff,
           clock_timestamp() + make_interval(hours => 24 * v_chance.decide_days)
      FROM ledger_entry e WHERE e.ledger_entry_id = p_entry
    RETURNING fine_appeal_id INTO v_appeal;
    PERFORM announce_attendance('appeal:' || v_appeal);
    RETURN v_appeal;
END $$;
COMMENT ON FUNCTION record_fine_appeal IS 'Records what an agent writes against an entry of the ledger, in his name; nothing is suspended by it. Returns the appeal';

CREATE FUNCTION fine_appeal_bookings(p_entry ledger_entry, p_outcome text, p_fen bigint, p_points int)
RETURNS TABLE (step int, kind text, month date, fen bigint, points int, over_cap_fen bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_month date := open_month((p_entry).on_date);
    v_guard jsonb := '{}';
    v_room bigint;
BEGIN
    IF p_outcome = 'keep' THEN
        RETURN;
    ELSIF (p_entry).kind = 'reversal' THEN -- a reversal is not reversed: what it took is booked anew
        RETURN QUERY SELECT 1, o.kind, v_month, -(p_entry).fen - p_fen, -(p_entry).points - p_points, 0::bigint
                       FROM ledger_entry o WHERE o.ledger_entry_id = (p_entry).reverses;
        RETURN;
    END IF;
    RETURN QUERY SELECT 1, 'reversal', v_month, -(p_entry).fen, -(p_entry).points, 0::bigint;
    IF p_outcome = 'reduce' THEN
        IF (p_entry).kind = 'fine' THEN
            v_guard := fine_guard((p_entry).agent_id, v_month);
        END IF;
        -- What the reversal gives back in the same month makes room under the cap.
        v_room := CASE WHEN v_guard ? 'cap_fen' THEN greatest((v_guard ->> 'cap_fen')::bigint - (v_guard ->> 'charged_fen')::bigint
                            - CASE WHEN (p_entry).month = v_month THEN (p_entry).fen ELSE 0 END, 0) ELSE p_fen END;
        RETURN QUERY SELECT 2, (p_entry).kind, v_month, -least(p_fen, v_room), -p_points, p_fen - least(p_fen, v_room);
    END IF;
END $$;
COMMENT ON FUNCTION fine_appeal_bookings IS 'What a decision would book, in its order: kind, the month in which it would count, fen and points for the agent, and what the cap would cut off';

CREATE FUNCTION check_lesser(p_entry ledger_entry, p_outcome text, p_fen bigint, p_points int) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF p_outcome IS NULL OR p_outcome NOT IN ('keep', 'uphold', 'reduce') THEN
        PERFORM refuse('fine_appeal_outcome', 'Say what becomes of it: keep, uphold or reduce');
    ELSIF p_outcome = 'reduce' AND NOT coalesce(p_fen BETWEEN 0 AND -(p_entry).fen AND p_points BETWEEN 0 AND -(p_entry).points
              AND (p_fen, p_points) NOT IN ((0, 0), (-(p_entry).fen, -(p_entry).points)), false) THEN
        -- Of what was charged, not of what the cap cut off: whoever wins never pays more.
        PERFORM refuse('fine_appeal_lesser', 'What remains is more than nothing and less than before');
    END IF;
END $$;
COMMENT ON FUNCTION check_lesser IS 'Refuses what is no outcome, and what is no reduction';

CREATE FUNCTION fine_appeal_effect(p_appeal bigint, p_outcome text, p_fen bigint, p_points int)
RETURNS TABLE (step int, kind text, month date, fen bigint, points int, over_cap_fen bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_entry ledger_entry;
BEGIN
    PERFORM my_staff();
    SELECT e.* INTO v_entry FROM fine_appeal a JOIN ledger_entry e USING (ledger_entry_id) WHERE a.fine_appeal_id = p_appeal;
    IF v_entry.ledger_entry_id IS NULL THEN
        PERFORM refuse('fine_appeal_known', format('There is no appeal %s', p_appeal));
    END IF;
    PERFORM check_lesser(v_entry, p_outcome, p_fen, p_points);
    RETURN QUERY SELECT b.* FROM fine_appeal_bookings(v_entry, p_outcome, CASE p_outcome WHEN 'reduce' THEN p_fen ELSE 0 END,
                                                      CASE p_outcome WHEN 'reduce' THEN p_points ELSE 0 END) b;
END $$;
COMMENT ON FUNCTION fine_appeal_effect IS 'What a decision on an appeal would book if it were made now; fen and points: what remains, with reduce';

CREATE FUNCTION lock_fine_appeal(p_appeal bigint) RETURNS fine_appeal
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_appeal fine_appeal;
BEGIN
    PERFORM my_staff();
    -- The ledger, the agent and the entry before the appeal, as the closing of a day has them.
    PERFORM pg_advisory_xact_lock_shared(726630, 0);
    PERFORM FROM agent WHERE agent_id = (SELECT on_behalf_of FROM fine_appeal WHERE fine_appeal_id = p_appeal) FOR NO KEY UPDATE;
    PERFORM FROM ledger_entry WHERE ledger_entry_id = (SELECT ledger_entry_id FROM fine_appeal WHERE fine_appeal_id = p_appeal) FOR UPDATE;
    SELECT * INTO v_appeal FROM fine_appeal WHERE fine_appeal_id = p_appeal FOR UPDATE;
    IF v_appeal.fine_appeal_id IS NULL THEN
        PERFORM refuse('fine_appeal_known', format('There is no appeal %s', p_appeal));
    END IF;
    RETURN v_appeal;
END $$;
COMMENT ON FUNCTION lock_fine_appeal IS 'An appeal, kept from everybody else until the deed is done';

CREATE FUNCTION check_fine_appeal_open(p_appeal fine_appeal) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF (p_appeal).state <> 'open' THEN
        RAISE EXCEPTION 'Appeal % is %: % at %', (p_appeal).fine_appeal_id, (p_appeal).state,
            coalesce((SELECT name FROM staff WHERE staff_id = (p_appeal).decided_by), 'later evidence'), (p_appeal).decided_at
            USING ERRCODE = '55P03', CONSTRAINT = 'fine_appeal_open';
    END IF;
END $$;
COMMENT ON FUNCTION check_fine_appeal_open IS 'Refuses what was decided, withdrawn or settled meanwhile, and says by whom';

CREATE FUNCTION book_lesser_fine(p_appeal fine_appeal, p_entry ledger_entry, p_fen bigint, p_points int, p_why text, OUT violation bigint, OUT entry bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_money boolean := (p_entry).points = 0;
BEGIN
    -- Decided anew: the same breach of the same occasion, so that later evidence finds it; the old one is reversed.
    INSERT INTO violation (code, rule_version_id, shift_instance_id, occasion, agent_id, team_id, on_date, occurred_at, measured_s, amount_fen, points,
                           state, evidence, attendance_fact_id, note, proposed_by, proposed_at, decided_by, decided_at, decided_why, deviates)
    SELECT v.code, v.rule_version_id, v.shift_instance_id, v.occasion, v.agent_id, v.team_id, v.on_date, v.occurred_at, v.measured_s,
           CASE WHEN v_money THEN p_fen ELSE v.amount_fen END, CASE WHEN v_money THEN v.points ELSE p_points END, 'confirmed',
           v.evidence || jsonb_build_object('appeal', (p_appeal).fine_appeal_id), v.attendance_fact_id, v.note, v.proposed_by, v.proposed_at,
           my_staff_id(), clock_timestamp(), p_why, CASE WHEN v_money THEN p_fen <> k.amount_fen ELSE p_points <> k.points END
      FROM violation v JOIN rule_version k USING (rule_version_id) WHERE v.violation_id = (p_entry).violation_id
    RETURNING violation_id INTO violation;
    entry := book_entry((p_entry).agent_id, (p_entry).on_date, 'fine', -p_fen, -p_points, violation, NULL, p_why, my_staff_id());
END $$;
COMMENT ON FUNCTION book_lesser_fine IS 'Step of decide_fine_appeal: the violation with the lesser amount, and its fine';

CREATE FUNCTION book_fine_appeal(p_appeal fine_appeal, p_entry ledger_entry, p_outcome text, p_fen bigint, p_points int, p_why text,
                                 OUT violation bigint, OUT entry bigint, OUT net_fen bigint, OUT month date)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_booked bigint[];
    v_lesser record;
BEGIN
    IF (p_entry).kind = 'reversal' THEN
        v_booked := ARRAY[(SELECT book_entry(o.agent_id, o.on_date, o.kind, -(p_entry).fen - p_fen, -(p_entry).points - p_points, NULL, NULL, p_why,
                                             my_staff_id())
                             FROM ledger_entry o WHERE o.ledger_entry_id = (p_entry).reverses)];
    ELSE
        v_booked := ARRAY[reverse_entry((p_entry).ledger_entry_id, p_why, my_staff_id())];
        IF p_outcome = 'reduce' AND (p_entry).kind = 'fine' THEN
            v_lesser := book_lesser_fine(p_appeal, p_entry, p_fen, p_points, p_why);
            violation := v_lesser.violation;
            v_booked := v_booked || v_lesser.entry;
        ELSIF p_outcome = 'reduce' THEN
            v_booked := v_booked || book_entry((p_entry).agent_id, (p_entry).on_date, (p_entry).kind, -p_fen, -p_points, NULL, NULL, p_why, my_staff_id());
        END IF;
    END IF;
    entry := v_booked[cardinality(v_booked)];
    SELECT sum(e.fen), max(e.month) INTO net_fen, month FROM ledger_entry e WHERE e.ledger_entry_id = ANY (v_booked);
END $$;
COMMENT ON FUNCTION book_fine_appeal IS 'Step of decide_fine_appeal: books what an upheld or reduced appeal brings, each once, into the month that is open';

-- p_shown_fen and p_shown_month are the effect that the decider was shown: what he did not see is not booked.
CREATE FUNCTION decide_fine_appeal(p_appeal bigint, p_outcome text, p_fen bigint, p_points int, p_why text, p_shown_fen bigint, p_shown_month date)
RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_appeal fine_appeal := lock_fine_appeal(p_appeal);
    v_refusal text := fine_decider_refusal(v_appeal.ledger_entry_id);
    v_why text := btrim(coalesce(p_why, ''));
    v_fen bigint := CASE p_outcome WHEN 'reduce' THEN p_fen ELSE 0 END;
    v_points int := CASE p_outcome WHEN 'reduce' THEN p_points ELSE 0 END;
    v_entry ledger_entry;
    v_booked record;
    v_net bigint := 0;
BEGIN
    PERFORM check_fine_appeal_open(v_appeal);
    IF v_refusal <> '' THEN
        RAISE EXCEPTION 'An appeal is decided one level above, not by %', session_user USING ERRCODE = '42501', CONSTRAINT = v_refusal;
    END IF;
    SELECT * INTO v_entry FROM ledger_entry WHERE ledger_entry_id = v_appeal.ledger_entry_id;
    PERFORM check_lesser(v_entry, p_outcome, p_fen, p_points);
    IF v_why = '' THEN
        PERFORM refuse('fine_appeal_why', 'Say why');
    END IF;
    UPDATE fine_appeal SET state = 'decided', outcome = p_outcome, decided_by = my_staff_id(), decided_at = clock_timestamp(), why = v_why,
           remains_fen = CASE p_outcome WHEN 'reduce' THEN v_fen END, remains_points = CASE p_outcome WHEN 'reduce' THEN v_points END
     WHERE fine_appeal_id = p_appeal;
    IF p_outcome <> 'keep' THEN
        v_booked := book_fine_appeal(v_appeal, v_entry, p_outcome, v_fen, v_points, v_why);
        v_net := v_booked.net_fen;
        IF (v_booked.net_fen, v_booked.month) IS DISTINCT FROM (p_shown_fen, p_shown_month) THEN
            PERFORM refuse('fine_appeal_effect', format('%s fen would be booked in %s, not what was shown', v_booked.net_fen, v_booked.month),
                           'Look at it again.');
        END IF;
        UPDATE fine_appeal SET result_entry = v_booked.entry, result_violation = v_booked.violation WHERE fine_appeal_id = p_appeal;
        PERFORM announce_attendance('ledger');
        PERFORM announce_attendance('violations');
    END IF;
    PERFORM announce_attendance('appeal:' || p_appeal);
    RETURN v_net;
END $$;
COMMENT ON FUNCTION decide_fine_appeal IS 'Decides an appeal: keep, uphold (the entry is taken back) or reduce to what remains, and books it; returns the fen that the agent gets. What is booked is what fine_appeal_effect showed, or it is refused';

CREATE FUNCTION withdraw_fine_appeal(p_appeal bigint, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_appeal fine_appeal := lock_fine_appeal(p_appeal);
    v_entry ledger_entry;
BEGIN
    SELECT * INTO v_entry FROM ledger_entry WHERE ledger_entry_id = v_appeal.ledger_entry_id;
    -- On the agent's word. Whom it is against does not put it away, whoever wrote it down.
    IF NOT reaches_agent(v_entry.agent_id, v_entry.on_date)
       OR EXISTS (SELECT FROM (VALUES (v_entry.entered_by)) e (entered_by) LEFT JOIN violation v ON v.violation_id = v_entry.violation_id
                   WHERE my_staff_id() IN (e.entered_by, v.decided_by, v.proposed_by)) THEN
        RAISE EXCEPTION 'An appeal is withdrawn by the agent''s leader or a manager, but not by whom it is against' USING ERRCODE = '42501',
            CONSTRAINT = 'fine_appeal_recorder';
    END IF;
    PERFORM check_fine_appeal_open(v_appeal);
    UPDATE fine_appeal SET state = 'withdrawn', decided_by = my_staff_id(), decided_at = clock_timestamp(), why = btrim(coalesce(p_why, ''))
     WHERE fine_appeal_id = p_appeal;
    PERFORM announce_attendance('appeal:' || p_appeal);
END $$;
COMMENT ON FUNCTION withdraw_fine_appeal IS 'Takes an open appeal back on the agent''s word, with the reason; while there is time he may appeal again';

CREATE FUNCTION set_fine_appeal_setting(p_window_days int, p_decide_days int, p_superior bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    IF p_superior IS NOT NULL AND NOT EXISTS (SELECT FROM staff s JOIN pg_roles r ON r.rolname = s.db_role
                                               WHERE s.staff_id = p_superior AND s.disabled_at IS NULL AND pg_has_role(r.oid, 'bz_manager', 'MEMBER')) THEN
        PERFORM refuse('fine_appeal_superior', 'Who decides above the others is a manager with an open account');
    END IF;
    -- Who is appealed against does not choose his judge.
    IF EXISTS (SELECT FROM fine_appeal_setting f JOIN staff s ON s.staff_id = f.superior_id JOIN pg_roles r ON r.rolname = s.db_role
                WHERE s.disabled_at IS NULL AND pg_has_role(r.oid, 'bz_manager', 'MEMBER') AND s.staff_id <> my_staff_id()) THEN
        RAISE EXCEPTION 'Only the manager above the others sets this' USING ERRCODE = '42501', CONSTRAINT = 'fine_appeal_superior_only';
    ELSIF p_superior IS DISTINCT FROM (SELECT superior_id FROM fine_appeal_setting) AND EXISTS (SELECT FROM fine_appeal WHERE state = 'open') THEN
        PERFORM refuse('fine_appeal_superior_open', 'Not while appeals are open', 'Decide them first.');
    END IF;
    UPDATE fine_appeal_setting SET window_days = p_window_days, decide_days = p_decide_days, superior_id = p_superior;
    PERFORM announce_attendance('appeal:0');
END $$;
COMMENT ON FUNCTION set_fine_appeal_setting IS 'Sets how long one may appeal and a decision may take, and the manager above the others, if any; what is recorded keeps its deadline';

ALTER TABLE fine_appeal ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_entry ON fine_appeal FOR SELECT TO bz_leader, bz_manager, bz_auditor
    USING (EXISTS (SELECT FROM ledger_entry e WHERE e.ledger_entry_id = fine_appeal.ledger_entry_id));
GRANT SELECT ON fine_appeal TO bz_leader, bz_manager, bz_auditor;
GRANT SELECT ON fine_appeal_setting TO bz_staff;

-- What agents write against a fine is no business of who keeps the accounts.
CREATE POLICY fine_appeals ON audit_entry AS RESTRICTIVE FOR SELECT TO bz_admin
    USING (table_name <> 'fine_appeal' OR pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_auditor', 'MEMBER'));

REVOKE ALL ON FUNCTION guard_fine_appeal, settle_fine_appeal, fine_appeal_deciders, fine_decider_refusal, fine_appeal_chance, record_fine_appeal,
    fine_appeal_bookings, check_lesser, fine_appeal_effect, lock_fine_appeal, check_fine_appeal_open, book_lesser_fine, book_fine_appeal,
    decide_fine_appeal, withdraw_fine_appeal, set_fine_appeal_setting FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fine_appeal_deciders, fine_decider_refusal, fine_appeal_chance TO bz_leader, bz_manager, bz_auditor;
GRANT EXECUTE ON FUNCTION record_fine_appeal, withdraw_fine_appeal TO bz_leader, bz_manager;
GRANT EXECUTE ON FUNCTION fine_appeal_effect, decide_fine_appeal, set_fine_appeal_setting TO bz_manager;
