-- SPDX-License-Identifier: GPL-3.0-or-later
-- The morning meeting and its kin (#29 to #36), and notices that are told in it (M2, M3, #68). Meetings are made out of published
-- shifts by series with versions; a meeting runs by steps on the database's clock, so that a console that crashes loses nothing.
CREATE TABLE meeting_series (
    meeting_series_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CONSTRAINT meeting_series_kind_known CHECK (kind IN ('morning', 'after_shift', 'department', 'talk')),
    name text NOT NULL CONSTRAINT meeting_series_name CHECK (btrim(name) <> '' AND length(name) <= 60),
    CONSTRAINT meeting_series_name_key UNIQUE (name)
);
COMMENT ON TABLE meeting_series IS 'Meetings that come again and again (#34, #35, #36)';
COMMENT ON COLUMN meeting_series.meeting_series_id IS 'Key';
COMMENT ON COLUMN meeting_series.kind IS 'morning: with the shift; after_shift: at its end; department: a department''s weekly; talk: manager and staff';
COMMENT ON COLUMN meeting_series.name IS 'As people call it';

CREATE TABLE meeting_series_version (
    meeting_series_version_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    meeting_series_id bigint NOT NULL REFERENCES meeting_series,
    effective daterange NOT NULL CONSTRAINT meeting_version_effective CHECK (NOT isempty(effective) AND NOT lower_inf(effective)),
    is_on boolean NOT NULL DEFAULT true,
    scope text NOT NULL CONSTRAINT meeting_version_scope_known CHECK (scope IN ('site', 'department', 'team')),
    anchor text NOT NULL CONSTRAINT meeting_version_anchor_known CHECK (anchor IN ('shift_start', 'shift_end', 'clock')),
    offset_s int NOT NULL CONSTRAINT meeting_version_offset CHECK (CASE anchor WHEN 'clock' THEN offset_s BETWEEN 0 AND 86399 ELSE offset_s BETWEEN -14400 AND 14400 END),
    weekday smallint CONSTRAINT meeting_version_weekday CHECK (weekday BETWEEN 1 AND 7),
    rotates boolean NOT NULL DEFAULT false,
    slogan text NOT NULL DEFAULT '' CONSTRAINT meeting_version_slogan CHECK (length(slogan) <= 400),
    made_by bigint REFERENCES staff,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT meeting_version_clock CHECK (anchor <> 'clock' OR weekday IS NOT NULL),
    CONSTRAINT meeting_version_once EXCLUDE USING gist (meeting_series_id WITH =, effective WITH &&)
);
COMMENT ON TABLE meeting_series_version IS 'How a series is made from a day on; a version of which there are meetings never changes';
COMMENT ON COLUMN meeting_series_version.meeting_series_version_id IS 'Key';
COMMENT ON COLUMN meeting_series_version.meeting_series_id IS 'The series';
COMMENT ON COLUMN meeting_series_version.effective IS 'Days of the meetings';
COMMENT ON COLUMN meeting_series_version.is_on IS 'False: no meetings are made';
COMMENT ON COLUMN meeting_series_version.scope IS 'Who meets: the whole site, each department (teams without one together), each team';
COMMENT ON COLUMN meeting_series_version.anchor IS 'What its time hangs on: begin or end of the shift, or the clock';
COMMENT ON COLUMN meeting_series_version.offset_s IS 'Seconds after the anchor; of the clock: of local wall time since midnight';
COMMENT ON COLUMN meeting_series_version.weekday IS 'ISO day of the week, 1 Monday; null: daily. On a holiday it moves to the week''s next working day';
COMMENT ON COLUMN meeting_series_version.rotates IS 'Agents host it in turn (#34)';
COMMENT ON COLUMN meeting_series_version.slogan IS 'What is recited together (#32)';
COMMENT ON COLUMN meeting_series_version.made_by IS 'Who made the version; null: it comes with the product';
COMMENT ON COLUMN meeting_series_version.made_at IS 'When';

CREATE TABLE meeting_series_item (
    meeting_series_version_id bigint NOT NULL REFERENCES meeting_series_version,
    position smallint NOT NULL CONSTRAINT meeting_series_item_position CHECK (position BETWEEN 1 AND 20),
    kind text NOT NULL CONSTRAINT meeting_series_item_kind_known CHECK (kind IN ('facts', 'award', 'slogan', 'prizes', 'topic')),
    title text NOT NULL CONSTRAINT meeting_series_item_title CHECK (btrim(title) <> '' AND length(title) <= 60),
    planned_s int NOT NULL CONSTRAINT meeting_series_item_planned CHECK (planned_s BETWEEN 1 AND 7200),
    on_prize_days boolean NOT NULL DEFAULT false,
    PRIMARY KEY (meeting_series_version_id, position)
);
COMMENT ON TABLE meeting_series_item IS 'The agenda of a version';
COMMENT ON COLUMN meeting_series_item.meeting_series_version_id IS 'The version';
COMMENT ON COLUMN meeting_series_item.position IS 'Its place, from 1';
COMMENT ON COLUMN meeting_series_item.kind IS 'facts: of the day before (#30); award: the day''s champion and his speech (#21, #31); slogan (#32); prizes: of week and month (#33); topic: anything else';
COMMENT ON COLUMN meeting_series_item.title IS 'As it is shown';
COMMENT ON COLUMN meeting_series_item.planned_s IS 'How long it takes, in seconds';
COMMENT ON COLUMN meeting_series_item.on_prize_days IS 'Only on the first working day of a week or of a month (#33), once even if both';

CREATE TABLE meeting (
    meeting_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    site_id smallint NOT NULL DEFAULT 1 REFERENCES site,
    meeting_series_version_id bigint NOT NULL REFERENCES meeting_series_version,
    meeting_series_id bigint NOT NULL REFERENCES meeting_series,
    scope text NOT NULL CONSTRAINT meeting_scope_known CHECK (scope IN ('site', 'department', 'team')),
    department_id bigint REFERENCES department,
    team_id bigint REFERENCES team,
    shift_type_id bigint REFERENCES shift_type,
    on_date date NOT NULL,
    planned_at timestamptz NOT NULL,
    has_prizes boolean NOT NULL DEFAULT false,
    host_agent_id bigint REFERENCES agent,
    host_staff_id bigint REFERENCES staff,
    host_by bigint REFERENCES staff,
    state text NOT NULL DEFAULT 'planned' CONSTRAINT meeting_state_known CHECK (state IN ('planned', 'running', 'held', 'cancelled')),
    current_no smallint NOT NULL DEFAULT 0,
    running_since timestamptz,
    revision int NOT NULL DEFAULT 1,
    started_at timestamptz,
    started_by bigint REFERENCES staff,
    ended_at timestamptz,
    ended_by bigint REFERENCES staff,
    cancelled_at timestamptz,
    cancelled_by bigint REFERENCES staff,
    cancelled_why text NOT NULL DEFAULT '' CONSTRAINT meeting_cancelled_why CHECK (length(cancelled_why) <= 400),
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT meeting_of_team CHECK ((scope = 'team') = (team_id IS NOT NULL) AND (scope = 'department' OR department_id IS NULL)),
    CONSTRAINT meeting_one_host CHECK (host_agent_id IS NULL OR host_staff_id IS NULL),
    CONSTRAINT meeting_started CHECK ((started_at IS NOT NULL) = (state IN ('running', 'held')) AND (started_at IS NULL) = (started_by IS NULL)),
    CONSTRAINT meeting_ended CHECK ((ended_at IS NOT NULL) = (state = 'held') AND (ended_at IS NULL) = (ended_by IS NULL)),
    CONSTRAINT meeting_running CHECK (running_since IS NULL OR state = 'running'),
    CONSTRAINT meeting_cancelled CHECK ((cancelled_at IS NOT NULL) = (state = 'cancelled') AND (state <> 'cancelled' OR btrim(cancelled_why) <> ''))
);
COMMENT ON TABLE meeting IS 'A meeting of a day, as its series makes it; how far it is, is kept here, on the database''s clock';
COMMENT ON COLUMN meeting.meeting_id IS 'Key';
COMMENT ON COLUMN meeting.site_id IS 'The site';
COMMENT ON COLUMN meeting.meeting_series_version_id IS 'The version that it was made by';
COMMENT ON COLUMN meeting.meeting_series_id IS 'Its series';
COMMENT ON COLUMN meeting.scope IS 'Who meets: site, department or team';
COMMENT ON COLUMN meeting.department_id IS 'Of a department: which; null there: the teams without one';
COMMENT ON COLUMN meeting.team_id IS 'Of a team: which';
COMMENT ON COLUMN meeting.shift_type_id IS 'The kind of shift whose people meet; null: all of the scope';
COMMENT ON COLUMN meeting.on_date IS 'Day at the site; of a shift, its day';
COMMENT ON COLUMN meeting.planned_at IS 'When it is to begin';
COMMENT ON COLUMN meeting.has_prizes IS 'Prizes of week or month are given (#33)';
COMMENT ON COLUMN meeting.host_agent_id IS 'The agent who hosts it';
COMMENT ON COLUMN meeting.host_staff_id IS 'Or who of the staff';
COMMENT ON COLUMN meeting.host_by IS 'Who named the host; null: by turn';
COMMENT ON COLUMN meeting.state IS 'planned, running (paused or not), held, cancelled; missed is a planned one whose time is over';
COMMENT ON COLUMN meeting.current_no IS 'Place of the item under way, or of the last one; 0 before the start';
COMMENT ON COLUMN meeting.running_since IS 'Since when that item runs; null while it is paused';
COMMENT ON COLUMN meeting.revision IS 'Counts steps: who takes one says which revision he saw';
COMMENT ON COLUMN meeting.started_at IS 'When it began';
COMMENT ON COLUMN meeting.started_by IS 'Who began it';
COMMENT ON COLUMN meeting.ended_at IS 'When it ended';
COMMENT ON COLUMN meeting.ended_by IS 'Who ended it';
COMMENT ON COLUMN meeting.cancelled_at IS 'When it was called off';
COMMENT ON COLUMN meeting.cancelled_by IS 'By whom; null: the roster changed, nobody has that shift any more';
COMMENT ON COLUMN meeting.cancelled_why IS 'Why';
COMMENT ON COLUMN meeting.made_at IS 'When it was made';
CREATE UNIQUE INDEX meeting_once ON meeting (meeting_series_id, on_date, coalesce(shift_type_id, 0), coalesce(department_id, 0), coalesce(team_id, 0))
    WHERE state <> 'cancelled' OR cancelled_by IS NOT NULL;
COMMENT ON INDEX meeting_once IS 'What somebody called off stays so; what the roster called off may be made again';
CREATE INDEX meeting_day_idx ON meeting (on_date);
CREATE INDEX meeting_version_idx ON meeting (meeting_series_version_id);
CREATE INDEX meeting_host_idx ON meeting (host_agent_id, on_date);

CREATE TABLE meeting_item (
    meeting_id bigint NOT NULL REFERENCES meeting,
    position smallint NOT NULL CONSTRAINT meeting_item_position CHECK (position >= 1),
    kind text NOT NULL CONSTRAINT meeting_item_kind_known CHECK (kind IN ('facts', 'award', 'slogan', 'prizes', 'topic')),
    title text NOT NULL,
    planned_s int NOT NULL,
    added_s int NOT NULL DEFAULT 0 CONSTRAINT meeting_item_added CHECK (added_s BETWEEN 0 AND 36000),
    used_ms bigint NOT NULL DEFAULT 0 CONSTRAINT meeting_item_used CHECK (used_ms >= 0),
    PRIMARY KEY (meeting_id, position)
);
COMMENT ON TABLE meeting_item IS 'The agenda of a meeting. What an item saves or overruns goes to the next: that follows from used_ms and is not kept';
COMMENT ON COLUMN meeting_item.meeting_id IS 'The meeting';
COMMENT ON COLUMN meeting_item.position IS 'Its place, from 1 without gaps';
COMMENT ON COLUMN meeting_item.kind IS 'As in meeting_series_item';
COMMENT ON COLUMN meeting_item.title IS 'As it is shown';
COMMENT ON COLUMN meeting_item.planned_s IS 'Seconds planned';
COMMENT ON COLUMN meeting_item.added_s IS 'Seconds that were put on top while it ran';
COMMENT ON COLUMN meeting_item.used_ms IS 'Milliseconds used, without what runs since meeting.running_since';

CREATE TABLE meeting_attendance (
    meeting_attendance_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    meeting_id bigint NOT NULL REFERENCES meeting,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    is_present boolean NOT NULL,
    reason text NOT NULL DEFAULT '' CONSTRAINT meeting_attendance_reason CHECK (reason IN ('', 'rest', 'leave', 'no_punch', 'away')),
    ticked_by bigint REFERENCES staff,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT meeting_attendance_why CHECK (is_present = (reason = ''))
);
COMMENT ON TABLE meeting_attendance IS 'Who was there: ticks, and at the end what roster and punches said of all others. The last row of an agent counts; none is changed';
COMMENT ON COLUMN meeting_attendance.meeting_attendance_id IS 'Key, in the order of writing';
COMMENT ON COLUMN meeting_attendance.meeting_id IS 'The meeting';
COMMENT ON COLUMN meeting_attendance.agent_id IS 'The agent';
COMMENT ON COLUMN meeting_attendance.team_id IS 'His team that day';
COMMENT ON COLUMN meeting_attendance.is_present IS 'He was there';
COMMENT ON COLUMN meeting_attendance.reason IS 'Of who was not: rest, leave, no_punch, away; empty of who was';
COMMENT ON COLUMN meeting_attendance.ticked_by IS 'Who ticked it; null: out of roster and punches, when the meeting ended';
COMMENT ON COLUMN meeting_attendance.at IS 'When';
CREATE INDEX meeting_attendance_idx ON meeting_attendance (meeting_id, agent_id, meeting_attendance_id);

CREATE TABLE meeting_minute (
    meeting_minute_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    meeting_id bigint NOT NULL REFERENCES meeting,
    position smallint,
    words text NOT NULL CONSTRAINT meeting_minute_words CHECK (btrim(words) <> '' AND length(words) <= 2000),
    replaces bigint REFERENCES meeting_minute CONSTRAINT meeting_minute_replaced_once UNIQUE,
    written_by bigint NOT NULL REFERENCES staff,
    written_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE meeting_minute IS 'Minutes, a line each; a correction is a line that stands in the place of another (#35)';
COMMENT ON COLUMN meeting_minute.meeting_minute_id IS 'Key';
COMMENT ON COLUMN meeting_minute.meeting_id IS 'The meeting';
COMMENT ON COLUMN meeting_minute.position IS 'The item that it belongs to; null: the meeting as a whole';
COMMENT ON COLUMN meeting_minute.words IS 'What was said';
COMMENT ON COLUMN meeting_minute.replaces IS 'The line in whose place it stands';
COMMENT ON COLUMN meeting_minute.written_by IS 'Who wrote it';
COMMENT ON COLUMN meeting_minute.written_at IS 'When';
CREATE INDEX meeting_minute_idx ON meeting_minute (meeting_id);

CREATE TABLE meeting_action (
    meeting_action_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    meeting_id bigint NOT NULL REFERENCES meeting,
    words text NOT NULL CONSTRAINT meeting_action_words CHECK (btrim(words) <> '' AND length(words) <= 1000),
    owner_agent_id bigint REFERENCES agent,
    owner_staff_id bigint REFERENCES staff,
    due_on date NOT NULL,
    made_by bigint NOT NULL REFERENCES staff,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    done_at timestamptz,
    done_by bigint REFERENCES staff,
    done_note text NOT NULL DEFAULT '' CONSTRAINT meeting_action_note CHECK (length(done_note) <= 1000),
    CONSTRAINT meeting_action_one_owner CHECK ((owner_agent_id IS NULL) <> (owner_staff_id IS NULL)),
    CONSTRAINT meeting_action_done CHECK ((done_at IS NULL) = (done_by IS NULL) AND (done_at IS NOT NULL OR done_note = ''))
);
COMMENT ON TABLE meeting_action IS 'What somebody is to do until a day, out of a meeting (#35); promises of managers too (#237)';
COMMENT ON COLUMN meeting_action.meeting_action_id IS 'Key';
COMMENT ON COLUMN meeting_action.meeting_id IS 'The meeting';
COMMENT ON COLUMN meeting_action.words IS 'What is to be done';
COMMENT ON COLUMN meeting_action.owner_agent_id IS 'The agent who does it';
COMMENT ON COLUMN meeting_action.owner_staff_id IS 'Or who of the staff';
COMMENT ON COLUMN meeting_action.due_on IS 'Until which day';
COMMENT ON COLUMN meeting_action.made_by IS 'Who wrote it down';
COMMENT ON COLUMN meeting_action.made_at IS 'When';
COMMENT ON COLUMN meeting_action.done_at IS 'When it was done; null: open';
COMMENT ON COLUMN meeting_action.done_by IS 'Who said so';
COMMENT ON COLUMN meeting_action.done_note IS 'What came of it';
CREATE INDEX meeting_action_idx ON meeting_action (meeting_id);
CREATE INDEX meeting_action_open_idx ON meeting_action (due_on) WHERE done_at IS NULL;

CREATE TABLE notice (
    notice_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL CONSTRAINT notice_title CHECK (btrim(title) <> '' AND length(title) <= 120),
    words text NOT NULL CONSTRAINT notice_words CHECK (btrim(words) <> '' AND length(words) <= 8000),
    valid_until date,
    corrects bigint REFERENCES notice CONSTRAINT notice_corrected_once UNIQUE,
    published_by bigint NOT NULL REFERENCES staff,
    published_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE notice IS 'What is told to teams (M2). A published notice never changes: a correction is a notice in its place, told anew';
COMMENT ON COLUMN notice.notice_id IS 'Key';
COMMENT ON COLUMN notice.title IS 'Its title';
COMMENT ON COLUMN notice.words IS 'What it says, word for word';
COMMENT ON COLUMN notice.valid_until IS 'Last day on which it is to be told; null: until it is corrected';
COMMENT ON COLUMN notice.corrects IS 'The notice in whose place it stands';
COMMENT ON COLUMN notice.published_by IS 'Who published it';
COMMENT ON COLUMN notice.published_at IS 'When';

CREATE TABLE notice_team (
    notice_id bigint NOT NULL REFERENCES notice,
    team_id bigint NOT NULL REFERENCES team,
    PRIMARY KEY (notice_id, team_id)
);
COMMENT ON TABLE notice_team IS 'The teams that a notice concerns';
COMMENT ON COLUMN notice_team.notice_id IS 'The notice';
COMMENT ON COLUMN notice_team.team_id IS 'The team';
CREATE INDEX notice_team_idx ON notice_team (team_id);

CREATE TABLE notice_question (
    notice_id bigint NOT NULL REFERENCES notice,
    position smallint NOT NULL CONSTRAINT notice_question_position CHECK (position IN (1, 2)),
    words text NOT NULL CONSTRAINT notice_question_words CHECK (btrim(words) <> '' AND length(words) <= 400),
    choices text[] NOT NULL CONSTRAINT notice_question_choices CHECK (cardinality(choices) BETWEEN 2 AND 4 AND array_position(choices, NULL) IS NULL),
    right_no smallint NOT NULL CONSTRAINT notice_question_right CHECK (right_no BETWEEN 1 AND cardinality(choices)),
    PRIMARY KEY (notice_id, position)
);
COMMENT ON TABLE notice_question IS 'A quiz of two questions about a notice (M3), or none';
COMMENT ON COLUMN notice_question.notice_id IS 'The notice';
COMMENT ON COLUMN notice_question.position IS '1 or 2';
COMMENT ON COLUMN notice_question.words IS 'The question';
COMMENT ON COLUMN notice_question.choices IS 'Two to four choices';
COMMENT ON COLUMN notice_question.right_no IS 'Place of the right one, from 1';

CREATE TABLE notice_receipt (
    notice_id bigint NOT NULL REFERENCES notice,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    meeting_id bigint REFERENCES meeting,
    told_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    ticked_by bigint NOT NULL REFERENCES staff,
    PRIMARY KEY (notice_id, agent_id)
);
COMMENT ON TABLE notice_receipt IS 'Who was told of a notice; ticked on the agents'' behalf, who do not sign in (M3)';
COMMENT ON COLUMN notice_receipt.notice_id IS 'The notice';
COMMENT ON COLUMN notice_receipt.agent_id IS 'The agent';
COMMENT ON COLUMN notice_receipt.team_id IS 'His team then';
COMMENT ON COLUMN notice_receipt.meeting_id IS 'The meeting in which he was told; null: otherwise';
COMMENT ON COLUMN notice_receipt.told_at IS 'When';
COMMENT ON COLUMN notice_receipt.ticked_by IS 'Who ticked it';
CREATE INDEX notice_receipt_agent_idx ON notice_receipt (agent_id);
CREATE INDEX notice_receipt_meeting_idx ON notice_receipt (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE TABLE notice_answer (
    notice_answer_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    notice_id bigint NOT NULL,
    position smallint NOT NULL,
    agent_id bigint NOT NULL REFERENCES agent,
    choice_no smallint NOT NULL,
    is_right boolean NOT NULL,
    answered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    ticked_by bigint NOT NULL REFERENCES staff,
    CONSTRAINT notice_answer_question FOREIGN KEY (notice_id, position) REFERENCES notice_question
);
COMMENT ON TABLE notice_answer IS 'What an agent answered; the last answer to a question counts, none is changed';
COMMENT ON COLUMN notice_answer.notice_answer_id IS 'Key, in the order of writing';
COMMENT ON COLUMN notice_answer.notice_id IS 'The notice';
COMMENT ON COLUMN notice_answer.position IS 'The question';
COMMENT ON COLUMN notice_answer.agent_id IS 'The agent';
COMMENT ON COLUMN notice_answer.choice_no IS 'His choice, from 1';
COMMENT ON COLUMN notice_answer.is_right IS 'It was the right one';
COMMENT ON COLUMN notice_answer.answered_at IS 'When';
COMMENT ON COLUMN notice_answer.ticked_by IS 'Who ticked it';
CREATE INDEX notice_answer_idx ON notice_answer (notice_id, agent_id, position, notice_answer_id);

-- What the documents say (#29 to #36); a site makes versions of its own.
DO $$
DECLARE
    v_series bigint;
    v_version bigint;
    v_row record;
BEGIN
    FOR v_row IN SELECT * FROM (VALUES
        ('morning', '晨会', 'department', 'shift_start', 600, NULL::smallint, true, '用心倾听，真诚服务！'),
        ('after_shift', '班后会', 'team', 'shift_end', -600, NULL, true, ''),
        ('department', '部门周例会', 'department', 'clock', 61200, 5::smallint, false, ''),
        ('talk', '经理与员工周沟通', 'department', 'clock', 54000, 3::smallint, false, '')) s (kind, name, scope, anchor, offset_s, weekday, rotates, slogan) LOOP
        INSERT INTO meeting_series (kind, name) VALUES (v_row.kind, v_row.name) RETURNING meeting_series_id INTO v_series;
        INSERT INTO meeting_series_version (meeting_series_id, effective, scope, anchor, offset_s, weekday, rotates, slogan)
        VALUES (v_series, daterange(site_day(now()), NULL), v_row.scope, v_row.anchor, v_row.offset_s, v_row.weekday, v_row.rotates, v_row.slogan)
        RETURNING meeting_series_version_id INTO v_version;
        INSERT INTO meeting_series_item (meeting_series_version_id, position, kind, title, planned_s, on_prize_days)
        SELECT v_version, i.position, i.kind, i.title, i.planned_s, i.on_prize_days FROM (VALUES
            ('morning', 1, 'facts', '昨日情况', 240, false), ('morning', 2, 'award', '颁奖与发言', 300, false),
            ('morning', 3, 'prizes', '周奖、月奖与发言', 300, true), ('morning', 4, 'slogan', '集体口号', 60, false),
            ('after_shift', 1, 'topic', '今日小结', 180, false), ('after_shift', 2, 'topic', '明日安排', 120, false),
            ('department', 1, 'topic', '本周情况', 900, false), ('department', 2, 'topic', '问题与措施', 900, false),
            ('department', 3, 'topic', '下周安排', 600, false), ('talk', 1, 'topic', '员工发言', 1200, false),
            ('talk', 2, 'topic', '经理答复', 600, false)) i (series, position, kind, title, planned_s, on_prize_days)
         WHERE i.series = v_row.kind;
    END LOOP;
END $$;

DO $$
DECLARE
    v_table text;
    v_key text;
BEGIN
    FOR v_table, v_key IN VALUES ('meeting_series', 'meeting_series_id'), ('meeting_series_version', 'meeting_series_version_id'),
        ('meeting_series_item', 'meeting_series_version_id'), ('meeting', 'meeting_id'), ('meeting_action', 'meeting_action_id'),
        ('notice', 'notice_id'), ('notice_team', 'notice_id'), ('notice_question', 'notice_id') LOOP
        EXECUTE format('CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_change(%s)', v_table, v_key);
    END LOOP;
END $$;

CREATE FUNCTION guard_meeting_fact() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM refuse('meeting_fact_stays', 'What was ticked, written or published is never changed', 'Write a correction.');
END $$;
COMMENT ON FUNCTION guard_meeting_fact IS 'Keeps ticks, minutes, notices, receipts and answers as they are, from the owner too';
CREATE FUNCTION guard_meeting_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF TG_TABLE_NAME = 'meeting_series_item' THEN
        IF EXISTS (SELECT FROM meeting WHERE meeting_series_version_id IN (NEW.meeting_series_version_id, OLD.meeting_series_version_id)) THEN
            PERFORM refuse('meeting_version_used', 'The agenda of meetings that were made never changes', 'Make a version from a later day.');
        END IF;
        RETURN coalesce(NEW, OLD);
    ELSIF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'effective' = to_jsonb(OLD) - 'effective' AND NOT EXISTS (
            SELECT FROM meeting WHERE meeting_series_version_id = OLD.meeting_series_version_id AND NOT NEW.effective @> on_date) THEN
        RETURN NEW;
    ELSIF EXISTS (SELECT FROM meeting WHERE meeting_series_version_id = OLD.meeting_series_version_id) THEN
        PERFORM refuse('meeting_version_used', 'A version of which there are meetings never changes', 'Make a version from a later day.');
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
COMMENT ON FUNCTION guard_meeting_version IS 'Keeps a version with its agenda once meetings were made by it; its dates may end after the last of them';
CREATE FUNCTION guard_meeting() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_moving text[] := '{host_agent_id,host_staff_id,host_by,has_prizes,state,current_no,running_since,revision,started_at,started_by,ended_at,ended_by,cancelled_at,cancelled_by,cancelled_why,planned_at}';
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.state = 'planned' AND OLD.planned_at > clock_timestamp() THEN
            RETURN OLD; -- made ahead: by another agenda it is made anew
        END IF;
        PERFORM refuse('meeting_stays', 'A meeting is called off, never deleted');
    ELSIF OLD.state IN ('held', 'cancelled') OR to_jsonb(NEW) - v_moving <> to_jsonb(OLD) - v_moving
       OR ((NEW.planned_at, NEW.has_prizes) <> (OLD.planned_at, OLD.has_prizes) AND OLD.state <> 'planned') THEN
        PERFORM refuse('meeting_stays', 'A meeting that is over never changes');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_meeting IS 'Keeps a meeting that was held or called off, and where it came from, from the owner too; only one that is planned for later may go';
CREATE FUNCTION guard_meeting_item() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_meeting meeting;
BEGIN
    SELECT * INTO v_meeting FROM meeting WHERE meeting_id = OLD.meeting_id;
    IF v_meeting.state IN ('held', 'cancelled') OR (TG_OP = 'DELETE' AND v_meeting.state <> 'planned')
       OR (TG_OP = 'UPDATE' AND to_jsonb(NEW) - '{added_s,used_ms}'::text[] <> to_jsonb(OLD) - '{added_s,used_ms}'::text[]) THEN
        PERFORM refuse('meeting_item_stays', 'The agenda of a meeting stays, and what it took once the meeting is over');
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
COMMENT ON FUNCTION guard_meeting_item IS 'Keeps the agenda of a meeting that began, and what it took of one that is over';
CREATE FUNCTION guard_meeting_action() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.done_at IS NOT NULL
       OR to_jsonb(NEW) - '{done_at,done_by,done_note}'::text[] <> to_jsonb(OLD) - '{done_at,done_by,done_note}'::text[] THEN
        PERFORM refuse('meeting_action_stays', 'An action is done once and otherwise stays as it was agreed');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_meeting_action IS 'Lets an action be done once and nothing else';
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['meeting_attendance', 'meeting_minute', 'notice', 'notice_team', 'notice_question', 'notice_receipt', 'notice_answer'] LOOP
        EXECUTE format('CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_meeting_fact()', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['meeting_attendance', 'meeting_minute', 'notice', 'notice_team', 'notice_question', 'notice_receipt', 'notice_answer',
                             'meeting', 'meeting_item', 'meeting_action'] LOOP
        EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION guard_meeting_fact()', t);
    END LOOP;
END $$;
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON meeting_series_version FOR EACH ROW EXECUTE FUNCTION guard_meeting_version();
CREATE TRIGGER guarded BEFORE INSERT OR UPDATE OR DELETE ON meeting_series_item FOR EACH ROW EXECUTE FUNCTION guard_meeting_version();
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON meeting FOR EACH ROW EXECUTE FUNCTION guard_meeting();
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON meeting_item FOR EACH ROW EXECUTE FUNCTION guard_meeting_item();
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON meeting_action FOR EACH ROW EXECUTE FUNCTION guard_meeting_action();

CREATE FUNCTION announce_meeting(p_what text) RETURNS void LANGUAGE sql SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT pg_notify('banzhang_meeting', p_what) $$;
COMMENT ON FUNCTION announce_meeting IS 'Tells the consoles what to look at again: meetings, meeting:ID, series, notices';

CREATE FUNCTION is_workday(p_day date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT coalesce((SELECT kind = 'workday' FROM calendar_day WHERE on_date = p_day), extract(isodow FROM p_day) <= 5)
$$;
COMMENT ON FUNCTION is_workday IS 'Whether a day is worked by the calendar: Monday to Friday, but for holidays and days that are worked instead';

CREATE FUNCTION is_prize_day(p_day date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    -- A week without a working day has none: null is no answer.
    SELECT coalesce(p_day = (SELECT min(d)::date FROM generate_series(date_trunc('week', p_day), date_trunc('week', p_day) + interval '6 days', interval '1 day') d
                              WHERE is_workday(d::date)), false)
        OR coalesce(p_day = (SELECT min(d)::date FROM generate_series(date_trunc('month', p_day), date_trunc('month', p_day) + interval '1 month - 1 day', interval '1 day') d
                              WHERE is_workday(d::date)), false)
$$;
COMMENT ON FUNCTION is_prize_day IS 'Whether it is the first working day of its week or of its month, or both (#33)';

CREATE FUNCTION has_prizes_on(p_version bigint, p_day date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT EXISTS (SELECT FROM meeting_series_item i WHERE i.meeting_series_version_id = p_version AND i.on_prize_days) AND is_prize_day(p_day)
$$;
COMMENT ON FUNCTION has_prizes_on IS 'Whether meetings of a version give prizes of week and month on a day (#33)';

-- The next three are asked for every row that a leader reads: plpgsql keeps their plans.
CREATE FUNCTION leads_meeting(p_scope text, p_department bigint, p_team bigint, p_on date) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff_id();
BEGIN
    RETURN EXISTS (SELECT FROM team_leader l JOIN team t USING (team_id)
                    WHERE l.staff_id = v_staff AND l.during @> p_on
                      AND CASE p_scope WHEN 'site' THEN true WHEN 'department' THEN t.department_id IS NOT DISTINCT FROM p_department ELSE t.team_id = p_team END);
END $$;
COMMENT ON FUNCTION leads_meeting IS 'Whether the reader leads a team of those who meet, on that day';

CREATE FUNCTION runs_meeting(p_meeting bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    m meeting;
BEGIN
    SELECT * INTO m FROM meeting x WHERE x.meeting_id = p_meeting;
    IF NOT FOUND OR my_staff_id() IS NULL THEN
        RETURN false;
    ELSIF pg_has_role(session_user, 'bz_manager', 'MEMBER') THEN
        RETURN true;
    END IF;
    RETURN pg_has_role(session_user, 'bz_leader', 'MEMBER')
       AND (leads_meeting(m.scope, m.department_id, m.team_id, site_day(clock_timestamp()))
            OR (m.state IN ('planned', 'running') AND leads_meeting(m.scope, m.department_id, m.team_id, m.on_date)));
END $$;
COMMENT ON FUNCTION runs_meeting IS 'Whether the reader may run a meeting, tick and write in it: a manager, who leads one of its teams today, or until it is over who leads one on its day';

CREATE FUNCTION sees_meeting(p_meeting bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF my_staff_id() IS NULL THEN
        RETURN false;
    END IF;
    RETURN pg_has_role(session_user, 'bz_auditor', 'MEMBER') OR pg_has_role(session_user, 'bz_scheduler', 'MEMBER') OR runs_meeting(p_meeting)
        OR (pg_has_role(session_user, 'bz_leader', 'MEMBER')
            AND (SELECT leads_meeting(m.scope, m.department_id, m.team_id, m.on_date) FROM meeting m WHERE m.meeting_id = p_meeting) IS TRUE);
END $$;
COMMENT ON FUNCTION sees_meeting IS 'Whether the reader sees a meeting: who runs it, who led one of its teams on its day, schedulers and auditors';

CREATE FUNCTION meeting_state(p_meeting meeting) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN (p_meeting).state = 'planned' AND clock_timestamp() >= (p_meeting).planned_at
                     + make_interval(secs => (SELECT coalesce(sum(planned_s), 0) FROM meeting_item i WHERE i.meeting_id = (p_meeting).meeting_id)) THEN 'missed'
                ELSE (p_meeting).state END
$$;
COMMENT ON FUNCTION meeting_state IS 'How a meeting stands: planned, running, held, cancelled, or missed: it should have been over and has not begun (#36)';

CREATE FUNCTION take_meeting(p_meeting bigint, p_revision int, VARIADIC p_states text[]) RETURNS meeting
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_meeting meeting;
BEGIN
    PERFORM my_staff();
    IF NOT runs_meeting(p_meeting) THEN
        RAISE EXCEPTION 'This meeting is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'meeting_reach';
    END IF;
    SELECT * INTO v_meeting FROM meeting WHERE meeting_id = p_meeting FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM refuse('meeting_known', 'The meeting was made anew meanwhile');
    ELSIF p_revision IS NOT NULL AND v_meeting.revision <> p_revision THEN
        RAISE EXCEPTION 'Somebody else went on with it meanwhile' USING ERRCODE = '55P03', CONSTRAINT = 'meeting_revision',
            HINT = coalesce((SELECT name FROM staff WHERE staff_id = coalesce(v_meeting.ended_by, v_meeting.started_by, v_meeting.cancelled_by)), '');
    ELSIF v_meeting.state <> ALL (p_states) THEN
        PERFORM refuse('meeting_state', format('This is not done with a meeting that is %s', v_meeting.state));
    END IF;
    RETURN v_meeting;
END $$;
COMMENT ON FUNCTION take_meeting IS 'Step of what changes a meeting: locks it, and refuses who may not, who saw an older revision, or a state in which it is not done';

CREATE FUNCTION meeting_people(p_meeting bigint)
RETURNS TABLE (agent_id bigint, team_id bigint, is_present boolean, reason text, is_on_shift boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH m AS (SELECT * FROM meeting WHERE meeting_id = p_meeting),
    -- The teams that meet.
    t AS (SELECT t.team_id FROM team t, m
           WHERE CASE m.scope WHEN 'site' THEN true WHEN 'department' THEN t.department_id IS NOT DISTINCT FROM m.department_id ELSE t.team_id = m.team_id END),
    shifts AS (
        SELECT DISTINCT ON (i.agent_id) i.agent_id, i.team_id, i.starts_at, i.ends_at
          FROM m JOIN shift_instance i ON i.on_date = m.on_date AND i.cancelled_at IS NULL AND i.kind = 'shift'
          JOIN shift_version v USING (shift_version_id)
         WHERE i.team_id IN (SELECT t.team_id FROM t) AND (m.shift_type_id IS NULL OR v.shift_type_id = m.shift_type_id)
         ORDER BY i.agent_id, i.starts_at),
    -- Who rests belongs to the kind of shift that he last had.
    rests AS (
        SELECT r.agent_id, r.team_id
          FROM m JOIN rest_day r ON r.on_date = m.on_date AND r.cancelled_at IS NULL
         WHERE r.team_id IN (SELECT t.team_id FROM t)
           AND (m.shift_type_id IS NULL
                OR m.shift_type_id = (SELECT v.shift_type_id FROM shift_instance i JOIN shift_version v USING (shift_version_id)
                                       WHERE i.agent_id = r.agent_id AND i.cancelled_at IS NULL AND i.kind = 'shift'
                                         AND i.on_date BETWEEN m.on_date - 14 AND m.on_date - 1 ORDER BY i.on_date DESC LIMIT 1))),
    -- A meeting without a shift is that of everybody in its teams.
    others AS (
        SELECT a.agent_id, a.team_id
          FROM m JOIN agent_team a ON a.during @> m.on_date JOIN agent g ON g.agent_id = a.agent_id AND (g.left_on IS NULL OR g.left_on > m.on_date)
         WHERE m.shift_type_id IS NULL AND a.team_id IN (SELECT t.team_id FROM t)),
    people AS (
        SELECT s.agent_id, s.team_id, s.starts_at, s.ends_at, false AS rests FROM shifts s
        UNION ALL SELECT r.agent_id, r.team_id, NULL, NULL, true FROM rests r WHERE r.agent_id NOT IN (SELECT s.agent_id FROM shifts s)
        UNION ALL SELECT o.agent_id, o.team_id, NULL, NULL, false FROM others o
                   WHERE o.agent_id NOT IN (SELECT s.agent_id FROM shifts s UNION ALL SELECT r.agent_id FROM rests r))
    SELECT p.agent_id, p.team_id, w.reason = '', w.reason, NOT p.rests AND p.starts_at IS NOT NULL AND NOT x.excused
      FROM people p CROSS JOIN m
     CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM excused_span e WHERE e.agent_id = p.agent_id AND e.cancelled_at IS NULL
                                           AND e.during @> m.planned_at) AS excused) x
     -- Who punched out and not in again has gone home. Logging out is that only half an hour before: one leaves the telephone for the meeting.
     CROSS JOIN LATERAL (SELECT max(u.at) FILTER (WHERE u.direction <> 'out') AS came, max(u.at) FILTER (WHERE u.direction = 'out' AND u.at <= m.planned_at) AS went
                           FROM punch u WHERE u.agent_id = p.agent_id AND NOT u.is_void
                            AND u.at BETWEEN p.starts_at - interval '4 hours' AND m.planned_at + interval '1 hour'
                            AND NOT EXISTS (SELECT FROM punch n WHERE n.replaces = u.punch_id)) punched
     CROSS JOIN LATERAL (SELECT max(e.at) FILTER (WHERE e.kind = 'login') AS came,
                                max(e.at) FILTER (WHERE e.kind = 'logout' AND e.at <= m.planned_at - interval '30 minutes') AS went
                           FROM agent_event e WHERE e.agent_id = p.agent_id AND e.kind IN ('login', 'logout')
                            AND e.at BETWEEN p.starts_at - interval '4 hours' AND m.planned_at + interval '1 hour') signed
     CROSS JOIN LATERAL (
        SELECT CASE WHEN p.rests THEN 'rest' WHEN x.excused THEN 'leave'
                    WHEN p.starts_at IS NULL THEN 'away'
                    WHEN punched.came > coalesce(punched.went, '-infinity') OR signed.came > coalesce(greatest(punched.went, signed.went), '-infinity') THEN ''
                    WHEN coalesce(punched.came, signed.came) IS NOT NULL THEN 'away'
                    ELSE 'no_punch' END AS reason) w
$$;
COMMENT ON FUNCTION meeting_people IS 'Who belongs to a meeting, and by roster, leave, punches and log-ins whether he is there, or went home before; who rests belongs to his last kind of shift';

CREATE FUNCTION meeting_roll(p_meeting bigint)
RETURNS TABLE (agent_id bigint, team_id bigint, is_present boolean, reason text, is_ticked boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH ticked AS (
        SELECT DISTINCT ON (a.agent_id) a.agent_id, a.team_id, a.is_present, a.reason, a.ticked_by IS NOT NULL AS is_ticked
          FROM meeting_attendance a WHERE a.meeting_id = p_meeting ORDER BY a.agent_id, a.meeting_attendance_id DESC)
    SELECT t.* FROM ticked t WHERE sees_meeting(p_meeting)
    UNION ALL
    SELECT p.agent_id, p.team_id, p.is_present, p.reason, false
      FROM meeting m CROSS JOIN LATERAL meeting_people(m.meeting_id) p
     WHERE m.meeting_id = p_meeting AND m.state IN ('planned', 'running') AND sees_meeting(p_meeting)
       AND p.agent_id NOT IN (SELECT t.agent_id FROM ticked t)
$$;
COMMENT ON FUNCTION meeting_roll IS 'Who belongs to a meeting and is there: ticks, else roster and punches; of one that was held, as it was when it ended';

CREATE FUNCTION meeting_turnout(p_meeting bigint) RETURNS TABLE (people bigint, present bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF sees_meeting(p_meeting) THEN
        RETURN QUERY SELECT count(*), count(*) FILTER (WHERE l.is_present)
          FROM (SELECT DISTINCT ON (x.agent_id) x.is_present FROM meeting_attendance x WHERE x.meeting_id = p_meeting
                 ORDER BY x.agent_id, x.meeting_attendance_id DESC) l;
    END IF;
END $$;
COMMENT ON FUNCTION meeting_turnout IS 'How many belonged to a meeting that was held and how many were there, for who sees it: one question instead of one a row';

CREATE FUNCTION meeting_host_order(p_meeting bigint)
RETURNS TABLE (agent_id bigint, last_hosted date, times_hosted int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT p.agent_id, h.last_hosted, h.times
      FROM meeting_people(p_meeting) p
      JOIN meeting m ON m.meeting_id = p_meeting
      JOIN agent a ON a.agent_id = p.agent_id
     CROSS JOIN LATERAL (SELECT max(o.on_date) AS last_hosted, count(*)::int AS times FROM meeting o
                          WHERE o.host_agent_id = p.agent_id AND o.meeting_series_id = m.meeting_series_id AND o.meeting_id <> m.meeting_id
                            AND o.on_date <= m.on_date
                            AND (o.state IN ('running', 'held') OR (o.state = 'planned' AND o.planned_at > clock_timestamp()))) h
     WHERE p.is_on_shift
     ORDER BY h.last_hosted NULLS FIRST, h.times, a.agent_no
$$;
COMMENT ON FUNCTION meeting_host_order IS 'Who may host, the next one first (#34): on shift, never did or did longest ago, the fewest times, by number';

CREATE FUNCTION meeting_hosts(p_meeting bigint)
RETURNS TABLE (agent_id bigint, last_hosted date, times_hosted int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT h.* FROM meeting_host_order(p_meeting) h WHERE sees_meeting(p_meeting)
$$;
COMMENT ON FUNCTION meeting_hosts IS 'meeting_host_order for who sees the meeting';

CREATE FUNCTION is_unwritten(p_meeting bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT NOT EXISTS (SELECT FROM meeting_minute x WHERE x.meeting_id = p_meeting) AND NOT EXISTS (SELECT FROM meeting_action x WHERE x.meeting_id = p_meeting)
       AND NOT EXISTS (SELECT FROM meeting_attendance x WHERE x.meeting_id = p_meeting) AND NOT EXISTS (SELECT FROM notice_receipt x WHERE x.meeting_id = p_meeting)
$$;
COMMENT ON FUNCTION is_unwritten IS 'Whether nothing was ticked, written, agreed or told in a meeting yet';

CREATE FUNCTION remove_meetings(p_meetings bigint[]) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_gone bigint[];
BEGIN
    -- Locked first: what is being written in one of them meanwhile is seen then, and keeps it.
    PERFORM FROM meeting WHERE meeting_id = ANY (p_meetings) ORDER BY meeting_id FOR UPDATE;
    SELECT coalesce(array_agg(m.meeting_id), '{}') INTO v_gone FROM meeting m
     WHERE m.meeting_id = ANY (p_meetings) AND m.state = 'planned' AND m.planned_at > clock_timestamp() AND is_unwritten(m.meeting_id);
    DELETE FROM meeting_item WHERE meeting_id = ANY (v_gone);
    DELETE FROM meeting WHERE meeting_id = ANY (v_gone);
    RETURN cardinality(v_gone);
END $$;
COMMENT ON FUNCTION remove_meetings IS 'Step of make_meetings and save_meeting_series: removes meetings made ahead in which nothing is written yet. Returns how many';

CREATE FUNCTION fill_meeting(p_meeting bigint) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    DELETE FROM meeting_item WHERE meeting_id = p_meeting;
    INSERT INTO meeting_item (meeting_id, position, kind, title, planned_s)
    SELECT m.meeting_id, row_number() OVER (ORDER BY i.position), i.kind, i.title, i.planned_s
      FROM meeting m JOIN meeting_series_item i USING (meeting_series_version_id) WHERE m.meeting_id = p_meeting AND (m.has_prizes OR NOT i.on_prize_days);
$$;
COMMENT ON FUNCTION fill_meeting IS 'Step of make_meetings: the agenda of a meeting, with the prizes or without';

CREATE FUNCTION make_meeting(p_version meeting_series_version, p_day date, p_at timestamptz, p_shift_type bigint, p_department bigint, p_team bigint)
RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint;
BEGIN
    INSERT INTO meeting AS m (meeting_series_version_id, meeting_series_id, scope, department_id, team_id, shift_type_id, on_date, planned_at, has_prizes)
    SELECT (p_version).meeting_series_version_id, (p_version).meeting_series_id, (p_version).scope, p_department, p_team, p_shift_type, p_day, p_at,
           has_prizes_on((p_version).meeting_series_version_id, p_day)
    ON CONFLICT (meeting_series_id, on_date, coalesce(shift_type_id, 0), coalesce(department_id, 0), coalesce(team_id, 0))
          WHERE state <> 'cancelled' OR cancelled_by IS NOT NULL
    DO NOTHING RETURNING meeting_id INTO v_id;
    IF v_id IS NULL THEN
        UPDATE meeting m SET planned_at = p_at
         WHERE m.meeting_series_id = (p_version).meeting_series_id AND m.on_date = p_day AND m.state = 'planned' AND m.planned_at <> p_at
           AND (m.shift_type_id, m.department_id, m.team_id) IS NOT DISTINCT FROM (p_shift_type, p_department, p_team);
        RETURN false;
    END IF;
    PERFORM fill_meeting(v_id);
    IF (p_version).rotates THEN
        UPDATE meeting SET host_agent_id = (SELECT h.agent_id FROM meeting_host_order(v_id) h LIMIT 1) WHERE meeting_id = v_id;
    END IF;
    RETURN true;
END $$;
COMMENT ON FUNCTION make_meeting IS 'Step of make_meetings: one of a series, with its agenda and host, unless it is there or somebody called it off; one that has not begun follows its shift''s hours';

CREATE FUNCTION meeting_slots(p_version meeting_series_version, p_day date)
RETURNS TABLE (at timestamptz, shift_type_id bigint, department_id bigint, team_id bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_wanted date := date_trunc('week', p_day)::date + coalesce((p_version).weekday, 1) - 1;
BEGIN
    IF EXISTS (SELECT FROM calendar_day c WHERE c.on_date = v_wanted AND c.kind = 'holiday') THEN
        v_wanted := (SELECT min(d)::date FROM generate_series(v_wanted, date_trunc('week', p_day) + interval '6 days', interval '1 day') d WHERE is_workday(d::date));
    END IF;
    IF (p_version).weekday IS NOT NULL AND p_day IS DISTINCT FROM v_wanted THEN
        RETURN;
    END IF;
    IF (p_version).anchor = 'clock' THEN
        RETURN QUERY
        SELECT DISTINCT shift_moment(p_day, (p_version).offset_s), NULL::bigint, CASE (p_version).scope WHEN 'department' THEN t.department_id END,
               CASE (p_version).scope WHEN 'team' THEN t.team_id END
          FROM team t WHERE (t.closed_on IS NULL OR t.closed_on > p_day) AND EXISTS (SELECT FROM agent_team a WHERE a.team_id = t.team_id AND a.during @> p_day);
    ELSE
        RETURN QUERY
        SELECT min(CASE (p_version).anchor WHEN 'shift_start' THEN i.starts_at ELSE i.ends_at END) + make_interval(secs => (p_version).offset_s), v.shift_type_id,
               CASE (p_version).scope WHEN 'department' THEN t.department_id END, CASE (p_version).scope WHEN 'team' THEN t.team_id END
          FROM shift_instance i JOIN shift_version v USING (shift_version_id) JOIN team t ON t.team_id = i.team_id
         WHERE i.on_date = p_day AND i.cancelled_at IS NULL AND i.kind = 'shift' AND i.origin <> 'overtime'
         GROUP BY 2, 3, 4;
    END IF;
END $$;
COMMENT ON FUNCTION meeting_slots IS 'Step of make_meetings: the meetings that a series has on a day, by kind of shift and who meets';

CREATE FUNCTION follow_roster(p_version meeting_series_version, p_day date) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_vain bigint[];
    v_gone int;
    v_left int;
BEGIN
    SELECT coalesce(array_agg(m.meeting_id), '{}') INTO v_vain FROM meeting m
     WHERE m.meeting_series_version_id = (p_version).meeting_series_version_id AND m.on_date = p_day AND m.state = 'planned' AND m.planned_at > clock_timestamp()
       AND NOT EXISTS (SELECT FROM meeting_slots(p_version, p_day) s
                        WHERE (s.shift_type_id, s.department_id, s.team_id) IS NOT DISTINCT FROM (m.shift_type_id, m.department_id, m.team_id));
    v_gone := remove_meetings(v_vain);
    UPDATE meeting SET state = 'cancelled', cancelled_at = clock_timestamp(), cancelled_why = 'roster', revision = revision + 1
     WHERE meeting_id = ANY (v_vain) AND state = 'planned';
    GET DIAGNOSTICS v_left = ROW_COUNT;
    RETURN v_gone + v_left;
END $$;
COMMENT ON FUNCTION follow_roster IS 'Step of make_meetings: a roster published anew may leave nobody to meet; such a meeting goes, and one in which something is written is called off. Returns how many';

CREATE FUNCTION follow_calendar(p_version meeting_series_version, p_day date) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_prizes boolean := has_prizes_on((p_version).meeting_series_version_id, p_day);
    v_id bigint;
    v_changed int := 0;
BEGIN
    FOR v_id IN UPDATE meeting m SET has_prizes = v_prizes
         WHERE m.meeting_series_version_id = (p_version).meeting_series_version_id AND m.on_date = p_day AND m.state = 'planned'
           AND m.planned_at > clock_timestamp() AND m.has_prizes <> v_prizes AND is_unwritten(m.meeting_id) RETURNING m.meeting_id LOOP
        PERFORM fill_meeting(v_id);
        v_changed := v_changed + 1;
    END LOOP;
    RETURN v_changed;
END $$;
COMMENT ON FUNCTION follow_calendar IS 'Step of make_meetings: a holiday entered later moves the prizes of a week or month, and with them the agenda of what has not begun (#33). Returns how many changed';

CREATE FUNCTION follow_leave(p_version meeting_series_version, p_day date) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint;
    v_changed int := 0;
BEGIN
    -- Who hosts by turn is on shift as meeting_people has it; asked of the hosts alone.
    FOR v_id IN SELECT m.meeting_id FROM meeting m
         WHERE (p_version).rotates AND m.meeting_series_version_id = (p_version).meeting_series_version_id AND m.on_date = p_day AND m.state = 'planned'
           AND m.planned_at > clock_timestamp() AND m.host_agent_id IS NOT NULL AND m.host_by IS NULL
           AND (EXISTS (SELECT FROM excused_span e WHERE e.agent_id = m.host_agent_id AND e.cancelled_at IS NULL AND e.during @> m.planned_at)
                OR NOT EXISTS (SELECT FROM shift_instance i JOIN shift_version v USING (shift_version_id) JOIN team t ON t.team_id = i.team_id
                                WHERE i.agent_id = m.host_agent_id AND i.on_date = p_day AND i.cancelled_at IS NULL AND i.kind = 'shift'
                                  AND (m.shift_type_id IS NULL OR v.shift_type_id = m.shift_type_id)
                                  AND CASE m.scope WHEN 'site' THEN true WHEN 'department' THEN t.department_id IS NOT DISTINCT FROM m.department_id
                                                   ELSE t.team_id = m.team_id END))
         ORDER BY m.planned_at, m.meeting_id LOOP
        UPDATE meeting SET host_agent_id = (SELECT h.agent_id FROM meeting_host_order(v_id) h LIMIT 1) WHERE meeting_id = v_id AND state = 'planned';
        v_changed := v_changed + 1;
    END LOOP;
    RETURN v_changed;
END $$;
COMMENT ON FUNCTION follow_leave IS 'Step of make_meetings: whoever was to host by turn and is on leave or off shift now makes room for the next (#34); a host who was named stays. Returns how many changed';

CREATE FUNCTION make_meetings(p_day date) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_version meeting_series_version;
    v_slot record;
    v_made int := 0;
BEGIN
    PERFORM my_staff();
    IF p_day NOT BETWEEN site_day(clock_timestamp()) - 31 AND site_day(clock_timestamp()) + 14 THEN
        PERFORM refuse('meeting_days', 'Meetings are made from 31 days before today to 14 days after');
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('meetings', 0));
    FOR v_version IN SELECT v.* FROM meeting_series_version v WHERE v.effective @> p_day AND v.is_on ORDER BY v.meeting_series_id LOOP
        FOR v_slot IN SELECT * FROM meeting_slots(v_version, p_day) s ORDER BY s.at, s.shift_type_id, s.department_id, s.team_id LOOP
            v_made := v_made + make_meeting(v_version, p_day, v_slot.at, v_slot.shift_type_id, v_slot.department_id, v_slot.team_id)::int;
        END LOOP;
        v_made := v_made + follow_roster(v_version, p_day) + follow_calendar(v_version, p_day) + follow_leave(v_version, p_day);
    END LOOP;
    IF v_made > 0 THEN
        PERFORM announce_meeting('meetings');
    END IF;
    RETURN v_made;
END $$;
COMMENT ON FUNCTION make_meetings IS 'Makes the meetings of a day out of published shifts and the calendar, each once (#29, #34 to #36), and lets those that have not begun follow shifts, calendar and leave. Returns how many were made, changed or called off';

CREATE FUNCTION set_meeting_host(p_meeting bigint, p_agent bigint, p_staff bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM take_meeting(p_meeting, NULL, 'planned', 'running');
    IF p_agent IS NOT NULL AND NOT EXISTS (SELECT FROM meeting_people(p_meeting) p WHERE p.agent_id = p_agent) THEN
        PERFORM refuse('meeting_host', 'Who hosts is one of those who meet');
    END IF;
    UPDATE meeting SET host_agent_id = p_agent, host_staff_id = p_staff, host_by = my_staff_id() WHERE meeting_id = p_meeting;
    PERFORM announce_meeting('meeting:' || p_meeting);
END $$;
COMMENT ON FUNCTION set_meeting_host IS 'Another host than the turn says: an agent of those who meet, or one of the staff';

CREATE FUNCTION settle_meeting_item(p_meeting meeting) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    UPDATE meeting_item SET used_ms = used_ms + greatest(floor(extract(epoch FROM clock_timestamp() - (p_meeting).running_since) * 1000)::bigint, 0)
     WHERE meeting_id = (p_meeting).meeting_id AND position = (p_meeting).current_no AND (p_meeting).running_since IS NOT NULL
$$;
COMMENT ON FUNCTION settle_meeting_item IS 'Step of step_meeting: what runs is used';

CREATE FUNCTION end_meeting(p_meeting bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    -- Punches that come later do not change who was there.
    INSERT INTO meeting_attendance (meeting_id, agent_id, team_id, is_present, reason)
    SELECT p_meeting, r.agent_id, r.team_id, r.is_present, r.reason FROM meeting_roll(p_meeting) r WHERE NOT r.is_ticked;
    UPDATE meeting SET revision = revision + 1, state = 'held', running_since = NULL, ended_at = clock_timestamp(), ended_by = my_staff_id() WHERE meeting_id = p_meeting;
END $$;
COMMENT ON FUNCTION end_meeting IS 'Step of step_meeting: keeps who was there, and ends it';

CREATE FUNCTION step_meeting(p_meeting bigint, p_revision int, p_step text) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_meeting meeting;
    v_last int;
    v_now timestamptz;
BEGIN
    IF p_step = 'start' THEN
        v_meeting := take_meeting(p_meeting, p_revision, 'planned');
        IF v_meeting.on_date > site_day(clock_timestamp()) THEN
            PERFORM refuse('meeting_day', format('It is planned for %s', v_meeting.on_date));
        END IF;
        UPDATE meeting SET revision = revision + 1, state = 'running', current_no = 1, started_at = clock_timestamp(), started_by = my_staff_id(), running_since = clock_timestamp()
         WHERE meeting_id = p_meeting;
    ELSE
        v_meeting := take_meeting(p_meeting, p_revision, 'running');
        IF p_step IS NULL OR p_step NOT IN ('pause', 'resume', 'next', 'back', 'add', 'end') OR (p_step = 'pause' AND v_meeting.running_since IS NULL)
           OR (p_step = 'resume' AND v_meeting.running_since IS NOT NULL) OR (p_step = 'back' AND v_meeting.current_no = 1) THEN
            PERFORM refuse('meeting_step', 'This step means nothing now');
        END IF;
        PERFORM settle_meeting_item(v_meeting);
        v_last := (SELECT max(position) FROM meeting_item WHERE meeting_id = p_meeting);
        v_now := clock_timestamp();
        IF p_step = 'add' THEN
            UPDATE meeting_item SET added_s = added_s + 30 WHERE meeting_id = p_meeting AND position = v_meeting.current_no;
        END IF;
        IF p_step = 'end' OR (p_step = 'next' AND v_meeting.current_no = v_last) THEN
            PERFORM end_meeting(p_meeting);
        ELSE
            UPDATE meeting SET revision = revision + 1, running_since = CASE WHEN p_step = 'pause' OR (p_step = 'add' AND running_since IS NULL) THEN NULL ELSE v_now END,
                   current_no = current_no + CASE p_step WHEN 'next' THEN 1 WHEN 'back' THEN -1 ELSE 0 END
             WHERE meeting_id = p_meeting;
        END IF;
    END IF;
    PERFORM announce_meeting('meeting:' || p_meeting);
    RETURN v_meeting.revision + 1;
END $$;
COMMENT ON FUNCTION step_meeting IS 'Goes on with a meeting on the database''s clock: start, pause, resume, next, back, add (30 s), end; next of the last item ends it. Whoever did not see the last revision is refused. Returns the new one';

CREATE FUNCTION cancel_meeting(p_meeting bigint, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM take_meeting(p_meeting, NULL, 'planned');
    IF btrim(coalesce(p_why, '')) = '' THEN
        PERFORM refuse('meeting_cancelled_why', 'Say why it is not held');
    END IF;
    UPDATE meeting SET state = 'cancelled', cancelled_at = clock_timestamp(), cancelled_by = my_staff_id(), cancelled_why = btrim(p_why), revision = revision + 1
     WHERE meeting_id = p_meeting;
    PERFORM announce_meeting('meeting:' || p_meeting);
END $$;
COMMENT ON FUNCTION cancel_meeting IS 'Calls a meeting off, or says why it was missed, with the reason';

CREATE FUNCTION why_away(p_meeting bigint, p_agent bigint) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT coalesce((SELECT nullif(a.reason, '') FROM meeting_attendance a WHERE a.meeting_id = p_meeting AND a.agent_id = p_agent AND a.ticked_by IS NULL
                      ORDER BY a.meeting_attendance_id DESC LIMIT 1),
                    (SELECT nullif(p.reason, '') FROM meeting_people(p_meeting) p WHERE p.agent_id = p_agent), 'away')
$$;
COMMENT ON FUNCTION why_away IS 'Step of tick_meeting: why somebody is not there, as the end of the meeting kept it, else by roster and leave: a tick that is taken back does not lose the leave';

CREATE FUNCTION tick_meeting(p_meeting bigint, p_agent bigint, p_present boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_person record;
BEGIN
    IF p_present IS NULL THEN
        PERFORM refuse('meeting_tick', 'Say whether he is there');
    END IF;
    PERFORM take_meeting(p_meeting, NULL, 'planned', 'running', 'held');
    SELECT r.* INTO v_person FROM meeting_roll(p_meeting) r WHERE r.agent_id = p_agent;
    IF v_person.agent_id IS NULL THEN -- somebody of another shift who came
        IF NOT EXISTS (SELECT FROM agent WHERE agent_id = p_agent) THEN
            PERFORM refuse('meeting_guest', 'There is no such agent');
        END IF;
        v_person.team_id := team_on(p_agent, (SELECT on_date FROM meeting WHERE meeting_id = p_meeting));
    ELSIF v_person.is_present = p_present THEN
        RETURN;
    END IF;
    INSERT INTO meeting_attendance (meeting_id, agent_id, team_id, is_present, reason, ticked_by)
    VALUES (p_meeting, p_agent, v_person.team_id, p_present, CASE WHEN p_present THEN '' ELSE why_away(p_meeting, p_agent) END, my_staff_id());
    PERFORM announce_meeting('meeting:' || p_meeting);
END $$;
COMMENT ON FUNCTION tick_meeting IS 'Says that somebody is there, or is not, whatever roster and punches say';

CREATE FUNCTION write_minute(p_meeting bigint, p_position int, p_words text, p_replaces bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint;
BEGIN
    PERFORM take_meeting(p_meeting, NULL, 'planned', 'running', 'held');
    IF p_position IS NOT NULL AND NOT EXISTS (SELECT FROM meeting_item WHERE meeting_id = p_meeting AND position = p_position) THEN
        PERFORM refuse('meeting_minute_item', 'The meeting has no such item');
    ELSIF p_replaces IS NOT NULL AND NOT EXISTS (SELECT FROM meeting_minute WHERE meeting_minute_id = p_replaces AND meeting_id = p_meeting) THEN
        PERFORM refuse('meeting_minute_known', 'The meeting has no such line');
    END IF;
    INSERT INTO meeting_minute (meeting_id, position, words, replaces, written_by)
    VALUES (p_meeting, p_position, btrim(coalesce(p_words, '')), p_replaces, my_staff_id()) RETURNING meeting_minute_id INTO v_id;
    PERFORM announce_meeting('meeting:' || p_meeting);
    RETURN v_id;
END $$;
COMMENT ON FUNCTION write_minute IS 'Writes a line of the minutes, or one in the place of another; returns it';

CREATE FUNCTION add_meeting_action(p_meeting bigint, p_agent bigint, p_staff bigint, p_words text, p_due date) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_meeting meeting := take_meeting(p_meeting, NULL, 'planned', 'running', 'held');
    v_id bigint;
BEGIN
    IF p_due IS NULL OR p_due < v_meeting.on_date THEN
        PERFORM refuse('meeting_action_due', 'It is due on a day from the meeting on');
    END IF;
    INSERT INTO meeting_action (meeting_id, words, owner_agent_id, owner_staff_id, due_on, made_by)
    VALUES (p_meeting, btrim(coalesce(p_words, '')), p_agent, p_staff, p_due, my_staff_id()) RETURNING meeting_action_id INTO v_id;
    PERFORM announce_meeting('meeting:' || p_meeting);
    RETURN v_id;
END $$;
COMMENT ON FUNCTION add_meeting_action IS 'Writes down who does what until which day; returns it';

CREATE FUNCTION end_meeting_action(p_action bigint, p_note text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_action meeting_action;
BEGIN
    SELECT * INTO v_action FROM meeting_action WHERE meeting_action_id = p_action FOR UPDATE;
    IF v_action.owner_staff_id IS DISTINCT FROM my_staff() AND NOT coalesce(runs_meeting(v_action.meeting_id), false) THEN
        RAISE EXCEPTION 'This action is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'meeting_reach';
    ELSIF v_action.done_at IS NOT NULL THEN
        RAISE EXCEPTION 'It is done already' USING ERRCODE = '55P03', CONSTRAINT = 'meeting_action_open';
    END IF;
    UPDATE meeting_action SET done_at = clock_timestamp(), done_by = my_staff_id(), done_note = btrim(coalesce(p_note, '')) WHERE meeting_action_id = p_action;
    PERFORM announce_meeting('meeting:' || v_action.meeting_id);
END $$;
COMMENT ON FUNCTION end_meeting_action IS 'Says that an action is done, and what came of it';

CREATE FUNCTION check_meeting_content(p_from date, p_content jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF p_from IS NULL OR p_from < site_day(clock_timestamp()) THEN
        PERFORM refuse('meeting_version_from', 'A version begins today or later');
    ELSIF jsonb_typeof(p_content) IS DISTINCT FROM 'object' OR jsonb_typeof(p_content -> 'items') IS DISTINCT FROM 'array' THEN
        PERFORM refuse('meeting_version_items', 'An agenda is a list of items');
    END IF;
    -- One of prizes alone would leave a meeting of any other day without an item.
    IF NOT EXISTS (SELECT FROM jsonb_array_elements(p_content -> 'items') i WHERE lower(i ->> 'on_prize_days') IS DISTINCT FROM 'true') THEN
        PERFORM refuse('meeting_version_items', 'An agenda has at least one item of every day');
    END IF;
END $$;
COMMENT ON FUNCTION check_meeting_content IS 'Step of save_meeting_series: refuses a day that is over and an agenda without an item of every day';

CREATE FUNCTION write_meeting_version(p_series bigint, p_from date, p_content jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint;
BEGIN
    INSERT INTO meeting_series_version (meeting_series_id, effective, is_on, scope, anchor, offset_s, weekday, rotates, slogan, made_by)
    SELECT p_series, daterange(p_from, NULL), coalesce(c.is_on, true), c.scope, c.anchor, c.offset_s, c.weekday, coalesce(c.rotates, false), coalesce(c.slogan, ''), my_staff()
      FROM jsonb_to_record(p_content) AS c (is_on boolean, scope text, anchor text, offset_s int, weekday smallint, rotates boolean, slogan text)
    RETURNING meeting_series_version_id INTO v_id;
    INSERT INTO meeting_series_item (meeting_series_version_id, position, kind, title, planned_s, on_prize_days)
    SELECT v_id, i.no, x.kind, btrim(x.title), x.planned_s, coalesce(x.on_prize_days, false)
      FROM jsonb_array_elements(p_content -> 'items') WITH ORDINALITY i (item, no),
           jsonb_to_record(i.item) AS x (kind text, title text, planned_s int, on_prize_days boolean);
    RETURN v_id;
EXCEPTION WHEN data_exception OR not_null_violation THEN
    PERFORM refuse('meeting_version_content', SQLERRM);
END $$;
COMMENT ON FUNCTION write_meeting_version IS 'Step of save_meeting_series: writes the version; what is no number, or is missing, is refused by name';

CREATE FUNCTION save_meeting_series(p_series bigint, p_from date, p_content jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint;
BEGIN
    PERFORM my_staff();
    PERFORM check_meeting_content(p_from, p_content);
    -- In the order of make_meetings, which holds this when its rows refer to the series.
    PERFORM pg_advisory_xact_lock(hashtextextended('meetings', 0));
    PERFORM FROM meeting_series WHERE meeting_series_id = p_series FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM refuse('meeting_series_known', 'There is no such series');
    END IF;
    -- Meetings that were made ahead by the old version are made anew; one in which something is written already is not.
    PERFORM remove_meetings(ARRAY(SELECT m.meeting_id FROM meeting m WHERE m.meeting_series_id = p_series AND m.on_date >= p_from
                                     AND m.state = 'planned' AND m.planned_at > clock_timestamp()));
    IF EXISTS (SELECT FROM meeting WHERE meeting_series_id = p_series AND on_date >= p_from) THEN
        PERFORM refuse('meeting_version_used', 'Meetings of that day were begun, called off or written in by the present agenda', 'Begin on a later day.');
    END IF;
    DELETE FROM meeting_series_item i USING meeting_series_version v WHERE v.meeting_series_version_id = i.meeting_series_version_id
       AND v.meeting_series_id = p_series AND lower(v.effective) >= p_from;
    DELETE FROM meeting_series_version WHERE meeting_series_id = p_series AND lower(effective) >= p_from;
    UPDATE meeting_series_version SET effective = daterange(lower(effective), p_from) WHERE meeting_series_id = p_series AND effective @> p_from;
    v_id := write_meeting_version(p_series, p_from, p_content);
    PERFORM announce_meeting('series');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION save_meeting_series IS 'A new version of a series from a day on: times, who meets, slogan, agenda; meetings made ahead are made anew by it. Returns the version';

CREATE FUNCTION meeting_fact_day(p_on date) RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT coalesce((SELECT max(on_date) FROM shift_instance WHERE on_date BETWEEN p_on - 14 AND p_on - 1 AND cancelled_at IS NULL), p_on - 1)
$$;
COMMENT ON FUNCTION meeting_fact_day IS 'The day that a meeting sums up: the last one before it on which anybody was rostered';

CREATE FUNCTION meeting_facts(p_day date, p_team bigint) RETURNS TABLE (code text, value numeric, words jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_all boolean := pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_auditor', 'MEMBER');
    -- His now, or his on that day.
    v_own boolean := led_by_me(p_team, clock_timestamp()) OR led_by_me(p_team, site_midnight(p_day));
BEGIN
    IF my_staff_id() IS NULL OR (p_team IS NOT NULL AND NOT (v_all OR pg_has_role(session_user, 'bz_scheduler', 'MEMBER') OR v_own)) THEN
        RETURN; -- a team out of reach has no figures, as it has no rows elsewhere
    END IF;
    RETURN QUERY
    SELECT 'calls', sum(d.answered)::numeric, jsonb_build_object('agents', count(*), 'talk_s', sum(d.talk_s))
      FROM agent_day d WHERE d.day = p_day AND (p_team IS NULL OR d.team_id = p_team) HAVING sum(d.answered) > 0;
    IF p_team IS NULL THEN -- a queue is no team's
        RETURN QUERY
        SELECT f.* FROM (SELECT sum(q.offered) AS offered, sum(q.answered_in_time) AS in_time, sum(q.abandoned) AS abandoned FROM queue_interval q
                          WHERE q.start_at >= site_midnight(p_day) AND q.start_at < site_midnight(p_day + 1)) s
         CROSS JOIN LATERAL (VALUES
            ('service_level', round(100.0 * s.in_time / nullif(s.offered, 0), 1), jsonb_build_object('offered', s.offered, 'in_time', s.in_time)),
            ('abandoned', s.abandoned::numeric, jsonb_build_object('offered', s.offered))) f
         WHERE s.offered > 0;
    END IF;
    -- Nobody reads scores before their release here, nor a scheduler at all; a mean of fewer than three people is theirs, for who may not read their sheets.
    IF v_all OR pg_has_role(session_user, 'bz_leader', 'MEMBER') THEN
        RETURN QUERY
        SELECT 'qa_mean', round(avg(s.score) / 100, 1), jsonb_build_object('n', count(*), 'failed', count(*) FILTER (WHERE s.failed))
          FROM sheet s WHERE s.state = 'submitted' AND s.release_at <= now() AND s.submitted_at >= site_midnight(p_day) AND s.submitted_at < site_midnight(p_day + 1)
           AND (p_team IS NULL OR s.team_id = p_team) HAVING count(DISTINCT s.agent_id) >= CASE WHEN v_all OR v_own THEN 1 ELSE 3 END;
    END IF;
    RETURN QUERY
    SELECT f.* FROM (SELECT count(*) AS scheduled, count(*) FILTER (WHERE a.state = 'present') AS present, count(*) FILTER (WHERE a.state = 'absent') AS absent,
                            count(*) FILTER (WHERE a.late_s > 0) AS late
                       FROM attendance_fact a WHERE a.on_date = p_day AND a.superseded_at IS NULL AND a.state <> 'cancelled'
                        AND (p_team IS NULL OR a.team_id = p_team)) s
     CROSS JOIN LATERAL (VALUES ('scheduled', s.scheduled::numeric, '{}'::jsonb), ('present', s.present, '{}'), ('late', s.late, '{}'), ('absent', s.absent, '{}')) f
     WHERE s.scheduled > 0;
    RETURN QUERY SELECT f.* FROM meeting_award_facts(p_day, p_team) f;
END $$;
COMMENT ON FUNCTION meeting_facts IS 'What the manager sums up of a day (#30): code, value and what belongs to it; sums of a team or of the site, no persons but champions and who is praised. A code that is not there was not measured, or is not for the reader: of a team, for who leads it, managers, schedulers (no scores) and auditors';

CREATE FUNCTION waiting_champions(p_day date) RETURNS TABLE (place bigint, champion_id bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT row_number() OVER (ORDER BY c.to_date <> p_day, c.code = 'day', c.to_date DESC, w.champion_id), w.champion_id
      FROM champion w JOIN board_closing c USING (board_closing_id)
     WHERE CASE c.code WHEN 'day' THEN c.to_date = p_day OR (c.to_date < p_day AND w.handed_out_at IS NULL)
                       ELSE c.code IN ('week', 'month') AND c.to_date <= p_day + 6
                            AND (w.handed_out_at IS NULL OR w.handed_out_at >= (SELECT site_midnight(p_day + 1))) END
       AND NOT EXISTS (SELECT FROM ledger_entry x WHERE x.reverses = w.ledger_entry_id)
$$;
COMMENT ON FUNCTION waiting_champions IS 'Step of meeting_award_facts: the champions of a day, and those before whose prize waits, in the order of their award';

CREATE FUNCTION meeting_award_facts(p_day date, p_team bigint) RETURNS TABLE (code text, value numeric, words jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT 'sales', sum(d.fen)::numeric, jsonb_build_object('orders', sum(d.orders), 'returned', sum(d.returned_fen))
      FROM sale_day d WHERE d.on_date = p_day AND (p_team IS NULL OR d.team_id = p_team) HAVING count(*) > 0
    UNION ALL
    -- Champions are the whole site's: the day's, and those of week and month whose prize waits, or was given after that day (#33). An absent champion
    -- of a day keeps his prize: after the day's own come, newest first, those of days before whose prize waits.
    (SELECT CASE c.code WHEN 'day' THEN 'champion' ELSE c.code || '_champion' END, w.value,
           jsonb_build_object('champion_id', w.champion_id, 'agent_id', w.agent_id, 'agent_no', a.agent_no, 'name', a.name, 'team', coalesce(t.name, ''),
               'orders', w.orders, 'fen', w.fen, 'points', w.points, 'metric', c.evidence ->> 'metric', 'from', c.from_date, 'to', c.to_date,
               'success', (SELECT round(100.0 * r.successes / nullif(r.visits, 0), 1) FROM result_day r WHERE r.agent_id = w.agent_id AND r.on_date = p_day AND c.code = 'day'),
               'is_handed', w.handed_out_at IS NOT NULL, 'is_received', w.received_at IS NOT NULL, 'is_spoken', w.speech_by IS NOT NULL,
               'skipped', w.speech_skipped)
      FROM (SELECT * FROM waiting_champions(p_day)) o JOIN champion w USING (champion_id) JOIN board_closing c USING (board_closing_id)
      JOIN agent a ON a.agent_id = w.agent_id LEFT JOIN team t ON t.team_id = w.team_id ORDER BY o.place)
    UNION ALL
    SELECT 'runner_up', x.value, jsonb_build_object('place', x.place, 'agent_no', a.agent_no, 'name', a.name, 'metric', c.evidence ->> 'metric')
      FROM board_closing c CROSS JOIN LATERAL jsonb_to_recordset(c.places) AS x (place int, agent bigint, value numeric) JOIN agent a ON a.agent_id = x.agent
     WHERE c.code = 'day' AND c.to_date = p_day AND x.place <= 3
       AND NOT EXISTS (SELECT FROM champion w WHERE w.board_closing_id = c.board_closing_id AND w.agent_id = x.agent)
    UNION ALL
    SELECT 'praise', 0, jsonb_build_object('agent_no', a.agent_no, 'name', a.name, 'example', p.example)
      FROM praise p JOIN agent a USING (agent_id) WHERE p.on_date = p_day AND p.withdrawn_at IS NULL AND (p_team IS NULL OR p.team_id = p_team)
$$;
COMMENT ON FUNCTION meeting_award_facts IS 'Step of meeting_facts: sales, champions with how far their award is (#21), who came next, and praise (#27)';

CREATE FUNCTION write_notice_quiz(p_notice bigint, p_questions jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    INSERT INTO notice_question (notice_id, position, words, choices, right_no)
    SELECT p_notice, q.no, btrim(coalesce(x.words, '')), ARRAY(SELECT btrim(c) FROM unnest(x.choices) c), x.right_no
      FROM jsonb_array_elements(p_questions) WITH ORDINALITY q (question, no), jsonb_to_record(q.question) AS x (words text, choices text[], right_no smallint);
EXCEPTION WHEN data_exception OR not_null_violation THEN
    PERFORM refuse('notice_quiz', SQLERRM);
END $$;
COMMENT ON FUNCTION write_notice_quiz IS 'Step of publish_notice: writes the questions; what is no question is refused by name';

CREATE FUNCTION publish_notice(p_title text, p_words text, p_valid_until date, p_teams bigint[], p_questions jsonb, p_corrects bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_id bigint;
BEGIN
    IF coalesce(cardinality(p_teams), 0) = 0 THEN
        PERFORM refuse('notice_teams', 'Say which teams it concerns');
    ELSIF (CASE jsonb_typeof(coalesce(p_questions, '[]')) WHEN 'array' THEN jsonb_array_length(coalesce(p_questions, '[]')) ELSE 1 END) NOT IN (0, 2) THEN
        PERFORM refuse('notice_quiz', 'A quiz has two questions');
    ELSIF p_valid_until < site_day(clock_timestamp()) THEN
        PERFORM refuse('notice_valid_until', 'That day is over');
    ELSIF NOT pg_has_role(session_user, 'bz_manager', 'MEMBER') AND EXISTS (
            SELECT FROM unnest(p_teams) t WHERE NOT led_by_me(t, clock_timestamp())) THEN
        RAISE EXCEPTION 'A leader publishes to his own teams' USING ERRCODE = '42501', CONSTRAINT = 'notice_reach';
    ELSIF p_corrects IS NOT NULL AND NOT pg_has_role(session_user, 'bz_manager', 'MEMBER')
          AND NOT EXISTS (SELECT FROM notice WHERE notice_id = p_corrects AND published_by = v_staff) THEN
        RAISE EXCEPTION 'A notice is corrected by who published it, or a manager' USING ERRCODE = '42501', CONSTRAINT = 'notice_reach';
    END IF;
    INSERT INTO notice (title, words, valid_until, corrects, published_by)
    VALUES (btrim(coalesce(p_title, '')), btrim(coalesce(p_words, '')), p_valid_until, p_corrects, v_staff) RETURNING notice_id INTO v_id;
    INSERT INTO notice_team (notice_id, team_id) SELECT DISTINCT v_id, t FROM unnest(p_teams) t;
    PERFORM write_notice_quiz(v_id, coalesce(p_questions, '[]'));
    PERFORM announce_meeting('notices');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION publish_notice IS 'Publishes a notice to teams, with a quiz of two questions or none, or in the place of another (M2, M3); a leader to his own teams, a manager to all. Returns it';

CREATE FUNCTION check_notice_reach(p_notice bigint, p_agent bigint) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_today date := site_day(clock_timestamp());
    v_team bigint := team_on(p_agent, v_today);
BEGIN
    PERFORM my_staff();
    IF NOT reaches_agent(p_agent, v_today) THEN
        RAISE EXCEPTION 'This agent is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'notice_reach';
    ELSIF NOT EXISTS (SELECT FROM notice_team WHERE notice_id = p_notice AND team_id = v_team) THEN
        PERFORM refuse('notice_team_concerned', 'The notice does not concern his team');
    END IF;
    RETURN v_team;
END $$;
COMMENT ON FUNCTION check_notice_reach IS 'Step of ticking a notice: refuses who may not, and whom it does not concern; returns the agent''s team';

CREATE FUNCTION tick_notice(p_notice bigint, p_agents bigint[], p_meeting bigint) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_told int;
BEGIN
    PERFORM my_staff();
    IF p_meeting IS NOT NULL AND NOT runs_meeting(p_meeting) THEN
        RAISE EXCEPTION 'This meeting is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'meeting_reach';
    END IF;
    INSERT INTO notice_receipt (notice_id, agent_id, team_id, meeting_id, ticked_by)
    SELECT p_notice, x.a, c.team, coalesce(p_meeting, (
               -- Without a word it is the meeting of his team that is under way now, if one is.
               SELECT max(m.meeting_id) FROM meeting m JOIN team t ON t.team_id = c.team
                WHERE m.state = 'running' AND m.on_date = site_day(clock_timestamp())
                  AND CASE m.scope WHEN 'site' THEN true WHEN 'department' THEN t.department_id IS NOT DISTINCT FROM m.department_id ELSE m.team_id = c.team END)),
           my_staff_id()
      FROM (SELECT DISTINCT unnest(p_agents)) x (a) CROSS JOIN LATERAL check_notice_reach(p_notice, x.a) c (team) ORDER BY x.a
    ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS v_told = ROW_COUNT;
    PERFORM announce_meeting('notices');
    RETURN v_told;
END $$;
COMMENT ON FUNCTION tick_notice IS 'Says that agents were told of a notice, in a meeting (the one given, else that of their team that is under way) or otherwise; who was told before stays so. Returns how many are new';

CREATE FUNCTION answer_notice(p_notice bigint, p_agent bigint, p_position int, p_choice int) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_question notice_question;
BEGIN
    PERFORM check_notice_reach(p_notice, p_agent);
    SELECT * INTO v_question FROM notice_question WHERE notice_id = p_notice AND position = p_position;
    IF v_question.notice_id IS NULL OR p_choice NOT BETWEEN 1 AND cardinality(v_question.choices) THEN
        PERFORM refuse('notice_choice', 'There is no such choice');
    END IF;
    INSERT INTO notice_answer (notice_id, position, agent_id, choice_no, is_right, ticked_by)
    VALUES (p_notice, p_position, p_agent, p_choice, p_choice = v_question.right_no, my_staff_id());
    PERFORM announce_meeting('notices');
    RETURN p_choice = v_question.right_no;
END $$;
COMMENT ON FUNCTION answer_notice IS 'Ticks what an agent answers to a question of the quiz; returns whether it is right';

CREATE FUNCTION my_notice_teams() RETURNS bigint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff_id();
    v_all boolean := pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_auditor', 'MEMBER');
    v_today date := site_day(clock_timestamp());
BEGIN
    RETURN ARRAY(SELECT t.team_id FROM team t WHERE v_staff IS NOT NULL
                    AND (v_all OR t.team_id IN (SELECT l.team_id FROM team_leader l WHERE l.staff_id = v_staff AND l.during @> v_today)));
END $$;
COMMENT ON FUNCTION my_notice_teams IS 'Step of notice_readers and notice_coverage: the teams in which the reader follows who was told';

CREATE FUNCTION gone_agents(p_on date) RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT ARRAY(SELECT g.agent_id FROM agent g JOIN agent_team m ON m.agent_id = g.agent_id AND m.during @> p_on WHERE g.left_on <= p_on)
$$;
COMMENT ON FUNCTION gone_agents IS 'Step of notice_readers and notice_coverage: who left and still stands in a team';

-- Both are planned each time for the teams there are: a leader's forty people are looked up by agent, the site's ten thousand by notice.
CREATE FUNCTION notice_readers(p_notice bigint)
RETURNS TABLE (agent_id bigint, team_id bigint, told_at timestamptz, is_new boolean, answered int, right_answers int, unread int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
    v_on date := (SELECT site_day(n.published_at) FROM notice n WHERE n.notice_id = p_notice);
    v_today date := site_day(clock_timestamp());
    v_teams bigint[] := ARRAY(SELECT t.team_id FROM notice_team t WHERE t.notice_id = p_notice AND t.team_id = ANY (my_notice_teams()));
    v_gone bigint[] := gone_agents(v_today);
    v_force bigint[] := ARRAY(SELECT o.notice_id FROM notice o WHERE (o.valid_until IS NULL OR o.valid_until >= v_today)
                                 AND NOT EXISTS (SELECT FROM notice c WHERE c.corrects = o.notice_id));
BEGIN
    RETURN QUERY
    WITH answers AS (SELECT DISTINCT ON (x.agent_id, x.position) x.agent_id, x.is_right FROM notice_answer x WHERE x.notice_id = p_notice
                      ORDER BY x.agent_id, x.position, x.notice_answer_id DESC),
    -- #68: notices in force for his team of which he was not told: those of the team less those that he was told of.
    -- Who was told in his present team was told of what concerns it; of others that is asked.
    due AS (SELECT t.team_id, count(*)::int AS n FROM notice_team t WHERE t.team_id = ANY (v_teams) AND t.notice_id = ANY (v_force) GROUP BY t.team_id),
    done AS (SELECT m.agent_id, count(*)::int AS n FROM agent_team m JOIN notice_receipt r ON r.agent_id = m.agent_id
              WHERE m.during @> v_today AND m.team_id = ANY (v_teams) AND r.notice_id = ANY (v_force)
                AND (r.team_id = m.team_id OR (r.notice_id, m.team_id) IN (SELECT t.notice_id, t.team_id FROM notice_team t)) GROUP BY m.agent_id)
    SELECT m.agent_id, m.team_id, r.told_at, lower(m.during) > v_on, coalesce(a.answered, 0), coalesce(a.right_answers, 0), coalesce(u.n, 0) - coalesce(e.n, 0)
      FROM agent_team m
      LEFT JOIN notice_receipt r ON r.notice_id = p_notice AND r.agent_id = m.agent_id
      LEFT JOIN (SELECT x.agent_id, count(*)::int AS answered, count(*) FILTER (WHERE x.is_right)::int AS right_answers FROM answers x GROUP BY x.agent_id) a
        ON a.agent_id = m.agent_id
      LEFT JOIN due u ON u.team_id = m.team_id
      LEFT JOIN done e ON e.agent_id = m.agent_id
     WHERE m.during @> v_today AND m.team_id = ANY (v_teams) AND m.agent_id <> ALL (v_gone);
END $$;
COMMENT ON FUNCTION notice_readers IS 'Whom a notice concerns today as far as the reader sees them: when he was told, whether he came to the team after it was published (M3), his answers, and how many notices he has not been told of (#68)';

CREATE FUNCTION notice_coverage(p_most int) RETURNS TABLE (notice_id bigint, people bigint, told bigint, new_untold bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
    v_today date := site_day(clock_timestamp());
    v_teams bigint[] := my_notice_teams();
    v_gone bigint[] := gone_agents(v_today);
    v_notices bigint[];
    v_days date[];
BEGIN
    SELECT array_agg(n.notice_id), array_agg(site_day(n.published_at)) INTO v_notices, v_days
      FROM (SELECT * FROM notice ORDER BY notice_id DESC LIMIT p_most) n;
    RETURN QUERY
    WITH whole AS (SELECT t.notice_id, sum(z.people)::bigint AS people
                     FROM (SELECT m.team_id, count(*) AS people FROM agent_team m
                            WHERE m.during @> v_today AND m.team_id = ANY (v_teams) AND m.agent_id <> ALL (v_gone) GROUP BY m.team_id) z
                     JOIN notice_team t USING (team_id) WHERE t.notice_id = ANY (v_notices) GROUP BY t.notice_id),
    -- Summed by team first: which teams it concerns is asked of the sums.
    told AS (SELECT t.notice_id, sum(z.told)::bigint AS told
               FROM (SELECT r.notice_id, m.team_id, count(*) AS told FROM agent_team m JOIN notice_receipt r ON r.agent_id = m.agent_id
                      WHERE m.during @> v_today AND m.team_id = ANY (v_teams) AND m.agent_id <> ALL (v_gone) AND r.notice_id = ANY (v_notices)
                      GROUP BY r.notice_id, m.team_id) z
               JOIN notice_team t USING (notice_id, team_id) GROUP BY t.notice_id),
    fresh AS (SELECT n.notice_id, count(*) AS new_untold
                FROM agent_team m JOIN notice_team t ON t.team_id = m.team_id
                JOIN unnest(v_notices, v_days) n (notice_id, on_date) ON n.notice_id = t.notice_id AND lower(m.during) > n.on_date
               WHERE m.during @> v_today AND m.team_id = ANY (v_teams) AND m.agent_id <> ALL (v_gone)
                 AND lower(m.during) > (SELECT min(o) FROM unnest(v_days) o)
                 AND NOT EXISTS (SELECT FROM notice_receipt r WHERE r.notice_id = n.notice_id AND r.agent_id = m.agent_id) GROUP BY n.notice_id)
    SELECT w.notice_id, w.people, coalesce(d.told, 0), coalesce(f.new_untold, 0)
      FROM whole w LEFT JOIN told d USING (notice_id) LEFT JOIN fresh f USING (notice_id);
END $$;
COMMENT ON FUNCTION notice_coverage IS 'How far the newest notices came among the people whom the reader sees: how many they concern today, how many were told, and how many came later and were not (M3); of notice_readers'' rows the counts, for all at once';

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['meeting', 'meeting_item', 'meeting_attendance', 'meeting_minute', 'meeting_action', 'notice_receipt', 'notice_answer'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['meeting', 'meeting_item', 'meeting_attendance', 'meeting_minute', 'meeting_action'] LOOP
        -- For those who see all there is one question a statement; for a leader one a row, of other teams' meetings none.
        EXECUTE format('CREATE POLICY centre ON %I FOR SELECT TO bz_manager, bz_auditor, bz_scheduler USING ((SELECT my_staff_id()) IS NOT NULL)', t);
        EXECUTE format('CREATE POLICY led ON %I FOR SELECT TO bz_leader USING (%ssees_meeting(meeting_id))', t,
                       CASE t WHEN 'meeting' THEN '(team_id IS NULL OR team_id = ANY ((SELECT my_led_teams())::bigint[])) AND ' ELSE '' END);
        EXECUTE format('GRANT SELECT ON %I TO bz_leader, bz_manager, bz_auditor, bz_scheduler', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['notice_receipt', 'notice_answer'] LOOP
        EXECUTE format('CREATE POLICY site ON %I FOR SELECT TO bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL)', t);
        EXECUTE format('CREATE POLICY led ON %I FOR SELECT TO bz_leader USING (agent_id = ANY ((SELECT my_agents_today())::bigint[]))', t);
        EXECUTE format('GRANT SELECT ON %I TO bz_leader, bz_manager, bz_auditor', t);
    END LOOP;
END $$;
CREATE POLICY own ON meeting_action FOR SELECT TO bz_staff USING (owner_staff_id = (SELECT my_staff_id()));
GRANT SELECT ON meeting_action TO bz_staff;
GRANT SELECT ON meeting_series, meeting_series_version, meeting_series_item, notice, notice_team, notice_question TO bz_staff;

-- What is agreed among people of the floor is no business of who keeps the accounts.
CREATE POLICY administrators_not_meetings ON audit_entry AS RESTRICTIVE FOR SELECT TO bz_admin
    USING (table_name NOT IN ('meeting', 'meeting_action') OR pg_has_role(session_user, 'bz_auditor', 'MEMBER') OR pg_has_role(session_user, 'bz_manager', 'MEMBER'));

REVOKE ALL ON FUNCTION guard_meeting_fact, guard_meeting_version, guard_meeting, guard_meeting_item, guard_meeting_action, announce_meeting, is_workday, is_prize_day, has_prizes_on, leads_meeting,
    runs_meeting, sees_meeting, meeting_state, take_meeting, meeting_people, meeting_roll, meeting_turnout, meeting_host_order, meeting_hosts, is_unwritten, remove_meetings, fill_meeting,
    make_meeting, meeting_slots, follow_roster, follow_calendar, follow_leave, make_meetings, set_meeting_host,
    settle_meeting_item, end_meeting, step_meeting, cancel_meeting, why_away, tick_meeting, write_minute, add_meeting_action, end_meeting_action, check_meeting_content,
    write_meeting_version, save_meeting_series,
    meeting_fact_day, meeting_facts, waiting_champions, meeting_award_facts, write_notice_quiz, publish_notice, check_notice_reach, tick_notice, answer_notice,
    my_notice_teams, gone_agents, notice_readers, notice_coverage FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_workday, is_prize_day, leads_meeting, runs_meeting, sees_meeting, meeting_state, meeting_fact_day TO bz_staff;
GRANT EXECUTE ON FUNCTION meeting_roll, meeting_turnout, meeting_hosts, meeting_facts TO bz_leader, bz_manager, bz_auditor, bz_scheduler;
GRANT EXECUTE ON FUNCTION make_meetings TO bz_leader, bz_manager, bz_scheduler;
GRANT EXECUTE ON FUNCTION set_meeting_host, step_meeting, cancel_meeting, tick_meeting, write_minute, add_meeting_action, publish_notice, tick_notice, answer_notice
    TO bz_leader, bz_manager;
GRANT EXECUTE ON FUNCTION end_meeting_action TO bz_staff;
GRANT EXECUTE ON FUNCTION save_meeting_series TO bz_manager;
GRANT EXECUTE ON FUNCTION notice_readers, notice_coverage TO bz_leader, bz_manager, bz_auditor;
