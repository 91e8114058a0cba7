-- SPDX-License-Identifier: GPL-3.0-or-later
-- Duty and conduct (值日检查): who cleans what on which day and hands it over to whom, what inspections saw and what it costs, the work that
-- is done again, and damage, which is no fine (#67). Who has duty is due earlier (#4): that follows the published shifts by itself.
CREATE TABLE duty_area (
    duty_area_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    site_id smallint NOT NULL DEFAULT 1 REFERENCES site,
    name text NOT NULL CONSTRAINT duty_area_name_given CHECK (btrim(name) <> '' AND name = btrim(name) AND length(name) <= 40),
    work text NOT NULL DEFAULT '' CONSTRAINT duty_area_work_length CHECK (length(work) <= 1000),
    position smallint NOT NULL DEFAULT 1,
    retired_at timestamptz,
    retired_by bigint REFERENCES staff,
    CONSTRAINT duty_area_name_key UNIQUE (site_id, name)
);
COMMENT ON TABLE duty_area IS 'A part of the house that somebody cleans each day (P10, #71)';
COMMENT ON COLUMN duty_area.duty_area_id IS 'Key';
COMMENT ON COLUMN duty_area.site_id IS 'The centre';
COMMENT ON COLUMN duty_area.name IS 'Name, unique: 大厅';
COMMENT ON COLUMN duty_area.work IS 'What is to be cleaned there';
COMMENT ON COLUMN duty_area.position IS 'Its place in lists';
COMMENT ON COLUMN duty_area.retired_at IS 'Since when nobody is given it; null while in use';
COMMENT ON COLUMN duty_area.retired_by IS 'Who retired it';

CREATE TABLE duty_assignment (
    duty_assignment_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    duty_area_id bigint NOT NULL REFERENCES duty_area,
    on_date date NOT NULL,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    assigned_by bigint NOT NULL REFERENCES staff,
    assigned_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    done_at timestamptz,
    done_seen_by bigint REFERENCES staff,
    cancelled_at timestamptz,
    cancelled_by bigint REFERENCES staff,
    settled_at timestamptz,
    violation_id bigint REFERENCES violation,
    CONSTRAINT duty_assignment_seen CHECK ((done_at IS NULL) = (done_seen_by IS NULL)),
    CONSTRAINT duty_assignment_cancelled CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL)),
    CONSTRAINT duty_assignment_skipped CHECK (violation_id IS NULL OR (settled_at IS NOT NULL AND done_at IS NULL))
);
COMMENT ON TABLE duty_assignment IS 'Who has duty (值日) in an area on a day; a change before it begins cancels it and makes another, a hand-over in writing moves it';
COMMENT ON COLUMN duty_assignment.duty_assignment_id IS 'Key';
COMMENT ON COLUMN duty_assignment.duty_area_id IS 'The area';
COMMENT ON COLUMN duty_assignment.on_date IS 'The day; it is done before the shift that begins on it';
COMMENT ON COLUMN duty_assignment.agent_id IS 'To whom it falls: who was given it, or took it over in writing (#6)';
COMMENT ON COLUMN duty_assignment.team_id IS 'His team on that day';
COMMENT ON COLUMN duty_assignment.assigned_by IS 'Who gave it';
COMMENT ON COLUMN duty_assignment.assigned_at IS 'When';
COMMENT ON COLUMN duty_assignment.done_at IS 'When it was seen to be done; null: not';
COMMENT ON COLUMN duty_assignment.done_seen_by IS 'Who saw it';
COMMENT ON COLUMN duty_assignment.cancelled_at IS 'When it was given to somebody else or nobody; null while it holds';
COMMENT ON COLUMN duty_assignment.cancelled_by IS 'By whom';
COMMENT ON COLUMN duty_assignment.settled_at IS 'When its day was over and it was judged: nothing of it changes any more';
COMMENT ON COLUMN duty_assignment.violation_id IS 'What skipping it came to; null: it was done, or nothing held then';
CREATE UNIQUE INDEX duty_assignment_once ON duty_assignment (duty_area_id, on_date) WHERE cancelled_at IS NULL;
CREATE INDEX duty_assignment_day_idx ON duty_assignment (on_date);
CREATE INDEX duty_assignment_agent_idx ON duty_assignment (agent_id, on_date);
CREATE INDEX duty_assignment_open_idx ON duty_assignment (on_date) WHERE settled_at IS NULL AND cancelled_at IS NULL;

CREATE TABLE duty_handover (
    duty_handover_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    duty_assignment_id bigint NOT NULL REFERENCES duty_assignment,
    from_agent_id bigint NOT NULL REFERENCES agent,
    to_agent_id bigint NOT NULL REFERENCES agent,
    from_signature text NOT NULL,
    to_signature text NOT NULL,
    recorded_by bigint NOT NULL REFERENCES staff,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT duty_handover_signed CHECK (btrim(from_signature) <> '' AND btrim(to_signature) <> ''
        AND length(from_signature) <= 200 AND length(to_signature) <= 200),
    CONSTRAINT duty_handover_other CHECK (from_agent_id <> to_agent_id)
);
COMMENT ON TABLE duty_handover IS 'A duty handed over in writing: from then on it falls to the other (#6)';
COMMENT ON COLUMN duty_handover.duty_handover_id IS 'Key';
COMMENT ON COLUMN duty_handover.duty_assignment_id IS 'The duty';
COMMENT ON COLUMN duty_handover.from_agent_id IS 'Who had it';
COMMENT ON COLUMN duty_handover.to_agent_id IS 'Who took it';
COMMENT ON COLUMN duty_handover.from_signature IS 'What the one signed with: his name as written, the number of the paper';
COMMENT ON COLUMN duty_handover.to_signature IS 'What the other signed with';
COMMENT ON COLUMN duty_handover.recorded_by IS 'Who recorded it';
COMMENT ON COLUMN duty_handover.recorded_at IS 'When; it counts from then on';
CREATE INDEX duty_handover_idx ON duty_handover (duty_assignment_id, recorded_at);

CREATE TABLE inspection_item (
    inspection_item_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL CONSTRAINT inspection_item_code_form CHECK (code ~ '^[a-z_]{2,40}$'),
    kind text NOT NULL CONSTRAINT inspection_item_kind_known CHECK (kind IN ('hygiene', 'conduct')),
    head text NOT NULL CONSTRAINT inspection_item_head_known CHECK (head IN ('handover', 'order', 'computer', 'safety')),
    words text NOT NULL CONSTRAINT inspection_item_words CHECK (btrim(words) <> '' AND length(words) <= 200),
    rule_code text NOT NULL REFERENCES rule,
    position smallint NOT NULL,
    effective daterange NOT NULL CONSTRAINT inspection_item_effective CHECK (NOT isempty(effective)),
    made_by bigint REFERENCES staff,
    CONSTRAINT inspection_item_once EXCLUDE USING gist (code WITH =, effective WITH &&)
);
COMMENT ON TABLE inspection_item IS 'What an inspection looks at, by days (P11, #60 to #66, #69 to #71); what it costs stands in its rule';
COMMENT ON COLUMN inspection_item.inspection_item_id IS 'Key';
COMMENT ON COLUMN inspection_item.code IS 'The item, through its versions';
COMMENT ON COLUMN inspection_item.kind IS 'hygiene (of an area) or conduct (of an agent)';
COMMENT ON COLUMN inspection_item.head IS 'Its head (#70): handover 交接班, order 值机秩序, computer 电脑使用, safety 安全卫生';
COMMENT ON COLUMN inspection_item.words IS 'What is right';
COMMENT ON COLUMN inspection_item.rule_code IS 'The rule whose amount or points a fault carries';
COMMENT ON COLUMN inspection_item.position IS 'Its place in the form';
COMMENT ON COLUMN inspection_item.effective IS 'Days, first included, last excluded';
COMMENT ON COLUMN inspection_item.made_by IS 'Who made it; null for those that came with the product';

CREATE TABLE inspection (
    inspection_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    inspection_key text NOT NULL CONSTRAINT inspection_once UNIQUE CONSTRAINT inspection_key_length CHECK (length(inspection_key) BETWEEN 8 AND 100),
    kind text NOT NULL CONSTRAINT inspection_kind_known CHECK (kind IN ('hygiene', 'conduct')),
    duty_area_id bigint REFERENCES duty_area,
    duty_assignment_id bigint REFERENCES duty_assignment,
    agent_id bigint REFERENCES agent,
    team_id bigint REFERENCES team,
    on_date date NOT NULL,
    at timestamptz NOT NULL,
    note text NOT NULL DEFAULT '' CONSTRAINT inspection_note_length CHECK (length(note) <= 1000),
    photo_digest bytea,
    inspected_by bigint NOT NULL REFERENCES staff,
    entered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT inspection_of CHECK (CASE kind WHEN 'hygiene' THEN duty_area_id IS NOT NULL ELSE agent_id IS NOT NULL AND duty_area_id IS NULL END)
);
COMMENT ON TABLE inspection IS 'What somebody saw: of an area, or of an agent''s conduct; never changed';
COMMENT ON COLUMN inspection.inspection_id IS 'Key';
COMMENT ON COLUMN inspection.inspection_key IS 'What makes it the same one when it is sent again';
COMMENT ON COLUMN inspection.kind IS 'hygiene or conduct';
COMMENT ON COLUMN inspection.duty_area_id IS 'The area; null for conduct';
COMMENT ON COLUMN inspection.duty_assignment_id IS 'The duty of that area and day; null when nobody had it';
COMMENT ON COLUMN inspection.agent_id IS 'Whom it concerns: who had the duty then, or whose conduct it is';
COMMENT ON COLUMN inspection.team_id IS 'His team on that day';
COMMENT ON COLUMN inspection.on_date IS 'The day of the shift, or at the site';
COMMENT ON COLUMN inspection.at IS 'When it was seen, to the second';
COMMENT ON COLUMN inspection.note IS 'Remark on the whole';
COMMENT ON COLUMN inspection.photo_digest IS 'SHA-256 of the photo, if any: the audit holds it';
COMMENT ON COLUMN inspection.inspected_by IS 'Who saw it';
COMMENT ON COLUMN inspection.entered_at IS 'When it came here';
CREATE INDEX inspection_day_idx ON inspection (on_date);
CREATE INDEX inspection_agent_idx ON inspection (agent_id, on_date);

-- Apart from it: lists of inspections never read it, and the audit keeps its digest alone.
CREATE TABLE inspection_photo (
    inspection_id bigint PRIMARY KEY REFERENCES inspection,
    media_type text NOT NULL,
    image bytea NOT NULL CONSTRAINT inspection_photo_size CHECK (octet_length(image) <= 2097152),
    CONSTRAINT inspection_photo_type CHECK (CASE media_type WHEN 'image/jpeg' THEN substring(image FROM 1 FOR 3) = '\xffd8ff'
                                                            WHEN 'image/png' THEN substring(image FROM 1 FOR 8) = '\x89504e470d0a1a0a'
                                                            ELSE false END)
);
COMMENT ON TABLE inspection_photo IS 'The photo of an inspection';
COMMENT ON COLUMN inspection_photo.inspection_id IS 'The inspection';
COMMENT ON COLUMN inspection_photo.media_type IS 'image/jpeg or image/png, as its first bytes say';
COMMENT ON COLUMN inspection_photo.image IS 'The file, at most 2 MiB';
ALTER TABLE inspection_photo ALTER COLUMN image SET STORAGE EXTERNAL; -- it is compressed already

CREATE TABLE inspection_result (
    inspection_id bigint NOT NULL REFERENCES inspection,
    inspection_item_id bigint NOT NULL REFERENCES inspection_item,
    result text NOT NULL CONSTRAINT inspection_result_known CHECK (result IN ('ok', 'fault')),
    remark text NOT NULL DEFAULT '' CONSTRAINT inspection_result_remark CHECK (length(remark) <= 500),
    violation_id bigint REFERENCES violation,
    PRIMARY KEY (inspection_id, inspection_item_id)
);
COMMENT ON TABLE inspection_result IS 'What an inspection found of an item; what it did not look at has no row';
COMMENT ON COLUMN inspection_result.inspection_id IS 'The inspection';
COMMENT ON COLUMN inspection_result.inspection_item_id IS 'The item, in the version of that day';
COMMENT ON COLUMN inspection_result.result IS 'ok or fault';
COMMENT ON COLUMN inspection_result.remark IS 'What was seen';
COMMENT ON COLUMN inspection_result.violation_id IS 'What the fault came to: faults under one rule are one violation an inspection (#5)';
CREATE INDEX inspection_result_item_idx ON inspection_result (inspection_item_id);

CREATE TABLE redo_task (
    redo_task_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    inspection_id bigint NOT NULL REFERENCES inspection,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    on_date date NOT NULL,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    due_at timestamptz NOT NULL,
    done_at timestamptz,
    done_by bigint REFERENCES agent,
    done_recorded_by bigint REFERENCES staff,
    rechecked_at timestamptz,
    rechecked_by bigint REFERENCES staff,
    passed boolean,
    remark text NOT NULL DEFAULT '' CONSTRAINT redo_task_remark_length CHECK (length(remark) <= 500),
    follows bigint REFERENCES redo_task CONSTRAINT redo_task_followed_once UNIQUE,
    CONSTRAINT redo_task_done CHECK ((done_at IS NULL) = (done_by IS NULL) AND (done_at IS NULL) = (done_recorded_by IS NULL)),
    CONSTRAINT redo_task_rechecked CHECK ((rechecked_at IS NULL) = (rechecked_by IS NULL) AND (rechecked_at IS NULL) = (passed IS NULL)
        AND (rechecked_at IS NULL OR done_at IS NOT NULL)),
    CONSTRAINT redo_task_failed CHECK (passed IS NOT FALSE OR btrim(remark) <> '')
);
COMMENT ON TABLE redo_task IS 'Work to be done again after an inspection (#5), looked at again by another person than who did it';
COMMENT ON COLUMN redo_task.redo_task_id IS 'Key';
COMMENT ON COLUMN redo_task.inspection_id IS 'The inspection that found it';
COMMENT ON COLUMN redo_task.agent_id IS 'Who is to do it';
COMMENT ON COLUMN redo_task.team_id IS 'His team on that day';
COMMENT ON COLUMN redo_task.on_date IS 'The day of the inspection';
COMMENT ON COLUMN redo_task.made_at IS 'When it was ordered';
COMMENT ON COLUMN redo_task.due_at IS 'Until when; nothing happens by itself when that passes, it is shown in red';
COMMENT ON COLUMN redo_task.done_at IS 'When it was done; null: not yet';
COMMENT ON COLUMN redo_task.done_by IS 'Who did it';
COMMENT ON COLUMN redo_task.done_recorded_by IS 'Who recorded that';
COMMENT ON COLUMN redo_task.rechecked_at IS 'When it was looked at again';
COMMENT ON COLUMN redo_task.rechecked_by IS 'By whom';
COMMENT ON COLUMN redo_task.passed IS 'Whether it was right then; if not, another task follows';
COMMENT ON COLUMN redo_task.remark IS 'What was seen then';
COMMENT ON COLUMN redo_task.follows IS 'The task that failed before';
CREATE INDEX redo_task_open_idx ON redo_task (due_at) WHERE rechecked_at IS NULL;
CREATE INDEX redo_task_inspection_idx ON redo_task (inspection_id);

CREATE TABLE asset_damage (
    asset_damage_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    damage_key text NOT NULL CONSTRAINT asset_damage_once UNIQUE CONSTRAINT asset_damage_key_length CHECK (length(damage_key) BETWEEN 8 AND 100),
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    on_date date NOT NULL,
    asset text NOT NULL CONSTRAINT asset_damage_asset CHECK (btrim(asset) <> '' AND length(asset) <= 200),
    amount_fen bigint NOT NULL CONSTRAINT asset_damage_amount CHECK (amount_fen BETWEEN 1 AND 100000000),
    statement text NOT NULL CONSTRAINT asset_damage_statement CHECK (btrim(statement) <> '' AND length(statement) <= 2000),
    signature text NOT NULL CONSTRAINT asset_damage_signature CHECK (btrim(signature) <> '' AND length(signature) <= 200),
    recorded_by bigint NOT NULL REFERENCES staff,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE asset_damage IS 'Damage to what belongs to the house, and what the agent makes good: no fine, and never in the ledger (#67)';
COMMENT ON COLUMN asset_damage.asset_damage_id IS 'Key';
COMMENT ON COLUMN asset_damage.damage_key IS 'What makes it the same one when it is sent again';
COMMENT ON COLUMN asset_damage.agent_id IS 'Who makes it good';
COMMENT ON COLUMN asset_damage.team_id IS 'His team on that day';
COMMENT ON COLUMN asset_damage.on_date IS 'The day on which it happened';
COMMENT ON COLUMN asset_damage.asset IS 'What was damaged, with its number';
COMMENT ON COLUMN asset_damage.amount_fen IS 'What is to be paid, in fen';
COMMENT ON COLUMN asset_damage.statement IS 'What the agent says, as recorded on his behalf';
COMMENT ON COLUMN asset_damage.signature IS 'What he signed with';
COMMENT ON COLUMN asset_damage.recorded_by IS 'Who recorded it';
COMMENT ON COLUMN asset_damage.recorded_at IS 'When';
CREATE INDEX asset_damage_agent_idx ON asset_damage (agent_id);

CREATE TABLE asset_payment (
    asset_payment_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payment_key text NOT NULL CONSTRAINT asset_payment_once UNIQUE CONSTRAINT asset_payment_key_length CHECK (length(payment_key) BETWEEN 8 AND 100),
    asset_damage_id bigint NOT NULL REFERENCES asset_damage,
    fen bigint NOT NULL CONSTRAINT asset_payment_something CHECK (fen <> 0),
    paid_on date NOT NULL,
    reverses bigint REFERENCES asset_payment CONSTRAINT asset_payment_reversed_once UNIQUE,
    note text NOT NULL DEFAULT '' CONSTRAINT asset_payment_note_length CHECK (length(note) <= 500),
    recorded_by bigint NOT NULL REFERENCES staff,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT asset_payment_sign CHECK ((fen < 0) = (reverses IS NOT NULL)),
    CONSTRAINT asset_payment_reason CHECK (reverses IS NULL OR btrim(note) <> '')
);
COMMENT ON TABLE asset_payment IS 'A part paid of a damage; a mistake is taken back by a row of its own';
COMMENT ON COLUMN asset_payment.asset_payment_id IS 'Key';
COMMENT ON COLUMN asset_payment.payment_key IS 'What makes it the same one when it is sent again';
COMMENT ON COLUMN asset_payment.asset_damage_id IS 'The damage';
COMMENT ON COLUMN asset_payment.fen IS 'Fen paid; less than nothing for a row that takes one back';
COMMENT ON COLUMN asset_payment.paid_on IS 'The day';
COMMENT ON COLUMN asset_payment.reverses IS 'The payment that it takes back';
COMMENT ON COLUMN asset_payment.note IS 'How, or why it is taken back';
COMMENT ON COLUMN asset_payment.recorded_by IS 'Who recorded it';
COMMENT ON COLUMN asset_payment.recorded_at IS 'When';
CREATE INDEX asset_payment_damage_idx ON asset_payment (asset_damage_id);

CREATE TABLE asset_damage_withdrawal (
    asset_damage_id bigint PRIMARY KEY REFERENCES asset_damage,
    why text NOT NULL CONSTRAINT asset_damage_withdrawal_why CHECK (btrim(why) <> '' AND length(why) <= 500),
    withdrawn_by bigint NOT NULL REFERENCES staff,
    withdrawn_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE asset_damage_withdrawal IS 'A damage that was recorded wrongly and is owed by nobody; it stays readable';
COMMENT ON COLUMN asset_damage_withdrawal.asset_damage_id IS 'The damage';
COMMENT ON COLUMN asset_damage_withdrawal.why IS 'Why';
COMMENT ON COLUMN asset_damage_withdrawal.withdrawn_by IS 'Who withdrew it';
COMMENT ON COLUMN asset_damage_withdrawal.withdrawn_at IS 'When';

INSERT INTO duty_area (name, work, position) VALUES
    ('大厅', '地面、前台台面、门窗、垃圾桶', 1), ('会议室', '桌椅归位、白板、地面、垃圾桶', 2), ('更衣室', '柜顶、地面、镜面、垃圾桶', 3),
    ('茶水间', '水槽、台面、饮水机、垃圾桶', 4), ('座席区', '过道、隔板、窗台、垃圾桶', 5);

-- The documents name no amounts for conduct: each item has a rule of its own, which costs nothing until the house sets it.
ALTER TABLE rule DISABLE TRIGGER audited; -- what comes with the product is nobody's deed
ALTER TABLE rule_version DISABLE TRIGGER audited;
INSERT INTO rule (code, name, is_measured, position) VALUES
    ('conduct_handover', '交接班不清', false, 12), ('conduct_posture', '坐姿不端', false, 13), ('conduct_noise', '交谈喧哗', false, 14),
    ('conduct_seat', '离席未归位', false, 15), ('conduct_desk', '桌面杂物', false, 16), ('conduct_computer', '电脑使用不当', false, 17),
    ('conduct_dress', '着装不符', false, 18), ('conduct_badge', '未佩胸牌', false, 19), ('conduct_eating', '饮食', false, 20),
    ('conduct_phone', '手机', false, 21), ('conduct_visitor', '带入外人', false, 22);
INSERT INTO rule_version (code, effective, words, per, amount_fen, points)
SELECT r.code, daterange(site_day(now()), NULL), r.words, 'event', 0, 0
  FROM (VALUES
    ('conduct_handover', '交班时把未办完的事项、设备情况逐项写清并当面交给接班人'), ('conduct_posture', '通话和待机时坐姿端正'),
    ('conduct_noise', '语音适中，不交头接耳，不大声喧哗'), ('conduct_seat', '离席时座椅推回桌下，耳麦挂上挡板'),
    ('conduct_desk', '桌面只放与工作有关的物品'), ('conduct_computer', '电脑上只装、只用与工作有关的软件'),
    ('conduct_dress', '在办公区着装得体，按规定穿工装'), ('conduct_badge', '胸牌佩戴整齐'),
    ('conduct_eating', '通话中不喝水、不咀嚼，办公区内不吃东西'), ('conduct_phone', '手机调至振动，私人电话到办公区外接打'),
    ('conduct_visitor', '不把非中心人员带入办公区')) r (code, words);
ALTER TABLE rule ENABLE TRIGGER audited;
ALTER TABLE rule_version ENABLE TRIGGER audited;
INSERT INTO inspection_item (code, kind, head, words, rule_code, position, effective)
SELECT i.code, i.kind, i.head, i.words, i.rule_code, i.position, daterange(NULL, NULL)
  FROM (VALUES
    ('bins', 'hygiene', 'safety', '垃圾桶已倒、已换袋', 'bad_clean', 1), ('corners', 'hygiene', 'safety', '墙角、桌下、柜顶没有死角', 'bad_clean', 2),
    ('floors', 'hygiene', 'safety', '地面干净、无水渍', 'bad_clean', 3), ('surfaces', 'hygiene', 'safety', '台面、桌面擦净', 'bad_clean', 4),
    ('tools', 'hygiene', 'safety', '清洁用具放回原处', 'bad_clean', 5), ('exits', 'hygiene', 'safety', '通道、插座周围无杂物', 'bad_clean', 6),
    ('handover_note', 'conduct', 'handover', '交接事项已写清，当面交接', 'conduct_handover', 11),
    ('posture', 'conduct', 'order', '坐姿端正', 'conduct_posture', 21), ('noise', 'conduct', 'order', '音量适中，没有闲谈喧哗', 'conduct_noise', 22),
    ('seat', 'conduct', 'order', '离席时座椅推回、耳麦挂好', 'conduct_seat', 23), ('dress', 'conduct', 'order', '着装得体', 'conduct_dress', 24),
    ('badge', 'conduct', 'order', '胸牌戴好', 'conduct_badge', 25), ('phone', 'conduct', 'order', '手机振动，不在座席接打私人电话', 'conduct_phone', 26),
    ('computer', 'conduct', 'computer', '只开与工作有关的软件', 'conduct_computer', 31),
    ('desk', 'conduct', 'safety', '桌面只有工作用品', 'conduct_desk', 41), ('eating', 'conduct', 'safety', '没有在座席吃东西', 'conduct_eating', 42),
    ('visitor', 'conduct', 'safety', '没有带入外人', 'conduct_visitor', 43)) i (code, kind, head, words, rule_code, position);

DO $$
DECLARE
    v_table text;
    v_key text;
BEGIN
    FOR v_table, v_key IN VALUES
        ('duty_area', 'duty_area_id'), ('duty_assignment', 'duty_assignment_id'), ('duty_handover', 'duty_handover_id'),
        ('inspection_item', 'inspection_item_id'), ('inspection', 'inspection_id'), ('inspection_result', 'inspection_id'),
        ('redo_task', 'redo_task_id'), ('asset_damage', 'asset_damage_id'), ('asset_payment', 'asset_payment_id'),
        ('asset_damage_withdrawal', 'asset_damage_id') LOOP
        EXECUTE format('CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_change(%s)',
                       v_table, v_key);
    END LOOP;
END $$;

CREATE FUNCTION guard_duty_fact() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'inspection_result' THEN
        IF OLD.violation_id IS NULL AND to_jsonb(NEW) - 'violation_id' = to_jsonb(OLD) - 'violation_id' THEN
            RETURN NEW;
        END IF;
    END IF;
    PERFORM refuse('duty_fact_stays', 'What was seen, signed or paid is never changed');
END $$;
COMMENT ON FUNCTION guard_duty_fact IS 'Keeps inspections, hand-overs, damages and payments as they are, from the owner too';

CREATE FUNCTION guard_duty_assignment() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.settled_at IS NOT NULL OR OLD.cancelled_at IS NOT NULL
       OR (NEW.duty_area_id, NEW.on_date, NEW.assigned_by, NEW.assigned_at) <> (OLD.duty_area_id, OLD.on_date, OLD.assigned_by, OLD.assigned_at) THEN
        PERFORM refuse('duty_stays', 'A duty that was judged or given to somebody else never changes');
    ELSIF NEW.agent_id <> OLD.agent_id AND NOT EXISTS (
            SELECT FROM duty_handover h WHERE h.duty_assignment_id = OLD.duty_assignment_id AND h.from_agent_id = OLD.agent_id AND h.to_agent_id = NEW.agent_id) THEN
        PERFORM refuse('duty_handed_over', 'A duty moves by a hand-over in writing only');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_duty_assignment IS 'Lets a duty be handed over, seen, cancelled and judged, and nothing else';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON duty_assignment FOR EACH ROW EXECUTE FUNCTION guard_duty_assignment();

CREATE FUNCTION guard_redo_task() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.rechecked_at IS NOT NULL
       OR to_jsonb(NEW) - '{done_at,done_by,done_recorded_by,rechecked_at,rechecked_by,passed,remark}'::text[]
          <> to_jsonb(OLD) - '{done_at,done_by,done_recorded_by,rechecked_at,rechecked_by,passed,remark}'::text[]
       OR (OLD.done_at IS NOT NULL AND (NEW.done_at, NEW.done_by) IS DISTINCT FROM (OLD.done_at, OLD.done_by)) THEN
        PERFORM refuse('redo_task_stays', 'Work that was looked at again never changes');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_redo_task IS 'Lets work be done once and looked at again once';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON redo_task FOR EACH ROW EXECUTE FUNCTION guard_redo_task();

CREATE FUNCTION guard_inspection_item() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM inspection_result r WHERE r.inspection_item_id = OLD.inspection_item_id) AND NOT (
            TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'effective' = to_jsonb(OLD) - 'effective'
            AND NOT EXISTS (SELECT FROM inspection_result r JOIN inspection i USING (inspection_id)
                             WHERE r.inspection_item_id = OLD.inspection_item_id AND NOT NEW.effective @> i.on_date)) THEN
        PERFORM refuse('inspection_item_used', 'An item that was inspected never changes', 'Make a version from a later day.');
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION guard_inspection_item IS 'Keeps a version by which somebody was inspected; its dates may end after that';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON inspection_item FOR EACH ROW EXECUTE FUNCTION guard_inspection_item();

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['duty_handover', 'inspection', 'inspection_photo', 'inspection_result', 'asset_damage', 'asset_payment', 'asset_damage_withdrawal'] LOOP
        EXECUTE format('CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_duty_fact()', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['duty_assignment', 'duty_handover', 'inspection', 'inspection_photo', 'inspection_result', 'redo_task', 'asset_damage', 'asset_payment', 'asset_damage_withdrawal'] LOOP
        EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION guard_duty_fact()', t);
    END LOOP;
END $$;

CREATE FUNCTION duty_begins(p_agent bigint, p_on date) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT coalesce(min(i.starts_at) - make_interval(secs => (SELECT duty_lead_s FROM attendance_setting)), site_midnight(p_on))
      FROM shift_instance i WHERE i.agent_id = p_agent AND i.on_date = p_on AND i.cancelled_at IS NULL
$$;
COMMENT ON FUNCTION duty_begins IS 'When an agent is to be there for a duty of a day: the lead before his first shift (#4); its midnight where he has none';

CREATE FUNCTION duty_ends(p_agent bigint, p_on date) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT greatest(site_midnight(p_on + 1), max(i.ends_at) + make_interval(secs => (SELECT window_after_s FROM attendance_setting)))
      FROM shift_instance i WHERE i.agent_id = p_agent AND i.on_date = p_on AND i.cancelled_at IS NULL
$$;
COMMENT ON FUNCTION duty_ends IS 'Until when a duty of a day can be done: its end at the site, or the end of the window of a shift that goes beyond it';

CREATE VIEW duty_holding WITH (security_invoker = true) AS
SELECT d.duty_assignment_id, d.duty_area_id, d.on_date, h.agent_id,
       tstzrange(lag(h.until, 1, d.assigned_at) OVER w, h.until) AS held
  FROM duty_assignment d
 CROSS JOIN LATERAL (SELECT o.from_agent_id AS agent_id, o.recorded_at AS until FROM duty_handover o WHERE o.duty_assignment_id = d.duty_assignment_id
                      UNION ALL SELECT d.agent_id, coalesce(d.cancelled_at, 'infinity')) h
WINDOW w AS (PARTITION BY d.duty_assignment_id, d.on_date ORDER BY h.until); -- the day too: so that a day's are read alone
COMMENT ON VIEW duty_holding IS 'Who had which duty from when to when';
COMMENT ON COLUMN duty_holding.duty_assignment_id IS 'The duty';
COMMENT ON COLUMN duty_holding.duty_area_id IS 'Its area';
COMMENT ON COLUMN duty_holding.on_date IS 'Its day';
COMMENT ON COLUMN duty_holding.agent_id IS 'Who had it';
COMMENT ON COLUMN duty_holding.held IS 'From being told of it or taking it over, until handing it over or being relieved';

CREATE FUNCTION wanted_duty_due(p_days date[]) RETURNS TABLE (shift_instance_id bigint, area text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    WITH first_shift AS (
        SELECT DISTINCT ON (i.agent_id, i.on_date) i.shift_instance_id, i.agent_id, i.on_date,
               i.starts_at - make_interval(secs => s.duty_lead_s) AS due_at
          FROM shift_instance i CROSS JOIN attendance_setting s
         WHERE i.on_date = ANY (p_days) AND i.cancelled_at IS NULL
           AND i.agent_id IN (SELECT h.agent_id FROM duty_holding h WHERE h.on_date = ANY (p_days))
           -- Who is on leave when his shift begins is not due before it.
           AND NOT EXISTS (SELECT FROM excused_span e WHERE e.agent_id = i.agent_id AND e.cancelled_at IS NULL AND e.kind <> 'swap' AND e.during @> i.starts_at)
         ORDER BY i.agent_id, i.on_date, i.starts_at
    )
    SELECT f.shift_instance_id, string_agg(a.name, '、' ORDER BY a.position, a.name)
      FROM first_shift f JOIN duty_holding h ON h.on_date = ANY (p_days) AND h.agent_id = f.agent_id AND h.on_date = f.on_date AND h.held @> f.due_at
      JOIN duty_area a USING (duty_area_id)
     GROUP BY f.shift_instance_id
$$;
COMMENT ON FUNCTION wanted_duty_due IS 'Before which shifts of some days somebody has duty: whoever had one at the moment when he was due. Who got it later is not late by it, who gave it away later is';

CREATE FUNCTION settle_duty_due(p_days date[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    UPDATE duty_due u SET cancelled_at = clock_timestamp()
      FROM shift_instance i
     WHERE i.shift_instance_id = u.shift_instance_id AND i.on_date = ANY (p_days) AND u.cancelled_at IS NULL
       AND (u.shift_instance_id, u.area) NOT IN (SELECT w.shift_instance_id, w.area FROM wanted_duty_due(p_days) w);
    INSERT INTO duty_due (shift_instance_id, area)
    SELECT w.shift_instance_id, w.area FROM wanted_duty_due(p_days) w
    ON CONFLICT (shift_instance_id) WHERE cancelled_at IS NULL DO NOTHING;
END $$;
COMMENT ON FUNCTION settle_duty_due IS 'Makes duty_due of some days what the duties and the published shifts say; again at once it changes nothing';

-- A roster that is published anew makes new shifts: the duty hangs on the person and the day, and follows.
CREATE FUNCTION follow_duty() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_days date[];
BEGIN
    -- A duty given and a shift published at once know of each other.
    PERFORM pg_advisory_xact_lock(726633, t.d - '2000-01-01'::date) FROM (SELECT DISTINCT on_date AS d FROM touched ORDER BY 1) t;
    SELECT array_agg(DISTINCT d.on_date) INTO v_days FROM duty_assignment d WHERE d.on_date IN (SELECT t.on_date FROM touched t);
    IF v_days IS NOT NULL THEN
        PERFORM settle_duty_due(v_days);
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION follow_duty IS 'Trigger: duty_due follows what happens to duties and shifts';
CREATE TRIGGER duty_followed AFTER INSERT ON duty_assignment REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION follow_duty();
CREATE TRIGGER duty_followed_change AFTER UPDATE ON duty_assignment REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION follow_duty();
CREATE TRIGGER duty_followed AFTER INSERT ON shift_instance REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION follow_duty();
CREATE TRIGGER duty_followed_change AFTER UPDATE ON shift_instance REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION follow_duty();
CREATE FUNCTION follow_duty_excuse() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_days date[] := (SELECT array_agg(DISTINCT d.on_date) FROM touched t JOIN duty_assignment d
                          ON d.agent_id = t.agent_id AND d.on_date BETWEEN site_day(lower(t.during)) - 1 AND site_day(upper(t.during)));
BEGIN
    IF v_days IS NOT NULL THEN
        PERFORM settle_duty_due(v_days);
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION follow_duty_excuse IS 'Trigger: duty_due follows what excuses from the begin of a shift';
CREATE TRIGGER duty_followed AFTER INSERT ON excused_span REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION follow_duty_excuse();
CREATE TRIGGER duty_followed_change AFTER UPDATE ON excused_span REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION follow_duty_excuse();

CREATE FUNCTION reaches_duty(p_agent bigint, p_on date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT reaches_agent(p_agent, p_on) OR (my_staff_id() IS NOT NULL
        AND (pg_has_role(session_user, 'bz_scheduler', 'MEMBER') OR pg_has_role(session_user, 'bz_front_desk', 'MEMBER')))
$$;
COMMENT ON FUNCTION reaches_duty IS 'Whether the reader gives, moves and sees this agent''s duty of that day: scheduler, front desk, manager, or who led him';

CREATE FUNCTION check_duty_reach(p_agent bigint, p_on date) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF NOT reaches_duty(p_agent, p_on) THEN
        RAISE EXCEPTION 'This agent is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'attendance_reach';
    END IF;
END $$;
COMMENT ON FUNCTION check_duty_reach IS 'Step of what changes a duty: refuses whose agent is out of reach';

CREATE FUNCTION team_on(p_agent bigint, p_on date) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT m.team_id FROM agent_team m WHERE m.agent_id = p_agent AND m.during @> p_on LIMIT 1 $$;
COMMENT ON FUNCTION team_on IS 'An agent''s team on a day; null for none';

CREATE FUNCTION save_duty_area(p_area bigint, p_name text, p_work text, p_position smallint, p_retired boolean) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_id bigint := p_area;
BEGIN
    IF p_area IS NULL THEN
        INSERT INTO duty_area AS a (name, work, position) VALUES (btrim(p_name), btrim(p_work), p_position)
        ON CONFLICT (site_id, name) DO UPDATE SET work = EXCLUDED.work, position = EXCLUDED.position, retired_at = NULL, retired_by = NULL
            WHERE a.retired_at IS NOT NULL
        RETURNING duty_area_id INTO v_id;
        IF v_id IS NULL THEN
            RAISE EXCEPTION 'There is an area of this name' USING ERRCODE = '23505', CONSTRAINT = 'duty_area_name_key';
        END IF;
    ELSE
        UPDATE duty_area SET name = btrim(p_name), work = btrim(p_work), position = p_position,
               retired_at = CASE WHEN p_retired THEN coalesce(retired_at, clock_timestamp()) END,
               retired_by = CASE WHEN p_retired THEN coalesce(retired_by, v_staff) END
         WHERE duty_area_id = p_area;
        IF NOT FOUND THEN
            PERFORM refuse('duty_area_known', format('There is no area %s', p_area));
        ELSIF p_retired THEN -- what nobody is to clean any more costs nobody anything
            UPDATE duty_assignment SET cancelled_at = clock_timestamp(), cancelled_by = v_staff
             WHERE duty_area_id = p_area AND cancelled_at IS NULL AND settled_at IS NULL AND done_at IS NULL
               AND clock_timestamp() < duty_begins(agent_id, on_date);
        END IF;
    END IF;
    PERFORM announce_attendance('duty:areas');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION save_duty_area IS 'Makes an area (null) or takes one of that name back into use; names it anew, or takes it out of use. Returns it';

CREATE FUNCTION assign_duty_cell(p_area bigint, p_on date, p_agent bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_old duty_assignment;
BEGIN
    SELECT * INTO v_old FROM duty_assignment WHERE duty_area_id = p_area AND on_date = p_on AND cancelled_at IS NULL FOR UPDATE;
    IF v_old.agent_id IS NOT DISTINCT FROM p_agent THEN
        RETURN false;
    END IF;
    IF v_old.duty_assignment_id IS NOT NULL THEN
        PERFORM check_duty_reach(v_old.agent_id, p_on);
        IF v_old.done_at IS NOT NULL THEN
            PERFORM refuse('duty_done', 'It was done already');
        ELSIF v_old.agent_id = (SELECT agent_id FROM staff WHERE staff_id = my_staff_id()) THEN
            RAISE EXCEPTION 'Nobody relieves himself' USING ERRCODE = '42501', CONSTRAINT = 'duty_own';
        ELSIF clock_timestamp() >= duty_begins(v_old.agent_id, p_on) THEN
            PERFORM refuse('duty_begun', format('The duty of %s has begun', p_on), 'It is handed over in writing.'); -- #6
        END IF;
        UPDATE duty_assignment SET cancelled_at = clock_timestamp(), cancelled_by = my_staff_id() WHERE duty_assignment_id = v_old.duty_assignment_id;
    END IF;
    IF p_agent IS NULL THEN
        RETURN true;
    END IF;
    PERFORM check_duty_reach(p_agent, p_on);
    IF clock_timestamp() >= duty_begins(p_agent, p_on) THEN
        PERFORM refuse('duty_ahead', format('Who has duty on %s is told before it begins', p_on));
    ELSIF NOT EXISTS (SELECT FROM agent WHERE agent_id = p_agent AND (left_on IS NULL OR left_on > p_on) AND (hired_on IS NULL OR hired_on <= p_on)) THEN
        PERFORM refuse('duty_agent_here', format('This agent does not work here on %s', p_on));
    ELSIF NOT EXISTS (SELECT FROM duty_area WHERE duty_area_id = p_area AND retired_at IS NULL) THEN
        PERFORM refuse('duty_area_known', format('There is no area %s in use', p_area));
    END IF;
    INSERT INTO duty_assignment (duty_area_id, on_date, agent_id, team_id, assigned_by) VALUES (p_area, p_on, p_agent, team_on(p_agent, p_on), my_staff_id());
    RETURN true;
END $$;
COMMENT ON FUNCTION assign_duty_cell IS 'Step of assign_duty: one area and day; tells whether that changed it';

CREATE FUNCTION assign_duty(p_cells jsonb) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v record;
    v_changed int := 0;
BEGIN
    PERFORM my_staff();
    FOR v IN SELECT x.duty_area_id, x.on_date, x.agent_id
               FROM jsonb_to_recordset(p_cells) AS x (duty_area_id bigint, on_date date, agent_id bigint) ORDER BY x.on_date, x.duty_area_id LOOP
        v_changed := v_changed + assign_duty_cell(v.duty_area_id, v.on_date, v.agent_id)::int;
    END LOOP;
    PERFORM announce_attendance('duty:' || d) FROM (SELECT DISTINCT x.on_date AS d FROM jsonb_to_recordset(p_cells) AS x (on_date date)) x;
    RETURN v_changed;
END $$;
COMMENT ON FUNCTION assign_duty IS 'Gives areas and days to people, all or none: [{"duty_area_id", "on_date", "agent_id"}], null: to nobody. Before it begins only; returns how many changed';

CREATE FUNCTION take_duty(p_duty bigint) RETURNS duty_assignment
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_duty duty_assignment;
BEGIN
    PERFORM my_staff();
    SELECT * INTO v_duty FROM duty_assignment WHERE duty_assignment_id = p_duty FOR UPDATE;
    IF v_duty.duty_assignment_id IS NULL THEN
        PERFORM refuse('duty_known', format('There is no duty %s', p_duty));
    END IF;
    PERFORM check_duty_reach(v_duty.agent_id, v_duty.on_date);
    IF v_duty.cancelled_at IS NOT NULL OR v_duty.settled_at IS NOT NULL OR clock_timestamp() >= duty_ends(v_duty.agent_id, v_duty.on_date) THEN
        PERFORM refuse('duty_over', format('The duty of %s is over', v_duty.on_date));
    END IF;
    RETURN v_duty;
END $$;
COMMENT ON FUNCTION take_duty IS 'Locks a duty that is to be seen or handed over; refuses one out of reach and one whose day is over';

CREATE FUNCTION hand_over_duty(p_duty bigint, p_to bigint, p_from_signature text, p_to_signature text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_duty duty_assignment := take_duty(p_duty);
BEGIN
    PERFORM check_duty_reach(p_to, v_duty.on_date);
    IF v_duty.done_at IS NOT NULL THEN
        PERFORM refuse('duty_done', 'It was done already');
    ELSIF (SELECT agent_id FROM staff WHERE staff_id = my_staff_id()) IN (v_duty.agent_id, p_to) THEN
        RAISE EXCEPTION 'Nobody hands over his own duty by himself' USING ERRCODE = '42501', CONSTRAINT = 'duty_own';
    ELSIF clock_timestamp() >= duty_ends(p_to, v_duty.on_date) THEN
        PERFORM refuse('duty_over', format('The duty of %s is over for who is to take it', v_duty.on_date));
    ELSIF NOT EXISTS (SELECT FROM agent WHERE agent_id = p_to AND (left_on IS NULL OR left_on > v_duty.on_date)
                         AND (hired_on IS NULL OR hired_on <= v_duty.on_date)) THEN
        PERFORM refuse('duty_agent_here', format('This agent does not work here on %s', v_duty.on_date));
    END IF;
    INSERT INTO duty_handover (duty_assignment_id, from_agent_id, to_agent_id, from_signature, to_signature, recorded_by)
    VALUES (p_duty, v_duty.agent_id, p_to, btrim(coalesce(p_from_signature, '')), btrim(coalesce(p_to_signature, '')), my_staff_id());
    UPDATE duty_assignment SET agent_id = p_to, team_id = team_on(p_to, v_duty.on_date) WHERE duty_assignment_id = p_duty;
    PERFORM announce_attendance('duty:' || v_duty.on_date);
END $$;
COMMENT ON FUNCTION hand_over_duty IS 'Hands a duty over in writing, signed by both: it falls to the other from then on (#6)';

CREATE FUNCTION mark_duty_done(p_duty bigint, p_done boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_duty duty_assignment := take_duty(p_duty);
BEGIN
    IF v_duty.agent_id = (SELECT agent_id FROM staff WHERE staff_id = my_staff_id()) THEN
        RAISE EXCEPTION 'Nobody says of his own duty that it is done' USING ERRCODE = '42501', CONSTRAINT = 'duty_own';
    ELSIF v_duty.on_date > site_day(clock_timestamp()) THEN
        PERFORM refuse('duty_not_yet', format('It is not %s yet', v_duty.on_date));
    END IF;
    UPDATE duty_assignment SET done_at = CASE WHEN p_done THEN coalesce(done_at, clock_timestamp()) END,
           done_seen_by = CASE WHEN p_done THEN coalesce(done_seen_by, my_staff_id()) END
     WHERE duty_assignment_id = p_duty;
    PERFORM announce_attendance('duty:' || v_duty.on_date);
END $$;
COMMENT ON FUNCTION mark_duty_done IS 'Somebody saw that a duty is done, or takes that back before its day is over; nobody his own';

-- A day's duties cost once, whoever finds it: the closing or somebody by hand.
CREATE UNIQUE INDEX violation_skipped_once ON violation (agent_id, on_date)
    WHERE code = 'duty_skipped' AND state IN ('proposed', 'to_confirm', 'confirmed', 'dismissed');

CREATE FUNCTION was_cleaned(p_duty bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT EXISTS (SELECT FROM inspection n WHERE n.duty_assignment_id = p_duty
                      AND (NOT EXISTS (SELECT FROM inspection_result r WHERE r.inspection_id = n.inspection_id AND r.result = 'fault')
                           OR EXISTS (SELECT FROM redo_task t WHERE t.inspection_id = n.inspection_id AND t.passed)))
$$;
COMMENT ON FUNCTION was_cleaned IS 'Whether an inspection of a duty''s area found no fault, or what was done again was right: that was no skipped duty, whether or not somebody ticked it';

CREATE FUNCTION settle_skipped_duty(p_day date) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
#variable_conflict use_column
DECLARE
    v_over bigint[];
    v_found int;
BEGIN
    SELECT array_agg(o.duty_assignment_id) INTO v_over
      FROM (SELECT d.duty_assignment_id FROM duty_assignment d
             WHERE d.on_date = p_day AND d.cancelled_at IS NULL AND d.settled_at IS NULL AND duty_ends(d.agent_id, d.on_date) <= now()
             ORDER BY d.duty_assignment_id FOR UPDATE) o;
    IF v_over IS NULL THEN
        RETURN 0;
    END IF;
    -- A rest day or not knowing is no excuse (#6); leave, or being sent elsewhere, makes somebody look at it first. Once a day, however many areas.
    WITH missed AS (
        SELECT d.agent_id, min(duty_begins(d.agent_id, d.on_date)) AS due_at, max(duty_ends(d.agent_id, d.on_date)) AS over_at,
               string_agg(a.name, '、' ORDER BY a.position, a.name) AS areas
          FROM duty_assignment d JOIN duty_area a USING (duty_area_id) JOIN agent g ON g.agent_id = d.agent_id
         WHERE d.duty_assignment_id = ANY (v_over) AND d.done_at IS NULL AND NOT was_cleaned(d.duty_assignment_id)
           AND (g.left_on IS NULL OR g.left_on > d.on_date)
         GROUP BY d.agent_id
    ), judged AS (
        SELECT m.*, r.*, epoch_of(m.over_at) - epoch_of(m.due_at) AS raw_s,
               CASE WHEN EXISTS (SELECT FROM excused_span e WHERE e.agent_id = m.agent_id AND e.kind <> 'swap'
                                    AND e.during && tstzrange(m.due_at, m.over_at) AND e.cancelled_at IS NULL) THEN 'excused' ELSE '' END AS doubt
          FROM missed m JOIN rule_version r ON r.code = 'duty_skipped' AND r.effective @> p_day
         WHERE NOT EXISTS (SELECT FROM violation v
                            WHERE v.agent_id = m.agent_id AND v.code = 'duty_skipped' AND v.on_date = p_day AND v.state <> 'withdrawn')
    )
    INSERT INTO violation (code, rule_version_id, occasion, agent_id, team_id, on_date, occurred_at, measured_s, amount_fen, points, state, evidence, note)
    SELECT j.code, j.rule_version_id, 'duty', j.agent_id, team_on(j.agent_id, p_day), p_day, j.due_at, greatest(j.raw_s - j.limit_s, 0), j.amount_fen, j.points,
           CASE j.doubt WHEN '' THEN 'proposed' ELSE 'to_confirm' END,
           jsonb_build_object('breach', jsonb_build_object('code', j.code, 'occasion', 'duty', 'at', epoch_of(j.due_at), 'expected', epoch_of(j.due_at),
                                  'pieces', jsonb_build_array(jsonb_build_array(epoch_of(j.due_at), epoch_of(j.over_at))), 'raw_s', j.raw_s, 'doubt', j.doubt),
                              'grace_s', j.grace_s, 'limit_s', j.limit_s, 'measured_s', greatest(j.raw_s - j.limit_s, 0),
                              'amount_fen', j.amount_fen, 'points', j.points),
           j.areas
      FROM judged j WHERE is_violated(j.code, j.raw_s::int, j.grace_s, j.limit_s)
     ORDER BY j.agent_id
    ON CONFLICT DO NOTHING; -- somebody proposed it by hand at this moment
    GET DIAGNOSTICS v_found = ROW_COUNT;
    UPDATE duty_assignment d SET settled_at = clock_timestamp(), violation_id = CASE WHEN d.done_at IS NULL AND NOT was_cleaned(d.duty_assignment_id) THEN (
               SELECT max(v.violation_id) FROM violation v
                WHERE v.agent_id = d.agent_id AND v.code = 'duty_skipped' AND v.on_date = p_day AND v.state <> 'withdrawn') END
     WHERE d.duty_assignment_id = ANY (v_over);
    IF v_found > 0 THEN
        PERFORM announce_attendance('violations');
    END IF;
    PERFORM announce_attendance('duty:' || p_day);
    RETURN v_found;
END $$;
COMMENT ON FUNCTION settle_skipped_duty IS 'Judges the duties of a day that are over: nobody did it, and it was not handed over (#6). Returns the violations that it found; again at once none';

CREATE FUNCTION settle_duty_of_closing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM settle_skipped_duty(NEW.on_date);
    RETURN NULL;
END $$;
COMMENT ON FUNCTION settle_duty_of_closing IS 'Trigger: with every closing of a day its duties are judged';
CREATE TRIGGER duty_settled AFTER INSERT OR UPDATE ON attendance_day FOR EACH ROW EXECUTE FUNCTION settle_duty_of_closing();

CREATE OR REPLACE FUNCTION close_due_days() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_day date;
    v_changed int := 0;
BEGIN
    PERFORM my_staff();
    FOR v_day IN SELECT d FROM days_to_close() d LOOP
        v_changed := v_changed + (close_attendance_day(v_day)).facts;
    END LOOP;
    -- A duty is over at midnight, when all shifts of its day may long have been measured.
    FOR v_day IN SELECT DISTINCT d.on_date FROM duty_assignment d
                  WHERE d.settled_at IS NULL AND d.cancelled_at IS NULL AND d.on_date < site_day(now()) ORDER BY 1 LOOP
        PERFORM settle_skipped_duty(v_day);
    END LOOP;
    RETURN v_changed;
END $$;
COMMENT ON FUNCTION close_due_days IS 'Closes every day that waits for it, and judges the duties that are over; returns how many shifts were measured. Nothing is decided by it';

CREATE FUNCTION save_inspection_item(p_code text, p_from date, p_kind text, p_head text, p_words text, p_rule text, p_position smallint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_id bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('inspection_item:' || p_code, 0));
    IF p_from <= site_day(now()) THEN
        PERFORM refuse('inspection_item_ahead', 'An item holds from tomorrow on, or later'); -- #12
    ELSIF EXISTS (SELECT FROM rule WHERE code = p_rule AND is_measured) THEN
        PERFORM refuse('rule_measured', 'This is found by measuring');
    END IF;
    DELETE FROM inspection_item WHERE code = p_code AND lower(effective) >= p_from;
    UPDATE inspection_item SET effective = effective - daterange(p_from, NULL) WHERE code = p_code AND effective && daterange(p_from, NULL);
    IF btrim(coalesce(p_words, '')) <> '' THEN
        INSERT INTO inspection_item (code, kind, head, words, rule_code, position, effective, made_by)
        VALUES (p_code, p_kind, p_head, btrim(p_words), p_rule, p_position, daterange(p_from, NULL), v_staff) RETURNING inspection_item_id INTO v_id;
    END IF;
    PERFORM announce_attendance('rules');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION save_inspection_item IS 'A new version of an item from a day on; without words the item ends there. Returns it';

CREATE FUNCTION add_redo_task(p_inspection inspection, p_minutes int, p_follows bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_task bigint;
BEGIN
    IF p_minutes NOT BETWEEN 5 AND 1440 THEN
        PERFORM refuse('redo_minutes', 'Work is done again within five minutes to a day');
    END IF;
    INSERT INTO redo_task (inspection_id, agent_id, team_id, on_date, due_at, follows)
    VALUES ((p_inspection).inspection_id, (p_inspection).agent_id, (p_inspection).team_id, (p_inspection).on_date,
            date_trunc('second', clock_timestamp()) + make_interval(mins => p_minutes), p_follows)
    RETURNING redo_task_id INTO v_task;
    RETURN v_task;
END $$;
COMMENT ON FUNCTION add_redo_task IS 'Step of what orders work to be done again';

CREATE FUNCTION charge_inspection(p_inspection inspection, p_shift bigint, p_minutes int) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v record;
    v_violation bigint;
    v_redo boolean := false;
BEGIN
    -- Faults under one rule cost once an inspection, not per corner (#5); nothing before a rule's date (#12).
    FOR v IN SELECT i.rule_code, bool_or(k.needs_redo) AS needs_redo,
                    string_agg('✗ ' || i.words || CASE r.remark WHEN '' THEN '' ELSE ': ' || r.remark END, '; ' ORDER BY i.position) AS seen
               FROM inspection_result r JOIN inspection_item i USING (inspection_item_id)
               JOIN rule_version k ON k.code = i.rule_code AND k.effective @> (p_inspection).on_date
              WHERE r.inspection_id = (p_inspection).inspection_id AND r.result = 'fault'
              GROUP BY i.rule_code ORDER BY i.rule_code LOOP
        v_violation := propose_violation(v.rule_code, (p_inspection).agent_id, (p_inspection).at, p_shift,
                                         left(concat_ws(': ', (SELECT a.name FROM duty_area a WHERE a.duty_area_id = (p_inspection).duty_area_id), v.seen), 2000));
        UPDATE inspection_result r SET violation_id = v_violation FROM inspection_item i
         WHERE r.inspection_id = (p_inspection).inspection_id AND i.inspection_item_id = r.inspection_item_id AND r.result = 'fault'
           AND i.rule_code = v.rule_code;
        v_redo := v_redo OR v.needs_redo;
    END LOOP;
    IF v_redo THEN
        PERFORM add_redo_task(p_inspection, p_minutes, NULL);
    END IF;
END $$;
COMMENT ON FUNCTION charge_inspection IS 'Step of submit_inspection: proposes what its faults cost, and orders work to be done again where a rule says so';

CREATE FUNCTION submit_inspection(p_key text, p_kind text, p_area bigint, p_agent bigint, p_at timestamptz, p_results jsonb, p_note text, p_photo bytea,
                                  p_redo_minutes int) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v inspection;
    v_at timestamptz := date_trunc('second', coalesce(p_at, now()));
    v_shift shift_instance;
    v_duty duty_assignment;
    v_agent bigint := p_agent;
    v_looked int;
BEGIN
    PERFORM my_staff(), pg_advisory_xact_lock(hashtextextended('inspection:' || p_key, 0));
    SELECT * INTO v FROM inspection WHERE inspection_key = p_key;
    IF FOUND THEN
        IF (v.inspected_by, v.kind, coalesce(v.duty_area_id, 0), coalesce(v.agent_id, 0))
           = (my_staff_id(), p_kind, coalesce(p_area, 0), coalesce(p_agent, 0)) THEN
            RETURN v.inspection_id; -- sent again
        END IF;
        RAISE EXCEPTION 'This key is another inspection''s' USING ERRCODE = '23505', CONSTRAINT = 'inspection_once';
    ELSIF v_at > now() THEN
        PERFORM refuse('inspection_past', 'It has not happened yet');
    END IF;
    IF p_kind = 'hygiene' THEN
        SELECT * INTO v_duty FROM duty_assignment WHERE duty_area_id = p_area AND on_date = site_day(v_at) AND cancelled_at IS NULL FOR SHARE;
        IF v_duty.duty_assignment_id IS NOT NULL THEN -- who had it then, not who took it over since
            v_duty.agent_id := coalesce((SELECT h.agent_id FROM duty_holding h WHERE h.duty_assignment_id = v_duty.duty_assignment_id
                                            AND h.on_date = v_duty.on_date AND h.held @> coalesce(p_at, now())), v_duty.agent_id);
        END IF;
        IF v_duty.agent_id IS DISTINCT FROM p_agent THEN
            PERFORM refuse('inspection_holder', 'Somebody else has this duty now', 'Look again whom it concerns.');
        END IF;
    END IF;
    IF v_agent IS NOT NULL THEN
        SELECT * INTO v_shift FROM shift_instance i
         WHERE i.agent_id = v_agent AND i.cancelled_at IS NULL AND v_at BETWEEN i.starts_at - interval '4 h' AND i.ends_at + interval '4 h'
           AND (v_duty.on_date IS NULL OR i.on_date = v_duty.on_date)
         ORDER BY greatest(i.starts_at - v_at, v_at - i.ends_at) LIMIT 1;
        IF NOT reaches_agent(v_agent, coalesce(v_shift.on_date, site_day(v_at))) THEN
            RAISE EXCEPTION 'This agent is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'attendance_reach';
        ELSIF v_agent = (SELECT agent_id FROM staff WHERE staff_id = my_staff_id()) THEN
            RAISE EXCEPTION 'Nobody decides about himself' USING ERRCODE = '42501', CONSTRAINT = 'violation_own'; -- #39
        END IF;
    END IF;
    INSERT INTO inspection (inspection_key, kind, duty_area_id, duty_assignment_id, agent_id, team_id, on_date, at, note, photo_digest, inspected_by)
    VALUES (p_key, p_kind, p_area, v_duty.duty_assignment_id, v_agent, team_on(v_agent, coalesce(v_shift.on_date, site_day(v_at))),
            coalesce(v_shift.on_date, site_day(v_at)), v_at, btrim(coalesce(p_note, '')), sha256(p_photo), my_staff_id())
    RETURNING * INTO v;
    INSERT INTO inspection_result (inspection_id, inspection_item_id, result, remark)
    SELECT v.inspection_id, i.inspection_item_id, x.result, btrim(coalesce(x.remark, ''))
      FROM jsonb_to_recordset(p_results) AS x (item bigint, result text, remark text)
      JOIN inspection_item i ON i.inspection_item_id = x.item AND i.kind = p_kind AND i.effective @> v.on_date;
    GET DIAGNOSTICS v_looked = ROW_COUNT;
    IF v_looked = 0 THEN
        PERFORM refuse('inspection_looked', 'An inspection looks at something');
    ELSIF v_looked <> jsonb_array_length(p_results) THEN
        PERFORM refuse('inspection_item_known', 'An item is not looked at on that day', 'Begin the inspection anew.');
    END IF;
    IF p_photo IS NOT NULL THEN
        INSERT INTO inspection_photo (inspection_id, media_type, image)
        VALUES (v.inspection_id, CASE WHEN substring(p_photo FROM 1 FOR 3) = '\xffd8ff' THEN 'image/jpeg'
                                      WHEN substring(p_photo FROM 1 FOR 8) = '\x89504e470d0a1a0a' THEN 'image/png' ELSE 'unknown' END, p_photo);
    END IF;
    IF v_agent IS NOT NULL THEN
        PERFORM charge_inspection(v, v_shift.shift_instance_id, p_redo_minutes);
    END IF;
    PERFORM announce_attendance('inspection:' || v.inspection_id);
    RETURN v.inspection_id;
END $$;
COMMENT ON FUNCTION submit_inspection IS 'Takes an inspection: [{"item", "result", "remark"}]; of an area it concerns who has the duty (the agent given must be that one; null: nobody has). Proposes what its faults cost and orders redoing; the key makes one sent again the same. Returns it';

CREATE FUNCTION take_redo_task(p_task bigint) RETURNS redo_task
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_task redo_task;
BEGIN
    PERFORM my_staff();
    SELECT * INTO v_task FROM redo_task WHERE redo_task_id = p_task FOR UPDATE;
    IF v_task.redo_task_id IS NULL THEN
        PERFORM refuse('redo_task_known', format('There is no task %s', p_task));
    ELSIF NOT reaches_agent(v_task.agent_id, v_task.on_date) THEN
        RAISE EXCEPTION 'This agent is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'attendance_reach';
    ELSIF v_task.rechecked_at IS NOT NULL THEN
        PERFORM refuse('redo_rechecked_once', 'It was looked at again already');
    END IF;
    RETURN v_task;
END $$;
COMMENT ON FUNCTION take_redo_task IS 'Locks a task that goes on; refuses one out of reach and one that is settled';

CREATE FUNCTION mark_redo_done(p_task bigint, p_by bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_task redo_task := take_redo_task(p_task);
BEGIN
    IF v_task.done_at IS NOT NULL THEN
        PERFORM refuse('redo_done_once', 'It was done already');
    ELSIF p_by IS NOT NULL AND NOT reaches_agent(p_by, v_task.on_date) THEN
        RAISE EXCEPTION 'This agent is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'attendance_reach';
    END IF;
    UPDATE redo_task SET done_at = clock_timestamp(), done_by = coalesce(p_by, v_task.agent_id), done_recorded_by = my_staff_id() WHERE redo_task_id = p_task;
    PERFORM announce_attendance('inspection:' || v_task.inspection_id);
END $$;
COMMENT ON FUNCTION mark_redo_done IS 'Records that work was done again; by whom (null: who was to do it)';

CREATE FUNCTION recheck_redo(p_task bigint, p_passed boolean, p_remark text, p_redo_minutes int) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_task redo_task := take_redo_task(p_task);
    v_next bigint;
BEGIN
    IF v_task.done_at IS NULL THEN
        PERFORM refuse('redo_to_recheck', 'It was not done again yet');
    ELSIF (SELECT agent_id FROM staff WHERE staff_id = my_staff_id()) IN (v_task.done_by, v_task.agent_id) THEN
        RAISE EXCEPTION 'Who did it does not look at it again' USING ERRCODE = '42501', CONSTRAINT = 'redo_own';
    END IF;
    UPDATE redo_task SET rechecked_at = clock_timestamp(), rechecked_by = my_staff_id(), passed = p_passed, remark = btrim(coalesce(p_remark, ''))
     WHERE redo_task_id = p_task;
    IF NOT p_passed THEN
        v_next := add_redo_task((SELECT i FROM inspection i WHERE i.inspection_id = v_task.inspection_id), p_redo_minutes, p_task);
    END IF;
    PERFORM announce_attendance('inspection:' || v_task.inspection_id);
    RETURN v_next;
END $$;
COMMENT ON FUNCTION recheck_redo IS 'Somebody else than who did it looks at it again; what is not right, in words, is done once more. Returns that task, null when all is well. It costs nothing further';

CREATE FUNCTION record_damage(p_key text, p_agent bigint, p_on date, p_asset text, p_amount_fen bigint, p_statement text, p_signature text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v asset_damage;
BEGIN
    PERFORM my_staff(), pg_advisory_xact_lock(hashtextextended('damage:' || p_key, 0));
    IF NOT reaches_agent(p_agent, p_on) THEN
        RAISE EXCEPTION 'This agent is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'attendance_reach';
    ELSIF p_agent = (SELECT agent_id FROM staff WHERE staff_id = my_staff_id()) THEN
        RAISE EXCEPTION 'Nobody decides about himself' USING ERRCODE = '42501', CONSTRAINT = 'violation_own';
    ELSIF p_on > site_day(now()) THEN
        PERFORM refuse('asset_damage_past', 'It has not happened yet');
    END IF;
    SELECT * INTO v FROM asset_damage WHERE damage_key = p_key;
    IF FOUND AND (v.agent_id, v.on_date, v.amount_fen, v.recorded_by) = (p_agent, p_on, p_amount_fen, my_staff_id()) THEN
        RETURN v.asset_damage_id; -- sent again
    END IF;
    INSERT INTO asset_damage (damage_key, agent_id, team_id, on_date, asset, amount_fen, statement, signature, recorded_by)
    VALUES (p_key, p_agent, team_on(p_agent, p_on), p_on, btrim(p_asset), p_amount_fen, btrim(p_statement), btrim(p_signature), my_staff_id()) RETURNING * INTO v;
    PERFORM announce_attendance('damage');
    RETURN v.asset_damage_id;
END $$;
COMMENT ON FUNCTION record_damage IS 'Records damage and what the agent says and signs; the key makes one sent again the same. No fine, nothing in the ledger (#67). Returns it';

CREATE FUNCTION pay_damage(p_key text, p_damage bigint, p_fen bigint, p_on date, p_note text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_damage asset_damage;
    v asset_payment;
BEGIN
    PERFORM my_staff();
    SELECT * INTO v_damage FROM asset_damage WHERE asset_damage_id = p_damage FOR UPDATE;
    IF v_damage.asset_damage_id IS NULL THEN
        PERFORM refuse('asset_damage_known', format('There is no damage %s', p_damage));
    END IF;
    SELECT * INTO v FROM asset_payment WHERE payment_key = p_key;
    IF FOUND AND (v.asset_damage_id, v.fen, v.recorded_by) = (p_damage, p_fen, my_staff_id()) THEN
        RETURN v.asset_payment_id;
    END IF;
    IF v_damage.agent_id = (SELECT agent_id FROM staff WHERE staff_id = my_staff_id()) THEN
        RAISE EXCEPTION 'Nobody decides about himself' USING ERRCODE = '42501', CONSTRAINT = 'violation_own';
    ELSIF p_fen <= 0 OR p_fen + (SELECT coalesce(sum(fen), 0) FROM asset_payment WHERE asset_damage_id = p_damage) > v_damage.amount_fen THEN
        PERFORM refuse('asset_payment_within', 'More than nothing, and no more than is open');
    ELSIF EXISTS (SELECT FROM asset_damage_withdrawal WHERE asset_damage_id = p_damage) THEN
        PERFORM refuse('asset_damage_withdrawn', 'This damage was withdrawn');
    ELSIF p_on > site_day(now()) OR p_on < v_damage.on_date THEN
        PERFORM refuse('asset_payment_day', 'Between the damage and today');
    END IF;
    INSERT INTO asset_payment (payment_key, asset_damage_id, fen, paid_on, note, recorded_by)
    VALUES (p_key, p_damage, p_fen, p_on, btrim(coalesce(p_note, '')), my_staff_id()) RETURNING * INTO v;
    PERFORM announce_attendance('damage');
    RETURN v.asset_payment_id;
END $$;
COMMENT ON FUNCTION pay_damage IS 'Records a part paid, no more than is open; the key makes one sent again the same. Returns it';

CREATE FUNCTION take_back_payment(p_payment bigint, p_why text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v asset_payment;
BEGIN
    PERFORM my_staff();
    SELECT * INTO v FROM asset_payment WHERE asset_payment_id = p_payment FOR UPDATE;
    IF v.asset_payment_id IS NULL OR v.reverses IS NOT NULL THEN
        PERFORM refuse('asset_payment_known', format('There is no payment %s', p_payment));
    END IF;
    INSERT INTO asset_payment (payment_key, asset_damage_id, fen, paid_on, reverses, note, recorded_by)
    VALUES ('reversal-' || p_payment, v.asset_damage_id, -v.fen, site_day(now()), p_payment, btrim(coalesce(p_why, '')), my_staff_id()) RETURNING * INTO v;
    PERFORM announce_attendance('damage');
    RETURN v.asset_payment_id;
END $$;
COMMENT ON FUNCTION take_back_payment IS 'Takes a payment back with the reason, by a row of its own; returns that';

CREATE FUNCTION withdraw_damage(p_damage bigint, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v asset_damage;
BEGIN
    PERFORM my_staff();
    SELECT * INTO v FROM asset_damage WHERE asset_damage_id = p_damage FOR UPDATE;
    IF v.asset_damage_id IS NULL THEN
        PERFORM refuse('asset_damage_known', format('There is no damage %s', p_damage));
    ELSIF v.agent_id = (SELECT agent_id FROM staff WHERE staff_id = my_staff_id()) THEN
        RAISE EXCEPTION 'Nobody decides about himself' USING ERRCODE = '42501', CONSTRAINT = 'violation_own';
    ELSIF EXISTS (SELECT FROM asset_damage_withdrawal WHERE asset_damage_id = p_damage) THEN
        PERFORM refuse('asset_damage_withdrawn', 'This damage was withdrawn');
    ELSIF (SELECT coalesce(sum(fen), 0) FROM asset_payment WHERE asset_damage_id = p_damage) <> 0 THEN
        PERFORM refuse('asset_damage_paid', 'Something is paid for it', 'Take the payments back first.');
    END IF;
    INSERT INTO asset_damage_withdrawal (asset_damage_id, why, withdrawn_by) VALUES (p_damage, btrim(coalesce(p_why, '')), my_staff_id());
    PERFORM announce_attendance('damage');
END $$;
COMMENT ON FUNCTION withdraw_damage IS 'Withdraws a damage that was recorded wrongly, with the reason; what was paid for it is taken back first';

CREATE FUNCTION duty_board(p_from date, p_to date)
RETURNS TABLE (duty_assignment_id bigint, duty_area_id bigint, on_date date, agent_id bigint, team_id bigint, begins_at timestamptz, done_at timestamptz,
               done_seen_by bigint, handovers int, settled_at timestamptz, violation_id bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    SELECT d.duty_assignment_id, d.duty_area_id, d.on_date, CASE WHEN r.reached THEN d.agent_id END, d.team_id,
           CASE WHEN r.reached THEN duty_begins(d.agent_id, d.on_date) END, d.done_at, d.done_seen_by,
           CASE WHEN r.reached THEN (SELECT count(*)::int FROM duty_handover h WHERE h.duty_assignment_id = d.duty_assignment_id) ELSE 0 END,
           d.settled_at, CASE WHEN r.reached THEN d.violation_id END
      FROM duty_assignment d
     CROSS JOIN LATERAL (SELECT reaches_duty(d.agent_id, d.on_date) OR pg_has_role(session_user, 'bz_auditor', 'MEMBER') AS reached) r
     WHERE my_staff_id() IS NOT NULL AND d.on_date BETWEEN p_from AND p_to AND d.cancelled_at IS NULL
     ORDER BY d.on_date, d.duty_area_id
$$;
COMMENT ON FUNCTION duty_board IS 'The duties of some days; of those out of the reader''s reach it says the team and no more, so that nobody gives an area away twice';

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['duty_assignment', 'duty_handover', 'inspection', 'inspection_photo', 'inspection_result', 'redo_task', 'asset_damage', 'asset_payment', 'asset_damage_withdrawal'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('GRANT SELECT ON %I TO bz_leader, bz_manager, bz_auditor', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['duty_assignment', 'inspection', 'redo_task', 'asset_damage'] LOOP
        EXECUTE format('CREATE POLICY site ON %I FOR SELECT TO bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL)', t);
        EXECUTE format('CREATE POLICY led ON %I FOR SELECT TO bz_leader USING (team_id = ANY ((SELECT my_led_teams())::bigint[])'
                       ' AND led_by_me(team_id, site_midnight(on_date)))', t);
    END LOOP;
END $$;
CREATE POLICY planned ON duty_assignment FOR SELECT TO bz_scheduler, bz_front_desk USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY own_eyes ON inspection FOR SELECT TO bz_leader USING (inspected_by = (SELECT my_staff_id()));
CREATE POLICY of_duty ON duty_handover FOR SELECT TO bz_leader, bz_manager, bz_auditor, bz_scheduler, bz_front_desk
    USING (EXISTS (SELECT FROM duty_assignment d WHERE d.duty_assignment_id = duty_handover.duty_assignment_id));
CREATE POLICY of_inspection ON inspection_photo FOR SELECT TO bz_leader, bz_manager, bz_auditor
    USING (EXISTS (SELECT FROM inspection i WHERE i.inspection_id = inspection_photo.inspection_id));
CREATE POLICY of_inspection ON inspection_result FOR SELECT TO bz_leader, bz_manager, bz_auditor
    USING (EXISTS (SELECT FROM inspection i WHERE i.inspection_id = inspection_result.inspection_id));
CREATE POLICY of_damage ON asset_payment FOR SELECT TO bz_leader, bz_manager, bz_auditor
    USING (EXISTS (SELECT FROM asset_damage d WHERE d.asset_damage_id = asset_payment.asset_damage_id));
CREATE POLICY of_damage ON asset_damage_withdrawal FOR SELECT TO bz_leader, bz_manager, bz_auditor
    USING (EXISTS (SELECT FROM asset_damage d WHERE d.asset_damage_id = asset_damage_withdrawal.asset_damage_id));
GRANT SELECT ON duty_assignment, duty_handover TO bz_scheduler, bz_front_desk;
GRANT SELECT ON duty_holding TO bz_leader, bz_manager, bz_auditor, bz_scheduler, bz_front_desk;
GRANT SELECT ON duty_area, inspection_item TO bz_leader, bz_manager, bz_auditor, bz_scheduler, bz_front_desk;

-- Who keeps the accounts does not read of people's duties, faults and debts: beside every other policy.
CREATE POLICY administrators_not_duty ON audit_entry AS RESTRICTIVE FOR SELECT TO bz_admin
    USING (table_name NOT IN ('duty_assignment', 'duty_handover', 'inspection', 'inspection_result', 'redo_task', 'asset_damage', 'asset_payment', 'asset_damage_withdrawal')
           OR pg_has_role(session_user, 'bz_auditor', 'MEMBER'));

REVOKE ALL ON FUNCTION follow_duty_excuse, was_cleaned, guard_duty_fact, guard_duty_assignment, guard_redo_task, guard_inspection_item, duty_begins, duty_ends, wanted_duty_due, settle_duty_due,
    follow_duty, reaches_duty, check_duty_reach, team_on, save_duty_area, assign_duty_cell, assign_duty, take_duty, hand_over_duty, mark_duty_done,
    settle_skipped_duty, settle_duty_of_closing, save_inspection_item, add_redo_task, charge_inspection, submit_inspection, take_redo_task, mark_redo_done,
    recheck_redo, record_damage, pay_damage, take_back_payment, withdraw_damage, duty_board FROM PUBLIC;
GRANT EXECUTE ON FUNCTION assign_duty, hand_over_duty, mark_duty_done TO bz_leader, bz_manager, bz_scheduler, bz_front_desk;
GRANT EXECUTE ON FUNCTION duty_board TO bz_leader, bz_manager, bz_scheduler, bz_front_desk, bz_auditor;
GRANT EXECUTE ON FUNCTION save_duty_area TO bz_manager, bz_scheduler;
GRANT EXECUTE ON FUNCTION submit_inspection, mark_redo_done, recheck_redo, record_damage TO bz_leader, bz_manager;
GRANT EXECUTE ON FUNCTION save_inspection_item, pay_damage, take_back_payment, withdraw_damage TO bz_manager;
