-- SPDX-License-Identifier: GPL-3.0-or-later
-- A fault that was found: told to supervisor and trainer the same day (#97), rectified, announced, verified (#101). The row is
-- where it stands now, finding_step how it came there.
CREATE TABLE finding (
    finding_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sheet_id bigint NOT NULL REFERENCES sheet,
    item_key text NOT NULL,
    question text NOT NULL,
    severity text NOT NULL CONSTRAINT finding_severity_known CHECK (severity IN ('ordinary', 'critical', 'fatal')),
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    interaction_at timestamptz NOT NULL,
    inspector_id bigint NOT NULL REFERENCES staff,
    release_at timestamptz NOT NULL,
    fault text NOT NULL CONSTRAINT finding_fault_given CHECK (btrim(fault) <> ''),
    cause text NOT NULL DEFAULT '',
    is_automatic boolean NOT NULL,
    found_by bigint NOT NULL REFERENCES staff,
    found_at timestamptz NOT NULL,
    supervisor_told_at timestamptz,
    supervisor_told_by bigint REFERENCES staff,
    supervisor_told text NOT NULL DEFAULT '',
    trainer_told_at timestamptz,
    trainer_told_by bigint REFERENCES staff,
    trainer_told text NOT NULL DEFAULT '',
    rectify_due date NOT NULL,
    rectified_at timestamptz,
    rectified_by bigint REFERENCES staff,
    rectified_how text NOT NULL DEFAULT '',
    close_due date,
    announced_at timestamptz,
    announced_by bigint REFERENCES staff,
    announced_where text NOT NULL DEFAULT '',
    announcement text NOT NULL DEFAULT '',
    verified_at timestamptz,
    verified_by bigint REFERENCES staff,
    verified_note text NOT NULL DEFAULT '',
    round int NOT NULL DEFAULT 1,
    withdrawn_at timestamptz,
    withdrawn_by bigint REFERENCES staff,
    withdrawn_why text NOT NULL DEFAULT '',
    state text NOT NULL GENERATED ALWAYS AS (
        CASE WHEN withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN verified_at IS NOT NULL THEN 'verified'
             WHEN announced_at IS NOT NULL THEN 'announced' WHEN rectified_at IS NOT NULL THEN 'rectified'
             WHEN supervisor_told_at IS NOT NULL AND trainer_told_at IS NOT NULL THEN 'told' ELSE 'found' END) STORED,
    CONSTRAINT finding_supervisor_told CHECK ((supervisor_told_at IS NULL) = (supervisor_told_by IS NULL)
        AND (supervisor_told_at IS NULL) = (btrim(supervisor_told) = '')),
    CONSTRAINT finding_trainer_told CHECK ((trainer_told_at IS NULL) = (trainer_told_by IS NULL)
        AND (trainer_told_at IS NULL) = (btrim(trainer_told) = '')),
    CONSTRAINT finding_rectified CHECK ((rectified_at IS NULL) = (rectified_by IS NULL) AND (rectified_at IS NULL) = (close_due IS NULL)
        AND (rectified_at IS NULL) = (btrim(rectified_how) = '')
        AND (rectified_at IS NULL OR (supervisor_told_at IS NOT NULL AND trainer_told_at IS NOT NULL))),
    CONSTRAINT finding_announced CHECK ((announced_at IS NULL) = (announced_by IS NULL) AND (announced_at IS NULL) = (btrim(announced_where) = '')
        AND (announced_at IS NULL OR rectified_at IS NOT NULL)),
    CONSTRAINT finding_verified CHECK ((verified_at IS NULL) = (verified_by IS NULL) AND (verified_at IS NULL OR announced_at IS NOT NULL)),
    CONSTRAINT finding_other_verifies CHECK (verified_by <> rectified_by),
    CONSTRAINT finding_withdrawn CHECK ((withdrawn_at IS NULL) = (btrim(withdrawn_why) = ''))
);
COMMENT ON TABLE finding IS 'A fault found on a sheet, and how far it is with telling, rectifying, announcing and verifying; never deleted';
COMMENT ON COLUMN finding.finding_id IS 'Key';
COMMENT ON COLUMN finding.sheet_id IS 'The sheet on which it stands; its correction when that says the same';
COMMENT ON COLUMN finding.item_key IS 'Key of the item in the form';
COMMENT ON COLUMN finding.question IS 'The item''s words on the form';
COMMENT ON COLUMN finding.severity IS 'Of the item: ordinary, critical or fatal';
COMMENT ON COLUMN finding.agent_id IS 'The agent';
COMMENT ON COLUMN finding.team_id IS 'His team as of the interaction';
COMMENT ON COLUMN finding.interaction_at IS 'When the interaction took place';
COMMENT ON COLUMN finding.inspector_id IS 'Who scored the sheet';
COMMENT ON COLUMN finding.release_at IS 'When leaders see the sheet, and the finding unless they were told before';
COMMENT ON COLUMN finding.fault IS 'What was wrong';
COMMENT ON COLUMN finding.cause IS 'Root cause; empty when unknown';
COMMENT ON COLUMN finding.is_automatic IS 'Made at submitting, of a failed critical or fatal item';
COMMENT ON COLUMN finding.found_by IS 'Who found it';
COMMENT ON COLUMN finding.found_at IS 'When; supervisor and trainer are to be told that day (#97)';
COMMENT ON COLUMN finding.supervisor_told_at IS 'When the supervisor was told';
COMMENT ON COLUMN finding.supervisor_told_by IS 'Who told him';
COMMENT ON COLUMN finding.supervisor_told IS 'The supervisor''s name';
COMMENT ON COLUMN finding.trainer_told_at IS 'When the trainer was told';
COMMENT ON COLUMN finding.trainer_told_by IS 'Who told him';
COMMENT ON COLUMN finding.trainer_told IS 'The trainer''s name; trainers need no account';
COMMENT ON COLUMN finding.rectify_due IS 'Last day on which it may be rectified in time (#101)';
COMMENT ON COLUMN finding.rectified_at IS 'When it was rectified; null until then, and again when verifying failed';
COMMENT ON COLUMN finding.rectified_by IS 'Who answers for it';
COMMENT ON COLUMN finding.rectified_how IS 'What was done';
COMMENT ON COLUMN finding.close_due IS 'Last day on which it may be announced and verified in time: as many days again';
COMMENT ON COLUMN finding.announced_at IS 'When it was announced';
COMMENT ON COLUMN finding.announced_by IS 'Who announced it';
COMMENT ON COLUMN finding.announced_where IS 'Where: morning meeting, notice board …';
COMMENT ON COLUMN finding.announcement IS 'What was announced; no customer''s number belongs there';
COMMENT ON COLUMN finding.verified_at IS 'When it was verified: closed';
COMMENT ON COLUMN finding.verified_by IS 'Who verified it; never who rectified it';
COMMENT ON COLUMN finding.verified_note IS 'What he saw';
COMMENT ON COLUMN finding.round IS 'n-th attempt at rectifying, from 1';
COMMENT ON COLUMN finding.withdrawn_at IS 'When it ceased to be one';
COMMENT ON COLUMN finding.withdrawn_by IS 'By whom';
COMMENT ON COLUMN finding.withdrawn_why IS 'corrected (the sheet''s correction says otherwise), retracted (the sheet without another), or a person''s words';
COMMENT ON COLUMN finding.state IS 'Last step taken: found, told (both), rectified, announced, verified; or withdrawn';
CREATE UNIQUE INDEX finding_once ON finding (sheet_id, item_key) WHERE withdrawn_at IS NULL;
CREATE INDEX finding_sheet_idx ON finding (sheet_id);
CREATE INDEX finding_open_idx ON finding (rectify_due) WHERE verified_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX finding_found_idx ON finding (found_at);
CREATE INDEX finding_agent_idx ON finding (agent_id, found_at);

CREATE TABLE finding_step (
    finding_id bigint NOT NULL REFERENCES finding,
    step_no int NOT NULL,
    kind text NOT NULL CONSTRAINT finding_step_kind_known CHECK (kind IN ('found', 'told_supervisor', 'told_trainer', 'rectified', 'announced',
        'verified', 'reopened', 'carried', 'withdrawn')),
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    staff_id bigint REFERENCES staff,
    place text NOT NULL DEFAULT '',
    words text NOT NULL DEFAULT '',
    due date,
    PRIMARY KEY (finding_id, step_no)
);
COMMENT ON TABLE finding_step IS 'What became of a finding, step by step; nothing of it ever changes';
COMMENT ON COLUMN finding_step.finding_id IS 'The finding';
COMMENT ON COLUMN finding_step.step_no IS 'n-th step, from 1';
COMMENT ON COLUMN finding_step.kind IS 'found, told_supervisor, told_trainer, rectified, announced, verified, reopened, carried (to a correction), withdrawn';
COMMENT ON COLUMN finding_step.at IS 'When';
COMMENT ON COLUMN finding_step.staff_id IS 'Who; null for what followed by itself';
COMMENT ON COLUMN finding_step.place IS 'Whom he told, where he announced it, the number of the sheet';
COMMENT ON COLUMN finding_step.words IS 'What was said or done';
COMMENT ON COLUMN finding_step.due IS 'The day by which it was to be rectified from then on';

CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON finding FOR EACH ROW EXECUTE FUNCTION audit_change(finding_id);
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON finding_step FOR EACH ROW EXECUTE FUNCTION audit_change(finding_id, step_no);

CREATE FUNCTION guard_finding() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM refuse('finding_stays', 'A finding is never deleted, and its steps never change', 'Withdraw it, with the reason.');
END $$;
COMMENT ON FUNCTION guard_finding IS 'Keeps findings and their steps, from the owner too';
CREATE TRIGGER guarded BEFORE DELETE ON finding FOR EACH ROW EXECUTE FUNCTION guard_finding();
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON finding_step FOR EACH ROW EXECUTE FUNCTION guard_finding();

CREATE FUNCTION told_same_day(p_finding finding) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN greatest(coalesce((p_finding).supervisor_told_at, (p_finding).withdrawn_at, now()),
                              coalesce((p_finding).trainer_told_at, (p_finding).withdrawn_at, now()))
                     >= site_midnight(site_day((p_finding).found_at) + 1) THEN false
                WHEN (p_finding).supervisor_told_at IS NOT NULL AND (p_finding).trainer_told_at IS NOT NULL THEN true END
$$;
COMMENT ON FUNCTION told_same_day IS 'Whether supervisor and trainer were told on the day it was found (#97), by the site''s midnight; null while there is time';

-- Telling and verifying are the quality side's: the sheet's scorer, who found it, quality heads. Rectifying is the leader's, of the team
-- as it was then or of the agent today, or a manager's.
CREATE FUNCTION may_on_finding(p_finding finding, p_deed text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT my_staff_id() IS NOT NULL AND CASE p_deed
               WHEN 'tell' THEN w.quality WHEN 'rectify' THEN w.leads WHEN 'announce' THEN w.leads OR w.head
               WHEN 'verify' THEN w.quality AND w.other AND (p_finding).rectified_by IS DISTINCT FROM my_staff_id()
               WHEN 'withdraw' THEN w.other AND (w.head OR (w.quality AND NOT (p_finding).is_automatic
                                                            AND (p_finding).found_by = my_staff_id())) ELSE false END
      FROM (SELECT h.head, h.head OR (pg_has_role(session_user, 'bz_inspector', 'MEMBER')
                                      AND my_staff_id() IN ((p_finding).inspector_id, (p_finding).found_by)) AS quality,
                   pg_has_role(session_user, 'bz_manager', 'MEMBER')
                       OR (pg_has_role(session_user, 'bz_leader', 'MEMBER')
                           AND ((p_finding).supervisor_told_at IS NOT NULL OR (p_finding).release_at <= now())
                           AND ((p_finding).agent_id = ANY (my_agents_today())
                                OR led_by_me((p_finding).team_id, (p_finding).interaction_at))) AS leads,
                   -- Nobody closes what was found of his own work.
                   (p_finding).agent_id IS DISTINCT FROM (SELECT agent_id FROM staff WHERE staff_id = my_staff_id()) AS other
              FROM (SELECT pg_has_role(session_user, 'bz_quality_head', 'MEMBER') AS head) h) w
$$;
COMMENT ON FUNCTION may_on_finding IS 'Whether the reader''s post and reach allow to tell, rectify, announce, verify (or reopen) or withdraw this finding; its state is another matter';

CREATE FUNCTION add_finding_step(p_finding bigint, p_kind text, p_staff bigint, p_place text, p_words text, p_due date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    INSERT INTO finding_step (finding_id, step_no, kind, staff_id, place, words, due)
    SELECT p_finding, coalesce(max(step_no), 0) + 1, p_kind, p_staff, p_place, p_words, p_due FROM finding_step WHERE finding_id = p_finding;
    PERFORM announce_quality('finding:' || p_finding);
END $$;
COMMENT ON FUNCTION add_finding_step IS 'Writes what happened to a finding, whose row is locked, and tells the consoles';

CREATE FUNCTION add_finding(p_sheet sheet, p_item text, p_fault text, p_cause text, p_staff bigint, p_automatic boolean) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_at timestamptz := CASE WHEN p_automatic THEN p_sheet.submitted_at ELSE clock_timestamp() END;
    v_due date := site_day(v_at) + (SELECT rectify_days FROM quality_setting);
    v_finding bigint;
BEGIN
    INSERT INTO finding (sheet_id, item_key, question, severity, agent_id, team_id, interaction_at, inspector_id, release_at, fault, cause,
                         is_automatic, found_by, found_at, rectify_due)
    SELECT p_sheet.sheet_id, p_item, coalesce(nullif(btrim(i.title), ''), p_item), i.severity, p_sheet.agent_id, p_sheet.team_id, p_sheet.interaction_at, p_sheet.inspector_id,
           p_sheet.release_at, btrim(coalesce(p_fault, '')), btrim(coalesce(p_cause, '')), p_automatic, p_staff, v_at, v_due
      FROM form_version v CROSS JOIN LATERAL form_items(v.content) i
     WHERE v.version_id = p_sheet.version_id AND i.item_key = p_item
    RETURNING finding_id INTO v_finding;
    IF v_finding IS NULL THEN
        PERFORM refuse('finding_item', format('There is no item ''%s'' on this sheet', p_item));
    END IF;
    INSERT INTO finding_step (finding_id, step_no, kind, at, staff_id, words, due)
    VALUES (v_finding, 1, 'found', v_at, p_staff, btrim(p_fault), v_due);
    PERFORM announce_quality('finding:' || v_finding);
    RETURN v_finding;
END $$;
COMMENT ON FUNCTION add_finding IS 'Makes a finding of an item; returns it';

-- What the correction still says goes over to it, what it no longer says is withdrawn.
CREATE FUNCTION carry_findings(p_old bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_new sheet;
    v_finding bigint;
    v_item text;
    v_why text;
BEGIN
    SELECT * INTO v_new FROM sheet WHERE corrects = p_old AND state = 'submitted';
    v_why := CASE WHEN v_new.sheet_id IS NULL THEN 'retracted' ELSE 'corrected' END;
    FOR v_finding, v_item IN SELECT finding_id, item_key FROM finding WHERE sheet_id = p_old AND withdrawn_at IS NULL FOR UPDATE LOOP
        IF EXISTS (SELECT FROM sheet_answer n LEFT JOIN sheet_answer o ON o.sheet_id = p_old AND o.item_key = n.item_key
                    WHERE n.sheet_id = v_new.sheet_id AND n.item_key = v_item
                      AND CASE WHEN o.failed THEN n.failed ELSE n.failed OR n.earned < n.possible OR n.value = o.value END) THEN
            UPDATE finding SET sheet_id = v_new.sheet_id, inspector_id = v_new.inspector_id, release_at = v_new.release_at
             WHERE finding_id = v_finding;
            PERFORM add_finding_step(v_finding, 'carried', v_new.inspector_id, v_new.sheet_id::text, v_new.correction, NULL);
        ELSE
            UPDATE finding SET withdrawn_at = clock_timestamp(), withdrawn_by = my_staff_id(), withdrawn_why = v_why WHERE finding_id = v_finding;
            PERFORM add_finding_step(v_finding, 'withdrawn', my_staff_id(), coalesce(v_new.sheet_id::text, ''), v_why, NULL);
        END IF;
    END LOOP;
END $$;
COMMENT ON FUNCTION carry_findings IS 'Settles the findings of a sheet that was corrected or retracted; again at once it finds none';

-- At the end of the transaction: then it does not matter whether the old sheet was retracted or the new one submitted first.
CREATE FUNCTION follow_sheet() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_sheet sheet;
BEGIN
    SELECT * INTO v_sheet FROM sheet WHERE sheet_id = NEW.sheet_id;
    IF v_sheet.state = 'retracted' THEN
        PERFORM carry_findings(v_sheet.sheet_id);
    ELSIF v_sheet.state = 'submitted' THEN
        PERFORM carry_findings(v_sheet.corrects);
        PERFORM add_finding(v_sheet, a.item_key,
                            coalesce(nullif(btrim(a.comment), ''),
                                     (SELECT nullif(btrim(o ->> 'title'), '') FROM jsonb_array_elements(i.options) o WHERE o ->> 'value' = a.value LIMIT 1), a.value),
                            a.cause, v_sheet.inspector_id, true)
           FROM form_version v CROSS JOIN LATERAL form_items(v.content) i JOIN sheet_answer a ON a.item_key = i.item_key
          WHERE v.version_id = v_sheet.version_id AND a.sheet_id = v_sheet.sheet_id AND a.failed AND i.severity <> 'ordinary'
            -- Nor again what somebody withdrew of a sheet that this one corrects, as long as the answer is the same.
            AND NOT EXISTS (SELECT FROM finding f WHERE f.item_key = a.item_key
                               AND (f.sheet_id = v_sheet.sheet_id
                                    OR (f.sheet_id IN (SELECT sheet_line(v_sheet.sheet_id)) AND f.withdrawn_why NOT IN ('', 'corrected', 'retracted')
                                        AND EXISTS (SELECT FROM sheet_answer o WHERE o.sheet_id = f.sheet_id AND o.item_key = a.item_key
                                                       AND o.value = a.value))));
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION follow_sheet IS 'Trigger: failed critical and fatal items of a submitted sheet become findings, those of a retracted one are settled';
CREATE CONSTRAINT TRIGGER followed AFTER UPDATE OF state ON sheet DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION follow_sheet();

CREATE FUNCTION make_finding(p_sheet bigint, p_item text, p_fault text, p_cause text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_sheet sheet;
BEGIN
    SELECT * INTO v_sheet FROM sheet WHERE sheet_id = p_sheet FOR SHARE;
    IF v_sheet.sheet_id IS NULL OR NOT (pg_has_role(session_user, 'bz_quality_head', 'MEMBER')
            OR (pg_has_role(session_user, 'bz_inspector', 'MEMBER') AND v_sheet.inspector_id = v_staff)) THEN
        RAISE EXCEPTION 'A finding is made of a sheet by its scorer or a quality head' USING ERRCODE = '42501', CONSTRAINT = 'finding_reach';
    END IF;
    IF v_sheet.state <> 'submitted' THEN
        PERFORM refuse('finding_sheet_stands', 'Only of a submitted sheet that stands a finding can be made');
    END IF;
    IF EXISTS (SELECT FROM finding WHERE sheet_id = p_sheet AND item_key = p_item AND withdrawn_at IS NULL) THEN
        RAISE EXCEPTION 'This item is a finding already' USING ERRCODE = '23505', CONSTRAINT = 'finding_once';
    END IF;
    RETURN add_finding(v_sheet, p_item, p_fault, p_cause, v_staff, false);
END $$;
COMMENT ON FUNCTION make_finding IS 'Makes a finding of any item of a submitted sheet: its scorer, or a quality head';

CREATE FUNCTION take_finding(p_finding bigint, p_deed text, VARIADIC p_states text[]) RETURNS finding
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_finding finding;
BEGIN
    PERFORM my_staff();
    SELECT * INTO v_finding FROM finding WHERE finding_id = p_finding FOR UPDATE;
    IF p_deed = 'verify' AND v_finding.rectified_by = my_staff_id() THEN
        RAISE EXCEPTION 'Who rectified a finding does not verify it' USING ERRCODE = '42501', CONSTRAINT = 'finding_other_verifies';
    END IF;
    IF v_finding.finding_id IS NULL OR NOT may_on_finding(v_finding, p_deed) THEN
        RAISE EXCEPTION 'This is not for % to do', session_user USING ERRCODE = '42501', CONSTRAINT = 'finding_reach';
    END IF;
    IF v_finding.state <> ALL (p_states) THEN
        PERFORM refuse('finding_order', format('It is %s: this step is not due now', v_finding.state), 'Look at it again.');
    END IF;
    RETURN v_finding;
END $$;
COMMENT ON FUNCTION take_finding IS 'Locks a finding for a deed; refuses whom it does not concern and steps out of their order';

CREATE FUNCTION tell_finding(p_finding bigint, p_post text, p_whom text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_finding finding := take_finding(p_finding, 'tell', 'found');
    v_now timestamptz := clock_timestamp();
BEGIN
    IF p_post = 'supervisor' AND v_finding.supervisor_told_at IS NULL THEN
        UPDATE finding SET supervisor_told_at = v_now, supervisor_told_by = my_staff_id(), supervisor_told = btrim(p_whom) WHERE finding_id = p_finding;
    ELSIF p_post = 'trainer' AND v_finding.trainer_told_at IS NULL THEN
        UPDATE finding SET trainer_told_at = v_now, trainer_told_by = my_staff_id(), trainer_told = btrim(p_whom) WHERE finding_id = p_finding;
    ELSE
        PERFORM refuse('finding_told_once', 'It was told to this post already');
    END IF;
    PERFORM add_finding_step(p_finding, 'told_' || p_post, my_staff_id(), btrim(p_whom), '', NULL);
END $$;
COMMENT ON FUNCTION tell_finding IS 'Records that the supervisor or the trainer was told, by name';

CREATE FUNCTION rectify_finding(p_finding bigint, p_how text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_now timestamptz := clock_timestamp();
BEGIN
    PERFORM take_finding(p_finding, 'rectify', 'told');
    UPDATE finding SET rectified_at = v_now, rectified_by = my_staff_id(), rectified_how = btrim(p_how),
                       close_due = site_day(v_now) + (SELECT rectify_days FROM quality_setting)
     WHERE finding_id = p_finding;
    PERFORM add_finding_step(p_finding, 'rectified', my_staff_id(), '', btrim(p_how), NULL);
END $$;
COMMENT ON FUNCTION rectify_finding IS 'Records what was done about it; from then on it is to be announced and verified';

CREATE FUNCTION announce_finding(p_finding bigint, p_where text, p_words text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM take_finding(p_finding, 'announce', 'rectified');
    UPDATE finding SET announced_at = clock_timestamp(), announced_by = my_staff_id(), announced_where = btrim(p_where),
                       announcement = btrim(coalesce(p_words, ''))
     WHERE finding_id = p_finding;
    PERFORM add_finding_step(p_finding, 'announced', my_staff_id(), btrim(p_where), btrim(coalesce(p_words, '')), NULL);
END $$;
COMMENT ON FUNCTION announce_finding IS 'Records where it was announced, and in what words';

CREATE FUNCTION verify_finding(p_finding bigint, p_note text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM take_finding(p_finding, 'verify', 'announced');
    UPDATE finding SET verified_at = clock_timestamp(), verified_by = my_staff_id(), verified_note = btrim(coalesce(p_note, ''))
     WHERE finding_id = p_finding;
    PERFORM add_finding_step(p_finding, 'verified', my_staff_id(), '', btrim(coalesce(p_note, '')), NULL);
END $$;
COMMENT ON FUNCTION verify_finding IS 'Closes a finding: somebody of the quality side, not who rectified it, saw that it holds';

CREATE FUNCTION reopen_finding(p_finding bigint, p_why text, p_due date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_today date := site_day(clock_timestamp());
    v_due date := coalesce(p_due, v_today + (SELECT rectify_days FROM quality_setting));
BEGIN
    PERFORM take_finding(p_finding, 'verify', 'announced', 'verified');
    IF btrim(coalesce(p_why, '')) = '' THEN
        PERFORM refuse('finding_reopen_reason', 'Say what does not hold');
    END IF;
    IF v_due NOT BETWEEN v_today AND v_today + 365 THEN
        PERFORM refuse('finding_due', 'It is due from today on, within a year');
    END IF;
    UPDATE finding SET rectified_at = NULL, rectified_by = NULL, rectified_how = '', close_due = NULL, announced_at = NULL, announced_by = NULL,
                       announced_where = '', announcement = '', verified_at = NULL, verified_by = NULL, verified_note = '',
                       round = round + 1, rectify_due = v_due
     WHERE finding_id = p_finding;
    PERFORM add_finding_step(p_finding, 'reopened', my_staff_id(), '', btrim(p_why), v_due);
END $$;
COMMENT ON FUNCTION reopen_finding IS 'It does not hold: to be rectified again by a new day (null: after the centre''s days); the steps so far stay in its history';

CREATE FUNCTION withdraw_finding(p_finding bigint, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM take_finding(p_finding, 'withdraw', 'found', 'told', 'rectified', 'announced');
    UPDATE finding SET withdrawn_at = clock_timestamp(), withdrawn_by = my_staff_id(), withdrawn_why = btrim(coalesce(p_why, ''))
     WHERE finding_id = p_finding;
    PERFORM add_finding_step(p_finding, 'withdrawn', my_staff_id(), '', btrim(p_why), NULL);
END $$;
COMMENT ON FUNCTION withdraw_finding IS 'Takes back what is no fault, with the reason: a quality head, or who made it by hand';

ALTER TABLE finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE finding_step ENABLE ROW LEVEL SECURITY;
CREATE POLICY site ON finding FOR SELECT TO bz_quality_head, bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY own ON finding FOR SELECT TO bz_inspector
    USING (found_by = (SELECT my_staff_id()) OR inspector_id = (SELECT my_staff_id()));
-- Open ones follow the agent to his leader of today.
CREATE POLICY led ON finding FOR SELECT TO bz_leader
    USING ((supervisor_told_at IS NOT NULL OR release_at <= now())
           AND ((verified_at IS NULL AND withdrawn_at IS NULL AND agent_id = ANY ((SELECT my_agents_today())::bigint[]))
                OR (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, interaction_at))));
CREATE POLICY of_finding ON finding_step FOR SELECT TO bz_leader, bz_inspector, bz_quality_head, bz_manager, bz_auditor
    USING (EXISTS (SELECT FROM finding f WHERE f.finding_id = finding_step.finding_id));
GRANT SELECT ON finding, finding_step TO bz_leader, bz_inspector, bz_quality_head, bz_manager, bz_auditor;

-- What is found, appealed and rectified is no business of who keeps the accounts.
DROP POLICY administrators ON audit_entry;
CREATE POLICY administrators ON audit_entry FOR SELECT TO bz_admin
    USING ((SELECT my_staff_id()) IS NOT NULL AND table_name NOT IN ('coaching_note', 'help_flag', 'switch_command', 'alarm', 'sheet', 'quality_log', 'quality_log_reader',
        'sampling_draw', 'sample_pick', 'appeal', 'appeal_item', 'finding', 'finding_step'));

REVOKE ALL ON FUNCTION guard_finding, told_same_day, may_on_finding, add_finding_step, add_finding, carry_findings, follow_sheet, make_finding,
    take_finding, tell_finding, rectify_finding, announce_finding, verify_finding, reopen_finding, withdraw_finding FROM PUBLIC;
GRANT EXECUTE ON FUNCTION told_same_day, may_on_finding TO bz_leader, bz_inspector, bz_quality_head, bz_manager, bz_auditor;
GRANT EXECUTE ON FUNCTION make_finding, tell_finding, verify_finding, reopen_finding, withdraw_finding TO bz_inspector, bz_quality_head;
GRANT EXECUTE ON FUNCTION rectify_finding TO bz_leader, bz_manager;
GRANT EXECUTE ON FUNCTION announce_finding TO bz_leader, bz_manager, bz_quality_head;
