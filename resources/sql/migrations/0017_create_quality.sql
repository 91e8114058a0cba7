-- SPDX-License-Identifier: GPL-3.0-or-later
-- Scoring forms with their versions, and the sheets that are scored on them. Points are whole hundredths
-- of a point, scores whole hundredths of a per cent: every figure is exact.
CREATE TABLE quality_setting (
    setting_id smallint PRIMARY KEY DEFAULT 1 CHECK (setting_id = 1),
    recording_base text NOT NULL DEFAULT '',
    daily_target int NOT NULL DEFAULT 60 CONSTRAINT quality_setting_daily_target CHECK (daily_target BETWEEN 1 AND 1000),
    release_after_h int NOT NULL DEFAULT 0 CONSTRAINT quality_setting_release CHECK (release_after_h BETWEEN 0 AND 1080),
    appeal_days int NOT NULL DEFAULT 7 CONSTRAINT quality_setting_appeal_days CHECK (appeal_days BETWEEN 0 AND 365),
    appeals_a_sheet int NOT NULL DEFAULT 2 CONSTRAINT quality_setting_appeals CHECK (appeals_a_sheet BETWEEN 0 AND 20),
    rectify_days int NOT NULL DEFAULT 3 CONSTRAINT quality_setting_rectify CHECK (rectify_days BETWEEN 1 AND 90),
    least_to_rank int NOT NULL DEFAULT 10 CONSTRAINT quality_setting_least CHECK (least_to_rank BETWEEN 2 AND 1000)
);
COMMENT ON TABLE quality_setting IS 'How this centre scores: one row';
COMMENT ON COLUMN quality_setting.setting_id IS 'Always 1';
COMMENT ON COLUMN quality_setting.recording_base IS 'Folder or address before a recording''s relative path';
COMMENT ON COLUMN quality_setting.daily_target IS 'Recordings that an inspector scores a day (#79)';
COMMENT ON COLUMN quality_setting.release_after_h IS 'Hours from submitting until a sheet is seen; 0 at once, at most 45 days';
COMMENT ON COLUMN quality_setting.appeal_days IS 'Days after its release within which a sheet may be appealed; 0 for never';
COMMENT ON COLUMN quality_setting.appeals_a_sheet IS 'How often';
COMMENT ON COLUMN quality_setting.rectify_days IS 'Days from finding a fault until it is to be rectified (#101)';
COMMENT ON COLUMN quality_setting.least_to_rank IS 'Sheets below which a mean is "too few to rank"';
INSERT INTO quality_setting DEFAULT VALUES;

CREATE TABLE quality_form (
    form_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL CONSTRAINT quality_form_title_given CHECK (btrim(title) <> ''),
    CONSTRAINT quality_form_title_key UNIQUE (title)
);
COMMENT ON TABLE quality_form IS 'A scoring form (评分表); its content stands in its versions';
COMMENT ON COLUMN quality_form.form_id IS 'Key';
COMMENT ON COLUMN quality_form.title IS 'Title of its newest version, unique';

CREATE TABLE form_version (
    version_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    form_id bigint NOT NULL REFERENCES quality_form,
    version_no int NOT NULL,
    state text NOT NULL DEFAULT 'draft' CONSTRAINT form_version_state_known CHECK (state IN ('draft', 'active', 'retired')),
    content jsonb NOT NULL CONSTRAINT form_version_content_object CHECK (jsonb_typeof(content) = 'object'),
    revision int NOT NULL DEFAULT 1,
    changed_by bigint NOT NULL REFERENCES staff,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    activated_by bigint REFERENCES staff,
    activated_at timestamptz,
    retired_at timestamptz,
    CONSTRAINT form_version_no_key UNIQUE (form_id, version_no),
    CONSTRAINT form_version_activated CHECK ((state = 'draft') = (activated_at IS NULL)),
    CONSTRAINT form_version_retired CHECK ((state = 'retired') = (retired_at IS NOT NULL))
);
COMMENT ON TABLE form_version IS 'A version of a form; only a draft changes';
COMMENT ON COLUMN form_version.version_id IS 'Key';
COMMENT ON COLUMN form_version.form_id IS 'The form';
COMMENT ON COLUMN form_version.version_no IS 'n-th version of the form, from 1';
COMMENT ON COLUMN form_version.state IS 'draft, active (in use) or retired';
COMMENT ON COLUMN form_version.content IS 'Sections, items, weights, grades: the document of models/domain/quality/formjson.h';
COMMENT ON COLUMN form_version.revision IS 'Counts the savings of a draft: who saves must know the last one';
COMMENT ON COLUMN form_version.changed_by IS 'Who saved it last';
COMMENT ON COLUMN form_version.changed_at IS 'When';
COMMENT ON COLUMN form_version.activated_by IS 'Who put it to use';
COMMENT ON COLUMN form_version.activated_at IS 'When; null for a draft';
COMMENT ON COLUMN form_version.retired_at IS 'When it went out of use';
CREATE UNIQUE INDEX form_version_one_draft ON form_version (form_id) WHERE state = 'draft';
CREATE UNIQUE INDEX form_version_one_active ON form_version (form_id) WHERE state = 'active';

CREATE TABLE sheet (
    sheet_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id bigint NOT NULL REFERENCES form_version,
    switch_id bigint,
    call_uid text,
    interaction_at timestamptz NOT NULL,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    inspector_id bigint NOT NULL REFERENCES staff,
    mode text NOT NULL CONSTRAINT sheet_mode_known CHECK (mode IN ('live', 'recording', 'order_review', 'side_by_side')),
    reason text NOT NULL DEFAULT '',
    state text NOT NULL DEFAULT 'draft' CONSTRAINT sheet_state_known CHECK (state IN ('draft', 'submitted', 'retracted')),
    revision int NOT NULL DEFAULT 1,
    strengths text NOT NULL DEFAULT '',
    weaknesses text NOT NULL DEFAULT '',
    score int CONSTRAINT sheet_score_range CHECK (score BETWEEN 0 AND 10000),
    computed int CONSTRAINT sheet_computed_range CHECK (computed BETWEEN 0 AND 10000),
    critical int CONSTRAINT sheet_critical_range CHECK (critical BETWEEN 0 AND 10000),
    failed boolean NOT NULL DEFAULT false,
    grade text NOT NULL DEFAULT '',
    begun_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    saved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    submitted_at timestamptz,
    release_at timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by bigint REFERENCES staff,
    agent_comment text NOT NULL DEFAULT '' CONSTRAINT sheet_comment_length CHECK (length(agent_comment) <= 3072),
    signed_on text NOT NULL DEFAULT '' CONSTRAINT sheet_signed_known CHECK (signed_on IN ('', 'console', 'paper')),
    corrects bigint REFERENCES sheet,
    correction text NOT NULL DEFAULT '',
    CONSTRAINT sheet_call_whole CHECK ((switch_id IS NULL) = (call_uid IS NULL)),
    CONSTRAINT sheet_submitted CHECK ((state = 'draft') = (submitted_at IS NULL)
        AND (submitted_at IS NULL OR (release_at >= submitted_at AND score IS NOT NULL AND computed IS NOT NULL))),
    CONSTRAINT sheet_both_sides CHECK (state = 'draft' OR (btrim(strengths) <> '' AND btrim(weaknesses) <> '')),
    CONSTRAINT sheet_acknowledged CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL)
        AND (acknowledged_at IS NULL) = (signed_on = '')),
    CONSTRAINT sheet_correction_reason CHECK ((corrects IS NULL) = (btrim(correction) = ''))
);
COMMENT ON TABLE sheet IS 'A scoring sheet: an interaction scored on a version of a form; once submitted it never changes, a correction is a new one';
COMMENT ON COLUMN sheet.sheet_id IS 'Key';
COMMENT ON COLUMN sheet.version_id IS 'The version of the form';
COMMENT ON COLUMN sheet.switch_id IS 'The switch of the call; null for what is scored without one';
COMMENT ON COLUMN sheet.call_uid IS 'The call, chat or e-mail';
COMMENT ON COLUMN sheet.interaction_at IS 'When it took place; for a call its started_at';
COMMENT ON COLUMN sheet.agent_id IS 'The agent who is scored';
COMMENT ON COLUMN sheet.team_id IS 'His team then';
COMMENT ON COLUMN sheet.inspector_id IS 'Who scores';
COMMENT ON COLUMN sheet.mode IS 'live, recording, order_review or side_by_side (#82)';
COMMENT ON COLUMN sheet.reason IS 'Why it was picked: random, too_long, too_short, swing …; empty when the inspector chose it';
COMMENT ON COLUMN sheet.state IS 'draft, submitted, or retracted (a correction took its place)';
COMMENT ON COLUMN sheet.revision IS 'Counts the savings: who saves must know the last one';
COMMENT ON COLUMN sheet.strengths IS 'What was good (#92)';
COMMENT ON COLUMN sheet.weaknesses IS 'What was not (#92)';
COMMENT ON COLUMN sheet.score IS 'Total in hundredths of a per cent';
COMMENT ON COLUMN sheet.computed IS 'The total that it would have been had no fatal item failed';
COMMENT ON COLUMN sheet.critical IS 'The same of its critical and fatal items alone; null without such';
COMMENT ON COLUMN sheet.failed IS 'A fatal item failed';
COMMENT ON COLUMN sheet.grade IS 'Band of the score: 优, 中, 差 …';
COMMENT ON COLUMN sheet.begun_at IS 'When it was opened';
COMMENT ON COLUMN sheet.saved_at IS 'When it last changed';
COMMENT ON COLUMN sheet.submitted_at IS 'When it was submitted';
COMMENT ON COLUMN sheet.release_at IS 'When leader and agent may see it';
COMMENT ON COLUMN sheet.acknowledged_at IS 'When the agent took note of it';
COMMENT ON COLUMN sheet.acknowledged_by IS 'Who recorded it on his behalf';
COMMENT ON COLUMN sheet.agent_comment IS 'What the agent said to it';
COMMENT ON COLUMN sheet.signed_on IS 'Where he signed: console or paper';
COMMENT ON COLUMN sheet.corrects IS 'The sheet of which this is the correction';
COMMENT ON COLUMN sheet.correction IS 'Why it was corrected';
-- One sheet of a scorer, form and interaction (Q13); a correction has its own.
CREATE UNIQUE INDEX sheet_once ON sheet (inspector_id, version_id, switch_id, call_uid, interaction_at)
    WHERE call_uid IS NOT NULL AND corrects IS NULL AND state <> 'retracted';
CREATE UNIQUE INDEX sheet_one_correction ON sheet (corrects);
CREATE INDEX sheet_draft_idx ON sheet (inspector_id) WHERE state = 'draft';
CREATE INDEX sheet_inspector_idx ON sheet (inspector_id, submitted_at);
CREATE INDEX sheet_agent_idx ON sheet (agent_id, interaction_at);
CREATE INDEX sheet_call_idx ON sheet (switch_id, call_uid);
CREATE INDEX sheet_team_idx ON sheet (team_id, interaction_at);
CREATE INDEX sheet_interaction_idx ON sheet (interaction_at);
CREATE INDEX sheet_submitted_idx ON sheet (submitted_at);
CREATE INDEX sheet_version_idx ON sheet (version_id);

CREATE TABLE sheet_answer (
    sheet_id bigint NOT NULL REFERENCES sheet ON DELETE CASCADE,
    item_key text NOT NULL,
    value text NOT NULL,
    comment text NOT NULL DEFAULT '',
    cause text NOT NULL DEFAULT '',
    earned int,
    possible int,
    failed boolean,
    PRIMARY KEY (sheet_id, item_key)
);
COMMENT ON TABLE sheet_answer IS 'An answer of a sheet, to an item or to a section as a whole';
COMMENT ON COLUMN sheet_answer.sheet_id IS 'The sheet';
COMMENT ON COLUMN sheet_answer.item_key IS 'Key of the item or section in the form';
COMMENT ON COLUMN sheet_answer.value IS 'Option, number or words; n/a for what does not apply; empty when only a comment was written';
COMMENT ON COLUMN sheet_answer.comment IS 'The inspector''s comment';
COMMENT ON COLUMN sheet_answer.cause IS 'Root cause, one of the item''s';
COMMENT ON COLUMN sheet_answer.earned IS 'Hundredths of a point; set when the sheet is submitted';
COMMENT ON COLUMN sheet_answer.possible IS 'Points that there were to earn, in hundredths; 0 for what counts none';
COMMENT ON COLUMN sheet_answer.failed IS 'The answer fails the item';

CREATE TABLE sheet_marker (
    sheet_id bigint NOT NULL REFERENCES sheet ON DELETE CASCADE,
    marker_no int NOT NULL,
    kind text NOT NULL CONSTRAINT sheet_marker_kind_known CHECK (kind IN ('praise', 'fault', 'pause')),
    at_ms bigint NOT NULL CONSTRAINT sheet_marker_at CHECK (at_ms >= 0),
    length_ms bigint NOT NULL DEFAULT 0 CONSTRAINT sheet_marker_length CHECK (length_ms >= 0),
    item_key text NOT NULL DEFAULT '',
    body text NOT NULL DEFAULT '',
    PRIMARY KEY (sheet_id, marker_no)
);
COMMENT ON TABLE sheet_marker IS 'A mark in the recording (#92)';
COMMENT ON COLUMN sheet_marker.sheet_id IS 'The sheet';
COMMENT ON COLUMN sheet_marker.marker_no IS 'n-th mark, from 1';
COMMENT ON COLUMN sheet_marker.kind IS 'praise, fault, or pause (where listeners are to stop and think)';
COMMENT ON COLUMN sheet_marker.at_ms IS 'Place in the recording, in milliseconds';
COMMENT ON COLUMN sheet_marker.length_ms IS 'Length; 0 for a moment';
COMMENT ON COLUMN sheet_marker.item_key IS 'The item that it belongs to; empty for none';
COMMENT ON COLUMN sheet_marker.body IS 'What is to be said about it';

CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON quality_setting FOR EACH ROW EXECUTE FUNCTION audit_change(setting_id);
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON quality_form FOR EACH ROW EXECUTE FUNCTION audit_change(form_id);
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON form_version FOR EACH ROW EXECUTE FUNCTION audit_change(version_id);
-- A draft is its inspector's own, and every keystroke of it is saved: only what leaves the draft is an act.
CREATE TRIGGER audited AFTER INSERT ON sheet FOR EACH ROW WHEN (NEW.state <> 'draft') EXECUTE FUNCTION audit_change(sheet_id);
CREATE TRIGGER audited_update AFTER UPDATE ON sheet FOR EACH ROW
    WHEN (NEW.state <> 'draft' OR OLD.state <> 'draft') EXECUTE FUNCTION audit_change(sheet_id);

CREATE FUNCTION guard_sheet() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF OLD.state = 'draft' THEN
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'DELETE' OR to_jsonb(NEW) - '{state,acknowledged_at,acknowledged_by,agent_comment,signed_on}'::text[]
                           <> to_jsonb(OLD) - '{state,acknowledged_at,acknowledged_by,agent_comment,signed_on}'::text[]
       OR NEW.state = 'draft' OR (OLD.acknowledged_at IS NOT NULL AND NEW.acknowledged_at IS DISTINCT FROM OLD.acknowledged_at) THEN
        PERFORM refuse('sheet_submitted_stays', 'A submitted sheet never changes', 'Correct it by a new one.');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_sheet IS 'Keeps a submitted sheet as it is, from the owner too';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON sheet FOR EACH ROW EXECUTE FUNCTION guard_sheet();

CREATE FUNCTION guard_sheet_part() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM sheet WHERE sheet_id = coalesce(NEW.sheet_id, OLD.sheet_id) AND state <> 'draft') THEN
        PERFORM refuse('sheet_submitted_stays', 'A submitted sheet never changes', 'Correct it by a new one.');
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
COMMENT ON FUNCTION guard_sheet_part IS 'Keeps answers and marks of a submitted sheet as they are';
CREATE TRIGGER guarded BEFORE INSERT OR UPDATE OR DELETE ON sheet_answer FOR EACH ROW EXECUTE FUNCTION guard_sheet_part();
CREATE TRIGGER guarded BEFORE INSERT OR UPDATE OR DELETE ON sheet_marker FOR EACH ROW EXECUTE FUNCTION guard_sheet_part();

CREATE FUNCTION guard_form_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF OLD.state <> 'draft' AND (TG_OP = 'DELETE' OR NEW.content <> OLD.content OR NEW.form_id <> OLD.form_id
                                 OR NEW.version_no <> OLD.version_no OR NEW.state = 'draft') THEN
        PERFORM refuse('form_version_stays', 'A version that was in use never changes', 'Begin a new version from it.');
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION guard_form_version IS 'Keeps a version that was put to use as it is, from the owner too';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON form_version FOR EACH ROW EXECUTE FUNCTION guard_form_version();

-- The items of a form in their order, as rows.
CREATE FUNCTION form_items(p_content jsonb)
RETURNS TABLE (place bigint, section_key text, section_title text, weight int, section_may_na boolean, item_key text, title text,
               kind text, severity text, scored boolean, optional boolean, may_na boolean, numeric_points int, minimum int, maximum int,
               fails_below int, comment_below int, options jsonb, causes jsonb, shown_if jsonb, possible int)
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT row_number() OVER (ORDER BY s.no, i.no), s.j ->> 'key', s.j ->> 'title', coalesce((s.j ->> 'weight')::int, 0),
           coalesce((s.j ->> 'not_applicable')::boolean, false), i.j ->> 'key', i.j ->> 'title', k.kind,
           coalesce(nullif(i.j ->> 'severity', ''), 'ordinary'), k.scored, coalesce((i.j ->> 'optional')::boolean, false),
           coalesce((i.j ->> 'not_applicable')::boolean, false), k.points, coalesce((i.j ->> 'minimum')::int, 0),
           coalesce((i.j ->> 'maximum')::int, 5), (i.j ->> 'fails_below')::int, (i.j ->> 'comment_below')::int, k.options,
           coalesce(i.j -> 'causes', '[]'), i.j -> 'shown_if',
           CASE WHEN NOT k.scored OR k.kind IN ('text', 'bonus') THEN 0
                WHEN k.kind IN ('scale', 'number') THEN k.points
                ELSE coalesce((SELECT max((coalesce((o ->> 'points')::numeric, 0) * 100)::int) FROM jsonb_array_elements(k.options) o), 0) END
      FROM jsonb_array_elements(coalesce(p_content -> 'sections', '[]')) WITH ORDINALITY s(j, no)
     CROSS JOIN jsonb_array_elements(coalesce(s.j -> 'items', '[]')) WITH ORDINALITY i(j, no)
     CROSS JOIN LATERAL (SELECT coalesce(nullif(i.j ->> 'kind', ''), 'yes_no') AS kind, coalesce((i.j ->> 'scored')::boolean, true) AS scored,
                                (coalesce((i.j ->> 'points')::numeric, 0) * 100)::int AS points, coalesce(i.j -> 'options', '[]') AS options) k
$$;
COMMENT ON FUNCTION form_items IS 'The items of a form''s content in their order; points in hundredths of a point';

-- What each answer is worth. An item hangs on an earlier one only: one walk in the form's order is enough.
CREATE FUNCTION sheet_items(p_content jsonb, p_answers jsonb)
RETURNS TABLE (item_key text, section_key text, weight int, kind text, severity text, asked boolean, answered boolean, not_applicable boolean,
               failed boolean, earned int, possible int, bonus int, lacks text)
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_item record;
    v_option jsonb;
    v_answer jsonb;
    v_value text;
    v_given jsonb := '{}'; -- valid answers so far that hold a value
BEGIN
    FOR v_item IN SELECT * FROM form_items(p_content) ORDER BY place LOOP
        item_key := v_item.item_key;
        section_key := v_item.section_key;
        weight := v_item.weight;
        kind := v_item.kind;
        severity := v_item.severity;
        answered := false;
        not_applicable := false;
        failed := false;
        earned := 0;
        possible := 0;
        bonus := 0;
        lacks := '';
        asked := NOT (v_item.section_may_na AND coalesce(p_answers -> v_item.section_key ->> 'value', '') = 'n/a')
                 AND (v_item.shown_if IS NULL
                      OR coalesce(v_item.shown_if -> 'answers' ? (v_given ->> (v_item.shown_if ->> 'item')), false));
        v_answer := coalesce(p_answers -> v_item.item_key, '{}');
        v_value := coalesce(v_answer ->> 'value', '');
        v_option := NULL;
        IF asked AND v_value = 'n/a' THEN
            answered := v_item.may_na;
            not_applicable := answered;
            IF answered AND p_content ->> 'not_applicable' = 'passed' THEN
                possible := v_item.possible;
                earned := possible;
            END IF;
        ELSIF asked AND v_value <> '' THEN
            IF v_item.kind IN ('yes_no', 'choice', 'bonus') THEN
                SELECT o INTO v_option FROM jsonb_array_elements(v_item.options) WITH ORDINALITY e(o, no)
                 WHERE o ->> 'value' = v_value ORDER BY no LIMIT 1;
                answered := v_option IS NOT NULL;
                failed := answered AND coalesce((v_option ->> 'fails')::boolean, false);
                earned := CASE WHEN answered THEN (coalesce((v_option ->> 'points')::numeric, 0) * 100)::int ELSE 0 END;
            ELSIF v_item.kind IN ('scale', 'number') THEN
                answered := v_value ~ '^(0|-?[1-9][0-9]{0,8})$' AND v_value::numeric BETWEEN v_item.minimum AND v_item.maximum;
                IF answered THEN
                    failed := coalesce(v_value::int < v_item.fails_below, false);
                    earned := CASE WHEN v_item.maximum > v_item.minimum
                                   THEN floor(v_item.numeric_points::numeric * (v_value::int - v_item.minimum)
                                              / (v_item.maximum - v_item.minimum) + 0.5)::int ELSE 0 END;
                END IF;
            ELSE
                answered := true;
            END IF;
            IF answered AND v_item.kind = 'bonus' THEN
                bonus := CASE WHEN v_item.scored THEN earned ELSE 0 END;
                earned := 0;
            ELSIF answered AND (NOT v_item.scored OR v_item.kind = 'text') THEN
                earned := 0;
            ELSIF answered THEN
                possible := v_item.possible;
            END IF;
            IF answered THEN
                v_given := v_given || jsonb_build_object(v_item.item_key, v_value);
            END IF;
        END IF;
        IF asked AND NOT answered AND NOT v_item.optional THEN
            lacks := 'answer';
        ELSIF answered AND NOT not_applicable THEN
            IF (coalesce((v_option ->> 'comment')::boolean, false)
                OR (v_item.kind IN ('scale', 'number') AND coalesce(v_value::int < v_item.comment_below, false)))
               AND coalesce(v_answer ->> 'comment', '') !~ '\S' THEN
                lacks := 'comment';
            ELSIF coalesce((v_option ->> 'cause')::boolean, false) AND NOT v_item.causes ? coalesce(v_answer ->> 'cause', '') THEN
                lacks := 'cause';
            END IF;
        END IF;
        RETURN NEXT;
    END LOOP;
END $$;
COMMENT ON FUNCTION sheet_items IS 'What each answer is worth and what it lacks, as models/domain/quality/scoring.h has it';

CREATE FUNCTION sheet_score(p_content jsonb, p_answers jsonb, OUT score int, OUT computed int, OUT critical int, OUT failed boolean,
                            OUT grade text, OUT fatal_items text[], OUT lacking text[])
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH item AS MATERIALIZED (
        SELECT * FROM sheet_items(p_content, p_answers) WITH ORDINALITY
    ), section AS (
        SELECT section_key, weight, sum(possible)::numeric AS possible,
               CASE WHEN bool_or(i.failed AND severity = 'critical') THEN 0 ELSE sum(earned) END::numeric AS earned
          FROM item i GROUP BY section_key, weight
    ), share AS (
        SELECT CASE WHEN p_content ->> 'weighting' = 'points' THEN weight * earned
                    ELSE weight * floor(earned * 1000000 / possible + 0.5) END AS part,
               CASE WHEN p_content ->> 'weighting' = 'points' THEN weight * possible ELSE weight * 1000000::numeric END AS whole
          FROM section WHERE possible > 0
    ), total AS (
        SELECT CASE WHEN sum(whole) > 0 THEN floor(sum(part) * 10000 / sum(whole) + 0.5) END AS plain FROM share
    ), grade AS (
        SELECT g ->> 'name' AS name, (coalesce((g ->> 'from')::numeric, 0) * 100)::int AS from_score
          FROM jsonb_array_elements(coalesce(p_content -> 'grades', '[]')) g
    ), made AS (
        SELECT CASE WHEN t.plain IS NOT NULL THEN least(greatest(t.plain + (SELECT sum(bonus) FROM item), 0), 10000)::int END AS computed,
               (SELECT coalesce(bool_or(i.failed AND severity = 'fatal'), false) FROM item i) AS failed,
               (SELECT CASE WHEN sum(possible) > 0 THEN floor(sum(earned)::numeric * 10000 / sum(possible) + 0.5)::int END
                  FROM item WHERE severity <> 'ordinary') AS critical,
               (SELECT coalesce(array_agg(item_key ORDER BY ordinality), '{}') FROM item i WHERE i.failed AND severity = 'fatal') AS fatal_items,
               (SELECT coalesce(array_agg(item_key || ':' || lacks ORDER BY ordinality), '{}') FROM item WHERE lacks <> '') AS lacking
          FROM total t
    ), scored AS (
        SELECT CASE WHEN m.failed AND p_content ->> 'fatal' IS DISTINCT FROM 'keep_score' AND m.computed IS NOT NULL THEN 0
                    ELSE m.computed END AS score, m.* FROM made m
    )
    SELECT s.score, s.computed, s.critical, s.failed,
           CASE WHEN s.score IS NULL THEN ''
                ELSE coalesce((SELECT name FROM grade WHERE from_score <= s.score AND NOT s.failed ORDER BY from_score DESC LIMIT 1),
                              (SELECT name FROM grade ORDER BY from_score LIMIT 1), '') END,
           s.fatal_items, s.lacking
      FROM scored s
$$;
COMMENT ON FUNCTION sheet_score IS 'Scores answers on a form: hundredths of a per cent; lacking names item:answer, item:comment or item:cause';

CREATE FUNCTION check_form(p_content jsonb) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_where text;
BEGIN
    SELECT k INTO v_where FROM (
        SELECT s.j ->> 'key' AS k FROM jsonb_array_elements(coalesce(p_content -> 'sections', '[]')) s(j)
        UNION ALL SELECT item_key FROM form_items(p_content)) keys
     GROUP BY k HAVING count(*) > 1 OR coalesce(btrim(k), '') IN ('', 'n/a') LIMIT 1;
    IF FOUND THEN
        PERFORM refuse('form_keys', format('The key ''%s'' is not there exactly once', v_where));
    END IF;
    IF coalesce(btrim(p_content ->> 'title'), '') = '' OR NOT EXISTS (SELECT FROM form_items(p_content)) THEN
        PERFORM refuse('form_filled', 'A form needs a title and items');
    END IF;
    IF EXISTS (SELECT FROM form_items(p_content) WHERE weight < 0) OR NOT EXISTS (
        SELECT FROM form_items(p_content) WHERE weight > 0 AND possible > 0) THEN
        PERFORM refuse('form_weights', 'The weights give nothing to score');
    END IF;
    SELECT item_key INTO v_where FROM form_items(p_content) i
     WHERE kind NOT IN ('yes_no', 'choice', 'scale', 'number', 'text', 'bonus') OR severity NOT IN ('ordinary', 'critical', 'fatal')
        OR (kind IN ('yes_no', 'choice', 'bonus') AND (jsonb_array_length(options) < 2
            OR (SELECT count(DISTINCT o ->> 'value') FROM jsonb_array_elements(options) o) < jsonb_array_length(options)
            OR EXISTS (SELECT FROM jsonb_array_elements(options) o WHERE coalesce(btrim(o ->> 'value'), '') IN ('', 'n/a')
                          OR (kind <> 'bonus' AND (o ->> 'points')::numeric < 0))))
        OR (kind IN ('scale', 'number') AND (minimum >= maximum OR numeric_points < 0))
        OR (severity <> 'ordinary' AND (NOT scored OR kind IN ('text', 'bonus')))
        OR (severity <> 'ordinary' AND kind IN ('scale', 'number') AND coalesce(fails_below, minimum) <= minimum)
        OR (severity <> 'ordinary' AND kind IN ('yes_no', 'choice')
            AND (SELECT count(*) FILTER (WHERE (o ->> 'fails')::boolean) NOT BETWEEN 1 AND count(*) - 1 FROM jsonb_array_elements(options) o))
        OR (shown_if IS NOT NULL AND NOT EXISTS (SELECT FROM form_items(p_content) b WHERE b.place < i.place AND b.item_key = i.shown_if ->> 'item'))
     ORDER BY place LIMIT 1;
    IF FOUND THEN
        PERFORM refuse('form_items', format('The item ''%s'' cannot be scored as it stands', v_where));
    END IF;
    IF jsonb_array_length(coalesce(p_content -> 'grades', '[]')) = 0 THEN
        PERFORM refuse('form_grades', 'A form needs grade bands');
    END IF;
END $$;
COMMENT ON FUNCTION check_form IS 'Refuses content on which no sheet could be scored';

CREATE FUNCTION announce_quality(p_what text) RETURNS void LANGUAGE sql SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT pg_notify('quality', p_what) $$;
COMMENT ON FUNCTION announce_quality IS 'Tells the consoles what to look at again: form:id, sheet:id, call:uid';

CREATE FUNCTION my_staff() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF my_staff_id() IS NULL THEN
        RAISE EXCEPTION '% has no open account in this centre', session_user USING ERRCODE = '42501';
    END IF;
    RETURN my_staff_id();
END $$;
COMMENT ON FUNCTION my_staff IS 'The person who is signed in; refuses who is not on this centre''s staff';

CREATE FUNCTION create_form(p_content jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_form bigint;
    v_version bigint;
BEGIN
    INSERT INTO quality_form (title) VALUES (btrim(coalesce(p_content ->> 'title', ''))) RETURNING form_id INTO v_form;
    INSERT INTO form_version (form_id, version_no, content, changed_by) VALUES (v_form, 1, p_content, v_staff)
    RETURNING version_id INTO v_version;
    PERFORM announce_quality('form:' || v_form);
    RETURN v_version;
END $$;
COMMENT ON FUNCTION create_form IS 'Makes a form with its first draft; returns the version';

CREATE FUNCTION start_form_draft(p_form bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_last form_version;
    v_version bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('quality_form'), p_form::int);
    SELECT * INTO v_last FROM form_version WHERE form_id = p_form ORDER BY (state = 'draft') DESC, version_no DESC LIMIT 1;
    IF v_last.version_id IS NULL THEN
        PERFORM refuse('form_known', format('There is no form %s', p_form));
    END IF;
    IF v_last.state = 'draft' THEN
        RETURN v_last.version_id;
    END IF;
    INSERT INTO form_version (form_id, version_no, content, changed_by)
    VALUES (p_form, v_last.version_no + 1, v_last.content, v_staff) RETURNING version_id INTO v_version;
    PERFORM announce_quality('form:' || p_form);
    RETURN v_version;
END $$;
COMMENT ON FUNCTION start_form_draft IS 'The form''s draft; begins one from the newest version when there is none';

CREATE FUNCTION save_form_draft(p_version bigint, p_revision int, p_content jsonb) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_row form_version;
BEGIN
    SELECT * INTO v_row FROM form_version WHERE version_id = p_version FOR UPDATE;
    IF v_row.version_id IS NULL OR v_row.state <> 'draft' THEN
        PERFORM refuse('form_version_stays', 'A version that was in use never changes', 'Begin a new version from it.');
    END IF;
    IF v_row.revision <> p_revision THEN
        RAISE EXCEPTION 'Saved by % at % meanwhile', (SELECT name FROM staff WHERE staff_id = v_row.changed_by), v_row.changed_at
            USING ERRCODE = '55P03', CONSTRAINT = 'form_revision';
    END IF;
    UPDATE form_version SET content = p_content, revision = revision + 1, changed_by = v_staff, changed_at = clock_timestamp()
     WHERE version_id = p_version;
    UPDATE quality_form SET title = btrim(coalesce(p_content ->> 'title', ''))
     WHERE form_id = v_row.form_id AND title <> btrim(coalesce(p_content ->> 'title', ''));
    PERFORM announce_quality('form:' || v_row.form_id);
    RETURN p_revision + 1;
END $$;
COMMENT ON FUNCTION save_form_draft IS 'Saves a draft that began from a revision; returns the new one; a half-made form may be saved';

CREATE FUNCTION discard_form_draft(p_version bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_form bigint;
BEGIN
    PERFORM my_staff();
    DELETE FROM form_version WHERE version_id = p_version AND state = 'draft' RETURNING form_id INTO v_form;
    IF v_form IS NULL THEN
        PERFORM refuse('form_version_stays', 'Only a draft can be discarded');
    END IF;
    DELETE FROM quality_form f WHERE form_id = v_form AND NOT EXISTS (SELECT FROM form_version v WHERE v.form_id = f.form_id);
    UPDATE quality_form f SET title = v.content ->> 'title'
      FROM form_version v WHERE f.form_id = v_form AND v.form_id = v_form
       AND v.version_no = (SELECT max(version_no) FROM form_version WHERE form_id = v_form) AND f.title <> v.content ->> 'title';
    PERFORM announce_quality('form:' || v_form);
END $$;
COMMENT ON FUNCTION discard_form_draft IS 'Drops a draft; a form that never had another version goes with it';

CREATE FUNCTION activate_form(p_version bigint, p_revision int) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_row form_version;
BEGIN
    SELECT * INTO v_row FROM form_version WHERE version_id = p_version FOR UPDATE;
    IF v_row.version_id IS NULL OR v_row.state <> 'draft' THEN
        PERFORM refuse('form_version_draft', 'Only a draft can be put to use');
    END IF;
    IF v_row.revision <> p_revision THEN
        RAISE EXCEPTION 'Saved by % at % meanwhile', (SELECT name FROM staff WHERE staff_id = v_row.changed_by), v_row.changed_at
            USING ERRCODE = '55P03', CONSTRAINT = 'form_revision';
    END IF;
    PERFORM check_form(v_row.content);
    UPDATE form_version SET state = 'retired', retired_at = clock_timestamp() WHERE form_id = v_row.form_id AND state = 'active';
    UPDATE form_version SET state = 'active', activated_by = v_staff, activated_at = clock_timestamp() WHERE version_id = p_version;
    PERFORM announce_quality('form:' || v_row.form_id);
END $$;
COMMENT ON FUNCTION activate_form IS 'Puts a draft to use; the version in use so far is retired, its sheets stay on it';

CREATE FUNCTION retire_form(p_version bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_form bigint;
BEGIN
    PERFORM my_staff();
    UPDATE form_version SET state = 'retired', retired_at = clock_timestamp() WHERE version_id = p_version AND state = 'active'
    RETURNING form_id INTO v_form;
    IF v_form IS NULL THEN
        PERFORM refuse('form_version_active', 'Only a version in use can be retired');
    END IF;
    PERFORM announce_quality('form:' || v_form);
END $$;
COMMENT ON FUNCTION retire_form IS 'Takes a version out of use: no new sheet begins on it, drafts may be finished';

-- How many sheets stand on a version is no secret, whose they are is.
CREATE FUNCTION form_use() RETURNS TABLE (version_id bigint, sheets bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT s.version_id, count(*) FROM sheet s WHERE (SELECT my_staff_id()) IS NOT NULL GROUP BY s.version_id
$$;
COMMENT ON FUNCTION form_use IS 'How many sheets were begun on each version that has any';

CREATE FUNCTION set_quality_setting(p_setting jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    UPDATE quality_setting SET
        recording_base = coalesce(p_setting ->> 'recording_base', recording_base),
        daily_target = coalesce((p_setting ->> 'daily_target')::int, daily_target),
        release_after_h = coalesce((p_setting ->> 'release_after_h')::int, release_after_h),
        appeal_days = coalesce((p_setting ->> 'appeal_days')::int, appeal_days),
        appeals_a_sheet = coalesce((p_setting ->> 'appeals_a_sheet')::int, appeals_a_sheet),
        rectify_days = coalesce((p_setting ->> 'rectify_days')::int, rectify_days),
        least_to_rank = coalesce((p_setting ->> 'least_to_rank')::int, least_to_rank);
    PERFORM announce_quality('setting:1');
END $$;
COMMENT ON FUNCTION set_quality_setting IS 'Changes the settings that are named';

-- Whom an inspector may score: agents of the teams that he inspects on the day of the interaction; quality heads score all.
CREATE FUNCTION check_scores(p_team bigint, p_at timestamptz) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    IF NOT pg_has_role(session_user, 'bz_quality_head', 'MEMBER')
       AND NOT (pg_has_role(session_user, 'bz_inspector', 'MEMBER') AND p_team IS NOT NULL AND inspected_by_me(p_team, p_at)) THEN
        RAISE EXCEPTION 'This agent''s team is not one that % inspects', session_user USING ERRCODE = '42501', CONSTRAINT = 'sheet_reach';
    END IF;
END $$;
COMMENT ON FUNCTION check_scores IS 'Refuses who may not score this team';

CREATE FUNCTION own_draft(p_sheet bigint, p_revision int) RETURNS sheet
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_sheet sheet;
BEGIN
    SELECT * INTO v_sheet FROM sheet WHERE sheet_id = p_sheet AND inspector_id = my_staff() FOR UPDATE;
    IF v_sheet.sheet_id IS NULL THEN
        RAISE EXCEPTION 'This is no sheet of %', session_user USING ERRCODE = '42501', CONSTRAINT = 'sheet_own';
    END IF;
    IF v_sheet.state <> 'draft' THEN
        PERFORM refuse('sheet_submitted_stays', 'A submitted sheet never changes', 'Correct it by a new one.');
    END IF;
    IF p_revision IS NOT NULL AND v_sheet.revision <> p_revision THEN
        RAISE EXCEPTION 'The sheet was saved elsewhere at %', v_sheet.saved_at USING ERRCODE = '55P03', CONSTRAINT = 'sheet_revision';
    END IF;
    RETURN v_sheet;
END $$;
COMMENT ON FUNCTION own_draft IS 'Locks a draft of the one who is signed in; refuses others and older revisions';

CREATE FUNCTION open_sheet(p_version bigint, p_agent bigint, p_mode text, p_reason text, p_switch bigint, p_call text, p_at timestamptz)
RETURNS TABLE (sheet_id bigint, others text[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_staff bigint := my_staff();
    v_team bigint := (SELECT team_id FROM agent_team WHERE agent_id = p_agent AND during @> site_day(p_at));
    v_sheet bigint;
BEGIN
    PERFORM check_scores(v_team, p_at);
    IF NOT EXISTS (SELECT FROM form_version WHERE version_id = p_version AND state = 'active') THEN
        PERFORM refuse('sheet_form_active', 'This version of the form is not in use', 'Take the one in use.');
    END IF;
    -- Whoever may score the agent may hear what the agent was in, and nothing else.
    IF p_call IS NOT NULL AND NOT EXISTS (
        SELECT FROM call c WHERE c.switch_id = p_switch AND c.call_uid = p_call AND c.started_at = p_at
           AND (c.agent_id = p_agent OR EXISTS (SELECT FROM agent_leg l WHERE l.switch_id = c.switch_id AND l.call_uid = c.call_uid
                    AND l.agent_id = p_agent AND l.answered_at IS NOT NULL AND l.offered_at >= c.started_at
                    AND l.offered_at < c.started_at + interval '1 day'))) THEN
        PERFORM refuse('sheet_call_known', format('There is no interaction %s of this agent', p_call));
    END IF;
    IF EXISTS (SELECT FROM agent WHERE agent_id = p_agent AND provisional) THEN
        PERFORM refuse('sheet_agent_known', 'Nobody knows yet who this number is', 'Assign it to an agent first.');
    END IF;
    IF p_at > clock_timestamp() + interval '5 minutes' THEN
        PERFORM refuse('sheet_not_future', 'Nothing is scored before it took place');
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('open_sheet'), hashtext(coalesce(p_call, '')));
    SELECT s.sheet_id INTO v_sheet FROM sheet s
     WHERE s.inspector_id = v_staff AND s.version_id = p_version AND s.switch_id = p_switch AND s.call_uid = p_call
       AND s.interaction_at = p_at AND s.state = 'draft' AND s.corrects IS NULL;
    -- Once a scorer, form and interaction, whatever became of version and correction (Q13).
    IF v_sheet IS NULL AND EXISTS (
        SELECT FROM sheet s JOIN form_version v USING (version_id)
         WHERE s.switch_id = p_switch AND s.call_uid = p_call AND s.interaction_at = p_at AND s.state = 'submitted'
           AND v.form_id = (SELECT form_id FROM form_version WHERE version_id = p_version)
           -- His own, or what took the place of his: a decision is not scored over again.
           AND EXISTS (WITH RECURSIVE line AS (
                           SELECT s.sheet_id AS id
                           UNION ALL
                           SELECT o.corrects FROM line JOIN sheet o ON o.sheet_id = line.id WHERE o.corrects IS NOT NULL)
                       SELECT FROM line JOIN sheet o ON o.sheet_id = line.id WHERE o.inspector_id = v_staff)) THEN
        RAISE EXCEPTION 'This interaction was scored on this form already' USING ERRCODE = '23505', CONSTRAINT = 'sheet_once';
    END IF;
    IF v_sheet IS NULL THEN
        INSERT INTO sheet (version_id, switch_id, call_uid, interaction_at, agent_id, team_id, inspector_id, mode, reason)
        VALUES (p_version, p_switch, p_call, p_at, p_agent, v_team, v_staff, p_mode, coalesce(p_reason, ''))
        RETURNING sheet.sheet_id INTO v_sheet;
    END IF;
    PERFORM announce_quality('call:' || coalesce(p_call, ''));
    RETURN QUERY SELECT v_sheet, ARRAY(
        SELECT t.name FROM sheet s JOIN staff t ON t.staff_id = s.inspector_id
         WHERE s.switch_id = p_switch AND s.call_uid = p_call AND s.interaction_at = p_at AND s.sheet_id <> v_sheet
           AND s.inspector_id <> v_staff AND s.state <> 'retracted' ORDER BY t.name);
END $$;
COMMENT ON FUNCTION open_sheet IS 'Begins a sheet, or finds the draft that was begun; others are the inspectors who have one of the same interaction';

CREATE FUNCTION save_sheet(p_sheet bigint, p_revision int, p_answers jsonb, p_markers jsonb, p_strengths text, p_weaknesses text) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM own_draft(p_sheet, p_revision);
    IF p_answers IS NOT NULL THEN
        INSERT INTO sheet_answer (sheet_id, item_key, value, comment, cause)
        SELECT p_sheet, e.key, coalesce(e.value ->> 'value', ''), coalesce(e.value ->> 'comment', ''), coalesce(e.value ->> 'cause', '')
          FROM jsonb_each(p_answers) e
        ON CONFLICT (sheet_id, item_key) DO UPDATE SET value = EXCLUDED.value, comment = EXCLUDED.comment, cause = EXCLUDED.cause;
        DELETE FROM sheet_answer WHERE sheet_id = p_sheet AND value = '' AND comment = '' AND cause = '';
    END IF;
    IF p_markers IS NOT NULL THEN
        DELETE FROM sheet_marker WHERE sheet_id = p_sheet;
        INSERT INTO sheet_marker (sheet_id, marker_no, kind, at_ms, length_ms, item_key, body)
        SELECT p_sheet, m.no, m.j ->> 'kind', (m.j ->> 'at_ms')::bigint, coalesce((m.j ->> 'length_ms')::bigint, 0),
               coalesce(m.j ->> 'item', ''), coalesce(m.j ->> 'body', '')
          FROM jsonb_array_elements(p_markers) WITH ORDINALITY m(j, no);
    END IF;
    UPDATE sheet SET revision = revision + 1, saved_at = clock_timestamp(), strengths = coalesce(p_strengths, strengths),
                     weaknesses = coalesce(p_weaknesses, weaknesses)
     WHERE sheet_id = p_sheet;
    RETURN p_revision + 1;
END $$;
COMMENT ON FUNCTION save_sheet IS 'Saves what changed of a draft (answers by key, all marks, texts; null for unchanged); returns the new revision';

CREATE FUNCTION discard_sheet(p_sheet bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    -- The drafts of who left would stand in the way for ever.
    IF NOT pg_has_role(session_user, 'bz_quality_head', 'MEMBER') THEN
        PERFORM own_draft(p_sheet, NULL);
    END IF;
    DELETE FROM sheet WHERE sheet_id = p_sheet AND state = 'draft';
    IF NOT FOUND THEN
        PERFORM refuse('sheet_submitted_stays', 'Only a draft can be discarded');
    END IF;
    PERFORM write_audit('delete', 'sheet', jsonb_build_object('sheet_id', p_sheet), NULL, NULL);
END $$;
COMMENT ON FUNCTION discard_sheet IS 'Drops a draft: one''s own, or a quality head anybody''s';

CREATE FUNCTION sheet_answers(p_sheet bigint) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT coalesce(jsonb_object_agg(item_key, jsonb_build_object('value', value, 'comment', comment, 'cause', cause)), '{}')
      FROM sheet_answer WHERE sheet_id = p_sheet
$$;
COMMENT ON FUNCTION sheet_answers IS 'The answers of a sheet as one object, as far as the reader may see them';

CREATE FUNCTION submit_sheet(p_sheet bigint, p_revision int, p_release_at timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_sheet sheet := own_draft(p_sheet, p_revision);
    v_content jsonb := (SELECT content FROM form_version WHERE version_id = v_sheet.version_id);
    v_answers jsonb := sheet_answers(p_sheet);
    v_now timestamptz := clock_timestamp();
    v_score record;
BEGIN
    SELECT * INTO v_score FROM sheet_score(v_content, v_answers);
    IF cardinality(v_score.lacking) > 0 THEN
        PERFORM refuse('sheet_complete', 'Missing: ' || array_to_string(v_score.lacking, ', '));
    END IF;
    IF p_release_at > v_now + interval '45 days' THEN
        PERFORM refuse('sheet_release_soon', 'A sheet is released within 45 days');
    END IF;
    IF v_score.score IS NULL THEN
        PERFORM refuse('sheet_scores', 'Nothing on this sheet applies: there is no score');
    END IF;
    IF btrim(v_sheet.strengths) = '' OR btrim(v_sheet.weaknesses) = '' THEN
        PERFORM refuse('sheet_both_sides', 'A sheet needs a strength and a weakness');
    END IF;
    UPDATE sheet_answer a SET earned = i.earned, possible = i.possible, failed = i.failed
      FROM sheet_items(v_content, v_answers) i WHERE a.sheet_id = p_sheet AND a.item_key = i.item_key;
    -- What was answered before a condition ceased to hold counts nowhere and is kept nowhere.
    DELETE FROM sheet_answer a USING sheet_items(v_content, v_answers) i
     WHERE a.sheet_id = p_sheet AND a.item_key = i.item_key AND NOT i.asked;
    UPDATE sheet SET state = 'submitted', submitted_at = v_now, saved_at = v_now, revision = revision + 1,
           release_at = greatest(v_now, coalesce(p_release_at,
                                     v_now + make_interval(hours => (SELECT release_after_h FROM quality_setting)))),
           score = v_score.score, computed = v_score.computed, critical = v_score.critical, failed = v_score.failed, grade = v_score.grade
     WHERE sheet_id = p_sheet;
    UPDATE sheet SET state = 'retracted' WHERE sheet_id = v_sheet.corrects;
    PERFORM announce_quality('sheet:' || p_sheet);
    RETURN v_score.score;
END $$;
COMMENT ON FUNCTION submit_sheet IS 'Scores and submits one''s own draft; released at once, after the centre''s hours, or at the moment given';

CREATE FUNCTION correct_sheet(p_sheet bigint, p_why text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_old sheet;
    v_new bigint;
BEGIN
    SELECT * INTO v_old FROM sheet WHERE sheet_id = p_sheet FOR UPDATE;
    IF v_old.sheet_id IS NULL OR v_old.state <> 'submitted' THEN
        PERFORM refuse('sheet_correctable', 'Only a submitted sheet that stands can be corrected');
    END IF;
    IF v_old.inspector_id <> v_staff AND NOT pg_has_role(session_user, 'bz_quality_head', 'MEMBER') THEN
        RAISE EXCEPTION 'A sheet is corrected by its inspector or a quality head' USING ERRCODE = '42501', CONSTRAINT = 'sheet_own';
    END IF;
    SELECT s.sheet_id INTO v_new FROM sheet s WHERE s.corrects = p_sheet AND s.inspector_id = v_staff AND s.state = 'draft';
    IF v_new IS NOT NULL THEN
        RETURN v_new;
    END IF;
    IF EXISTS (SELECT FROM sheet s WHERE s.corrects = p_sheet) THEN
        PERFORM refuse('sheet_correction_begun', format('%s has begun a correction of this sheet',
            (SELECT t.name FROM sheet s JOIN staff t ON t.staff_id = s.inspector_id WHERE s.corrects = p_sheet)));
    END IF;
    INSERT INTO sheet (version_id, switch_id, call_uid, interaction_at, agent_id, team_id, inspector_id, mode, reason, strengths, weaknesses,
                       corrects, correction)
    VALUES (v_old.version_id, v_old.switch_id, v_old.call_uid, v_old.interaction_at, v_old.agent_id, v_old.team_id, v_staff, v_old.mode,
            v_old.reason, v_old.strengths, v_old.weaknesses, p_sheet, btrim(p_why))
    RETURNING sheet_id INTO v_new;
    INSERT INTO sheet_answer (sheet_id, item_key, value, comment, cause)
    SELECT v_new, item_key, value, comment, cause FROM sheet_answer WHERE sheet_id = p_sheet;
    INSERT INTO sheet_marker SELECT v_new, marker_no, kind, at_ms, length_ms, item_key, body FROM sheet_marker WHERE sheet_id = p_sheet;
    RETURN v_new;
END $$;
COMMENT ON FUNCTION correct_sheet IS 'Begins the correction of a submitted sheet as a draft; the old one stands until that is submitted';

-- Agents do not sign in: a leader, the quality head or a manager records that he took note, and where he signed.
CREATE FUNCTION acknowledge_sheet(p_sheet bigint, p_comment text, p_signed_on text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_sheet sheet;
BEGIN
    SELECT * INTO v_sheet FROM sheet WHERE sheet_id = p_sheet FOR UPDATE;
    IF v_sheet.sheet_id IS NULL OR NOT (pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_quality_head', 'MEMBER')
            OR v_sheet.agent_id = ANY (my_agents_today()) OR led_by_me(v_sheet.team_id, v_sheet.interaction_at)) THEN
        RAISE EXCEPTION 'This sheet is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'sheet_reach';
    END IF;
    IF v_sheet.state <> 'submitted' OR v_sheet.release_at > clock_timestamp() THEN
        PERFORM refuse('sheet_released', 'Only a released sheet that stands can be acknowledged');
    END IF;
    IF v_sheet.acknowledged_at IS NOT NULL THEN
        PERFORM refuse('sheet_acknowledged_once', 'The agent has acknowledged this sheet already');
    END IF;
    UPDATE sheet SET acknowledged_at = clock_timestamp(), acknowledged_by = v_staff, agent_comment = coalesce(p_comment, ''),
                     signed_on = p_signed_on
     WHERE sheet_id = p_sheet;
    PERFORM announce_quality('sheet:' || p_sheet);
END $$;
COMMENT ON FUNCTION acknowledge_sheet IS 'Records that the agent took note of a released sheet, his comment, and where he signed';

-- Who may hear a sheet's recording and read its chat: whoever may read the sheet, but auditors (architecture, rights).
CREATE FUNCTION hears_sheet(p_sheet sheet) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT my_staff_id() IS NOT NULL AND (
        pg_has_role(session_user, 'bz_quality_head', 'MEMBER')
        OR (pg_has_role(session_user, 'bz_inspector', 'MEMBER') AND ((p_sheet).inspector_id = my_staff_id()
            OR ((p_sheet).state <> 'draft' AND inspected_by_me((p_sheet).team_id, (p_sheet).interaction_at))))
        OR ((p_sheet).state <> 'draft' AND pg_has_role(session_user, 'bz_manager', 'MEMBER'))
        OR ((p_sheet).state <> 'draft' AND (p_sheet).release_at <= now() AND pg_has_role(session_user, 'bz_leader', 'MEMBER')
            AND led_by_me((p_sheet).team_id, (p_sheet).interaction_at)))
$$;
COMMENT ON FUNCTION hears_sheet IS 'Whether the reader may hear the recording of a sheet';

CREATE FUNCTION sheet_media(p_sheet bigint) RETURNS TABLE (has_recording boolean, content text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT coalesce(c.recording, '') <> '', coalesce(c.content, '')
      FROM sheet s JOIN call c ON c.switch_id = s.switch_id AND c.call_uid = s.call_uid AND c.started_at = s.interaction_at
     WHERE s.sheet_id = p_sheet AND hears_sheet(s)
$$;
COMMENT ON FUNCTION sheet_media IS 'Whether there is a recording, and the text of a chat or e-mail; no row for who may not hear it';

CREATE FUNCTION play_recording(p_sheet bigint) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_sheet sheet;
    v_place text;
BEGIN
    PERFORM my_staff();
    SELECT * INTO v_sheet FROM sheet WHERE sheet_id = p_sheet;
    IF v_sheet.sheet_id IS NULL OR NOT hears_sheet(v_sheet) THEN
        RAISE EXCEPTION 'This recording is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'recording_reach';
    END IF;
    SELECT c.recording INTO v_place FROM call c
     WHERE c.switch_id = v_sheet.switch_id AND c.call_uid = v_sheet.call_uid AND c.started_at = v_sheet.interaction_at;
    IF coalesce(v_place, '') = '' THEN
        PERFORM refuse('recording_known', 'This interaction has no recording');
    END IF;
    PERFORM write_audit('play', 'call', jsonb_build_object('switch_id', v_sheet.switch_id, 'call_uid', v_sheet.call_uid,
                                                           'started_at', v_sheet.interaction_at), NULL,
                        jsonb_build_object('sheet_id', p_sheet, 'agent_id', v_sheet.agent_id));
    RETURN CASE WHEN v_place ~ '^(/|[a-z]+://)' THEN v_place
                ELSE (SELECT CASE WHEN recording_base = '' THEN '' ELSE rtrim(recording_base, '/') || '/' END FROM quality_setting) || v_place END;
END $$;
COMMENT ON FUNCTION play_recording IS 'Path or address of a sheet''s recording; an audited act';

CREATE FUNCTION sheet_others(p_sheet bigint) RETURNS TABLE (name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT DISTINCT t.name
      FROM sheet m
      JOIN sheet s ON s.switch_id = m.switch_id AND s.call_uid = m.call_uid AND s.interaction_at = m.interaction_at
                  AND s.inspector_id <> m.inspector_id AND s.state <> 'retracted'
      JOIN staff t ON t.staff_id = s.inspector_id
     WHERE m.sheet_id = p_sheet AND m.inspector_id = my_staff_id()
$$;
COMMENT ON FUNCTION sheet_others IS 'Inspectors who have a sheet of the same interaction as this one of one''s own, drafts included';

ALTER TABLE sheet ENABLE ROW LEVEL SECURITY;
ALTER TABLE sheet_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE sheet_marker ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON sheet FOR SELECT TO bz_inspector, bz_quality_head USING (inspector_id = (SELECT my_staff_id()));
CREATE POLICY site ON sheet FOR SELECT TO bz_quality_head USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY made ON sheet FOR SELECT TO bz_manager, bz_auditor USING (state <> 'draft' AND (SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY inspected ON sheet FOR SELECT TO bz_inspector
    USING (state <> 'draft' AND team_id = ANY ((SELECT my_inspected_teams())::bigint[]) AND inspected_by_me(team_id, interaction_at));
CREATE POLICY led ON sheet FOR SELECT TO bz_leader
    USING (state <> 'draft' AND release_at <= now() AND team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, interaction_at));
CREATE POLICY of_sheet ON sheet_answer FOR SELECT TO bz_staff USING (EXISTS (SELECT FROM sheet s WHERE s.sheet_id = sheet_answer.sheet_id));
CREATE POLICY of_sheet ON sheet_marker FOR SELECT TO bz_staff USING (EXISTS (SELECT FROM sheet s WHERE s.sheet_id = sheet_marker.sheet_id));
GRANT SELECT ON quality_setting, quality_form, form_version TO bz_staff;
GRANT SELECT ON sheet, sheet_answer, sheet_marker TO bz_leader, bz_inspector, bz_quality_head, bz_manager, bz_auditor;

-- What inspectors write about agents is no business of who keeps the accounts.
DROP POLICY administrators ON audit_entry;
CREATE POLICY administrators ON audit_entry FOR SELECT TO bz_admin
    USING ((SELECT my_staff_id()) IS NOT NULL AND table_name NOT IN ('coaching_note', 'help_flag', 'switch_command', 'alarm', 'sheet'));

REVOKE ALL ON FUNCTION guard_sheet, guard_sheet_part, guard_form_version, form_items, sheet_items, sheet_score, check_form, announce_quality,
    my_staff, create_form, start_form_draft, save_form_draft, discard_form_draft, activate_form, retire_form, form_use,
    set_quality_setting, check_scores, own_draft, open_sheet, save_sheet, discard_sheet, sheet_answers, submit_sheet, correct_sheet,
    acknowledge_sheet, hears_sheet, sheet_media, play_recording, sheet_others FROM PUBLIC;
GRANT EXECUTE ON FUNCTION form_items, sheet_items, sheet_score, sheet_answers, form_use TO bz_staff;
GRANT EXECUTE ON FUNCTION create_form, start_form_draft, save_form_draft, discard_form_draft, activate_form, retire_form TO bz_quality_head;
GRANT EXECUTE ON FUNCTION activate_form, retire_form, set_quality_setting TO bz_manager, bz_quality_head;
GRANT EXECUTE ON FUNCTION open_sheet, save_sheet, discard_sheet, submit_sheet, correct_sheet TO bz_inspector, bz_quality_head;
GRANT EXECUTE ON FUNCTION sheet_others TO bz_inspector, bz_quality_head;
GRANT EXECUTE ON FUNCTION sheet_media, play_recording TO bz_leader, bz_inspector, bz_quality_head, bz_manager, bz_auditor;
GRANT EXECUTE ON FUNCTION acknowledge_sheet TO bz_leader, bz_manager, bz_quality_head;
