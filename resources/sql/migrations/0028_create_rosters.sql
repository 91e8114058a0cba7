-- SPDX-License-Identifier: GPL-3.0-or-later
-- Shifts and rosters (排班): what a shift is, by versions with dates; what is planned, week by week, as draft and published editions; and what
-- publishing makes of it: shift instances and rest days, on which punches, rules and money hang. These are only ever added and cancelled.
CREATE TABLE roster_setting (
    site_id smallint PRIMARY KEY DEFAULT 1 REFERENCES site,
    min_rest_s int NOT NULL DEFAULT 39600 CONSTRAINT roster_setting_min_rest CHECK (min_rest_s BETWEEN 0 AND 172800),
    rest_days_a_week smallint NOT NULL DEFAULT 1 CONSTRAINT roster_setting_rest_days CHECK (rest_days_a_week BETWEEN 0 AND 6),
    weeks_ahead smallint NOT NULL DEFAULT 6 CONSTRAINT roster_setting_weeks_ahead CHECK (weeks_ahead BETWEEN 1 AND 52),
    night_starts_s int NOT NULL DEFAULT 79200 CONSTRAINT roster_setting_night_start CHECK (night_starts_s BETWEEN 43200 AND 86400),
    night_ends_s int NOT NULL DEFAULT 21600 CONSTRAINT roster_setting_night_end CHECK (night_ends_s BETWEEN 0 AND 43200)
);
COMMENT ON TABLE roster_setting IS 'How this centre rosters: one row';
COMMENT ON COLUMN roster_setting.site_id IS 'Always 1';
COMMENT ON COLUMN roster_setting.min_rest_s IS 'Seconds between the end of a shift and the beginning of the next (R2)';
COMMENT ON COLUMN roster_setting.rest_days_a_week IS 'Rotating rest days that everybody has each week, exactly (#7)';
COMMENT ON COLUMN roster_setting.weeks_ahead IS 'How many weeks ahead of the running one are rostered at most (R1)';
COMMENT ON COLUMN roster_setting.night_starts_s IS 'Second of the day from which work counts as night (#16)';
COMMENT ON COLUMN roster_setting.night_ends_s IS 'Second of the next day until which it does';
INSERT INTO roster_setting DEFAULT VALUES;

CREATE TABLE shift_type (
    shift_type_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    site_id smallint NOT NULL DEFAULT 1 REFERENCES site,
    code text NOT NULL CONSTRAINT shift_type_code_given CHECK (btrim(code) <> '' AND code = btrim(code) AND length(code) <= 16),
    name text NOT NULL CONSTRAINT shift_type_name_given CHECK (btrim(name) <> '' AND length(name) <= 40),
    activity text NOT NULL DEFAULT 'work' CONSTRAINT shift_type_activity_known CHECK (activity IN ('work', 'training')),
    key_digit smallint CONSTRAINT shift_type_key_digit CHECK (key_digit BETWEEN 1 AND 9),
    retired_at timestamptz,
    retired_by bigint REFERENCES staff,
    CONSTRAINT shift_type_code_key UNIQUE (site_id, code)
);
COMMENT ON TABLE shift_type IS 'A kind of shift (班次); its hours stand in its versions';
COMMENT ON COLUMN shift_type.shift_type_id IS 'Key';
COMMENT ON COLUMN shift_type.site_id IS 'The centre';
COMMENT ON COLUMN shift_type.code IS 'Short name, unique: E, L; files name a shift by it';
COMMENT ON COLUMN shift_type.name IS 'Name: 早班';
COMMENT ON COLUMN shift_type.activity IS 'work, or training: present and paid, but not at the telephone';
COMMENT ON COLUMN shift_type.key_digit IS 'The key that sets it in the grid, 1 to 9; null for none';
COMMENT ON COLUMN shift_type.retired_at IS 'Since when nobody is rostered on it; null while in use';
COMMENT ON COLUMN shift_type.retired_by IS 'Who retired it';
CREATE UNIQUE INDEX shift_type_key_once ON shift_type (site_id, key_digit) WHERE retired_at IS NULL;

CREATE TABLE shift_version (
    shift_version_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    shift_type_id bigint NOT NULL REFERENCES shift_type,
    effective daterange NOT NULL CONSTRAINT shift_version_effective CHECK (NOT isempty(effective)),
    made_by bigint REFERENCES staff,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT shift_version_once EXCLUDE USING gist (shift_type_id WITH =, effective WITH &&)
);
COMMENT ON TABLE shift_version IS 'The hours of a kind of shift, by the days on which shifts begin; one that was published never changes';
COMMENT ON COLUMN shift_version.shift_version_id IS 'Key';
COMMENT ON COLUMN shift_version.shift_type_id IS 'The kind of shift';
COMMENT ON COLUMN shift_version.effective IS 'Days, first included, last excluded';
COMMENT ON COLUMN shift_version.made_by IS 'Who made it; null for those that came with the product';
COMMENT ON COLUMN shift_version.made_at IS 'When';

CREATE TABLE shift_segment (
    shift_version_id bigint NOT NULL REFERENCES shift_version ON DELETE CASCADE,
    position smallint NOT NULL CONSTRAINT shift_segment_position CHECK (position BETWEEN 1 AND 20),
    kind text NOT NULL CONSTRAINT shift_segment_kind_known CHECK (kind IN ('work', 'paid_break', 'unpaid_break')),
    starts_s int NOT NULL,
    ends_s int NOT NULL,
    PRIMARY KEY (shift_version_id, position),
    CONSTRAINT shift_segment_minutes CHECK (starts_s % 60 = 0 AND ends_s % 60 = 0),
    CONSTRAINT shift_segment_span CHECK (starts_s >= 0 AND starts_s < ends_s AND ends_s <= 172800),
    CONSTRAINT shift_segment_once EXCLUDE USING gist (shift_version_id WITH =, int4range(starts_s, ends_s) WITH &&)
);
COMMENT ON TABLE shift_segment IS 'A part of a shift in local wall time; between two parts there may be time off (split shift)';
COMMENT ON COLUMN shift_segment.shift_version_id IS 'The version';
COMMENT ON COLUMN shift_segment.position IS 'n-th part, from 1';
COMMENT ON COLUMN shift_segment.kind IS 'work, paid_break or unpaid_break';
COMMENT ON COLUMN shift_segment.starts_s IS 'Seconds of local wall time from the midnight with which the shift''s day begins, whole minutes; beyond 86400 on the next day';
COMMENT ON COLUMN shift_segment.ends_s IS 'Likewise its end, excluded; at most 172800';

CREATE TABLE roster_week (
    roster_week_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    team_id bigint NOT NULL REFERENCES team,
    starts_on date NOT NULL CONSTRAINT roster_week_monday CHECK (extract(isodow FROM starts_on) = 1),
    edition int NOT NULL,
    state text NOT NULL DEFAULT 'draft' CONSTRAINT roster_week_state_known CHECK (state IN ('draft', 'published', 'replaced')),
    revision int NOT NULL,
    changed_by bigint NOT NULL REFERENCES staff,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    published_by bigint REFERENCES staff,
    published_at timestamptz,
    published_why text NOT NULL DEFAULT '' CONSTRAINT roster_week_why_length CHECK (length(published_why) <= 1024),
    CONSTRAINT roster_week_edition_key UNIQUE (team_id, starts_on, edition),
    CONSTRAINT roster_week_published CHECK ((state = 'draft') = (published_at IS NULL) AND (state = 'draft') = (published_by IS NULL))
);
COMMENT ON TABLE roster_week IS 'An edition of a team''s roster of a week; one that was published never changes, the next one takes its place';
COMMENT ON COLUMN roster_week.roster_week_id IS 'Key';
COMMENT ON COLUMN roster_week.team_id IS 'The team';
COMMENT ON COLUMN roster_week.starts_on IS 'Its Monday';
COMMENT ON COLUMN roster_week.edition IS 'n-th edition of this team and week, from 1';
COMMENT ON COLUMN roster_week.state IS 'draft, published (in force) or replaced (a later edition took its place)';
COMMENT ON COLUMN roster_week.revision IS 'Counts savings and publishings of the team''s week over all editions: who saves must know the last one';
COMMENT ON COLUMN roster_week.changed_by IS 'Who saved it last';
COMMENT ON COLUMN roster_week.changed_at IS 'When';
COMMENT ON COLUMN roster_week.published_by IS 'Who published it';
COMMENT ON COLUMN roster_week.published_at IS 'When';
COMMENT ON COLUMN roster_week.published_why IS 'Why it was published although a check or a past shift stood against it';
CREATE UNIQUE INDEX roster_week_one_draft ON roster_week (team_id, starts_on) WHERE state = 'draft';
CREATE UNIQUE INDEX roster_week_one_published ON roster_week (team_id, starts_on) WHERE state = 'published';
CREATE INDEX roster_week_start_idx ON roster_week (starts_on);

CREATE TABLE roster_cell (
    roster_week_id bigint NOT NULL REFERENCES roster_week,
    agent_id bigint NOT NULL REFERENCES agent,
    on_date date NOT NULL,
    kind text NOT NULL CONSTRAINT roster_cell_kind_known CHECK (kind IN ('shift', 'training', 'rest', 'leave', 'off')),
    shift_type_id bigint REFERENCES shift_type,
    PRIMARY KEY (roster_week_id, agent_id, on_date),
    CONSTRAINT roster_cell_shift CHECK ((kind IN ('shift', 'training')) = (shift_type_id IS NOT NULL))
);
COMMENT ON TABLE roster_cell IS 'What is planned for an agent on a day';
COMMENT ON COLUMN roster_cell.roster_week_id IS 'The edition';
COMMENT ON COLUMN roster_cell.agent_id IS 'The agent';
COMMENT ON COLUMN roster_cell.on_date IS 'The day; a shift belongs to the day on which it begins (P4)';
COMMENT ON COLUMN roster_cell.kind IS 'shift, training, rest (串休), leave (请假) or off (no work, and not the rotating rest)';
COMMENT ON COLUMN roster_cell.shift_type_id IS 'The kind of shift or training';
CREATE INDEX roster_cell_agent_idx ON roster_cell (agent_id, on_date);

CREATE TABLE shift_instance (
    shift_instance_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    site_id smallint NOT NULL DEFAULT 1 REFERENCES site,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint NOT NULL REFERENCES team,
    on_date date NOT NULL,
    kind text NOT NULL CONSTRAINT shift_instance_kind_known CHECK (kind IN ('shift', 'training')),
    shift_version_id bigint NOT NULL REFERENCES shift_version,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    roster_week_id bigint REFERENCES roster_week,
    origin text NOT NULL DEFAULT 'roster' CONSTRAINT shift_instance_origin_known CHECK (origin IN ('roster', 'swap', 'overtime')),
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    cancelled_at timestamptz,
    cancelled_by bigint REFERENCES staff,
    cancelled_why text NOT NULL DEFAULT '',
    CONSTRAINT shift_instance_from_roster CHECK (origin <> 'roster' OR roster_week_id IS NOT NULL),
    CONSTRAINT shift_instance_span CHECK (starts_at < ends_at),
    CONSTRAINT shift_instance_cancelled CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL) AND (cancelled_at IS NULL) = (cancelled_why = '')),
    CONSTRAINT shift_instance_no_overlap EXCLUDE USING gist (agent_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (cancelled_at IS NULL)
);
COMMENT ON TABLE shift_instance IS 'A shift of an agent as published: what punches and rules hang on; added and cancelled, never otherwise changed';
COMMENT ON COLUMN shift_instance.shift_instance_id IS 'Key';
COMMENT ON COLUMN shift_instance.site_id IS 'The centre';
COMMENT ON COLUMN shift_instance.agent_id IS 'The agent';
COMMENT ON COLUMN shift_instance.team_id IS 'The team whose roster it stands on';
COMMENT ON COLUMN shift_instance.on_date IS 'The day on which it begins, at the site (P4)';
COMMENT ON COLUMN shift_instance.kind IS 'shift or training';
COMMENT ON COLUMN shift_instance.shift_version_id IS 'Its hours';
COMMENT ON COLUMN shift_instance.starts_at IS 'Beginning: the local wall time of its day in the site''s zone';
COMMENT ON COLUMN shift_instance.ends_at IS 'End, likewise: in a night of changing clocks it is an hour longer or shorter';
COMMENT ON COLUMN shift_instance.roster_week_id IS 'The edition that made it; later editions in which it is the same leave it alone; null for what no roster made';
COMMENT ON COLUMN shift_instance.origin IS 'roster, swap or overtime: publishing a roster cancels its own ones alone';
COMMENT ON COLUMN shift_instance.made_at IS 'When';
COMMENT ON COLUMN shift_instance.cancelled_at IS 'When it was cancelled; null while it holds';
COMMENT ON COLUMN shift_instance.cancelled_by IS 'By whom';
COMMENT ON COLUMN shift_instance.cancelled_why IS 'Why';
CREATE INDEX shift_instance_team_idx ON shift_instance (team_id, on_date);
CREATE INDEX shift_instance_agent_idx ON shift_instance (agent_id, on_date);
CREATE INDEX shift_instance_day_idx ON shift_instance (on_date);
CREATE INDEX shift_instance_version_idx ON shift_instance (shift_version_id, on_date);

CREATE TABLE rest_day (
    rest_day_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    site_id smallint NOT NULL DEFAULT 1 REFERENCES site,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint NOT NULL REFERENCES team,
    on_date date NOT NULL,
    kind text NOT NULL DEFAULT 'rotating' CONSTRAINT rest_day_kind_known CHECK (kind IN ('rotating')),
    roster_week_id bigint NOT NULL REFERENCES roster_week,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    cancelled_at timestamptz,
    cancelled_by bigint REFERENCES staff,
    cancelled_why text NOT NULL DEFAULT '',
    CONSTRAINT rest_day_cancelled CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL) AND (cancelled_at IS NULL) = (cancelled_why = ''))
);
COMMENT ON TABLE rest_day IS 'A rotating rest day (串休) as published (#2, #7); a recall takes part of it back (#8), duty does not excuse by it (#6)';
COMMENT ON COLUMN rest_day.rest_day_id IS 'Key';
COMMENT ON COLUMN rest_day.site_id IS 'The centre';
COMMENT ON COLUMN rest_day.agent_id IS 'The agent';
COMMENT ON COLUMN rest_day.team_id IS 'The team whose roster it stands on';
COMMENT ON COLUMN rest_day.on_date IS 'The day at the site';
COMMENT ON COLUMN rest_day.kind IS 'rotating';
COMMENT ON COLUMN rest_day.roster_week_id IS 'The edition that made it';
COMMENT ON COLUMN rest_day.made_at IS 'When';
COMMENT ON COLUMN rest_day.cancelled_at IS 'When it was cancelled; null while it holds';
COMMENT ON COLUMN rest_day.cancelled_by IS 'By whom';
COMMENT ON COLUMN rest_day.cancelled_why IS 'Why';
CREATE UNIQUE INDEX rest_day_once ON rest_day (agent_id, on_date) WHERE cancelled_at IS NULL;
CREATE INDEX rest_day_team_idx ON rest_day (team_id, on_date);

CREATE TABLE calendar_day (
    site_id smallint NOT NULL DEFAULT 1 REFERENCES site,
    on_date date NOT NULL,
    kind text NOT NULL CONSTRAINT calendar_day_kind_known CHECK (kind IN ('holiday', 'workday')),
    name text NOT NULL CONSTRAINT calendar_day_name_given CHECK (btrim(name) <> '' AND length(name) <= 40),
    imported_by bigint REFERENCES staff,
    imported_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (site_id, on_date)
);
COMMENT ON TABLE calendar_day IS 'Days that are not what their weekday says: holidays, and working days that make up for them (调休)';
COMMENT ON COLUMN calendar_day.site_id IS 'The centre';
COMMENT ON COLUMN calendar_day.on_date IS 'The day';
COMMENT ON COLUMN calendar_day.kind IS 'holiday (法定假日) or workday (调休上班)';
COMMENT ON COLUMN calendar_day.name IS 'Its name: 国庆节';
COMMENT ON COLUMN calendar_day.imported_by IS 'Who brought it';
COMMENT ON COLUMN calendar_day.imported_at IS 'When';

CREATE TABLE coverage_need (
    coverage_need_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    site_id smallint NOT NULL DEFAULT 1 REFERENCES site,
    team_id bigint REFERENCES team,
    queue_id bigint REFERENCES queue,
    weekday smallint NOT NULL CONSTRAINT coverage_need_weekday CHECK (weekday BETWEEN 1 AND 7),
    half_hour smallint NOT NULL CONSTRAINT coverage_need_half_hour CHECK (half_hour BETWEEN 0 AND 47),
    people int NOT NULL CONSTRAINT coverage_need_people CHECK (people BETWEEN 1 AND 100000),
    CONSTRAINT coverage_need_scope CHECK (num_nonnulls(team_id, queue_id) = 1),
    CONSTRAINT coverage_need_key UNIQUE NULLS NOT DISTINCT (site_id, team_id, queue_id, weekday, half_hour)
);
COMMENT ON TABLE coverage_need IS 'How many people a team or queue needs at the telephone, by weekday and half-hour (#10, R7); no row: nobody';
COMMENT ON COLUMN coverage_need.coverage_need_id IS 'Key';
COMMENT ON COLUMN coverage_need.site_id IS 'The centre';
COMMENT ON COLUMN coverage_need.team_id IS 'The team; null when it is a queue''s need';
COMMENT ON COLUMN coverage_need.queue_id IS 'The queue; null when it is a team''s need';
COMMENT ON COLUMN coverage_need.weekday IS '1 Monday to 7 Sunday';
COMMENT ON COLUMN coverage_need.half_hour IS '0 for 00:00 to 47 for 23:30, local wall time';
COMMENT ON COLUMN coverage_need.people IS 'People';

CREATE TABLE roster_pattern (
    roster_pattern_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    site_id smallint NOT NULL DEFAULT 1 REFERENCES site,
    name text NOT NULL CONSTRAINT roster_pattern_name_given CHECK (btrim(name) <> '' AND length(name) <= 40),
    weeks smallint NOT NULL CONSTRAINT roster_pattern_weeks CHECK (weeks BETWEEN 1 AND 12),
    CONSTRAINT roster_pattern_name_key UNIQUE (site_id, name)
);
COMMENT ON TABLE roster_pattern IS 'A rotation (模式) over some weeks with which a week is filled';
COMMENT ON COLUMN roster_pattern.roster_pattern_id IS 'Key';
COMMENT ON COLUMN roster_pattern.site_id IS 'The centre';
COMMENT ON COLUMN roster_pattern.name IS 'Name, unique';
COMMENT ON COLUMN roster_pattern.weeks IS 'After how many weeks it begins anew';

CREATE TABLE roster_pattern_day (
    roster_pattern_id bigint NOT NULL REFERENCES roster_pattern ON DELETE CASCADE,
    day_no smallint NOT NULL CONSTRAINT roster_pattern_day_no CHECK (day_no BETWEEN 0 AND 83),
    kind text NOT NULL CONSTRAINT roster_pattern_day_kind_known CHECK (kind IN ('shift', 'training', 'rest', 'off')),
    shift_type_id bigint REFERENCES shift_type,
    PRIMARY KEY (roster_pattern_id, day_no),
    CONSTRAINT roster_pattern_day_shift CHECK ((kind IN ('shift', 'training')) = (shift_type_id IS NOT NULL))
);
COMMENT ON TABLE roster_pattern_day IS 'A day of a rotation; a day without a row leaves the cell as it is';
COMMENT ON COLUMN roster_pattern_day.roster_pattern_id IS 'The rotation';
COMMENT ON COLUMN roster_pattern_day.day_no IS '0 for its first Monday';
COMMENT ON COLUMN roster_pattern_day.kind IS 'shift, training, rest or off';
COMMENT ON COLUMN roster_pattern_day.shift_type_id IS 'The kind of shift or training';

-- The documents' two shifts (#7), each with an hour at noon; dates are open on both sides until somebody makes another version.
INSERT INTO shift_type (code, name, key_digit) VALUES ('E', '早班', 1), ('L', '晚班', 2);
INSERT INTO shift_version (shift_type_id, effective) SELECT shift_type_id, daterange(NULL, NULL) FROM shift_type;
INSERT INTO shift_segment (shift_version_id, position, kind, starts_s, ends_s)
SELECT v.shift_version_id, s.position, s.kind, s.starts_h * 3600, s.ends_h * 3600
  FROM (VALUES ('E', 1, 'work', 8, 12), ('E', 2, 'unpaid_break', 12, 13), ('E', 3, 'work', 13, 17),
               ('L', 1, 'work', 10, 13), ('L', 2, 'unpaid_break', 13, 14), ('L', 3, 'work', 14, 18)) s (code, position, kind, starts_h, ends_h)
  JOIN shift_type t USING (code) JOIN shift_version v USING (shift_type_id);

-- Cells of a published edition never change: its row in the audit, and the cells themselves, are the record.
DO $$
DECLARE
    v_table text;
    v_key text;
BEGIN
    FOR v_table, v_key IN VALUES
        ('roster_setting', 'site_id'), ('shift_type', 'shift_type_id'), ('shift_version', 'shift_version_id'),
        ('shift_segment', 'shift_version_id, position'), ('roster_week', 'roster_week_id'), ('calendar_day', 'on_date'),
        ('coverage_need', 'coverage_need_id'), ('roster_pattern', 'roster_pattern_id'), ('roster_pattern_day', 'roster_pattern_id, day_no') LOOP
        EXECUTE format('CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_change(%s)',
                       v_table, v_key);
    END LOOP;
END $$;

CREATE FUNCTION guard_shift_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'effective' = to_jsonb(OLD) - 'effective' AND NOT EXISTS (
            SELECT FROM shift_instance WHERE shift_version_id = OLD.shift_version_id AND NOT NEW.effective @> on_date) THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' OR EXISTS (SELECT FROM shift_instance WHERE shift_version_id = OLD.shift_version_id) THEN
        PERFORM refuse('shift_version_used', 'The hours of a published shift never change', 'Make a version from a later day.');
    END IF;
    RETURN OLD;
END $$;
COMMENT ON FUNCTION guard_shift_version IS 'Keeps a version with which shifts were published, from the owner too; its dates may end after the last of them';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON shift_version FOR EACH ROW EXECUTE FUNCTION guard_shift_version();

CREATE FUNCTION guard_shift_segment() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM shift_instance WHERE shift_version_id IN (NEW.shift_version_id, OLD.shift_version_id)) THEN
        PERFORM refuse('shift_version_used', 'The hours of a published shift never change', 'Make a version from a later day.');
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
COMMENT ON FUNCTION guard_shift_segment IS 'Keeps the hours of a version with which shifts were published';
CREATE TRIGGER guarded BEFORE INSERT OR UPDATE OR DELETE ON shift_segment FOR EACH ROW EXECUTE FUNCTION guard_shift_segment();

CREATE FUNCTION guard_roster_week() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF OLD.state = 'draft' THEN
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'DELETE' OR to_jsonb(NEW) - '{state,revision}'::text[] <> to_jsonb(OLD) - '{state,revision}'::text[]
       OR NEW.state = 'draft' OR (OLD.state = 'replaced' AND NEW.state <> 'replaced') THEN
        PERFORM refuse('roster_published_stays', 'A published roster never changes', 'Save a new draft over it.');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_roster_week IS 'Keeps a published edition as it is, from the owner too';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON roster_week FOR EACH ROW EXECUTE FUNCTION guard_roster_week();

-- By statement: a save writes thousands of cells.
CREATE FUNCTION guard_roster_cells() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM touched t JOIN roster_week w USING (roster_week_id) WHERE w.state <> 'draft') THEN
        PERFORM refuse('roster_published_stays', 'A published roster never changes', 'Save a new draft over it.');
    END IF;
    IF TG_OP <> 'DELETE' AND EXISTS (SELECT FROM touched t JOIN roster_week w USING (roster_week_id)
                                      WHERE t.on_date NOT BETWEEN w.starts_on AND w.starts_on + 6) THEN
        PERFORM refuse('roster_cell_in_week', 'A cell stands outside its week');
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION guard_roster_cells IS 'Keeps the cells of a published edition, and each cell within its week';
CREATE TRIGGER guarded_insert AFTER INSERT ON roster_cell REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION guard_roster_cells();
CREATE TRIGGER guarded_update AFTER UPDATE ON roster_cell REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION guard_roster_cells();
CREATE TRIGGER guarded_delete AFTER DELETE ON roster_cell REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION guard_roster_cells();

CREATE FUNCTION guard_published_day() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.cancelled_at IS NOT NULL
       OR to_jsonb(NEW) - '{cancelled_at,cancelled_by,cancelled_why}'::text[] <> to_jsonb(OLD) - '{cancelled_at,cancelled_by,cancelled_why}'::text[] THEN
        PERFORM refuse('published_day_stays', 'A published shift or rest day is cancelled, never changed');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_published_day IS 'Lets published shifts and rest days be cancelled once, and nothing else, by the owner too';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON shift_instance FOR EACH ROW EXECUTE FUNCTION guard_published_day();
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON rest_day FOR EACH ROW EXECUTE FUNCTION guard_published_day();

CREATE FUNCTION announce_attendance(p_what text) RETURNS void LANGUAGE sql SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT pg_notify('attendance', p_what) $$;
COMMENT ON FUNCTION announce_attendance IS 'Tells the consoles what to look at again: roster:team, shifts, calendar, needs, patterns';

CREATE FUNCTION shift_moment(p_on date, p_second int) RETURNS timestamptz
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT (p_on::timestamp + make_interval(secs => p_second)) AT TIME ZONE banzhang.site_zone() $$;
COMMENT ON FUNCTION shift_moment IS 'The moment of a second of local wall time, counted from a day''s midnight. A wall time that the clocks skip is later by the step, one that comes twice is its second';

CREATE FUNCTION shift_last_used(p_version bigint) RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT max(on_date) FROM shift_instance WHERE shift_version_id = p_version $$;
COMMENT ON FUNCTION shift_last_used IS 'The last day on which a version was published for anybody; null when it never was, and may be changed';

CREATE FUNCTION sees_rosters() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT my_staff_id() IS NOT NULL
           AND EXISTS (SELECT FROM unnest(ARRAY['bz_manager', 'bz_scheduler', 'bz_front_desk', 'bz_auditor']) post
                        WHERE pg_has_role(session_user, post, 'MEMBER'))
$$;
COMMENT ON FUNCTION sees_rosters IS 'Whether the reader sees the rosters of the whole site';

CREATE FUNCTION led_in_week(p_team bigint, p_starts_on date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT EXISTS (SELECT FROM team_leader
                    WHERE staff_id = my_staff_id() AND team_id = p_team AND during && daterange(p_starts_on, p_starts_on + 7))
$$;
COMMENT ON FUNCTION led_in_week IS 'Whether the reader leads the team on a day of the week that begins there';

CREATE FUNCTION newest_roster(p_team bigint, p_starts_on date) RETURNS roster_week
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT w FROM roster_week w WHERE w.team_id = p_team AND w.starts_on = p_starts_on AND w.state <> 'replaced' ORDER BY w.edition DESC LIMIT 1
$$;
COMMENT ON FUNCTION newest_roster IS 'The draft of a team''s week, else what is published; null when there is neither';

CREATE FUNCTION roster_spans(p_week bigint)
RETURNS TABLE (agent_id bigint, on_date date, kind text, shift_type_id bigint, shift_version_id bigint, starts_at timestamptz, ends_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH hours AS MATERIALIZED ( -- each kind of shift on each day once, however many people work it
        SELECT d.on_date, d.shift_type_id, v.shift_version_id, shift_moment(d.on_date, min(s.starts_s)) AS starts_at,
               shift_moment(d.on_date, max(s.ends_s)) AS ends_at
          FROM (SELECT DISTINCT on_date, shift_type_id FROM roster_cell WHERE roster_week_id = p_week AND shift_type_id IS NOT NULL) d
          JOIN shift_version v ON v.shift_type_id = d.shift_type_id AND v.effective @> d.on_date
          JOIN shift_segment s USING (shift_version_id)
         GROUP BY d.on_date, d.shift_type_id, v.shift_version_id
    )
    SELECT c.agent_id, c.on_date, c.kind, c.shift_type_id, h.shift_version_id, h.starts_at, h.ends_at
      FROM roster_cell c LEFT JOIN hours h USING (on_date, shift_type_id)
     WHERE c.roster_week_id = p_week AND c.kind IN ('shift', 'training')
$$;
COMMENT ON FUNCTION roster_spans IS 'The shifts of an edition with their hours; version and hours are null where the kind of shift has none on that day';

-- refused: never published; reason: only with a reason; warning: told and no more.
CREATE FUNCTION roster_checks(p_week bigint)
RETURNS TABLE (kind text, severity text, agent_id bigint, on_date date, amount int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
#variable_conflict use_column
DECLARE
    v_week roster_week;
    v_setting roster_setting;
BEGIN
    SELECT * INTO v_week FROM roster_week WHERE roster_week_id = p_week;
    IF v_week.roster_week_id IS NULL OR NOT (sees_rosters() OR led_in_week(v_week.team_id, v_week.starts_on)) THEN
        RAISE EXCEPTION 'This roster is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'roster_reach';
    END IF;
    SELECT * INTO v_setting FROM roster_setting;
    RETURN QUERY
    WITH cell AS MATERIALIZED (
        SELECT * FROM roster_cell c WHERE c.roster_week_id = p_week
    ), member AS MATERIALIZED ( -- the days on which somebody belongs to the team and works here
        SELECT m.agent_id, d::date AS on_date
          FROM agent_team m JOIN agent a USING (agent_id)
         CROSS JOIN generate_series(v_week.starts_on::timestamp, v_week.starts_on::timestamp + interval '6 days', '1 day') d
         WHERE m.team_id = v_week.team_id AND m.during && daterange(v_week.starts_on, v_week.starts_on + 7) AND m.during @> d::date
           AND (a.hired_on IS NULL OR a.hired_on <= d::date) AND (a.left_on IS NULL OR a.left_on > d::date)
    ), span AS MATERIALIZED (
        SELECT s.agent_id, s.on_date, s.starts_at, s.ends_at, true AS own FROM roster_spans(p_week) s WHERE s.starts_at IS NOT NULL
        UNION ALL -- what is published around it, by this team and others
        SELECT i.agent_id, i.on_date, i.starts_at, i.ends_at, false
          FROM shift_instance i
         WHERE i.cancelled_at IS NULL AND i.agent_id = ANY (ARRAY(SELECT DISTINCT c.agent_id FROM cell c))
           AND i.on_date BETWEEN v_week.starts_on - 4 AND v_week.starts_on + 10
           AND NOT (i.team_id = v_week.team_id AND i.on_date BETWEEN v_week.starts_on AND v_week.starts_on + 6)
    ), step AS (
        SELECT s.*, max(s.ends_at) OVER before AS last_end, lag(s.own) OVER w AS last_own, lag(s.on_date) OVER w AS last_on
          FROM span s
        WINDOW w AS (PARTITION BY s.agent_id ORDER BY s.starts_at, s.on_date, s.own),
               before AS (PARTITION BY s.agent_id ORDER BY s.starts_at, s.on_date, s.own ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
    ), gap AS (
        SELECT s.agent_id, CASE WHEN s.own THEN s.on_date ELSE s.last_on END AS on_date,
               extract(epoch FROM s.starts_at - s.last_end)::int AS rest
          FROM step s WHERE s.last_end IS NOT NULL AND (s.own OR s.last_own)
    ), day AS MATERIALIZED (
        SELECT m.agent_id, m.on_date, c.kind, count(*) FILTER (WHERE c.kind IN ('shift', 'training')) OVER (PARTITION BY m.agent_id) AS shifts
          FROM member m LEFT JOIN cell c USING (agent_id, on_date)
    ), week AS (
        SELECT d.agent_id, d.shifts, count(*) AS days, count(d.kind) AS planned, count(*) FILTER (WHERE d.kind = 'rest') AS rests,
               max(d.on_date) FILTER (WHERE d.kind = 'rest') AS last_rest
          FROM day d GROUP BY d.agent_id, d.shifts
    )
    SELECT 'leaver', 'refused', c.agent_id, c.on_date, 0
      FROM cell c JOIN agent a USING (agent_id)
     WHERE c.kind <> 'off' AND (a.left_on <= c.on_date OR a.hired_on > c.on_date)
    UNION ALL
    SELECT 'member', 'refused', c.agent_id, c.on_date, 0
      FROM cell c JOIN agent a USING (agent_id)
     WHERE c.kind <> 'off' AND NOT coalesce(a.left_on <= c.on_date OR a.hired_on > c.on_date, false)
       AND NOT EXISTS (SELECT FROM member m WHERE m.agent_id = c.agent_id AND m.on_date = c.on_date)
    UNION ALL
    SELECT 'version', 'refused', s.agent_id, s.on_date, 0 FROM roster_spans(p_week) s WHERE s.starts_at IS NULL
    UNION ALL
    SELECT 'retired', 'refused', c.agent_id, c.on_date, 0
      FROM cell c JOIN shift_type t USING (shift_type_id) WHERE c.on_date >= site_day(t.retired_at)
    UNION ALL
    SELECT 'overlap', 'refused', g.agent_id, g.on_date, -g.rest FROM gap g WHERE g.rest < 0
    UNION ALL
    SELECT 'rest_days', 'reason', w.agent_id, CASE WHEN w.rests > v_setting.rest_days_a_week THEN w.last_rest END, w.rests::int
      FROM week w
     WHERE w.shifts > 0 AND (w.rests > v_setting.rest_days_a_week OR (w.days = 7 AND w.rests < v_setting.rest_days_a_week))
    UNION ALL
    SELECT 'min_rest', 'warning', g.agent_id, g.on_date, g.rest FROM gap g WHERE g.rest >= 0 AND g.rest < v_setting.min_rest_s
    UNION ALL
    SELECT 'no_shift', 'warning', w.agent_id, NULL, (w.days - w.planned)::int FROM week w WHERE w.shifts = 0 AND w.planned < w.days
    UNION ALL
    SELECT 'empty_day', 'warning', d.agent_id, d.on_date, 0 FROM day d WHERE d.shifts > 0 AND d.kind IS NULL
    UNION ALL
    SELECT 'holiday', 'warning', NULL, c.on_date, count(*)::int
      FROM cell c JOIN calendar_day h USING (on_date) WHERE h.kind = 'holiday' AND c.kind IN ('shift', 'training')
     GROUP BY c.on_date
    ORDER BY 2, 1, 3 NULLS FIRST, 4 NULLS FIRST;
END $$;
COMMENT ON FUNCTION roster_checks IS 'What stands against an edition: leaver, member, version, retired, overlap (seconds) are refused; rest_days (how many, #7) needs a reason; min_rest (seconds, R2), no_shift (days without a plan), empty_day and holiday (people) are told';

CREATE FUNCTION roster_coverage(p_teams bigint[], p_starts_on date)
RETURNS TABLE (on_date date, half_hour smallint, planned_min int, people int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF NOT sees_rosters() AND EXISTS (SELECT FROM unnest(p_teams) t WHERE NOT led_in_week(t, p_starts_on)) THEN
        RAISE EXCEPTION 'These rosters are out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'roster_reach';
    END IF;
    RETURN QUERY
    WITH cell AS ( -- nights of the week before reach into this one
        SELECT c.on_date, c.shift_type_id, count(*) AS n
          FROM unnest(p_teams) t CROSS JOIN unnest(ARRAY[p_starts_on - 7, p_starts_on]) monday
         CROSS JOIN LATERAL newest_roster(t, monday) w JOIN roster_cell c ON c.roster_week_id = (w).roster_week_id
         WHERE c.kind = 'shift' AND c.on_date >= p_starts_on - 2
         GROUP BY c.on_date, c.shift_type_id
    ), piece AS (
        SELECT c.on_date + h / 48 AS on_date, h % 48 AS half_hour,
               c.n * (least(s.ends_s, (h + 1) * 1800) - greatest(s.starts_s, h * 1800)) / 60 AS minutes
          FROM cell c JOIN shift_version v ON v.shift_type_id = c.shift_type_id AND v.effective @> c.on_date
          JOIN shift_segment s ON s.shift_version_id = v.shift_version_id AND s.kind = 'work'
         CROSS JOIN LATERAL generate_series(s.starts_s / 1800, (s.ends_s - 1) / 1800) h
    ), planned AS (
        SELECT p.on_date, p.half_hour, sum(p.minutes)::int AS minutes FROM piece p
         WHERE p.on_date BETWEEN p_starts_on AND p_starts_on + 6 GROUP BY p.on_date, p.half_hour
    ), need AS (
        SELECT p_starts_on + (n.weekday - 1) AS on_date, n.half_hour::int AS half_hour, sum(n.people)::int AS people
          FROM coverage_need n WHERE n.team_id = ANY (p_teams) GROUP BY n.weekday, n.half_hour
    )
    SELECT on_date, half_hour::smallint, coalesce(p.minutes, 0), coalesce(n.people, 0)
      FROM planned p FULL JOIN need n USING (on_date, half_hour) ORDER BY 1, 2;
END $$;
COMMENT ON FUNCTION roster_coverage IS 'Of the newest editions of some teams and a week: minutes of work at the telephone in each half-hour (30 are one person), and the people that these teams need; half-hours with neither are left out';

-- Whoever changes a team's week takes its turn here, and must know what it is now.
CREATE FUNCTION take_roster(p_team bigint, p_starts_on date, p_revision int) RETURNS roster_week
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_week roster_week;
BEGIN
    PERFORM my_staff();
    IF NOT (pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_scheduler', 'MEMBER')
            OR (pg_has_role(session_user, 'bz_leader', 'MEMBER') AND led_by_me(p_team, clock_timestamp()))) THEN
        RAISE EXCEPTION 'This roster is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'roster_reach';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(format('roster:%s:%s', p_team, p_starts_on - date '2000-01-03'), 0));
    v_week := newest_roster(p_team, p_starts_on);
    IF coalesce(v_week.revision, 0) <> p_revision THEN
        RAISE EXCEPTION 'Changed by % at % meanwhile', (SELECT name FROM staff WHERE staff_id = v_week.changed_by), v_week.changed_at
            USING ERRCODE = '55P03', CONSTRAINT = 'roster_revision', HINT = (SELECT name FROM staff WHERE staff_id = v_week.changed_by);
    END IF;
    RETURN v_week;
END $$;
COMMENT ON FUNCTION take_roster IS 'Step of what changes a team''s week: locks it, and refuses who may not or began from an older revision';

CREATE FUNCTION check_roster_week(p_team bigint, p_starts_on date) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_ahead int := (SELECT weeks_ahead FROM roster_setting);
BEGIN
    IF NOT EXISTS (SELECT FROM team WHERE team_id = p_team AND (closed_on IS NULL OR closed_on > p_starts_on)) THEN
        PERFORM refuse('roster_team_open', format('There is no team %s in the week of %s', p_team, p_starts_on));
    END IF;
    IF p_starts_on > date_trunc('week', site_day(clock_timestamp()))::date + 7 * v_ahead THEN
        PERFORM refuse('roster_weeks_ahead', format('The week of %s is more than %s weeks ahead', p_starts_on, v_ahead));
    END IF;
END $$;
COMMENT ON FUNCTION check_roster_week IS 'Refuses a team that is closed by then, and a week that is too far ahead (R1)';

CREATE FUNCTION save_roster(p_team bigint, p_starts_on date, p_revision int, p_cells jsonb) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_week roster_week := take_roster(p_team, p_starts_on, p_revision);
    v_id bigint := v_week.roster_week_id;
BEGIN
    PERFORM check_roster_week(p_team, p_starts_on);
    IF v_week.state = 'draft' THEN
        UPDATE roster_week SET revision = revision + 1, changed_by = my_staff_id(), changed_at = clock_timestamp() WHERE roster_week_id = v_id;
    ELSE
        INSERT INTO roster_week (team_id, starts_on, edition, revision, changed_by)
        VALUES (p_team, p_starts_on, coalesce(v_week.edition, 0) + 1, p_revision + 1, my_staff_id()) RETURNING roster_week_id INTO v_id;
    END IF;
    DELETE FROM roster_cell WHERE roster_week_id = v_id;
    INSERT INTO roster_cell (roster_week_id, agent_id, on_date, kind, shift_type_id)
    SELECT v_id, c.agent_id, c.on_date, c.kind, c.shift_type_id
      FROM jsonb_to_recordset(p_cells) AS c (agent_id bigint, on_date date, kind text, shift_type_id bigint);
    PERFORM announce_attendance('roster:' || p_team);
    RETURN p_revision + 1;
END $$;
COMMENT ON FUNCTION save_roster IS 'Saves a whole week of a team as its draft: [{"agent_id", "on_date", "kind", "shift_type_id"}]; returns the new revision. What is wrong with it is saved too and told by roster_checks. A published edition stays in force beside it';

CREATE FUNCTION discard_roster_draft(p_team bigint, p_starts_on date, p_revision int) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_week roster_week := take_roster(p_team, p_starts_on, p_revision);
BEGIN
    IF v_week.state IS DISTINCT FROM 'draft' OR v_week.edition = 1 THEN
        PERFORM refuse('roster_draft_over_published', 'There is no published roster to which one could go back');
    END IF;
    DELETE FROM roster_cell WHERE roster_week_id = v_week.roster_week_id;
    DELETE FROM roster_week WHERE roster_week_id = v_week.roster_week_id;
    UPDATE roster_week SET revision = p_revision + 1 WHERE team_id = p_team AND starts_on = p_starts_on AND state = 'published';
    PERFORM announce_attendance('roster:' || p_team);
    RETURN p_revision + 1;
END $$;
COMMENT ON FUNCTION discard_roster_draft IS 'Drops a draft and goes back to what is published; returns the new revision';

CREATE FUNCTION copy_roster_week(p_team bigint, p_from date, p_to date, p_revision int) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_from roster_week := newest_roster(p_team, p_from);
    v_to roster_week := newest_roster(p_team, p_to);
    v_cells jsonb;
BEGIN
    IF v_from.roster_week_id IS NULL THEN
        PERFORM refuse('roster_to_copy', format('There is no roster of the week of %s', p_from));
    END IF;
    SELECT coalesce(jsonb_agg(to_jsonb(x)), '[]') INTO v_cells
      FROM (SELECT c.agent_id, c.on_date, c.kind, c.shift_type_id FROM roster_cell c
             WHERE c.roster_week_id = v_to.roster_week_id AND c.kind = 'leave'
            UNION ALL
            SELECT c.agent_id, c.on_date + (p_to - p_from), c.kind, c.shift_type_id
              FROM roster_cell c JOIN agent a USING (agent_id) LEFT JOIN shift_type t USING (shift_type_id)
             WHERE c.roster_week_id = v_from.roster_week_id AND c.kind <> 'leave' AND t.retired_at IS NULL
               AND NOT coalesce(a.left_on <= c.on_date + (p_to - p_from), false)
               AND EXISTS (SELECT FROM agent_team m WHERE m.agent_id = c.agent_id AND m.team_id = p_team AND m.during @> c.on_date + (p_to - p_from))
               AND NOT EXISTS (SELECT FROM roster_cell k WHERE k.roster_week_id = v_to.roster_week_id AND k.kind = 'leave'
                                AND k.agent_id = c.agent_id AND k.on_date = c.on_date + (p_to - p_from))) x;
    RETURN save_roster(p_team, p_to, p_revision, v_cells);
END $$;
COMMENT ON FUNCTION copy_roster_week IS 'Fills a team''s week with another one as its draft: not leave, nor who left or moved, nor retired shifts; leave that stands there stays. Returns the new revision';

CREATE FUNCTION publish_shifts(p_week roster_week, p_why text, OUT made int, OUT cancelled int, OUT past boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_now timestamptz := clock_timestamp();
    v_past boolean;
BEGIN
    WITH gone AS (
        UPDATE shift_instance i SET cancelled_at = v_now, cancelled_by = my_staff_id(), cancelled_why = p_why
         WHERE i.team_id = (p_week).team_id AND i.on_date BETWEEN (p_week).starts_on AND (p_week).starts_on + 6 AND i.cancelled_at IS NULL
           AND i.origin = 'roster' AND NOT EXISTS (SELECT FROM roster_spans((p_week).roster_week_id) s
                            WHERE s.agent_id = i.agent_id AND s.on_date = i.on_date AND s.kind = i.kind
                              AND s.shift_version_id = i.shift_version_id AND s.starts_at = i.starts_at AND s.ends_at = i.ends_at)
        RETURNING i.starts_at
    )
    SELECT count(*), coalesce(bool_or(starts_at <= v_now), false) INTO cancelled, past FROM gone;
    WITH new AS (
        INSERT INTO shift_instance (agent_id, team_id, on_date, kind, shift_version_id, starts_at, ends_at, roster_week_id)
        SELECT s.agent_id, (p_week).team_id, s.on_date, s.kind, s.shift_version_id, s.starts_at, s.ends_at, (p_week).roster_week_id
          FROM roster_spans((p_week).roster_week_id) s
         WHERE NOT EXISTS (SELECT FROM shift_instance i
                            WHERE i.agent_id = s.agent_id AND i.on_date = s.on_date AND i.team_id = (p_week).team_id AND i.cancelled_at IS NULL
                              AND i.origin = 'roster')
         ORDER BY s.on_date, s.agent_id
        RETURNING starts_at
    )
    SELECT count(*), coalesce(bool_or(starts_at <= v_now), false) INTO made, v_past FROM new;
    past := past OR v_past;
END $$;
COMMENT ON FUNCTION publish_shifts IS 'Step of publish_roster: cancels the shifts that are no longer planned and makes those that are new; past: some of them had begun';

CREATE FUNCTION publish_rests(p_week roster_week, p_why text, OUT made int, OUT cancelled int, OUT past boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_today date := site_day(clock_timestamp());
    v_past boolean;
BEGIN
    WITH gone AS (
        UPDATE rest_day r SET cancelled_at = clock_timestamp(), cancelled_by = my_staff_id(), cancelled_why = p_why
         WHERE r.team_id = (p_week).team_id AND r.on_date BETWEEN (p_week).starts_on AND (p_week).starts_on + 6 AND r.cancelled_at IS NULL
           AND NOT EXISTS (SELECT FROM roster_cell c WHERE c.roster_week_id = (p_week).roster_week_id AND c.agent_id = r.agent_id
                              AND c.on_date = r.on_date AND c.kind = 'rest')
        RETURNING r.on_date
    )
    SELECT count(*), coalesce(bool_or(on_date <= v_today), false) INTO cancelled, past FROM gone;
    WITH new AS (
        INSERT INTO rest_day (agent_id, team_id, on_date, roster_week_id)
        SELECT c.agent_id, (p_week).team_id, c.on_date, c.roster_week_id
          FROM roster_cell c
         WHERE c.roster_week_id = (p_week).roster_week_id AND c.kind = 'rest'
           AND NOT EXISTS (SELECT FROM rest_day r WHERE r.agent_id = c.agent_id AND r.on_date = c.on_date AND r.cancelled_at IS NULL)
         ORDER BY c.on_date, c.agent_id
        RETURNING on_date
    )
    SELECT count(*), coalesce(bool_or(on_date < v_today), false) INTO made, v_past FROM new;
    past := past OR v_past;
END $$;
COMMENT ON FUNCTION publish_rests IS 'Step of publish_roster: the same for the rotating rest days';

CREATE FUNCTION publish_roster(p_team bigint, p_starts_on date, p_revision int, p_why text, OUT revision int, OUT shifts_made int,
                               OUT shifts_cancelled int, OUT rests_made int, OUT rests_cancelled int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_week roster_week := take_roster(p_team, p_starts_on, p_revision);
    v_why text := btrim(coalesce(p_why, ''));
    v_word text := coalesce(nullif(v_why, ''), 'not in edition ' || v_week.edition);
    v_check record;
    v_shifts record;
    v_rests record;
BEGIN
    IF v_week.roster_week_id IS NULL THEN
        PERFORM refuse('roster_to_publish', format('There is no roster of the week of %s', p_starts_on));
    END IF;
    IF v_week.state = 'published' THEN
        SELECT v_week.revision, 0, 0, 0, 0 INTO revision, shifts_made, shifts_cancelled, rests_made, rests_cancelled;
        RETURN;
    END IF;
    SELECT c.kind, c.severity, c.on_date, a.agent_no, a.name INTO v_check
      FROM roster_checks(v_week.roster_week_id) c LEFT JOIN agent a USING (agent_id)
     WHERE c.severity = 'refused' OR (c.severity = 'reason' AND v_why = '')
     ORDER BY c.severity = 'reason', a.agent_no, c.on_date LIMIT 1;
    IF FOUND THEN
        PERFORM refuse(CASE v_check.severity WHEN 'refused' THEN 'roster_' || v_check.kind ELSE 'roster_reason' END,
                       format('%s %s %s: %s', v_check.agent_no, v_check.name, v_check.on_date, v_check.kind),
                       concat_ws(' ', v_check.agent_no, v_check.name, v_check.on_date));
    END IF;
    v_shifts := publish_shifts(v_week, v_word);
    v_rests := publish_rests(v_week, v_word);
    IF v_why = '' AND (v_shifts.past OR v_rests.past) THEN
        PERFORM refuse('roster_past_reason', 'Days that have begun are changed with a reason only');
    END IF;
    UPDATE roster_week SET state = 'replaced' WHERE team_id = p_team AND starts_on = p_starts_on AND state = 'published';
    UPDATE roster_week w SET state = 'published', revision = w.revision + 1, published_by = my_staff_id(), published_at = clock_timestamp(),
           published_why = v_why
     WHERE w.roster_week_id = v_week.roster_week_id;
    PERFORM announce_attendance('roster:' || p_team);
    SELECT p_revision + 1, v_shifts.made, v_shifts.cancelled, v_rests.made, v_rests.cancelled
      INTO revision, shifts_made, shifts_cancelled, rests_made, rests_cancelled;
END $$;
COMMENT ON FUNCTION publish_roster IS 'Puts a team''s draft into force: makes and cancels only the shifts and rest days that differ. A reason is needed where a check asks for one and where days that have begun change; returns the new revision and what was made and cancelled. Again at once it changes nothing';

CREATE FUNCTION save_shift_type(p_type bigint, p_code text, p_name text, p_activity text, p_key smallint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint := p_type;
BEGIN
    PERFORM my_staff();
    IF p_type IS NULL THEN
        INSERT INTO shift_type (code, name, activity, key_digit) VALUES (btrim(p_code), btrim(p_name), p_activity, p_key)
        RETURNING shift_type_id INTO v_id;
    ELSE
        IF EXISTS (SELECT FROM shift_type WHERE shift_type_id = p_type AND activity <> p_activity)
           AND EXISTS (SELECT FROM roster_cell WHERE shift_type_id = p_type) THEN
            PERFORM refuse('shift_type_activity_used', 'It stands on a roster: work does not become training');
        END IF;
        UPDATE shift_type SET code = btrim(p_code), name = btrim(p_name), activity = p_activity, key_digit = p_key WHERE shift_type_id = p_type;
        IF NOT FOUND THEN
            PERFORM refuse('shift_type_known', format('There is no shift %s', p_type));
        END IF;
    END IF;
    PERFORM announce_attendance('shifts');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION save_shift_type IS 'Makes a kind of shift (null), or names it anew; returns its key. Its hours come with save_shift_version';

CREATE FUNCTION retire_shift_type(p_type bigint, p_retired boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    UPDATE shift_type SET retired_at = CASE WHEN p_retired THEN coalesce(retired_at, clock_timestamp()) END,
           retired_by = CASE WHEN p_retired THEN coalesce(retired_by, my_staff_id()) END
     WHERE shift_type_id = p_type;
    IF NOT FOUND THEN
        PERFORM refuse('shift_type_known', format('There is no shift %s', p_type));
    END IF;
    PERFORM announce_attendance('shifts');
END $$;
COMMENT ON FUNCTION retire_shift_type IS 'Takes a kind of shift out of use from today on, or back into it; what is published with it stays';

CREATE FUNCTION save_shift_version(p_type bigint, p_from date, p_segments jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_used date;
    v_id bigint;
BEGIN
    PERFORM FROM shift_type WHERE shift_type_id = p_type FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM refuse('shift_type_known', format('There is no shift %s', p_type));
    END IF;
    SELECT max(i.on_date) INTO v_used FROM shift_version v JOIN shift_instance i USING (shift_version_id)
     WHERE v.shift_type_id = p_type AND i.on_date >= p_from;
    IF v_used IS NOT NULL THEN
        PERFORM refuse('shift_version_used', format('Shifts of this kind are published until %s', v_used), v_used::text);
    END IF;
    DELETE FROM shift_version WHERE shift_type_id = p_type AND lower(effective) >= p_from;
    UPDATE shift_version SET effective = effective - daterange(p_from, NULL) WHERE shift_type_id = p_type AND effective && daterange(p_from, NULL);
    INSERT INTO shift_version (shift_type_id, effective, made_by) VALUES (p_type, daterange(p_from, NULL), v_staff)
    RETURNING shift_version_id INTO v_id;
    INSERT INTO shift_segment (shift_version_id, position, kind, starts_s, ends_s)
    SELECT v_id, row_number() OVER (ORDER BY s.starts_s), s.kind, s.starts_s, s.ends_s
      FROM jsonb_to_recordset(p_segments) AS s (kind text, starts_s int, ends_s int);
    PERFORM check_shift_hours(v_id);
    PERFORM announce_attendance('shifts');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION save_shift_version IS 'New hours of a kind of shift from a day on: [{"kind", "starts_s", "ends_s"}]; what was planned for later gives way, published shifts do not. Returns the version';

CREATE FUNCTION check_shift_hours(p_version bigint) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v record;
BEGIN
    SELECT min(starts_s) AS starts_s, max(ends_s) AS ends_s, (array_agg(kind ORDER BY starts_s))[1] AS first,
           (array_agg(kind ORDER BY starts_s DESC))[1] AS last INTO v
      FROM shift_segment WHERE shift_version_id = p_version;
    IF v.first IS DISTINCT FROM 'work' OR v.last <> 'work' THEN
        PERFORM refuse('shift_begins_with_work', 'A shift begins and ends with work');
    ELSIF v.starts_s >= 86400 THEN
        PERFORM refuse('shift_begins_on_its_day', 'A shift begins on its day');
    ELSIF v.ends_s - v.starts_s > 86400 THEN
        PERFORM refuse('shift_within_a_day', 'A shift is over within 24 hours');
    END IF;
END $$;
COMMENT ON FUNCTION check_shift_hours IS 'Refuses hours that are no shift: without work at both ends, begun on another day, longer than 24 hours';

CREATE FUNCTION set_roster_setting(p_min_rest_s int, p_rest_days smallint, p_weeks_ahead smallint, p_night_starts_s int, p_night_ends_s int) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    UPDATE roster_setting SET min_rest_s = p_min_rest_s, rest_days_a_week = p_rest_days, weeks_ahead = p_weeks_ahead,
           night_starts_s = p_night_starts_s, night_ends_s = p_night_ends_s;
    PERFORM announce_attendance('shifts');
END $$;
COMMENT ON FUNCTION set_roster_setting IS 'Sets how this centre rosters';

CREATE FUNCTION save_coverage_need(p_team bigint, p_queue bigint, p_need jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    DELETE FROM coverage_need n
     WHERE n.team_id IS NOT DISTINCT FROM p_team AND n.queue_id IS NOT DISTINCT FROM p_queue
       AND NOT EXISTS (SELECT FROM jsonb_to_recordset(p_need) AS x (weekday smallint, half_hour smallint, people int)
                        WHERE x.weekday = n.weekday AND x.half_hour = n.half_hour AND x.people > 0);
    INSERT INTO coverage_need (team_id, queue_id, weekday, half_hour, people)
    SELECT p_team, p_queue, x.weekday, x.half_hour, x.people
      FROM jsonb_to_recordset(p_need) AS x (weekday smallint, half_hour smallint, people int) WHERE x.people <> 0
    ON CONFLICT (site_id, team_id, queue_id, weekday, half_hour) DO UPDATE SET people = EXCLUDED.people;
    PERFORM announce_attendance('needs');
END $$;
COMMENT ON FUNCTION save_coverage_need IS 'The need of a team or a queue, all of it: [{"weekday", "half_hour", "people"}]';

CREATE FUNCTION save_roster_pattern(p_pattern bigint, p_name text, p_weeks smallint, p_days jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint := p_pattern;
BEGIN
    PERFORM my_staff();
    IF p_pattern IS NULL THEN
        INSERT INTO roster_pattern (name, weeks) VALUES (btrim(p_name), p_weeks) RETURNING roster_pattern_id INTO v_id;
    ELSE
        UPDATE roster_pattern SET name = btrim(p_name), weeks = p_weeks WHERE roster_pattern_id = p_pattern;
        IF NOT FOUND THEN
            PERFORM refuse('roster_pattern_known', format('There is no pattern %s', p_pattern));
        END IF;
        DELETE FROM roster_pattern_day WHERE roster_pattern_id = p_pattern;
    END IF;
    INSERT INTO roster_pattern_day (roster_pattern_id, day_no, kind, shift_type_id)
    SELECT v_id, d.day_no, d.kind, d.shift_type_id
      FROM jsonb_to_recordset(p_days) AS d (day_no smallint, kind text, shift_type_id bigint) WHERE d.day_no < 7 * p_weeks;
    PERFORM announce_attendance('patterns');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION save_roster_pattern IS 'Makes a rotation (null), or draws it anew: [{"day_no", "kind", "shift_type_id"}]; returns its key';

CREATE FUNCTION remove_roster_pattern(p_pattern bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    DELETE FROM roster_pattern WHERE roster_pattern_id = p_pattern;
    PERFORM announce_attendance('patterns');
END $$;
COMMENT ON FUNCTION remove_roster_pattern IS 'Removes a rotation; what was filled with it stays';

CREATE FUNCTION import_calendar(p_days jsonb, p_whole boolean) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_changed int;
    v_gone int := 0;
BEGIN
    PERFORM check_administrator();
    INSERT INTO calendar_day AS c (on_date, kind, name, imported_by)
    SELECT x.on_date, x.kind, btrim(x.name), my_staff_id() FROM jsonb_to_recordset(p_days) AS x (on_date date, kind text, name text)
    ON CONFLICT (site_id, on_date) DO UPDATE SET kind = EXCLUDED.kind, name = EXCLUDED.name, imported_by = EXCLUDED.imported_by,
        imported_at = EXCLUDED.imported_at
        WHERE (c.kind, c.name) <> (EXCLUDED.kind, EXCLUDED.name);
    GET DIAGNOSTICS v_changed = ROW_COUNT;
    IF p_whole THEN
        DELETE FROM calendar_day c
         WHERE extract(year FROM c.on_date) IN (SELECT extract(year FROM x.on_date) FROM jsonb_to_recordset(p_days) AS x (on_date date))
           AND c.on_date NOT IN (SELECT x.on_date FROM jsonb_to_recordset(p_days) AS x (on_date date));
        GET DIAGNOSTICS v_gone = ROW_COUNT;
    END IF;
    PERFORM announce_attendance('calendar');
    RETURN v_changed + v_gone;
END $$;
COMMENT ON FUNCTION import_calendar IS 'Takes days of the calendar: [{"on_date", "kind", "name"}]; whole: other days of the same years go. Returns how many changed';

ALTER TABLE roster_week ENABLE ROW LEVEL SECURITY;
ALTER TABLE roster_cell ENABLE ROW LEVEL SECURITY;
ALTER TABLE shift_instance ENABLE ROW LEVEL SECURITY;
ALTER TABLE rest_day ENABLE ROW LEVEL SECURITY;
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['roster_week', 'shift_instance', 'rest_day'] LOOP
        EXECUTE format('CREATE POLICY site ON %I FOR SELECT TO bz_manager, bz_scheduler, bz_front_desk, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL)', t);
    END LOOP;
END $$;
CREATE POLICY led ON roster_week FOR SELECT TO bz_leader
    USING (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_in_week(team_id, starts_on));
CREATE POLICY led ON shift_instance FOR SELECT TO bz_leader
    USING (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, starts_at));
CREATE POLICY led ON rest_day FOR SELECT TO bz_leader
    USING (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, site_midnight(on_date)));
CREATE POLICY of_week ON roster_cell FOR SELECT TO bz_leader, bz_manager, bz_scheduler, bz_front_desk, bz_auditor
    USING (roster_week_id IN (SELECT w.roster_week_id FROM roster_week w));
GRANT SELECT ON roster_week, roster_cell, shift_instance, rest_day TO bz_leader, bz_manager, bz_scheduler, bz_front_desk, bz_auditor;
GRANT SELECT ON roster_setting, shift_type, shift_version, shift_segment, calendar_day, coverage_need, roster_pattern, roster_pattern_day TO bz_staff;

REVOKE ALL ON FUNCTION guard_shift_version, guard_shift_segment, guard_roster_week, guard_roster_cells, guard_published_day, announce_attendance,
    shift_moment, shift_last_used, sees_rosters, led_in_week, newest_roster, roster_spans, roster_checks, roster_coverage, take_roster, check_roster_week, save_roster,
    discard_roster_draft, copy_roster_week, publish_shifts, publish_rests, publish_roster, save_shift_type, retire_shift_type, save_shift_version,
    check_shift_hours, set_roster_setting, save_coverage_need, save_roster_pattern, remove_roster_pattern, import_calendar FROM PUBLIC;
GRANT EXECUTE ON FUNCTION shift_moment, shift_last_used, sees_rosters, led_in_week TO bz_staff;
GRANT EXECUTE ON FUNCTION roster_checks, roster_coverage TO bz_leader, bz_manager, bz_scheduler, bz_front_desk, bz_auditor;
GRANT EXECUTE ON FUNCTION save_roster, discard_roster_draft, copy_roster_week TO bz_leader, bz_manager, bz_scheduler;
GRANT EXECUTE ON FUNCTION publish_roster, save_shift_type, retire_shift_type, save_shift_version, set_roster_setting, save_coverage_need,
    save_roster_pattern, remove_roster_pattern TO bz_manager, bz_scheduler;
GRANT EXECUTE ON FUNCTION import_calendar TO bz_admin;
