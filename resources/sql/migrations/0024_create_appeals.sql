-- SPDX-License-Identifier: GPL-3.0-or-later
-- Appeals against released sheets (申诉): item by item, raised on the agent's behalf, decided one level above the scorer. The sheet itself
-- never changes: what a decision changes is a corrected sheet of the decider's.
CREATE TABLE appeal (
    appeal_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sheet_id bigint NOT NULL REFERENCES sheet,
    kind text NOT NULL CONSTRAINT appeal_kind_known CHECK (kind IN ('score', 'person')),
    reason text NOT NULL CONSTRAINT appeal_reason CHECK (btrim(reason) <> '' AND length(reason) <= 3072),
    signed_on text NOT NULL CONSTRAINT appeal_signed_known CHECK (signed_on IN ('console', 'paper')),
    raised_by bigint NOT NULL REFERENCES staff,
    raised_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    due_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'open' CONSTRAINT appeal_state_known CHECK (state IN ('open', 'decided', 'withdrawn')),
    outcome text NOT NULL DEFAULT '' CONSTRAINT appeal_outcome_known CHECK (outcome IN ('', 'kept', 'changed', 'retracted')),
    decided_by bigint REFERENCES staff,
    decided_at timestamptz,
    note text NOT NULL DEFAULT '' CONSTRAINT appeal_note_length CHECK (length(note) <= 3072),
    result_sheet bigint REFERENCES sheet,
    CONSTRAINT appeal_decided CHECK ((state = 'open') = (decided_at IS NULL) AND (state = 'open') = (decided_by IS NULL)
        AND (state = 'decided') = (outcome <> '') AND (result_sheet IS NULL OR outcome = 'changed')),
    CONSTRAINT appeal_withdrawal_reason CHECK (state <> 'withdrawn' OR btrim(note) <> '')
);
COMMENT ON TABLE appeal IS 'An agent''s appeal against a released sheet (A1 to A8)';
COMMENT ON COLUMN appeal.appeal_id IS 'Key';
COMMENT ON COLUMN appeal.sheet_id IS 'The sheet that is appealed';
COMMENT ON COLUMN appeal.kind IS 'score: answers of it; person: it was not this agent (A5)';
COMMENT ON COLUMN appeal.reason IS 'What the agent says to the sheet as a whole';
COMMENT ON COLUMN appeal.signed_on IS 'Where the agent signed: console or paper';
COMMENT ON COLUMN appeal.raised_by IS 'Who recorded it on the agent''s behalf';
COMMENT ON COLUMN appeal.raised_at IS 'When';
COMMENT ON COLUMN appeal.due_at IS 'Until when it is to be decided: as long after raised_at as the agent had to raise it';
COMMENT ON COLUMN appeal.state IS 'open, decided or withdrawn';
COMMENT ON COLUMN appeal.outcome IS 'kept: the sheet stands; changed: result_sheet takes its place; retracted: it was another person''s work; empty until decided';
COMMENT ON COLUMN appeal.decided_by IS 'Who decided, or withdrew it';
COMMENT ON COLUMN appeal.decided_at IS 'When';
COMMENT ON COLUMN appeal.note IS 'What the decision says as a whole, or why it was withdrawn';
COMMENT ON COLUMN appeal.result_sheet IS 'The corrected sheet that the decision made';
CREATE UNIQUE INDEX appeal_one_open ON appeal (sheet_id) WHERE state = 'open';
CREATE INDEX appeal_sheet_idx ON appeal (sheet_id);
CREATE INDEX appeal_result_idx ON appeal (result_sheet);
CREATE INDEX appeal_raised_idx ON appeal (raised_at);

CREATE TABLE appeal_item (
    appeal_id bigint NOT NULL REFERENCES appeal,
    item_key text NOT NULL,
    proposed text CONSTRAINT appeal_item_proposed CHECK (proposed <> ''),
    reason text NOT NULL DEFAULT '' CONSTRAINT appeal_item_reason_length CHECK (length(reason) <= 3072),
    outcome text NOT NULL DEFAULT '' CONSTRAINT appeal_item_outcome_known CHECK (outcome IN ('', 'keep', 'accept', 'other')),
    decided text NOT NULL DEFAULT '',
    cause text NOT NULL DEFAULT '',
    note text NOT NULL DEFAULT '' CONSTRAINT appeal_item_note_length CHECK (length(note) <= 3072),
    PRIMARY KEY (appeal_id, item_key),
    CONSTRAINT appeal_item_reason CHECK (proposed IS NULL OR btrim(reason) <> ''),
    CONSTRAINT appeal_item_decided CHECK ((outcome IN ('accept', 'other')) = (decided <> '') AND (outcome <> 'accept' OR decided = proposed)),
    CONSTRAINT appeal_item_note CHECK (outcome NOT IN ('keep', 'other') OR btrim(note) <> '')
);
COMMENT ON TABLE appeal_item IS 'An item of an appeal: the answer that the agent proposes, and what became of it (A2, A4)';
COMMENT ON COLUMN appeal_item.appeal_id IS 'The appeal';
COMMENT ON COLUMN appeal_item.item_key IS 'Key of the item in the form';
COMMENT ON COLUMN appeal_item.proposed IS 'The answer that the agent proposes; null for an item that only the decision raised, by an answer on which it hangs';
COMMENT ON COLUMN appeal_item.reason IS 'Why';
COMMENT ON COLUMN appeal_item.outcome IS 'keep, accept or other; empty until decided';
COMMENT ON COLUMN appeal_item.decided IS 'The answer by the decision; empty when the old one is kept';
COMMENT ON COLUMN appeal_item.cause IS 'Root cause of the decided answer, where it asks for one';
COMMENT ON COLUMN appeal_item.note IS 'Why it was decided so; the comment of the corrected answer';

CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON appeal FOR EACH ROW EXECUTE FUNCTION audit_change(appeal_id);
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON appeal_item FOR EACH ROW EXECUTE FUNCTION audit_change(appeal_id, item_key);
COMMENT ON COLUMN sheet.state IS 'draft, submitted, or retracted: a correction took its place, or an appeal found that it was another person''s work';

CREATE FUNCTION guard_appeal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    -- The corrected sheet follows the decision at once, in the same act.
    IF TG_OP = 'DELETE' OR (OLD.state <> 'open'
            AND (to_jsonb(NEW) - 'result_sheet' <> to_jsonb(OLD) - 'result_sheet' OR OLD.result_sheet IS NOT NULL)) THEN
        PERFORM refuse('appeal_stays', 'A decided appeal never changes');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_appeal IS 'Keeps a decided appeal as it is, from the owner too';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON appeal FOR EACH ROW EXECUTE FUNCTION guard_appeal();

CREATE FUNCTION guard_appeal_item() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' OR EXISTS (SELECT FROM appeal WHERE appeal_id = NEW.appeal_id AND state <> 'open') THEN
        PERFORM refuse('appeal_stays', 'A decided appeal never changes');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_appeal_item IS 'Keeps the items of a decided appeal as they are';
CREATE TRIGGER guarded BEFORE INSERT OR UPDATE OR DELETE ON appeal_item FOR EACH ROW EXECUTE FUNCTION guard_appeal_item();

-- As long as an appeal is open only its decision corrects the sheet; the lock keeps one from slipping in while the other is under way.
CREATE FUNCTION guard_appealed_sheet() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM FROM sheet WHERE sheet_id = NEW.corrects FOR UPDATE;
    IF EXISTS (SELECT FROM appeal WHERE sheet_id = NEW.corrects AND state = 'open') THEN
        PERFORM refuse('sheet_under_appeal', 'This sheet is under appeal: the decision corrects it');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_appealed_sheet IS 'No correction of a sheet begins or is submitted while it is under appeal';
CREATE TRIGGER guarded_begin BEFORE INSERT ON sheet FOR EACH ROW WHEN (NEW.corrects IS NOT NULL) EXECUTE FUNCTION guard_appealed_sheet();
CREATE TRIGGER guarded_submit BEFORE UPDATE ON sheet FOR EACH ROW
    WHEN (NEW.corrects IS NOT NULL AND OLD.state = 'draft' AND NEW.state = 'submitted') EXECUTE FUNCTION guard_appealed_sheet();

CREATE FUNCTION sheet_line(p_sheet bigint) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH RECURSIVE line AS (
        SELECT sheet_id, corrects FROM sheet WHERE sheet_id = p_sheet
        UNION ALL
        SELECT s.sheet_id, s.corrects FROM line l JOIN sheet s ON s.sheet_id = l.corrects
    )
    SELECT sheet_id FROM line
$$;
COMMENT ON FUNCTION sheet_line IS 'A sheet and the ones before it that it corrects, step by step';

-- Withdrawn ones do not use the agent's right up. Counted along the corrections: a decision is no new beginning.
CREATE FUNCTION appeals_used(p_sheet bigint) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT count(*)::int FROM appeal WHERE sheet_id IN (SELECT sheet_line(p_sheet)) AND state <> 'withdrawn'
$$;
COMMENT ON FUNCTION appeals_used IS 'Appeals against a sheet and what it corrects, without those that were withdrawn';

CREATE FUNCTION appeal_until(p_release_at timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT p_release_at + make_interval(hours => 24 * appeal_days) FROM quality_setting $$;
COMMENT ON FUNCTION appeal_until IS 'Until when a sheet released at that moment may be appealed (A1)';

-- Agents do not sign in: a leader, the quality head or a manager speaks for them, as when they acknowledge.
CREATE FUNCTION speaks_for(p_sheet sheet) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT my_staff_id() IS NOT NULL AND (p_sheet).state <> 'draft' AND (
        pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_quality_head', 'MEMBER')
        OR (pg_has_role(session_user, 'bz_leader', 'MEMBER')
            AND ((p_sheet).agent_id = ANY (my_agents_today()) OR led_by_me((p_sheet).team_id, (p_sheet).interaction_at))))
$$;
COMMENT ON FUNCTION speaks_for IS 'Whether the one who is signed in may record an appeal of the sheet''s agent';

CREATE FUNCTION appeal_chance(p_sheet bigint, OUT until_at timestamptz, OUT most int, OUT used int, OUT frozen text[], OUT refusal text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_sheet sheet;
BEGIN
    SELECT * INTO v_sheet FROM sheet WHERE sheet_id = p_sheet;
    refusal := 'sheet_reach';
    IF v_sheet.sheet_id IS NULL OR NOT speaks_for(v_sheet) THEN
        RETURN;
    END IF;
    until_at := appeal_until(v_sheet.release_at);
    most := (SELECT appeals_a_sheet FROM quality_setting);
    used := appeals_used(p_sheet);
    -- What was kept stays, as long as the answer is the one that was kept (A4).
    frozen := ARRAY(SELECT i.item_key FROM appeal a JOIN appeal_item i USING (appeal_id)
                     WHERE a.sheet_id IN (SELECT sheet_line(p_sheet)) AND i.outcome = 'keep'
                       AND (SELECT value FROM sheet_answer WHERE sheet_id = a.sheet_id AND item_key = i.item_key)
                           IS NOT DISTINCT FROM (SELECT value FROM sheet_answer WHERE sheet_id = p_sheet AND item_key = i.item_key));
    refusal := CASE WHEN v_sheet.state <> 'submitted' OR v_sheet.release_at > clock_timestamp() THEN 'appeal_released'
                    WHEN EXISTS (SELECT FROM appeal WHERE sheet_id = p_sheet AND state = 'open') THEN 'appeal_one_open'
                    WHEN clock_timestamp() >= until_at THEN 'appeal_window'
                    WHEN used >= most THEN 'appeal_count'
                    ELSE '' END;
END $$;
COMMENT ON FUNCTION appeal_chance IS 'Until when and how often a sheet may be appealed, the items that are settled for good, and the rule that stands in the way now';

CREATE FUNCTION raise_appeal(p_sheet bigint, p_kind text, p_reason text, p_signed_on text, p_items jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_items jsonb := CASE WHEN p_kind = 'score' THEN coalesce(p_items, '{}') ELSE '{}' END;
    v_content jsonb;
    v_answers jsonb;
    v_chance record;
    v_item record;
    v_found record;
    v_appeal bigint;
BEGIN
    PERFORM FROM sheet WHERE sheet_id = p_sheet FOR UPDATE;
    SELECT * INTO v_chance FROM appeal_chance(p_sheet);
    IF v_chance.refusal = 'sheet_reach' THEN
        RAISE EXCEPTION 'This sheet is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'sheet_reach';
    ELSIF v_chance.refusal <> '' THEN
        PERFORM refuse(v_chance.refusal, format('This sheet cannot be appealed: until %s, %s of %s used', v_chance.until_at, v_chance.used,
                                                v_chance.most));
    END IF;
    IF p_kind = 'score' AND v_items = '{}' THEN
        PERFORM refuse('appeal_items_given', 'An appeal against the score names its items');
    END IF;
    SELECT v.content, sheet_answers(p_sheet) INTO v_content, v_answers
      FROM sheet s JOIN form_version v USING (version_id) WHERE s.sheet_id = p_sheet;
    INSERT INTO appeal (sheet_id, kind, reason, signed_on, raised_by, due_at)
    VALUES (p_sheet, p_kind, btrim(coalesce(p_reason, '')), p_signed_on, v_staff, appeal_until(clock_timestamp()))
    RETURNING appeal_id INTO v_appeal;
    FOR v_item IN SELECT key, coalesce(value ->> 'value', '') AS proposed, btrim(coalesce(value ->> 'reason', '')) AS reason FROM jsonb_each(v_items) LOOP
        IF v_item.key = ANY (v_chance.frozen) THEN
            PERFORM refuse('appeal_item_frozen', format('The item ''%s'' was appealed and kept', v_item.key));
        END IF;
        IF v_item.proposed = coalesce(v_answers -> v_item.key ->> 'value', '') THEN
            PERFORM refuse('appeal_item_same', format('The item ''%s'' is answered so already', v_item.key));
        END IF;
        SELECT i.asked, i.answered INTO v_found
          FROM sheet_items(v_content, v_answers || jsonb_build_object(v_item.key, jsonb_build_object('value', v_item.proposed))) i
         WHERE i.item_key = v_item.key AND i.kind <> 'text';
        IF v_found.asked IS NOT TRUE THEN
            PERFORM refuse('appeal_item_known', format('The item ''%s'' is not scored on this sheet', v_item.key));
        ELSIF NOT v_found.answered THEN
            PERFORM refuse('appeal_item_value', format('''%s'' is no answer to the item ''%s''', v_item.proposed, v_item.key));
        END IF;
        INSERT INTO appeal_item (appeal_id, item_key, proposed, reason) VALUES (v_appeal, v_item.key, v_item.proposed, v_item.reason);
    END LOOP;
    PERFORM announce_quality('appeal:' || v_appeal);
    RETURN v_appeal;
END $$;
COMMENT ON FUNCTION raise_appeal IS 'Records an agent''s appeal: kind score with {"item": {"value", "reason"}}, or kind person; returns its number';

-- Who scores is not judged by himself, nor by his equal. Where nobody else holds the post, the manager decides.
CREATE FUNCTION appeal_level(p_inspector bigint, p_at timestamptz) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH head AS (
        SELECT s.staff_id, s.disabled_at
          FROM staff s JOIN pg_roles r ON r.rolname = s.db_role
         WHERE pg_has_role(r.oid, 'bz_quality_head', 'MEMBER') OR (s.staff_id = p_inspector AND pg_has_role(r.oid, 'bz_manager', 'MEMBER'))
        UNION ALL
        SELECT staff_id, now() FROM staff_post WHERE staff_id = p_inspector AND post = 'quality_head' AND during @> site_day(p_at)
    )
    SELECT CASE WHEN (EXISTS (SELECT FROM head WHERE staff_id = p_inspector) OR NOT EXISTS (SELECT FROM head WHERE disabled_at IS NULL))
                 -- The only manager's own sheets are for another quality head, where there is one.
                 AND (EXISTS (SELECT FROM staff m JOIN pg_roles r ON r.rolname = m.db_role
                               WHERE m.disabled_at IS NULL AND m.staff_id <> p_inspector AND pg_has_role(r.oid, 'bz_manager', 'MEMBER'))
                      OR NOT EXISTS (SELECT FROM head WHERE disabled_at IS NULL AND staff_id <> p_inspector))
                THEN 'manager' ELSE 'quality_head' END
$$;
COMMENT ON FUNCTION appeal_level IS 'The post that decides on a sheet of this scorer: quality_head, or manager for the sheets of quality heads';

CREATE FUNCTION decider_refusal(p_inspector bigint, p_at timestamptz) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN my_staff_id() IS NULL THEN 'appeal_level_manager'
                WHEN p_inspector = my_staff_id() THEN 'appeal_scorer'
                WHEN pg_has_role(session_user, 'bz_' || level, 'MEMBER') THEN ''
                ELSE 'appeal_level_' || level END
      FROM appeal_level(p_inspector, p_at) level
$$;
COMMENT ON FUNCTION decider_refusal IS 'The rule that keeps the one who is signed in from deciding on sheets of this scorer; empty when he may';

CREATE FUNCTION lock_appeal(p_appeal bigint) RETURNS appeal
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_appeal appeal;
BEGIN
    PERFORM my_staff();
    -- A correction that was begun before locks itself, then the sheet: its submission and a decision must not wait for each other.
    PERFORM FROM sheet WHERE corrects = (SELECT sheet_id FROM appeal WHERE appeal_id = p_appeal) AND state = 'draft' FOR UPDATE;
    -- The sheet before the appeal, as whoever raises one does.
    PERFORM FROM sheet WHERE sheet_id = (SELECT sheet_id FROM appeal WHERE appeal_id = p_appeal) FOR UPDATE;
    SELECT * INTO v_appeal FROM appeal WHERE appeal_id = p_appeal FOR UPDATE;
    IF v_appeal.appeal_id IS NULL THEN
        PERFORM refuse('appeal_known', format('There is no appeal %s', p_appeal));
    END IF;
    RETURN v_appeal;
END $$;
COMMENT ON FUNCTION lock_appeal IS 'An appeal, kept from everybody else until the deed is done';

CREATE FUNCTION check_appeal_open(p_appeal appeal) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF (p_appeal).state <> 'open' THEN
        RAISE EXCEPTION 'Appeal % is %: % at %', (p_appeal).appeal_id, (p_appeal).state,
            (SELECT name FROM staff WHERE staff_id = (p_appeal).decided_by), (p_appeal).decided_at
            USING ERRCODE = '55P03', CONSTRAINT = 'appeal_open';
    END IF;
END $$;
COMMENT ON FUNCTION check_appeal_open IS 'Refuses what somebody else decided or withdrew meanwhile, and says who';

CREATE FUNCTION write_decisions(p_appeal appeal, p_decisions jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_content jsonb := (SELECT v.content FROM sheet s JOIN form_version v USING (version_id) WHERE s.sheet_id = (p_appeal).sheet_id);
    v_answers jsonb := sheet_answers((p_appeal).sheet_id);
    v_item text;
BEGIN
    -- Nothing but what was appealed is touched, and what hangs on it: items that were not asked before.
    SELECT d.key INTO v_item FROM jsonb_each(p_decisions) d
     WHERE NOT EXISTS (SELECT FROM appeal_item i WHERE i.appeal_id = (p_appeal).appeal_id AND i.item_key = d.key)
       AND (d.value ->> 'outcome' IS DISTINCT FROM 'other'
            OR NOT EXISTS (SELECT FROM sheet_items(v_content, v_answers) i WHERE i.item_key = d.key AND NOT i.asked)) LIMIT 1;
    IF FOUND THEN
        PERFORM refuse('appeal_item_raised', format('The item ''%s'' was not appealed', v_item));
    END IF;
    INSERT INTO appeal_item AS i (appeal_id, item_key, reason, outcome, decided, cause, note)
    SELECT (p_appeal).appeal_id, d.key, '', d.outcome,
           CASE d.outcome WHEN 'accept' THEN old.proposed WHEN 'other' THEN coalesce(d.value, '') ELSE '' END,
           CASE d.outcome WHEN 'keep' THEN '' ELSE coalesce(d.cause, '') END, btrim(coalesce(d.note, ''))
      FROM (SELECT e.key, x.* FROM jsonb_each(p_decisions) e
             CROSS JOIN jsonb_to_record(e.value) x(outcome text, value text, cause text, note text)) d
      LEFT JOIN appeal_item old ON old.appeal_id = (p_appeal).appeal_id AND old.item_key = d.key
    ON CONFLICT (appeal_id, item_key)
    DO UPDATE SET outcome = EXCLUDED.outcome, decided = EXCLUDED.decided, cause = EXCLUDED.cause, note = EXCLUDED.note;
    SELECT item_key INTO v_item FROM appeal_item WHERE appeal_id = (p_appeal).appeal_id AND outcome = '' LIMIT 1;
    IF FOUND THEN
        PERFORM refuse('appeal_decides_all', format('The item ''%s'' is not decided', v_item));
    END IF;
    SELECT item_key INTO v_item FROM appeal_item i
     WHERE i.appeal_id = (p_appeal).appeal_id AND i.outcome = 'other' AND i.decided = coalesce(v_answers -> i.item_key ->> 'value', '') LIMIT 1;
    IF FOUND THEN
        PERFORM refuse('appeal_item_same', format('The item ''%s'' is answered so already', v_item));
    END IF;
END $$;
COMMENT ON FUNCTION write_decisions IS 'Keeps what was decided of each item; refuses gaps and items that nobody appealed';

CREATE FUNCTION decided_answers(p_appeal bigint) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT o.answers || coalesce((
        SELECT jsonb_object_agg(i.item_key, jsonb_build_object('value', i.decided, 'comment', coalesce(nullif(i.note, ''), i.reason),
                   'cause', coalesce(nullif(i.cause, ''), o.answers -> i.item_key ->> 'cause', '')))
          FROM appeal_item i WHERE i.appeal_id = p_appeal AND i.outcome IN ('accept', 'other')), '{}')
      FROM (SELECT sheet_answers(sheet_id) AS answers FROM appeal WHERE appeal_id = p_appeal) o
$$;
COMMENT ON FUNCTION decided_answers IS 'The answers of the appealed sheet with what was decided, as models/domain/quality/appeal.h has it';

CREATE FUNCTION make_decided_sheet(p_appeal appeal, p_note text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_new bigint;
BEGIN
    INSERT INTO sheet (version_id, switch_id, call_uid, interaction_at, agent_id, team_id, inspector_id, mode, reason, strengths, weaknesses,
                       corrects, correction)
    SELECT version_id, switch_id, call_uid, interaction_at, agent_id, team_id, my_staff(), mode, reason, strengths, weaknesses, sheet_id,
           coalesce(nullif(btrim(p_note), ''), (p_appeal).reason)
      FROM sheet WHERE sheet_id = (p_appeal).sheet_id RETURNING sheet_id INTO v_new;
    INSERT INTO sheet_answer (sheet_id, item_key, value, comment, cause)
    SELECT v_new, e.key, coalesce(e.value ->> 'value', ''), coalesce(e.value ->> 'comment', ''), coalesce(e.value ->> 'cause', '')
      FROM jsonb_each(decided_answers((p_appeal).appeal_id)) e;
    INSERT INTO sheet_marker SELECT v_new, marker_no, kind, at_ms, length_ms, item_key, body FROM sheet_marker WHERE sheet_id = (p_appeal).sheet_id;
    RETURN v_new;
END $$;
COMMENT ON FUNCTION make_decided_sheet IS 'The draft, by the decider, that corrects an appealed sheet';

CREATE FUNCTION drop_begun_correction(p_sheet bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_draft bigint;
BEGIN
    DELETE FROM sheet WHERE corrects = p_sheet AND state = 'draft' RETURNING sheet_id INTO v_draft;
    IF FOUND THEN
        PERFORM write_audit('delete', 'sheet', jsonb_build_object('sheet_id', v_draft), NULL, NULL);
        PERFORM announce_quality('sheet:' || v_draft);
    END IF;
END $$;
COMMENT ON FUNCTION drop_begun_correction IS 'Drops a correction that somebody had begun before the appeal: the decision takes its place';

-- p_score is the effect that the decider was shown: what he did not see is not published.
CREATE FUNCTION decide_appeal(p_appeal bigint, p_decisions jsonb, p_note text, p_score int) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_appeal appeal := lock_appeal(p_appeal);
    v_refusal text := (SELECT decider_refusal(inspector_id, submitted_at) FROM sheet WHERE sheet_id = v_appeal.sheet_id);
    v_outcome text := 'kept';
    v_new bigint;
    v_score int;
BEGIN
    IF v_refusal <> '' THEN
        RAISE EXCEPTION 'An appeal is decided one level above the scorer, not by %', session_user USING ERRCODE = '42501', CONSTRAINT = v_refusal;
    END IF;
    IF EXISTS (SELECT FROM staff p JOIN sheet s USING (agent_id) WHERE p.staff_id = my_staff_id() AND s.sheet_id = v_appeal.sheet_id) THEN
        RAISE EXCEPTION 'Nobody decides on his own work' USING ERRCODE = '42501', CONSTRAINT = 'appeal_scorer';
    END IF;
    PERFORM check_appeal_open(v_appeal);
    IF v_appeal.kind = 'score' THEN
        PERFORM write_decisions(v_appeal, coalesce(p_decisions, '{}'));
        IF EXISTS (SELECT FROM appeal_item WHERE appeal_id = p_appeal AND outcome <> 'keep') THEN
            v_outcome := 'changed';
        END IF;
    ELSIF coalesce(p_decisions ->> 'person', '') NOT IN ('keep', 'accept') THEN
        PERFORM refuse('appeal_decides_all', 'Say whether it was this agent');
    ELSIF btrim(coalesce(p_note, '')) = '' THEN
        PERFORM refuse('appeal_note', 'Say why');
    ELSIF p_decisions ->> 'person' = 'accept' THEN
        v_outcome := 'retracted';
    END IF;
    UPDATE appeal SET state = 'decided', outcome = v_outcome, decided_by = my_staff(), decided_at = clock_timestamp(),
                      note = btrim(coalesce(p_note, ''))
     WHERE appeal_id = p_appeal;
    IF v_outcome <> 'kept' THEN
        PERFORM drop_begun_correction(v_appeal.sheet_id);
    END IF;
    IF v_outcome = 'changed' THEN
        v_new := make_decided_sheet(v_appeal, p_note);
        v_score := submit_sheet(v_new, NULL, clock_timestamp());
        UPDATE appeal SET result_sheet = v_new WHERE appeal_id = p_appeal;
        IF v_score IS DISTINCT FROM p_score THEN
            PERFORM refuse('appeal_effect', format('The score would be %s, not %s', v_score, p_score));
        END IF;
    ELSIF v_outcome = 'retracted' THEN
        UPDATE sheet SET state = 'retracted' WHERE sheet_id = v_appeal.sheet_id;
    END IF;
    PERFORM announce_quality('sheet:' || v_appeal.sheet_id);
    PERFORM announce_quality('appeal:' || p_appeal);
    RETURN v_new;
END $$;
COMMENT ON FUNCTION decide_appeal IS 'Decides an appeal: {"item": {"outcome", "value", "cause", "note"}}, or {"person": "keep"|"accept"}; returns the corrected sheet, if any';

CREATE FUNCTION withdraw_appeal(p_appeal bigint, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_appeal appeal := lock_appeal(p_appeal);
    v_sheet sheet;
BEGIN
    SELECT * INTO v_sheet FROM sheet WHERE sheet_id = v_appeal.sheet_id;
    -- On the agent's word: a quality head does not put an appeal away that somebody else raised.
    IF NOT speaks_for(v_sheet)
       OR (v_appeal.raised_by <> v_staff AND NOT pg_has_role(session_user, 'bz_manager', 'MEMBER')
           AND NOT (pg_has_role(session_user, 'bz_leader', 'MEMBER') AND v_sheet.agent_id = ANY (my_agents_today()))) THEN
        RAISE EXCEPTION 'An appeal is withdrawn by who raised it, the agent''s leader or a manager' USING ERRCODE = '42501',
            CONSTRAINT = 'appeal_raiser';
    END IF;
    PERFORM check_appeal_open(v_appeal);
    UPDATE appeal SET state = 'withdrawn', decided_by = v_staff, decided_at = clock_timestamp(), note = btrim(coalesce(p_why, ''))
     WHERE appeal_id = p_appeal;
    PERFORM announce_quality('appeal:' || p_appeal);
END $$;
COMMENT ON FUNCTION withdraw_appeal IS 'Takes an open appeal back, with the reason; it does not count against the agent''s right';

ALTER TABLE appeal ENABLE ROW LEVEL SECURITY;
ALTER TABLE appeal_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_sheet ON appeal FOR SELECT TO bz_leader, bz_quality_head, bz_manager, bz_auditor
    USING (EXISTS (SELECT FROM sheet s WHERE s.sheet_id = appeal.sheet_id));
CREATE POLICY own ON appeal FOR SELECT TO bz_inspector
    USING (EXISTS (SELECT FROM sheet s WHERE s.sheet_id = appeal.sheet_id AND s.inspector_id = (SELECT my_staff_id())));
CREATE POLICY of_appeal ON appeal_item FOR SELECT TO bz_staff USING (EXISTS (SELECT FROM appeal a WHERE a.appeal_id = appeal_item.appeal_id));
GRANT SELECT ON appeal, appeal_item TO bz_leader, bz_inspector, bz_quality_head, bz_manager, bz_auditor;

REVOKE ALL ON FUNCTION guard_appeal, guard_appeal_item, guard_appealed_sheet, sheet_line, appeals_used, appeal_until, speaks_for, appeal_chance,
    raise_appeal, appeal_level, decider_refusal, lock_appeal, check_appeal_open, write_decisions, decided_answers, make_decided_sheet,
    drop_begun_correction, decide_appeal, withdraw_appeal FROM PUBLIC;
GRANT EXECUTE ON FUNCTION appeals_used, appeal_until, appeal_chance, appeal_level, decider_refusal
    TO bz_leader, bz_inspector, bz_quality_head, bz_manager, bz_auditor;
GRANT EXECUTE ON FUNCTION raise_appeal, withdraw_appeal TO bz_leader, bz_quality_head, bz_manager;
GRANT EXECUTE ON FUNCTION decide_appeal TO bz_quality_head, bz_manager;

-- What agents say of sheets, and what is decided on them, is no business of who keeps the accounts.
DROP POLICY administrators ON audit_entry;
CREATE POLICY administrators ON audit_entry FOR SELECT TO bz_admin
    USING ((SELECT my_staff_id()) IS NOT NULL AND table_name NOT IN ('coaching_note', 'help_flag', 'switch_command', 'alarm', 'sheet', 'quality_log', 'quality_log_reader',
        'sampling_draw', 'sample_pick', 'appeal', 'appeal_item'));
