-- SPDX-License-Identifier: GPL-3.0-or-later
-- Attendance (考勤) and what it costs: punches, the rules with their dates, what a day's closing measured of every shift instance,
-- the violations that follow, and the ledger. Facts are only ever added; what they prove wrong is taken back by new rows.
CREATE TABLE attendance_setting (
    site_id smallint PRIMARY KEY DEFAULT 1 REFERENCES site,
    window_before_s int NOT NULL DEFAULT 3600 CONSTRAINT attendance_setting_before CHECK (window_before_s BETWEEN 0 AND 14400),
    window_after_s int NOT NULL DEFAULT 3600 CONSTRAINT attendance_setting_after CHECK (window_after_s BETWEEN 0 AND 14400),
    double_press_s int NOT NULL DEFAULT 30 CONSTRAINT attendance_setting_double CHECK (double_press_s BETWEEN 0 AND 600),
    duty_lead_s int NOT NULL DEFAULT 600 CONSTRAINT attendance_setting_duty CHECK (duty_lead_s BETWEEN 0 AND 7200),
    logins_count boolean NOT NULL DEFAULT false,
    points_not_money boolean NOT NULL DEFAULT false,
    cap_share_bp int NOT NULL DEFAULT 2000 CONSTRAINT attendance_setting_share CHECK (cap_share_bp BETWEEN 0 AND 10000),
    minimum_wage_fen bigint NOT NULL DEFAULT 0 CONSTRAINT attendance_setting_minimum CHECK (minimum_wage_fen >= 0)
);
COMMENT ON TABLE attendance_setting IS 'How this centre measures attendance, and how far a fine may go: one row';
COMMENT ON COLUMN attendance_setting.site_id IS 'Always 1';
COMMENT ON COLUMN attendance_setting.window_before_s IS 'Punches count for a shift from so many seconds before it (P3)';
COMMENT ON COLUMN attendance_setting.window_after_s IS 'And until so many seconds after it';
COMMENT ON COLUMN attendance_setting.double_press_s IS 'Presses of one direction no further apart are one punch (P1)';
COMMENT ON COLUMN attendance_setting.duty_lead_s IS 'Who has duty is to be there so many seconds before the shift (#4)';
COMMENT ON COLUMN attendance_setting.logins_count IS 'Log-ins and log-outs at the switch count as punches: for centres without a punch device';
COMMENT ON COLUMN attendance_setting.points_not_money IS 'Violations cost points and no money';
COMMENT ON COLUMN attendance_setting.cap_share_bp IS 'Fines of a month are at most so many ten-thousandths of its wage (P8)';
COMMENT ON COLUMN attendance_setting.minimum_wage_fen IS 'And leave at least this much of it, in fen';

CREATE TABLE agent_wage (
    agent_wage_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agent_id bigint NOT NULL REFERENCES agent,
    effective daterange NOT NULL CONSTRAINT agent_wage_effective CHECK (NOT isempty(effective)),
    wage_fen bigint NOT NULL CONSTRAINT agent_wage_positive CHECK (wage_fen > 0),
    entered_by bigint NOT NULL REFERENCES staff,
    entered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT agent_wage_once EXCLUDE USING gist (agent_id WITH =, effective WITH &&)
);
COMMENT ON TABLE agent_wage IS 'What an agent earns in a month, by months: what the cap on fines is measured by. Who has none is not capped';
COMMENT ON COLUMN agent_wage.agent_wage_id IS 'Key';
COMMENT ON COLUMN agent_wage.agent_id IS 'The agent';
COMMENT ON COLUMN agent_wage.effective IS 'Days, first included, last excluded; the least that holds on a day of a month decides for it';
COMMENT ON COLUMN agent_wage.wage_fen IS 'Wage of a month in fen';
COMMENT ON COLUMN agent_wage.entered_by IS 'Who entered it';
COMMENT ON COLUMN agent_wage.entered_at IS 'When';

CREATE TABLE punch_device (
    punch_device_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL CONSTRAINT punch_device_name_given CHECK (btrim(name) <> '' AND length(name) <= 60) CONSTRAINT punch_device_name_key UNIQUE,
    mapping jsonb NOT NULL DEFAULT '{}',
    retired_at timestamptz
);
COMMENT ON TABLE punch_device IS 'A device at which people punch';
COMMENT ON COLUMN punch_device.punch_device_id IS 'Key';
COMMENT ON COLUMN punch_device.name IS 'Name, unique: 打卡机 1';
COMMENT ON COLUMN punch_device.mapping IS 'How its files are read: delimiter, encoding (UTF-8, GB18030), head lines, columns, format of the time, words for in and out';
COMMENT ON COLUMN punch_device.retired_at IS 'Since when it is out of use';

CREATE TABLE punch_device_offset (
    punch_device_id bigint NOT NULL REFERENCES punch_device,
    effective tstzrange NOT NULL CONSTRAINT punch_device_offset_effective CHECK (NOT isempty(effective)),
    offset_s int NOT NULL CONSTRAINT punch_device_offset_range CHECK (offset_s BETWEEN -86400 AND 86400),
    set_by bigint REFERENCES staff,
    set_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT punch_device_offset_once EXCLUDE USING gist (punch_device_id WITH =, effective WITH &&)
);
COMMENT ON TABLE punch_device_offset IS 'How far a device''s clock is off, by the device''s own time';
COMMENT ON COLUMN punch_device_offset.punch_device_id IS 'The device';
COMMENT ON COLUMN punch_device_offset.effective IS 'When, first included, last excluded';
COMMENT ON COLUMN punch_device_offset.offset_s IS 'Seconds by which it is fast; less than nothing: slow';
COMMENT ON COLUMN punch_device_offset.set_by IS 'Who set it';
COMMENT ON COLUMN punch_device_offset.set_at IS 'When';

CREATE TABLE punch_gap (
    punch_gap_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    punch_device_id bigint NOT NULL REFERENCES punch_device,
    during tstzrange NOT NULL CONSTRAINT punch_gap_during CHECK (NOT isempty(during) AND NOT lower_inf(during)),
    why text NOT NULL CONSTRAINT punch_gap_why CHECK (btrim(why) <> '' AND length(why) <= 1024),
    entered_by bigint NOT NULL REFERENCES staff,
    entered_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE punch_gap IS 'A time in which a device recorded nothing: no fine may come out of it';
COMMENT ON COLUMN punch_gap.punch_gap_id IS 'Key';
COMMENT ON COLUMN punch_gap.punch_device_id IS 'The device';
COMMENT ON COLUMN punch_gap.during IS 'From the last thing known to the next';
COMMENT ON COLUMN punch_gap.why IS 'What happened';
COMMENT ON COLUMN punch_gap.entered_by IS 'Who entered it';
COMMENT ON COLUMN punch_gap.entered_at IS 'When';

CREATE TABLE punch (
    punch_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    punch_key text NOT NULL CONSTRAINT punch_once UNIQUE,
    agent_id bigint NOT NULL REFERENCES agent,
    at timestamptz NOT NULL CONSTRAINT punch_whole_second CHECK (at = date_trunc('second', at)),
    direction text NOT NULL CONSTRAINT punch_direction_known CHECK (direction IN ('in', 'out', 'unknown')),
    source text NOT NULL CONSTRAINT punch_source_known CHECK (source IN ('device', 'hand', 'offset')),
    punch_device_id bigint REFERENCES punch_device,
    at_device timestamptz,
    offset_s int NOT NULL DEFAULT 0,
    file text NOT NULL DEFAULT '',
    line_no int,
    replaces bigint REFERENCES punch CONSTRAINT punch_replaced_once UNIQUE,
    is_void boolean NOT NULL DEFAULT false,
    entered_by bigint REFERENCES staff,
    reason text NOT NULL DEFAULT '' CONSTRAINT punch_reason_length CHECK (length(reason) <= 1024),
    taken_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT punch_from_device CHECK ((source = 'hand') OR (punch_device_id IS NOT NULL AND at_device IS NOT NULL)),
    CONSTRAINT punch_hand_reason CHECK (source <> 'hand' OR (btrim(reason) <> '' AND entered_by IS NOT NULL)),
    CONSTRAINT punch_void_replaces CHECK (NOT is_void OR replaces IS NOT NULL)
);
COMMENT ON TABLE punch IS 'A punch (打卡), as it came; a correction is a row of its own that points back to it';
COMMENT ON COLUMN punch.punch_id IS 'Key';
COMMENT ON COLUMN punch.punch_key IS 'What makes it the same punch when it comes again';
COMMENT ON COLUMN punch.agent_id IS 'Who punched';
COMMENT ON COLUMN punch.at IS 'When: the device''s time less what its clock was fast';
COMMENT ON COLUMN punch.direction IS 'in, out, or unknown: then its place in the shift tells';
COMMENT ON COLUMN punch.source IS 'device, hand (entered by somebody), or offset (of a device whose clock was corrected later)';
COMMENT ON COLUMN punch.punch_device_id IS 'The device, if any';
COMMENT ON COLUMN punch.at_device IS 'The device''s time, if any';
COMMENT ON COLUMN punch.offset_s IS 'Seconds by which its clock was fast';
COMMENT ON COLUMN punch.file IS 'Name of the file that brought it';
COMMENT ON COLUMN punch.line_no IS 'Its line there, from 1';
COMMENT ON COLUMN punch.replaces IS 'The punch in whose place it stands';
COMMENT ON COLUMN punch.is_void IS 'There was no such punch: the one that it replaces counts no longer';
COMMENT ON COLUMN punch.entered_by IS 'Who brought the file or entered it';
COMMENT ON COLUMN punch.reason IS 'Why it was entered by hand';
COMMENT ON COLUMN punch.taken_at IS 'When it came here';
CREATE INDEX punch_agent_idx ON punch (agent_id, at);
CREATE INDEX punch_at_idx ON punch (at);

CREATE TABLE punch_reject (
    punch_reject_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    punch_device_id bigint NOT NULL REFERENCES punch_device,
    file text NOT NULL,
    line_no int NOT NULL,
    line text NOT NULL DEFAULT '',
    why text NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT punch_reject_once UNIQUE (punch_device_id, file, line_no, why)
);
COMMENT ON TABLE punch_reject IS 'A line of a punch file that could not be taken, and why';
COMMENT ON COLUMN punch_reject.punch_reject_id IS 'Key';
COMMENT ON COLUMN punch_reject.punch_device_id IS 'The device';
COMMENT ON COLUMN punch_reject.file IS 'The file';
COMMENT ON COLUMN punch_reject.line_no IS 'Its line, from 1';
COMMENT ON COLUMN punch_reject.line IS 'The line, at most 500 characters';
COMMENT ON COLUMN punch_reject.why IS 'agent, time, future, direction, or what the reader of the file said';
COMMENT ON COLUMN punch_reject.at IS 'When';

CREATE TABLE excused_span (
    excused_span_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agent_id bigint NOT NULL REFERENCES agent,
    during tstzrange NOT NULL CONSTRAINT excused_span_during CHECK (NOT isempty(during)),
    kind text NOT NULL CONSTRAINT excused_span_kind_known CHECK (kind IN ('leave', 'swap', 'meeting', 'training', 'other')),
    source text NOT NULL DEFAULT '',
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    cancelled_at timestamptz
);
COMMENT ON TABLE excused_span IS 'A time in which an agent need not be there: approved leave, a swap, a recall''s return';
COMMENT ON COLUMN excused_span.excused_span_id IS 'Key';
COMMENT ON COLUMN excused_span.agent_id IS 'The agent';
COMMENT ON COLUMN excused_span.during IS 'When, first included, last excluded';
COMMENT ON COLUMN excused_span.kind IS 'leave, swap, meeting, training or other';
COMMENT ON COLUMN excused_span.source IS 'What says so: the request''s number';
COMMENT ON COLUMN excused_span.made_at IS 'When it was made';
COMMENT ON COLUMN excused_span.cancelled_at IS 'When it ceased to hold';
CREATE INDEX excused_span_agent_idx ON excused_span USING gist (agent_id, during);

CREATE TABLE duty_due (
    duty_due_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    shift_instance_id bigint NOT NULL REFERENCES shift_instance,
    area text NOT NULL DEFAULT '',
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    cancelled_at timestamptz
);
COMMENT ON TABLE duty_due IS 'Who has duty (值日) before which shift, and is to be there the earlier (#4)';
COMMENT ON COLUMN duty_due.duty_due_id IS 'Key';
COMMENT ON COLUMN duty_due.shift_instance_id IS 'The shift';
COMMENT ON COLUMN duty_due.area IS 'What is to be cleaned';
COMMENT ON COLUMN duty_due.made_at IS 'When it was made';
COMMENT ON COLUMN duty_due.cancelled_at IS 'When it ceased to hold';
CREATE UNIQUE INDEX duty_due_once ON duty_due (shift_instance_id) WHERE cancelled_at IS NULL;

CREATE TABLE rule (
    code text PRIMARY KEY CONSTRAINT rule_code_form CHECK (code ~ '^[a-z_]{2,40}$'),
    name text NOT NULL CONSTRAINT rule_name_given CHECK (btrim(name) <> '' AND length(name) <= 40),
    is_measured boolean NOT NULL,
    position smallint NOT NULL
);
COMMENT ON TABLE rule IS 'A rule of the house; what it costs stands in its versions';
COMMENT ON COLUMN rule.code IS 'late, early_leave, absence …: what the engine finds goes by it';
COMMENT ON COLUMN rule.name IS 'Name: 迟到';
COMMENT ON COLUMN rule.is_measured IS 'The engine finds it; else people propose it';
COMMENT ON COLUMN rule.position IS 'Its place in lists';

CREATE TABLE rule_version (
    rule_version_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL REFERENCES rule,
    effective daterange NOT NULL CONSTRAINT rule_version_effective CHECK (NOT isempty(effective) AND NOT lower_inf(effective)),
    words text NOT NULL CONSTRAINT rule_version_words CHECK (btrim(words) <> '' AND length(words) <= 2000),
    grace_s int NOT NULL DEFAULT 0 CONSTRAINT rule_version_grace CHECK (grace_s BETWEEN 0 AND 14400),
    limit_s int NOT NULL DEFAULT 0 CONSTRAINT rule_version_limit CHECK (limit_s BETWEEN 0 AND 86400),
    per text NOT NULL DEFAULT 'shift' CONSTRAINT rule_version_per_known CHECK (per IN ('shift', 'event')),
    amount_fen bigint NOT NULL CONSTRAINT rule_version_amount CHECK (amount_fen BETWEEN 0 AND 10000000),
    points int NOT NULL DEFAULT 0 CONSTRAINT rule_version_points CHECK (points BETWEEN 0 AND 1000),
    needs_redo boolean NOT NULL DEFAULT false,
    made_by bigint REFERENCES staff,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT rule_version_once EXCLUDE USING gist (code WITH =, effective WITH &&)
);
COMMENT ON TABLE rule_version IS 'What a rule says and costs, by days; one under which a day was closed never changes';
COMMENT ON COLUMN rule_version.rule_version_id IS 'Key';
COMMENT ON COLUMN rule_version.code IS 'The rule';
COMMENT ON COLUMN rule_version.effective IS 'Days on which shifts begin, first included, last excluded; nothing before is charged (#12)';
COMMENT ON COLUMN rule_version.words IS 'The rule in the words of the house';
COMMENT ON COLUMN rule_version.grace_s IS 'It holds when the seconds measured are more than these (P2)';
COMMENT ON COLUMN rule_version.limit_s IS 'Seconds allowed, which are taken off before: of a pause';
COMMENT ON COLUMN rule_version.per IS 'Counted once a shift, or every time';
COMMENT ON COLUMN rule_version.amount_fen IS 'Fine of one time in fen';
COMMENT ON COLUMN rule_version.points IS 'Points of one time, where points stand for money';
COMMENT ON COLUMN rule_version.needs_redo IS 'The work is to be done again (#5)';
COMMENT ON COLUMN rule_version.made_by IS 'Who made it; null for those that came with the product';
COMMENT ON COLUMN rule_version.made_at IS 'When';

CREATE TABLE attendance_closing (
    attendance_closing_id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    on_date date NOT NULL,
    closed_by bigint REFERENCES staff,
    closed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    facts int NOT NULL,
    violations int NOT NULL
);
COMMENT ON TABLE attendance_closing IS 'A closing of a day that brought something new; the next one adds to it';
COMMENT ON COLUMN attendance_closing.attendance_closing_id IS 'Key';
COMMENT ON COLUMN attendance_closing.on_date IS 'The day on which the shifts begin';
COMMENT ON COLUMN attendance_closing.closed_by IS 'Who let it be closed';
COMMENT ON COLUMN attendance_closing.closed_at IS 'When';
COMMENT ON COLUMN attendance_closing.facts IS 'Shifts that were measured for the first time or anew';
COMMENT ON COLUMN attendance_closing.violations IS 'Violations that it found';
CREATE INDEX attendance_closing_day_idx ON attendance_closing (on_date);

CREATE TABLE attendance_fact (
    attendance_fact_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    attendance_closing_id bigint NOT NULL,
    shift_instance_id bigint NOT NULL REFERENCES shift_instance,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint NOT NULL REFERENCES team,
    on_date date NOT NULL,
    state text NOT NULL CONSTRAINT attendance_fact_state_known CHECK (state IN ('present', 'absent', 'excused', 'to_confirm', 'cancelled')),
    first_in timestamptz,
    last_out timestamptz,
    login_at timestamptz,
    scheduled_s int NOT NULL,
    present_s int NOT NULL,
    adherent_s int,
    late_s int NOT NULL DEFAULT 0,
    early_s int NOT NULL DEFAULT 0,
    off_post_s int NOT NULL DEFAULT 0,
    pause_overrun_s int NOT NULL DEFAULT 0,
    evidence jsonb NOT NULL,
    superseded_at timestamptz
);
COMMENT ON TABLE attendance_fact IS 'What a closing measured of a shift; a later closing that measures otherwise adds a row in its place';
COMMENT ON COLUMN attendance_fact.attendance_fact_id IS 'Key';
COMMENT ON COLUMN attendance_fact.attendance_closing_id IS 'The closing';
COMMENT ON COLUMN attendance_fact.shift_instance_id IS 'The shift';
COMMENT ON COLUMN attendance_fact.agent_id IS 'The agent';
COMMENT ON COLUMN attendance_fact.team_id IS 'The team on whose roster it stands';
COMMENT ON COLUMN attendance_fact.on_date IS 'The day on which it begins';
COMMENT ON COLUMN attendance_fact.state IS 'present, absent, excused, to_confirm (something is missing), cancelled (the shift, after it was measured)';
COMMENT ON COLUMN attendance_fact.first_in IS 'First punch in; null when it is missing';
COMMENT ON COLUMN attendance_fact.last_out IS 'Last punch out; null when it is missing';
COMMENT ON COLUMN attendance_fact.login_at IS 'First log-in to a queue (#14); null when unknown';
COMMENT ON COLUMN attendance_fact.scheduled_s IS 'Seconds of work and paid breaks on the roster';
COMMENT ON COLUMN attendance_fact.present_s IS 'Of these present (conformance, P12); who has not punched out counts as there to the end';
COMMENT ON COLUMN attendance_fact.adherent_s IS 'Of these signed in, without pauses beyond their limit (adherence, P12); null when the switch told nothing';
COMMENT ON COLUMN attendance_fact.late_s IS 'Seconds late, without grace';
COMMENT ON COLUMN attendance_fact.early_s IS 'Seconds gone early';
COMMENT ON COLUMN attendance_fact.off_post_s IS 'Seconds away from the post in working time';
COMMENT ON COLUMN attendance_fact.pause_overrun_s IS 'Seconds of pauses beyond their limit';
COMMENT ON COLUMN attendance_fact.evidence IS 'All of it in seconds of the epoch: work, excused, punches, states, gaps, breaches; it can be measured again from it alone. A pause to which no limit applies (meal, training, meeting, work) is marked true';
COMMENT ON COLUMN attendance_fact.superseded_at IS 'When a later one took its place';
CREATE UNIQUE INDEX attendance_fact_current ON attendance_fact (shift_instance_id) WHERE superseded_at IS NULL;
-- A month's view is read from it alone.
CREATE INDEX attendance_fact_day_idx ON attendance_fact (on_date, team_id, agent_id)
    INCLUDE (state, scheduled_s, present_s, adherent_s, late_s, early_s) WHERE superseded_at IS NULL;
CREATE INDEX attendance_fact_agent_idx ON attendance_fact (agent_id, on_date);
-- A month's view reads many rows and no evidence: that lies apart.
ALTER TABLE attendance_fact ALTER COLUMN evidence SET STORAGE EXTERNAL;
ALTER TABLE attendance_fact SET (toast_tuple_target = 256);

CREATE TABLE violation (
    violation_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL REFERENCES rule,
    rule_version_id bigint NOT NULL REFERENCES rule_version,
    shift_instance_id bigint REFERENCES shift_instance,
    occasion text NOT NULL DEFAULT '',
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    on_date date NOT NULL,
    occurred_at timestamptz NOT NULL,
    measured_s int,
    amount_fen bigint NOT NULL CONSTRAINT violation_amount CHECK (amount_fen >= 0),
    points int NOT NULL DEFAULT 0 CONSTRAINT violation_points CHECK (points >= 0),
    state text NOT NULL CONSTRAINT violation_state_known CHECK (state IN ('proposed', 'to_confirm', 'confirmed', 'dismissed', 'withdrawn', 'reversed')),
    evidence jsonb NOT NULL,
    attendance_fact_id bigint REFERENCES attendance_fact,
    note text NOT NULL DEFAULT '' CONSTRAINT violation_note_length CHECK (length(note) <= 2000),
    proposed_by bigint REFERENCES staff,
    proposed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    decided_by bigint REFERENCES staff,
    decided_at timestamptz,
    decided_why text NOT NULL DEFAULT '' CONSTRAINT violation_why_length CHECK (length(decided_why) <= 2000),
    deviates boolean NOT NULL DEFAULT false,
    CONSTRAINT violation_decided CHECK ((state IN ('proposed', 'to_confirm')) = (decided_at IS NULL)),
    CONSTRAINT violation_reason CHECK (btrim(decided_why) <> '' OR (state IN ('proposed', 'to_confirm', 'confirmed') AND NOT deviates)),
    CONSTRAINT violation_by_somebody CHECK (evidence ? 'breach' OR proposed_by IS NOT NULL)
);
COMMENT ON TABLE violation IS 'A breach of a rule: found by the engine or proposed by somebody, then decided; its evidence never changes';
COMMENT ON COLUMN violation.violation_id IS 'Key';
COMMENT ON COLUMN violation.code IS 'The rule';
COMMENT ON COLUMN violation.rule_version_id IS 'What it said then';
COMMENT ON COLUMN violation.shift_instance_id IS 'The shift; null for what has none';
COMMENT ON COLUMN violation.occasion IS 'Tells those of one shift and rule apart: empty, the side, or the second of the epoch at which it began';
COMMENT ON COLUMN violation.agent_id IS 'The agent';
COMMENT ON COLUMN violation.team_id IS 'The team then';
COMMENT ON COLUMN violation.on_date IS 'The day of the shift, or on which it happened';
COMMENT ON COLUMN violation.occurred_at IS 'When';
COMMENT ON COLUMN violation.measured_s IS 'Seconds too late, too early, too long; null where nothing is measured';
COMMENT ON COLUMN violation.amount_fen IS 'What the rule says, or the decision where it deviates';
COMMENT ON COLUMN violation.points IS 'Likewise';
COMMENT ON COLUMN violation.state IS 'proposed, to_confirm (the evidence has a hole), confirmed, dismissed, withdrawn (later evidence, before it was decided), reversed (after it)';
COMMENT ON COLUMN violation.evidence IS 'What it was judged by, with the arithmetic; gives the same fen by itself';
COMMENT ON COLUMN violation.attendance_fact_id IS 'The measurement, if any';
COMMENT ON COLUMN violation.note IS 'What was seen, where people proposed it';
COMMENT ON COLUMN violation.proposed_by IS 'Who proposed it; null for the engine';
COMMENT ON COLUMN violation.proposed_at IS 'When';
COMMENT ON COLUMN violation.decided_by IS 'Who decided; null for what followed by itself';
COMMENT ON COLUMN violation.decided_at IS 'When';
COMMENT ON COLUMN violation.decided_why IS 'Why';
COMMENT ON COLUMN violation.deviates IS 'Decided otherwise than the rule says, with the reason (#40)';
CREATE UNIQUE INDEX violation_once ON violation (shift_instance_id, code, occasion)
    WHERE shift_instance_id IS NOT NULL AND proposed_by IS NULL AND state IN ('proposed', 'to_confirm', 'confirmed', 'dismissed');
CREATE UNIQUE INDEX violation_seen_once ON violation (agent_id, code, occurred_at)
    WHERE proposed_by IS NOT NULL AND state IN ('proposed', 'to_confirm', 'confirmed', 'dismissed');
CREATE INDEX violation_day_idx ON violation (on_date);
CREATE INDEX violation_agent_idx ON violation (agent_id, on_date);
CREATE INDEX violation_open_idx ON violation (on_date) WHERE state IN ('proposed', 'to_confirm');

CREATE TABLE violation_statement (
    violation_statement_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    violation_id bigint NOT NULL REFERENCES violation,
    on_behalf_of bigint NOT NULL REFERENCES agent,
    words text NOT NULL CONSTRAINT violation_statement_words CHECK (btrim(words) <> '' AND length(words) <= 2000),
    signature text NOT NULL DEFAULT '' CONSTRAINT violation_statement_signature CHECK (length(signature) <= 200),
    recorded_by bigint NOT NULL REFERENCES staff,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE violation_statement IS 'What the agent says to it, as recorded on his behalf';
COMMENT ON COLUMN violation_statement.violation_statement_id IS 'Key';
COMMENT ON COLUMN violation_statement.violation_id IS 'The violation';
COMMENT ON COLUMN violation_statement.on_behalf_of IS 'Who says it';
COMMENT ON COLUMN violation_statement.words IS 'His words';
COMMENT ON COLUMN violation_statement.signature IS 'What he signed with: his name as written, the number of the paper';
COMMENT ON COLUMN violation_statement.recorded_by IS 'Who recorded it';
COMMENT ON COLUMN violation_statement.recorded_at IS 'When';
CREATE INDEX violation_statement_idx ON violation_statement (violation_id);

CREATE TABLE ledger_month (
    month date PRIMARY KEY CONSTRAINT ledger_month_first CHECK (extract(day FROM month) = 1),
    closed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    closed_by bigint NOT NULL REFERENCES staff,
    entries int NOT NULL,
    net_fen bigint NOT NULL,
    net_points bigint NOT NULL
);
COMMENT ON TABLE ledger_month IS 'A month that is closed: nothing is booked in it any more';
COMMENT ON COLUMN ledger_month.month IS 'Its first day';
COMMENT ON COLUMN ledger_month.closed_at IS 'When it was closed';
COMMENT ON COLUMN ledger_month.closed_by IS 'By whom';
COMMENT ON COLUMN ledger_month.entries IS 'Entries in it';
COMMENT ON COLUMN ledger_month.net_fen IS 'Their sum in fen';
COMMENT ON COLUMN ledger_month.net_points IS 'Their sum in points';

CREATE TABLE ledger_entry (
    ledger_entry_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    on_date date NOT NULL,
    month date NOT NULL CONSTRAINT ledger_entry_month CHECK (extract(day FROM month) = 1 AND month >= date_trunc('month', on_date::timestamp)::date),
    kind text NOT NULL CONSTRAINT ledger_entry_kind_known CHECK (kind IN ('fine', 'award', 'reversal', 'adjustment', 'compensation')),
    fen bigint NOT NULL,
    points int NOT NULL DEFAULT 0,
    over_cap_fen bigint NOT NULL DEFAULT 0 CONSTRAINT ledger_entry_over_cap CHECK (over_cap_fen >= 0),
    violation_id bigint REFERENCES violation,
    reverses bigint REFERENCES ledger_entry CONSTRAINT ledger_entry_reversed_once UNIQUE,
    note text NOT NULL DEFAULT '' CONSTRAINT ledger_entry_note_length CHECK (length(note) <= 2000),
    guard jsonb NOT NULL DEFAULT '{}',
    entry_key text CONSTRAINT ledger_entry_once UNIQUE CONSTRAINT ledger_entry_key_length CHECK (length(entry_key) BETWEEN 1 AND 100),
    entered_by bigint REFERENCES staff,
    entered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT ledger_entry_sign CHECK ((kind NOT IN ('fine', 'compensation') OR (fen <= 0 AND points <= 0)) AND (kind <> 'award' OR (fen >= 0 AND points >= 0))),
    CONSTRAINT ledger_entry_reversal CHECK ((kind = 'reversal') = (reverses IS NOT NULL)),
    CONSTRAINT ledger_entry_says CHECK (violation_id IS NOT NULL OR btrim(note) <> '')
);
COMMENT ON TABLE ledger_entry IS 'The ledger (台账): what is booked for an agent, in fen and points; never changed, a mistake is reversed';
COMMENT ON COLUMN ledger_entry.ledger_entry_id IS 'Key';
COMMENT ON COLUMN ledger_entry.agent_id IS 'The agent';
COMMENT ON COLUMN ledger_entry.team_id IS 'His team on that day';
COMMENT ON COLUMN ledger_entry.on_date IS 'The day that it is about';
COMMENT ON COLUMN ledger_entry.month IS 'First day of the month in which it counts: the day''s own, or the first open one after it';
COMMENT ON COLUMN ledger_entry.kind IS 'fine, award, reversal, adjustment, or compensation (of damage: no fine, #67)';
COMMENT ON COLUMN ledger_entry.fen IS 'Fen for the agent; fines and compensation are less than nothing';
COMMENT ON COLUMN ledger_entry.points IS 'Points, likewise';
COMMENT ON COLUMN ledger_entry.over_cap_fen IS 'What the rule says beyond the cap: shown, and not charged (P8)';
COMMENT ON COLUMN ledger_entry.violation_id IS 'The violation, if any';
COMMENT ON COLUMN ledger_entry.reverses IS 'The entry that it takes back';
COMMENT ON COLUMN ledger_entry.note IS 'What for';
COMMENT ON COLUMN ledger_entry.guard IS 'What the cap was measured by: wage, cap, charged before, all in fen';
COMMENT ON COLUMN ledger_entry.entry_key IS 'What makes it the same entry when it is sent again; null where something else does';
COMMENT ON COLUMN ledger_entry.entered_by IS 'Who booked it; null for what later evidence reversed';
COMMENT ON COLUMN ledger_entry.entered_at IS 'When';
CREATE UNIQUE INDEX ledger_entry_fine_once ON ledger_entry (violation_id) WHERE kind = 'fine';
CREATE INDEX ledger_entry_month_idx ON ledger_entry (month, agent_id);
CREATE INDEX ledger_entry_agent_idx ON ledger_entry (agent_id, month);
CREATE INDEX ledger_entry_violation_idx ON ledger_entry (violation_id);

CREATE TABLE attendance_day (
    on_date date PRIMARY KEY,
    looked_at timestamptz NOT NULL,
    setting jsonb NOT NULL CONSTRAINT attendance_day_setting CHECK (jsonb_typeof(setting) = 'object')
);
COMMENT ON TABLE attendance_day IS 'When a day was last closed, whether that brought something new or not: what came since is measured next';
COMMENT ON COLUMN attendance_day.on_date IS 'The day on which the shifts begin';
COMMENT ON COLUMN attendance_day.looked_at IS 'When';
COMMENT ON COLUMN attendance_day.setting IS 'What of attendance_setting it was first measured with: it is measured with that for ever (#12)';
ALTER TABLE attendance_fact ADD CONSTRAINT attendance_fact_closing_fkey FOREIGN KEY (attendance_closing_id) REFERENCES attendance_closing
    DEFERRABLE INITIALLY DEFERRED; -- a closing is written when it is known that it brought something
CREATE INDEX punch_taken_idx ON punch (taken_at);
INSERT INTO attendance_setting DEFAULT VALUES;

-- The documents' words and amounts; where they name no amount it is nothing until the house sets one. In force from the day of
-- installing: nothing before is charged (#12).
INSERT INTO rule (code, name, is_measured, position) VALUES
    ('late', '迟到', true, 1), ('early_leave', '早退', true, 2), ('absence', '旷工', true, 3), ('off_post', '脱岗', true, 4),
    ('late_login', '登录迟', true, 5), ('pause_overrun', '小休超时', true, 6), ('missing_punch', '缺卡', true, 7), ('duty_late', '值日迟到', true, 8),
    ('bad_clean', '值日不合格', false, 9), ('duty_skipped', '拖欠值日', false, 10), ('conduct', '行为规范', false, 11);
INSERT INTO rule_version (code, effective, words, grace_s, limit_s, per, amount_fen, points, needs_redo)
SELECT r.code, daterange(site_day(now()), NULL), r.words, r.grace_s, r.limit_s, r.per, r.amount_fen, r.points, r.code = 'bad_clean'
  FROM (VALUES
    ('late', '必须按时上下班,迟到早退一次罚款5元', 0, 0, 'shift', 500, 1),
    ('early_leave', '必须按时上下班,迟到早退一次罚款5元', 0, 0, 'shift', 500, 1),
    ('absence', '临时有事请假或调班,须经部门经理批准,并提前告诉前台,否则视为旷工处理', 0, 0, 'shift', 0, 0),
    ('off_post', '当班时间无故离开座席,视为脱岗', 300, 0, 'event', 0, 0),
    ('late_login', '班组成员须按时登录系统', 60, 0, 'shift', 0, 0),
    ('pause_overrun', '小休每次不超过15分钟', 0, 900, 'event', 0, 0),
    ('missing_punch', '上下班都须打卡', 0, 0, 'event', 0, 0),
    ('duty_late', '值日生必须提前十分钟到岗,认真清理规定区域', 0, 0, 'shift', 500, 1),
    ('bad_clean', '出现死角或一个垃圾桶未倒换者,一次罚款5元,并责成重做', 0, 0, 'event', 500, 1),
    ('duty_skipped', '任何人不得以串休或不知道来拖欠值日,否则一次罚款10元', 0, 0, 'event', 1000, 2),
    ('conduct', '违反办公行为规范', 0, 0, 'event', 0, 0)) r (code, words, grace_s, limit_s, per, amount_fen, points);

DO $$
DECLARE
    v_table text;
    v_key text;
BEGIN
    FOR v_table, v_key IN VALUES
        ('attendance_setting', 'site_id'), ('agent_wage', 'agent_wage_id'), ('punch_device', 'punch_device_id'),
        ('punch_device_offset', 'punch_device_id'), ('punch_gap', 'punch_gap_id'), ('excused_span', 'excused_span_id'),
        ('duty_due', 'duty_due_id'), ('rule', 'code'), ('rule_version', 'rule_version_id'), ('violation', 'violation_id'),
        ('violation_statement', 'violation_statement_id'), ('ledger_month', 'month'), ('ledger_entry', 'ledger_entry_id') LOOP
        EXECUTE format('CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_change(%s)',
                       v_table, v_key);
    END LOOP;
END $$;

CREATE FUNCTION guard_attendance_fact() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'attendance_fact' THEN
        IF OLD.superseded_at IS NULL AND NEW.superseded_at IS NOT NULL AND NEW.evidence = OLD.evidence
           AND to_jsonb(NEW) - '{superseded_at,evidence}'::text[] = to_jsonb(OLD) - '{superseded_at,evidence}'::text[] THEN
            RETURN NEW;
        END IF;
    END IF;
    PERFORM refuse('attendance_fact_stays', 'Facts of attendance are never changed', 'A correction is a row of its own.');
END $$;
COMMENT ON FUNCTION guard_attendance_fact IS 'Keeps punches, facts, statements, closings and the ledger as they are, from the owner too';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON punch FOR EACH ROW EXECUTE FUNCTION guard_attendance_fact();
-- Superseding changes no word of it, and thousands a closing: only other changes are looked at.
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON attendance_fact FOR EACH ROW EXECUTE FUNCTION guard_attendance_fact();
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON attendance_closing FOR EACH ROW EXECUTE FUNCTION guard_attendance_fact();
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON violation_statement FOR EACH ROW EXECUTE FUNCTION guard_attendance_fact();
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON ledger_entry FOR EACH ROW EXECUTE FUNCTION guard_attendance_fact();
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON ledger_month FOR EACH ROW EXECUTE FUNCTION guard_attendance_fact();

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['punch', 'attendance_fact', 'attendance_closing', 'violation', 'violation_statement', 'ledger_entry', 'ledger_month'] LOOP
        EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION guard_attendance_fact()', t);
    END LOOP;
END $$;

CREATE FUNCTION guard_violation() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' OR to_jsonb(NEW) - '{state,amount_fen,points,decided_by,decided_at,decided_why,deviates}'::text[]
                           <> to_jsonb(OLD) - '{state,amount_fen,points,decided_by,decided_at,decided_why,deviates}'::text[] THEN
        PERFORM refuse('violation_stays', 'What a violation was found by never changes');
    END IF;
    IF NOT (CASE OLD.state WHEN 'proposed' THEN NEW.state IN ('confirmed', 'dismissed', 'withdrawn')
                          WHEN 'to_confirm' THEN NEW.state IN ('confirmed', 'dismissed', 'withdrawn')
                          WHEN 'confirmed' THEN NEW.state = 'reversed' AND (NEW.amount_fen, NEW.points) = (OLD.amount_fen, OLD.points)
                          ELSE false END) THEN
        PERFORM refuse('violation_decided_once', format('It is %s already', OLD.state), 'Look at it again.');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_violation IS 'Lets a violation be decided once and a confirmed one be reversed, and nothing else';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON violation FOR EACH ROW EXECUTE FUNCTION guard_violation();

CREATE FUNCTION guard_rule_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM violation WHERE rule_version_id = OLD.rule_version_id)
       OR EXISTS (SELECT FROM attendance_fact WHERE OLD.effective @> on_date) THEN
        IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'effective' = to_jsonb(OLD) - 'effective' AND lower(NEW.effective) = lower(OLD.effective)
           AND NOT EXISTS (SELECT FROM violation WHERE rule_version_id = OLD.rule_version_id AND NOT NEW.effective @> on_date)
           AND NOT EXISTS (SELECT FROM attendance_fact WHERE OLD.effective @> on_date AND NOT NEW.effective @> on_date) THEN
            RETURN NEW;
        END IF;
        PERFORM refuse('rule_version_used', 'Days were closed under this version: it never changes', 'Make a version from a later day.');
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION guard_rule_version IS 'Keeps a version under which a day was closed, from the owner too; its dates may end after the last such day';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON rule_version FOR EACH ROW EXECUTE FUNCTION guard_rule_version();

CREATE FUNCTION guard_ledger_month() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM ledger_month m WHERE m.month = NEW.month) THEN
        PERFORM refuse('ledger_month_closed', format('The month %s is closed', to_char(NEW.month, 'YYYY-MM')), 'It is booked in the next month that is open.');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION guard_ledger_month IS 'Lets nothing be booked in a closed month, by the owner neither';
CREATE TRIGGER open_month BEFORE INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION guard_ledger_month();

-- STABLE, as what they are made of: the planner puts their words in their place.
CREATE FUNCTION epoch_of(p_at timestamptz) RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
    RETURN extract(epoch FROM p_at)::bigint;
COMMENT ON FUNCTION epoch_of IS 'A whole second as seconds of the epoch';

CREATE FUNCTION span_seconds(p_spans tstzmultirange) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(sum(extract(epoch FROM upper(s) - lower(s))), 0)::int FROM unnest(p_spans) s
$$;
COMMENT ON FUNCTION span_seconds IS 'Seconds in some spans of time';

CREATE FUNCTION span_list(p_spans tstzmultirange) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_array(extract(epoch FROM lower(s))::bigint, extract(epoch FROM upper(s))::bigint) ORDER BY s), '[]')
      FROM unnest(p_spans) s
$$;
COMMENT ON FUNCTION span_list IS 'Spans of time as [[from, to]] in seconds of the epoch';

-- A punch within a shift is that shift's; beside it, the shift's whose window it falls into; between two whose windows both hold it,
-- "in" is the later one's, "out" the earlier one's, and what does not say goes to the nearer.
CREATE FUNCTION punch_belongs(p_at timestamptz, p_direction text, p_starts timestamptz, p_ends timestamptz, p_opens timestamptz, p_shuts timestamptz,
                              p_before_ends timestamptz, p_after_starts timestamptz) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN p_at >= p_opens AND p_at <= p_shuts AND (
    (p_at > p_starts AND p_at < p_ends)
    OR (p_at <= p_starts AND (p_before_ends IS NULL OR p_at > p_before_ends + (p_shuts - p_ends)
        OR (p_at >= p_before_ends AND CASE p_direction WHEN 'in' THEN true WHEN 'out' THEN false
                                                       ELSE p_at - p_before_ends >= p_starts - p_at END)))
    OR (p_at >= p_ends AND (p_after_starts IS NULL OR p_at < p_after_starts - (p_starts - p_opens)
        OR (p_at <= p_after_starts AND CASE p_direction WHEN 'out' THEN true WHEN 'in' THEN false
                                                        ELSE p_at - p_ends < p_after_starts - p_at END))));
COMMENT ON FUNCTION punch_belongs IS 'Whether a punch counts for the shift with these hours and window, next to shifts that end and begin there (null: none)';

CREATE FUNCTION measure_attendance(p_day date)
RETURNS TABLE (shift_instance_id bigint, agent_id bigint, team_id bigint, state text, first_in timestamptz, last_out timestamptz,
               login_at timestamptz, scheduled_s int, present_s int, adherent_s int, late_s int, early_s int, off_post_s int,
               pause_overrun_s int, evidence jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off
SET enable_nestloop = off AS $$ -- how many rows a step gives is beyond the planner's guess: thousands, joined by their hash
#variable_conflict use_column
DECLARE
    v attendance_setting;
    v_before interval;
    v_after interval;
    v_double interval;
    v_from timestamptz;
    v_to timestamptz;
    v_gaps tstzmultirange;
    v_gap_list jsonb;
    v_pause rule_version;
BEGIN
    SELECT * INTO v FROM attendance_setting;
    v := coalesce((SELECT jsonb_populate_record(v, d.setting) FROM attendance_day d
                    WHERE d.on_date = p_day AND EXISTS (SELECT FROM attendance_fact f WHERE f.on_date = p_day)), v);
    v_before := make_interval(secs => v.window_before_s);
    v_after := make_interval(secs => v.window_after_s);
    v_double := make_interval(secs => v.double_press_s);
    SELECT min(i.starts_at) - interval '4 h', max(i.ends_at) + interval '4 h' INTO v_from, v_to
      FROM shift_instance i WHERE i.on_date = p_day AND i.cancelled_at IS NULL AND i.ends_at + v_after <= now();
    IF v_from IS NULL THEN
        RETURN;
    END IF;
    SELECT * INTO v_pause FROM rule_version r WHERE r.code = 'pause_overrun' AND r.effective @> p_day;
    SELECT range_agg(g.during), jsonb_agg(jsonb_build_array(epoch_of(lower(g.during)), epoch_of(upper(g.during)), g.who, g.why) ORDER BY g.during, g.who)
      INTO v_gaps, v_gap_list
      FROM (SELECT tstzrange(date_trunc('second', greatest(lower(g.during), v_from)), date_trunc('second', least(upper(g.during), v_to)), '[]'),
                   f.name, g.why
              FROM feed_gap g JOIN feed_source f USING (source_id)
             WHERE g.during && tstzrange(v_from, v_to)
            UNION ALL
            SELECT tstzrange(greatest(lower(g.during), v_from), least(upper(g.during), v_to), '[]'), d.name, g.why
              FROM punch_gap g JOIN punch_device d USING (punch_device_id)
             WHERE g.during && tstzrange(v_from, v_to)) g (during, who, why);
    v_gaps := coalesce(v_gaps, '{}');
    RETURN QUERY
    WITH near AS MATERIALIZED (
        SELECT i.*, lag(i.ends_at) OVER w AS before_ends, lead(i.starts_at) OVER w AS after_starts
          FROM shift_instance i
         WHERE i.on_date BETWEEN p_day - 2 AND p_day + 2 AND i.cancelled_at IS NULL
        WINDOW w AS (PARTITION BY i.agent_id ORDER BY i.starts_at)
    ), hours AS MATERIALIZED (
        SELECT g.*, span_seconds(g.planned) AS scheduled_s, span_list(g.planned) AS planned_list
          FROM (SELECT s.shift_version_id, range_agg(tstzrange(least(shift_moment(p_day, s.starts_s), shift_moment(p_day, s.ends_s)),
                                                               shift_moment(p_day, s.ends_s))) AS planned
                  FROM shift_segment s
                 WHERE s.kind <> 'unpaid_break' AND s.shift_version_id IN (SELECT n.shift_version_id FROM near n WHERE n.on_date = p_day)
                 GROUP BY s.shift_version_id) g
    ), excuse AS MATERIALIZED (
        SELECT n.shift_instance_id, range_agg(e.during) AS spans,
               jsonb_agg(jsonb_build_array(epoch_of(lower(e.during)), epoch_of(upper(e.during)), e.kind, e.source) ORDER BY e.during, e.excused_span_id) AS list
          FROM near n JOIN excused_span e ON e.agent_id = n.agent_id AND e.during && tstzrange(n.starts_at, n.ends_at) AND e.cancelled_at IS NULL
         WHERE n.on_date = p_day
         GROUP BY n.shift_instance_id
    ), due AS MATERIALIZED (
        SELECT n.shift_instance_id, n.agent_id, n.team_id, n.kind, n.starts_at, n.ends_at, n.before_ends, n.after_starts,
               n.starts_at - v_before AS opens_at, n.ends_at + v_after AS shuts_at, h.planned, h.scheduled_s, h.planned_list,
               CASE WHEN x.spans IS NULL THEN h.planned ELSE h.planned - x.spans END AS work, coalesce(x.list, '[]') AS excused_list,
               CASE WHEN d.shift_instance_id IS NOT NULL THEN n.starts_at - make_interval(secs => v.duty_lead_s) END AS duty_at
          FROM near n JOIN hours h USING (shift_version_id)
          LEFT JOIN excuse x ON x.shift_instance_id = n.shift_instance_id
          LEFT JOIN duty_due d ON d.shift_instance_id = n.shift_instance_id AND d.cancelled_at IS NULL
         WHERE n.on_date = p_day AND n.ends_at + v_after <= now()
    ), pressed AS (
        SELECT d.shift_instance_id, d.starts_at, d.ends_at, p.punch_id, p.at, p.direction,
               (p.at - lag(p.at) OVER w > v_double OR p.direction <> lag(p.direction) OVER w) IS NOT FALSE AS is_new
          FROM due d JOIN punch p ON p.agent_id = d.agent_id
           AND punch_belongs(p.at, p.direction, d.starts_at, d.ends_at, d.opens_at, d.shuts_at, d.before_ends, d.after_starts)
         WHERE p.at BETWEEN v_from AND v_to AND NOT p.is_void AND NOT EXISTS (SELECT FROM punch c WHERE c.replaces = p.punch_id)
        WINDOW w AS (PARTITION BY d.shift_instance_id ORDER BY p.at, p.direction)
    ), numbered AS MATERIALIZED (
        SELECT p.*, sum(p.is_new::int) OVER (PARTITION BY p.shift_instance_id ORDER BY p.at, p.direction ROWS UNBOUNDED PRECEDING) AS n FROM pressed p
    ), press AS (
        SELECT c.*, count(*) OVER (PARTITION BY c.shift_instance_id) AS total
          FROM (SELECT p.shift_instance_id, p.n, p.direction, p.starts_at, p.ends_at, min(p.at) AS first_at, max(p.at) AS last_at
                  FROM numbered p GROUP BY p.shift_instance_id, p.n, p.direction, p.starts_at, p.ends_at) c
    ), role AS (
        SELECT p.*, CASE WHEN p.direction <> 'unknown' THEN p.direction
                         WHEN p.n = 1 AND (p.total > 1 OR p.first_at - p.starts_at < p.ends_at - p.first_at) THEN 'in'
                         WHEN p.n = p.total THEN 'out' ELSE 'between' END AS part
          FROM press p
    ), meant AS (
        SELECT r.*, CASE r.part WHEN 'out' THEN r.last_at ELSE r.first_at END AS moment, lead(r.part) OVER w AS next_part,
               lead(r.first_at) OVER w AS next_at
          FROM role r
        WINDOW w AS (PARTITION BY r.shift_instance_id ORDER BY r.n)
    ), punched AS MATERIALIZED (
        SELECT m.shift_instance_id, min(m.moment) FILTER (WHERE m.part = 'in' AND m.moment < m.ends_at) AS came,
               max(m.moment) FILTER (WHERE m.part = 'out' AND m.moment > m.starts_at) AS went,
               min(m.moment) FILTER (WHERE m.part = 'out' AND m.moment > m.starts_at) AS first_out,
               max(m.moment) FILTER (WHERE m.part = 'in' AND m.moment < m.ends_at) AS last_in,
               range_agg(tstzrange(m.moment, m.next_at)) FILTER (WHERE m.part = 'out' AND m.next_part = 'in') AS away
          FROM meant m GROUP BY m.shift_instance_id
    ), punch_list AS MATERIALIZED (
        SELECT n.shift_instance_id, jsonb_agg(jsonb_build_array(n.punch_id, epoch_of(n.at), n.direction) ORDER BY n.at, n.direction, n.punch_id) AS list
          FROM numbered n GROUP BY n.shift_instance_id
    ), heard AS (
        SELECT d.shift_instance_id, d.shuts_at, e.at, e.event_id, CASE e.state WHEN 'signed_out' THEN 0 WHEN 'paused' THEN 1 ELSE 2 END AS class,
               CASE e.state WHEN 'paused' THEN e.reason END AS reason
          FROM due d JOIN agent_event e ON e.agent_id = d.agent_id AND e.at >= d.opens_at AND e.at < d.shuts_at
         WHERE e.at >= v_from AND e.at < v_to AND d.kind = 'shift'
        UNION ALL -- the state with which the window begins
        SELECT d.shift_instance_id, d.shuts_at, e.at, e.event_id, CASE e.state WHEN 'signed_out' THEN 0 WHEN 'paused' THEN 1 ELSE 2 END,
               CASE e.state WHEN 'paused' THEN e.reason END
          FROM due d CROSS JOIN LATERAL (SELECT * FROM agent_event e
                                          WHERE e.agent_id = d.agent_id AND e.at < d.opens_at AND e.at >= d.opens_at - interval '1 day'
                                          ORDER BY e.at DESC, e.event_id DESC LIMIT 1) e
         WHERE d.kind = 'shift'
    ), turn AS (
        SELECT h.*, lag(h.class) OVER w AS class_before, lag(h.reason) OVER w AS reason_before
          FROM heard h
        WINDOW w AS (PARTITION BY h.shift_instance_id ORDER BY h.at, h.event_id)
    ), stretch AS MATERIALIZED (
        SELECT t.shift_instance_id, t.event_id, CASE t.class WHEN 0 THEN 'out' WHEN 1 THEN 'pause:' || coalesce(t.reason, '') ELSE 'on' END AS class,
               date_trunc('second', t.at) AS at,
               date_trunc('second', lead(t.at, 1, t.shuts_at) OVER (PARTITION BY t.shift_instance_id ORDER BY t.at, t.event_id)) AS until,
               t.class = 1 AND EXISTS (SELECT FROM pause_reason r WHERE r.code = t.reason AND r.during @> t.at AND r.kind NOT IN ('rest', 'other')) AS is_free
          FROM turn t WHERE t.class_before IS NULL OR t.class_before <> t.class OR coalesce(t.reason_before, '') <> coalesce(t.reason, '')
    ), switched AS MATERIALIZED (
        SELECT s.shift_instance_id, min(s.at) FILTER (WHERE s.class <> 'out') AS login_at,
               max(s.at) FILTER (WHERE s.class = 'out') AS out_at, max(s.at) FILTER (WHERE s.class <> 'out') AS on_at,
               coalesce(range_agg(tstzrange(s.at, s.until)) FILTER (WHERE s.class IN ('out', 'pause:')), '{}') AS off,
               coalesce(range_agg(tstzrange(s.at, s.until)) FILTER (WHERE s.class NOT IN ('out', 'pause:')), '{}') AS working,
               jsonb_agg(jsonb_build_array(s.event_id, epoch_of(s.at), s.class) || CASE WHEN s.is_free THEN '[true]' ELSE '[]' END::jsonb ORDER BY s.at, s.event_id) AS list
          FROM stretch s GROUP BY s.shift_instance_id
    ), joined AS (
        SELECT d.*, lower(d.work) AS due_in, upper(d.work) AS due_out, coalesce(p.away, '{}') AS away, p.shift_instance_id IS NOT NULL AS has_punched,
               p.shift_instance_id IS NULL AND d.kind = 'shift' AND EXISTS (
                   SELECT FROM agent_event e WHERE e.agent_id = d.agent_id AND e.at >= d.opens_at AND e.at < d.shuts_at
                      AND e.state <> 'signed_out') AS was_on, s.login_at, s.off, s.working, s.shift_instance_id IS NOT NULL AS is_heard,
               s.list AS state_list, l.list AS punch_list, p.first_out, p.last_in,
               CASE WHEN v.logins_count AND s.login_at >= d.opens_at THEN least(p.came, s.login_at) ELSE p.came END AS came,
               CASE WHEN v.logins_count AND s.out_at > s.on_at AND s.out_at > d.starts_at THEN greatest(p.went, s.out_at) ELSE p.went END AS went
          FROM due d
          LEFT JOIN punched p USING (shift_instance_id)
          LEFT JOIN punch_list l USING (shift_instance_id)
          LEFT JOIN switched s USING (shift_instance_id)
    ), presence AS MATERIALIZED (
        -- An "out" before the first "in" says that an "in" is missing, an "in" after the last "out" that an "out" is.
        SELECT j.*, CASE WHEN j.first_out IS NULL OR j.came <= j.first_out THEN j.came END AS first_in,
               CASE WHEN j.last_in IS NULL OR j.last_in <= j.went THEN j.went END AS last_out, j.has_punched OR j.was_on AS is_there
          FROM joined j
    ), placed AS MATERIALIZED (
        SELECT p.*, (CASE WHEN p.is_there AND coalesce(p.first_in, p.starts_at) < coalesce(p.last_out, p.ends_at)
                          THEN tstzmultirange(tstzrange(coalesce(p.first_in, p.starts_at), coalesce(p.last_out, p.ends_at))) ELSE '{}' END) * p.work AS there
          FROM presence p
    ), spent AS MATERIALIZED (
        SELECT p.*, (CASE WHEN p.login_at IS NULL THEN p.away
                          ELSE p.off * tstzmultirange(tstzrange(p.login_at, NULL)) + p.away END) * p.there AS left_post
          FROM placed p
    ), paused AS MATERIALIZED (
        SELECT q.*, span_seconds(q.pieces) AS raw_s
          FROM (SELECT s.shift_instance_id, s.event_id, s.at, tstzmultirange(tstzrange(s.at, s.until)) * p.there AS pieces
                  FROM placed p JOIN stretch s USING (shift_instance_id) WHERE s.class LIKE 'pause:_%' AND NOT s.is_free) q
    ), over AS MATERIALIZED (
        SELECT q.shift_instance_id, sum(greatest(q.raw_s - v_pause.limit_s, 0))::int AS over_s
          FROM paused q WHERE q.raw_s > v_pause.limit_s + v_pause.grace_s GROUP BY q.shift_instance_id
    ), breach AS (
        SELECT p.shift_instance_id, b.*
          FROM spent p CROSS JOIN LATERAL (VALUES
               ('late', '', p.first_in, p.due_in, NULL::tstzmultirange, tstzrange(p.opens_at, p.first_in, '[]'), p.first_in > p.due_in, NULL::text),
               ('early_leave', '', p.last_out, p.due_out, NULL, tstzrange(p.last_out, p.shuts_at, '[]'), p.last_out < p.due_out, NULL),
               ('absence', '', p.due_in, p.due_in, p.work, tstzrange(p.opens_at, p.shuts_at, '[]'), NOT p.is_there,
                CASE WHEN p.is_there THEN NULL
                     WHEN EXISTS (SELECT FROM punch x WHERE x.agent_id = p.agent_id AND x.at BETWEEN p.starts_at - interval '4 h' AND p.ends_at + interval '4 h'
                                     AND NOT x.is_void AND NOT EXISTS (SELECT FROM punch c WHERE c.replaces = x.punch_id)) THEN 'stray_punch'
                     WHEN p.login_at IS NOT NULL THEN 'signed_in' END),
               ('missing_punch', 'in', p.due_in, p.due_in, NULL, NULL, p.is_there AND p.first_in IS NULL, 'missing'),
               ('missing_punch', 'out', p.due_out, p.due_out, NULL, NULL, p.is_there AND p.last_out IS NULL, 'missing'),
               ('duty_late', '', p.first_in, p.duty_at, NULL, tstzrange(p.opens_at, p.first_in, '[]'), p.first_in > p.duty_at, NULL),
               ('late_login', '', p.login_at, p.due_in, NULL, tstzrange(p.opens_at, greatest(p.login_at, p.opens_at), '[]'), p.is_there AND p.login_at > p.due_in, NULL),
               ('late_login', '', p.due_out, p.due_in, NULL, NULL,
                p.kind = 'shift' AND p.is_there AND p.login_at IS NULL AND EXISTS (SELECT FROM switch_member m WHERE m.agent_id = p.agent_id), 'no_login')
               ) b (code, occasion, at, expected, pieces, span, holds, doubt)
         WHERE b.holds AND NOT isempty(p.work)
        UNION ALL
        SELECT p.shift_instance_id, 'off_post', epoch_of(lower(o))::text, lower(o), lower(o), tstzmultirange(o), o, true, NULL
          FROM spent p CROSS JOIN LATERAL unnest(p.left_post) o
        UNION ALL
        SELECT q.shift_instance_id, 'pause_overrun', epoch_of(q.at)::text, q.at, q.at, q.pieces, tstzrange(lower(q.pieces), upper(q.pieces)), true, NULL
          FROM paused q WHERE q.raw_s > 0 -- the limit is judged by the rule, and tried otherwise
    ), found AS MATERIALIZED (
        SELECT b.shift_instance_id,
               jsonb_agg(jsonb_build_object('code', b.code, 'occasion', b.occasion, 'at', epoch_of(b.at), 'expected', epoch_of(b.expected),
                   'pieces', coalesce(span_list(b.pieces), '[]'),
                   'raw_s', CASE WHEN b.pieces IS NOT NULL THEN span_seconds(b.pieces) WHEN b.code = 'missing_punch' THEN 0
                                 ELSE abs(epoch_of(b.at) - epoch_of(b.expected)) END,
                   'doubt', CASE WHEN b.doubt IS NOT NULL THEN b.doubt WHEN b.span IS NOT NULL AND v_gaps && b.span THEN 'gap' ELSE '' END)
                   ORDER BY b.code, b.at, b.occasion) AS list
          FROM breach b GROUP BY b.shift_instance_id
    )
    SELECT p.shift_instance_id, p.agent_id, p.team_id,
           CASE WHEN isempty(p.work) THEN 'excused' WHEN NOT p.is_there THEN 'absent' WHEN p.first_in IS NULL OR p.last_out IS NULL THEN 'to_confirm'
                ELSE 'present' END,
           p.first_in, p.last_out, p.login_at, p.scheduled_s,
           CASE WHEN isempty(p.away) AND p.there = p.planned THEN p.scheduled_s ELSE span_seconds(p.there - p.away) END,
           CASE WHEN p.is_heard THEN greatest(span_seconds(p.working * p.there) - coalesce(o.over_s, 0), 0) END,
           CASE WHEN p.first_in > p.due_in THEN epoch_of(p.first_in) - epoch_of(p.due_in) ELSE 0 END::int,
           CASE WHEN p.last_out < p.due_out THEN epoch_of(p.due_out) - epoch_of(p.last_out) ELSE 0 END::int,
           CASE WHEN isempty(p.left_post) THEN 0 ELSE span_seconds(p.left_post) END, coalesce(o.over_s, 0),
           jsonb_build_object('kind', p.kind, 'starts', epoch_of(p.starts_at), 'ends', epoch_of(p.ends_at), 'opens', epoch_of(p.opens_at),
               'shuts', epoch_of(p.shuts_at), 'before_ends', epoch_of(p.before_ends), 'after_starts', epoch_of(p.after_starts),
               'planned', p.planned_list, 'excused', p.excused_list, 'duty', epoch_of(p.duty_at), 'double_s', v.double_press_s,
               'logins_count', v.logins_count, 'pause_limit_s', v_pause.limit_s, 'pause_grace_s', v_pause.grace_s,
               'punches', coalesce(p.punch_list, '[]'), 'states', coalesce(p.state_list, '[]'), 'was_on', p.was_on,
               'gaps', coalesce(CASE WHEN v_gaps && tstzrange(p.opens_at, p.shuts_at, '[]') THEN v_gap_list END, '[]'),
               'breaches', coalesce(f.list, '[]'))
      FROM spent p
      LEFT JOIN found f USING (shift_instance_id)
      LEFT JOIN over o USING (shift_instance_id);
END $$;
COMMENT ON FUNCTION measure_attendance IS 'What the punches, log-ins, gaps and excuses known now make of every shift of a day that is over, rules aside: strictly to the second, whatever the order in which they came';

CREATE FUNCTION is_violated(p_code text, p_raw_s int, p_grace_s int, p_limit_s int) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN p_code = 'missing_punch' OR p_raw_s - p_limit_s > p_grace_s;
COMMENT ON FUNCTION is_violated IS 'Whether so many seconds break a rule: strictly more than its grace, after what it allows (P2)';

CREATE FUNCTION judge_facts(p_facts bigint[])
RETURNS TABLE (attendance_fact_id bigint, shift_instance_id bigint, agent_id bigint, team_id bigint, on_date date, code text, rule_version_id bigint,
               occasion text, occurred_at timestamptz, measured_s int, amount_fen bigint, points int, state text, evidence jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    SELECT f.attendance_fact_id, f.shift_instance_id, f.agent_id, f.team_id, f.on_date, r.code, r.rule_version_id,
           CASE r.per WHEN 'shift' THEN '' ELSE b.occasion END, to_timestamp(b.at), greatest(b.raw_s - r.limit_s, 0), r.amount_fen, r.points,
           CASE b.doubt WHEN '' THEN 'proposed' ELSE 'to_confirm' END,
           jsonb_build_object('breach', b.raw, 'grace_s', r.grace_s, 'limit_s', r.limit_s, 'measured_s', greatest(b.raw_s - r.limit_s, 0),
                              'amount_fen', r.amount_fen, 'points', r.points)
      FROM (SELECT f.*, x.code, x.occasion, x.at, x.raw_s, x.doubt, j.raw,
                   row_number() OVER (PARTITION BY f.attendance_fact_id, x.code ORDER BY x.at, x.occasion) AS n,
                   bool_or(x.code = 'late') OVER (PARTITION BY f.attendance_fact_id) AS is_late
              FROM attendance_fact f CROSS JOIN LATERAL jsonb_array_elements(f.evidence -> 'breaches') j (raw)
             CROSS JOIN LATERAL jsonb_to_record(j.raw) x (code text, occasion text, at bigint, raw_s int, doubt text)
              JOIN rule_version k ON k.code = x.code AND k.effective @> f.on_date AND is_violated(k.code, x.raw_s, k.grace_s, k.limit_s)
             WHERE f.attendance_fact_id = ANY (p_facts)) f
     CROSS JOIN LATERAL (SELECT f.code, f.occasion, f.at, f.raw_s, f.doubt, f.raw) b
      JOIN rule_version r ON r.code = b.code AND r.effective @> f.on_date
     WHERE (r.per = 'event' OR f.n = 1) AND NOT (r.code = 'duty_late' AND f.is_late) -- one arrival is late once
$$;
COMMENT ON FUNCTION judge_facts IS 'The violations in some measurements, by the rules in force on the days of their shifts; nothing is charged by it';

CREATE FUNCTION recompute_fen(p_evidence jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN is_violated(b.code, CASE WHEN b.code IN ('late', 'late_login', 'duty_late') THEN (b.at - b.expected)::int
                                              WHEN b.code = 'early_leave' THEN (b.expected - b.at)::int
                                              ELSE (SELECT coalesce(sum((x ->> 1)::bigint - (x ->> 0)::bigint), 0)::int FROM jsonb_array_elements(b.pieces) x) END,
                                 (p_evidence ->> 'grace_s')::int, (p_evidence ->> 'limit_s')::int)
                THEN (p_evidence ->> 'amount_fen')::bigint ELSE 0 END
      FROM jsonb_to_record(p_evidence -> 'breach') b (code text, at bigint, expected bigint, pieces jsonb)
$$;
COMMENT ON FUNCTION recompute_fen IS 'The fen that follow from a measured violation''s evidence alone; null where nothing was measured';

CREATE FUNCTION open_month(p_on date) RETURNS date
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_month date := date_trunc('month', p_on::timestamp)::date;
BEGIN
    WHILE EXISTS (SELECT FROM ledger_month m WHERE m.month = v_month) LOOP
        v_month := (v_month + interval '1 month')::date;
    END LOOP;
    RETURN v_month;
END $$;
COMMENT ON FUNCTION open_month IS 'The month in which what concerns a day is booked: its own, or the first after it that is not closed';

CREATE FUNCTION fine_guard(p_agent bigint, p_month date) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN my_staff() IS NULL OR w.wage_fen IS NULL THEN '{}'
                ELSE jsonb_build_object('wage_fen', w.wage_fen, 'share_bp', s.cap_share_bp, 'minimum_fen', s.minimum_wage_fen,
                         'cap_fen', least(w.wage_fen * s.cap_share_bp / 10000, greatest(w.wage_fen - s.minimum_wage_fen, 0)),
                         'charged_fen', (SELECT coalesce(-sum(e.fen), 0) FROM ledger_entry e LEFT JOIN ledger_entry o ON o.ledger_entry_id = e.reverses
                                          WHERE e.agent_id = p_agent AND e.month = p_month
                                            AND (e.kind = 'fine' OR (o.kind = 'fine' AND o.month = p_month)))) END
      FROM attendance_setting s
      LEFT JOIN LATERAL (SELECT min(a.wage_fen) AS wage_fen FROM agent_wage a
                          WHERE a.agent_id = p_agent AND a.effective && daterange(p_month, (p_month + interval '1 month')::date)) w ON true
$$;
COMMENT ON FUNCTION fine_guard IS 'How far fines of a month may go for an agent: the lesser of a share of the wage and what is above the minimum, and what was charged (P8); empty where no wage is known';

CREATE FUNCTION ledger_guard(p_entry bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF my_staff_id() IS NULL OR NOT (pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_auditor', 'MEMBER')) THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT guard FROM ledger_entry WHERE ledger_entry_id = p_entry);
END $$;
COMMENT ON FUNCTION ledger_guard IS 'What the cap of an entry was measured by, for managers and auditors; null for others: it holds the wage';

CREATE FUNCTION book_entry(p_agent bigint, p_on date, p_kind text, p_fen bigint, p_points int, p_violation bigint, p_reverses bigint, p_note text,
                           p_staff bigint, p_key text DEFAULT NULL) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_month date;
    v_guard jsonb := '{}';
    v_fen bigint := p_fen;
    v_entry bigint;
BEGIN
    -- A month is closed under the same lock, exclusively; an agent's cap is counted by one at a time.
    PERFORM pg_advisory_xact_lock_shared(726630, 0);
    PERFORM FROM agent WHERE agent_id = p_agent FOR NO KEY UPDATE;
    SELECT ledger_entry_id INTO v_entry FROM ledger_entry
     WHERE entry_key = p_key AND (agent_id, on_date, kind, fen, points, entered_by) = (p_agent, p_on, p_kind, p_fen, p_points, p_staff);
    IF FOUND THEN
        RETURN v_entry;
    END IF;
    v_month := open_month(p_on);
    IF p_kind = 'fine' THEN
        v_guard := fine_guard(p_agent, v_month);
        IF v_guard ? 'cap_fen' THEN
            v_fen := -least(-p_fen, greatest((v_guard ->> 'cap_fen')::bigint - (v_guard ->> 'charged_fen')::bigint, 0));
        END IF;
    END IF;
    INSERT INTO ledger_entry (agent_id, team_id, on_date, month, kind, fen, points, over_cap_fen, violation_id, reverses, note, guard, entry_key, entered_by)
    SELECT p_agent, (SELECT m.team_id FROM agent_team m WHERE m.agent_id = p_agent AND m.during @> p_on), p_on, v_month, p_kind, v_fen, p_points,
           v_fen - p_fen, p_violation, p_reverses, btrim(coalesce(p_note, '')), v_guard, p_key, p_staff
    RETURNING ledger_entry_id INTO v_entry;
    RETURN v_entry;
END $$;
COMMENT ON FUNCTION book_entry IS 'Writes an entry into the month that is open for its day, and cuts a fine at the cap; the rest is kept as over_cap_fen. With a key the same entry is written once';

CREATE FUNCTION reverse_entry(p_entry bigint, p_note text, p_staff bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_old ledger_entry;
BEGIN
    SELECT * INTO v_old FROM ledger_entry WHERE ledger_entry_id = p_entry FOR UPDATE;
    IF v_old.kind = 'reversal' THEN
        PERFORM refuse('ledger_entry_reversible', 'A reversal is not reversed', 'Book it anew.');
    END IF;
    IF EXISTS (SELECT FROM ledger_entry WHERE reverses = p_entry) THEN
        RAISE EXCEPTION 'It is reversed already' USING ERRCODE = '23505', CONSTRAINT = 'ledger_entry_reversed_once';
    END IF;
    IF v_old.violation_id IS NOT NULL AND v_old.kind = 'fine' THEN
        UPDATE violation SET state = 'reversed', decided_why = CASE WHEN decided_why = '' THEN btrim(p_note) ELSE decided_why END
         WHERE violation_id = v_old.violation_id AND state = 'confirmed';
    END IF;
    RETURN book_entry(v_old.agent_id, v_old.on_date, 'reversal', -v_old.fen, -v_old.points, v_old.violation_id, p_entry, p_note, p_staff);
END $$;
COMMENT ON FUNCTION reverse_entry IS 'Takes an entry back by a row of its own, and with it the violation; the row reversed stays, and why it was decided';

CREATE FUNCTION close_attendance_day(p_day date, OUT facts int, OUT violations int, OUT withdrawn int, OUT reversed int, OUT waiting int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET enable_nestloop = off AS $$
#variable_conflict use_column
DECLARE
    v_closing bigint := nextval(pg_get_serial_sequence('banzhang.attendance_closing', 'attendance_closing_id'));
    v_start timestamptz := clock_timestamp();
    v_facts bigint[];
BEGIN
    PERFORM my_staff();
    PERFORM pg_advisory_xact_lock(726632, p_day - '2000-01-01'::date);
    SELECT count(*) INTO waiting FROM shift_instance i CROSS JOIN attendance_setting s
     WHERE i.on_date = p_day AND i.cancelled_at IS NULL AND i.ends_at + make_interval(secs => s.window_after_s) > now();
    -- What is as it was is left alone; what is otherwise takes the place of the older row.
    WITH measured AS MATERIALIZED (
        SELECT * FROM measure_attendance(p_day)
        UNION ALL
        SELECT f.shift_instance_id, f.agent_id, f.team_id, 'cancelled', NULL, NULL, NULL, 0, 0, NULL, 0, 0, 0, 0, '{"breaches": []}'
          FROM attendance_fact f JOIN shift_instance i USING (shift_instance_id)
         WHERE f.on_date = p_day AND f.superseded_at IS NULL AND i.cancelled_at IS NOT NULL
    ), fresh AS MATERIALIZED (
        SELECT m.*, f.attendance_fact_id AS older FROM measured m
          LEFT JOIN attendance_fact f ON f.shift_instance_id = m.shift_instance_id AND f.superseded_at IS NULL
         WHERE f.attendance_fact_id IS NULL OR f.state <> m.state OR f.evidence <> m.evidence
    ), gone AS (
        UPDATE attendance_fact f SET superseded_at = v_start FROM fresh WHERE f.attendance_fact_id = fresh.older RETURNING f.attendance_fact_id
    ), added AS (
        INSERT INTO attendance_fact (attendance_closing_id, shift_instance_id, agent_id, team_id, on_date, state, first_in, last_out, login_at,
            scheduled_s, present_s, adherent_s, late_s, early_s, off_post_s, pause_overrun_s, evidence)
        SELECT v_closing, m.shift_instance_id, m.agent_id, m.team_id, p_day, m.state, m.first_in, m.last_out, m.login_at, m.scheduled_s,
               m.present_s, m.adherent_s, m.late_s, m.early_s, m.off_post_s, m.pause_overrun_s, m.evidence
          FROM fresh m LEFT JOIN gone g ON g.attendance_fact_id = m.older -- the older ones are out of the way first
        RETURNING attendance_fact_id
    )
    SELECT coalesce(array_agg(attendance_fact_id), '{}') INTO v_facts FROM added;
    facts := cardinality(v_facts);
    SELECT s.withdrawn, s.reversed, s.violations INTO withdrawn, reversed, violations FROM settle_violations(v_facts) s;
    IF facts > 0 THEN
        INSERT INTO attendance_closing (attendance_closing_id, on_date, closed_by, facts, violations) VALUES (v_closing, p_day, my_staff_id(), facts, violations);
        PERFORM announce_attendance('day:' || p_day);
    END IF;
    INSERT INTO attendance_day AS d (on_date, looked_at, setting)
    SELECT p_day, v_start, to_jsonb(s) - '{site_id,points_not_money,cap_share_bp,minimum_wage_fen}'::text[] FROM attendance_setting s
    ON CONFLICT (on_date) DO UPDATE SET looked_at = EXCLUDED.looked_at,
        setting = CASE WHEN EXISTS (SELECT FROM attendance_fact f WHERE f.on_date = p_day AND f.attendance_closing_id <> v_closing)
                       THEN d.setting ELSE EXCLUDED.setting END;
END $$;
COMMENT ON FUNCTION close_attendance_day IS 'Measures the shifts of a day that are over and judges what is new in it; returns how many shifts were measured anew, violations found, withdrawn and reversed, and shifts still running. Again at once it changes nothing';

CREATE FUNCTION settle_violations(p_facts bigint[], OUT withdrawn int, OUT reversed int, OUT violations int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET enable_nestloop = off AS $$
#variable_conflict use_column
DECLARE
    v_entry bigint;
BEGIN
    withdrawn := 0;
    reversed := 0;
    violations := 0;
    IF cardinality(p_facts) = 0 THEN
        RETURN;
    END IF;
    -- Undecided ones that are no longer so, or otherwise, make place.
    WITH wanted AS MATERIALIZED (SELECT * FROM judge_facts(p_facts))
    UPDATE violation o SET state = 'withdrawn', decided_at = clock_timestamp(), decided_why = 'later evidence'
      FROM attendance_fact f
     WHERE f.attendance_fact_id = ANY (p_facts) AND o.shift_instance_id = f.shift_instance_id AND o.proposed_by IS NULL
       AND o.state IN ('proposed', 'to_confirm')
       AND NOT EXISTS (SELECT FROM wanted w WHERE w.shift_instance_id = o.shift_instance_id AND w.code = o.code AND w.occasion = o.occasion
                          AND w.state = o.state AND w.evidence = o.evidence);
    GET DIAGNOSTICS withdrawn = ROW_COUNT;
    -- Confirmed ones that later evidence disproves are taken back; those that it leaves standing stay as they were decided.
    FOR v_entry IN
        SELECT e.ledger_entry_id FROM attendance_fact f JOIN violation o USING (shift_instance_id) JOIN ledger_entry e ON e.violation_id = o.violation_id AND e.kind = 'fine'
         WHERE f.attendance_fact_id = ANY (p_facts) AND o.proposed_by IS NULL AND o.state = 'confirmed'
           AND NOT EXISTS (SELECT FROM judge_facts(ARRAY[f.attendance_fact_id]) w WHERE w.code = o.code AND w.occasion = o.occasion)
         ORDER BY e.agent_id, e.ledger_entry_id LOOP
        PERFORM reverse_entry(v_entry, 'later evidence', NULL);
        reversed := reversed + 1;
    END LOOP;
    INSERT INTO violation (code, rule_version_id, shift_instance_id, occasion, agent_id, team_id, on_date, occurred_at, measured_s, amount_fen, points,
                           state, evidence, attendance_fact_id)
    SELECT w.code, w.rule_version_id, w.shift_instance_id, w.occasion, w.agent_id, w.team_id, w.on_date, w.occurred_at, w.measured_s, w.amount_fen,
           w.points, w.state, w.evidence, w.attendance_fact_id
      FROM judge_facts(p_facts) w
     WHERE NOT EXISTS (SELECT FROM violation o WHERE o.shift_instance_id = w.shift_instance_id AND o.code = w.code AND o.occasion = w.occasion
                          AND o.proposed_by IS NULL AND (o.state IN ('proposed', 'to_confirm', 'confirmed', 'dismissed')
                              -- What somebody took back stays so; only what later evidence reversed may be found again.
                              OR (o.state = 'reversed' AND EXISTS (
                                  SELECT FROM ledger_entry e JOIN ledger_entry r ON r.reverses = e.ledger_entry_id
                                   WHERE e.violation_id = o.violation_id AND e.kind = 'fine' AND r.entered_by IS NOT NULL))))
     ORDER BY w.agent_id, w.occurred_at, w.code;
    GET DIAGNOSTICS violations = ROW_COUNT;
END $$;
COMMENT ON FUNCTION settle_violations IS 'Step of close_attendance_day: what new measurements withdraw, reverse and find';

CREATE FUNCTION undoubted_gaps() RETURNS TABLE (on_date date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    WITH near AS MATERIALIZED ( -- evidence is read of shifts near a gap alone
        SELECT DISTINCT i.shift_instance_id, g.source_id, g.during, g.why
          FROM violation o JOIN shift_instance i USING (shift_instance_id)
          JOIN feed_gap g ON g.during && tstzrange(i.starts_at - interval '4 h', i.ends_at + interval '4 h', '[]')
         WHERE o.state = 'proposed' AND o.proposed_by IS NULL
    )
    SELECT DISTINCT f.on_date
      FROM near g JOIN attendance_fact f ON f.shift_instance_id = g.shift_instance_id AND f.superseded_at IS NULL
     CROSS JOIN LATERAL (SELECT to_timestamp((f.evidence ->> 'opens')::bigint) AS opens_at, to_timestamp((f.evidence ->> 'shuts')::bigint) AS shuts_at) w
      JOIN feed_source s USING (source_id)
     WHERE g.during && tstzrange(w.opens_at, w.shuts_at, '[]')
       AND NOT EXISTS (SELECT FROM jsonb_array_elements(f.evidence -> 'gaps') j
                        WHERE j ->> 2 = s.name AND j ->> 3 = g.why
                          AND (j ->> 0)::bigint <= epoch_of(date_trunc('second', greatest(lower(g.during), w.opens_at)))
                          AND (j ->> 1)::bigint >= epoch_of(date_trunc('second', least(upper(g.during), w.shuts_at))))
$$;
COMMENT ON FUNCTION undoubted_gaps IS 'Days with a violation that waits for its decision although a gap of a feed that was told later lies in its shift''s window';

CREATE FUNCTION days_to_close() RETURNS SETOF date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    SELECT d.on_date FROM (
        SELECT i.on_date, bool_or(i.cancelled_at IS NULL AND f.attendance_fact_id IS NULL) AS has_new,
               bool_or(i.cancelled_at IS NOT NULL AND f.state <> 'cancelled') AS has_gone,
               -- A shift made or cancelled beside another one takes punches from it or leaves them to it.
               max(max(greatest(i.made_at, i.cancelled_at))) OVER (ORDER BY i.on_date RANGE BETWEEN '1 day' PRECEDING AND '1 day' FOLLOWING) AS beside_at
          FROM shift_instance i CROSS JOIN attendance_setting s
          LEFT JOIN attendance_fact f ON f.shift_instance_id = i.shift_instance_id AND f.superseded_at IS NULL
         WHERE i.ends_at + make_interval(secs => s.window_after_s) <= now()
         GROUP BY i.on_date) d
      LEFT JOIN attendance_day l USING (on_date)
     WHERE my_staff() IS NOT NULL AND (d.has_new OR d.has_gone OR l.looked_at IS NULL OR d.beside_at > l.looked_at - interval '10 min'
        OR EXISTS (SELECT FROM punch p WHERE p.taken_at > l.looked_at - interval '10 min' AND p.at >= site_midnight(d.on_date) - interval '4 h'
                      AND p.at < site_midnight(d.on_date + 2) + interval '4 h')
        OR EXISTS (SELECT FROM excused_span e WHERE greatest(e.made_at, e.cancelled_at) > l.looked_at - interval '10 min'
                      AND e.during && tstzrange(site_midnight(d.on_date), site_midnight(d.on_date + 2)))
        OR EXISTS (SELECT FROM punch_gap g WHERE g.entered_at > l.looked_at - interval '10 min'
                      AND g.during && tstzrange(site_midnight(d.on_date) - interval '4 h', site_midnight(d.on_date + 2) + interval '4 h'))
        OR EXISTS (SELECT FROM duty_due u JOIN shift_instance i USING (shift_instance_id)
                    WHERE i.on_date = d.on_date AND greatest(u.made_at, u.cancelled_at) > l.looked_at - interval '10 min')
        OR d.on_date IN (SELECT g.on_date FROM undoubted_gaps() g))
     ORDER BY 1
$$;
COMMENT ON FUNCTION days_to_close IS 'Days with shifts that are over and not measured, or of which something came since they were closed: ten minutes before that too, as what came is seen when it is committed';

CREATE FUNCTION close_due_days() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_day date;
    v_changed int := 0;
BEGIN
    PERFORM my_staff();
    FOR v_day IN SELECT d FROM days_to_close() d LOOP
        v_changed := v_changed + (close_attendance_day(v_day)).facts;
    END LOOP;
    RETURN v_changed;
END $$;
COMMENT ON FUNCTION close_due_days IS 'Closes every day that waits for it; returns how many shifts were measured. Nothing is decided by it';

CREATE FUNCTION take_violation(p_violation bigint, VARIADIC p_states text[]) RETURNS violation
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_violation violation;
BEGIN
    SELECT * INTO v_violation FROM violation WHERE violation_id = p_violation FOR UPDATE;
    IF v_violation.violation_id IS NULL THEN
        PERFORM refuse('violation_known', format('There is no violation %s', p_violation));
    END IF;
    IF v_violation.agent_id = (SELECT agent_id FROM staff WHERE staff_id = my_staff()) THEN
        RAISE EXCEPTION 'Nobody decides about himself' USING ERRCODE = '42501', CONSTRAINT = 'violation_own'; -- #39
    END IF;
    IF v_violation.state <> ALL (p_states) THEN
        PERFORM refuse('violation_decided_once', format('It is %s already', v_violation.state), 'Look at it again.');
    END IF;
    RETURN v_violation;
END $$;
COMMENT ON FUNCTION take_violation IS 'Locks a violation that is to be decided; refuses one''s own, and what is decided already';

CREATE FUNCTION decide_violation(p_violations bigint[], p_why text, p_fen bigint DEFAULT NULL, p_points int DEFAULT NULL) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint;
    v violation;
    v_why text := btrim(coalesce(p_why, ''));
    v_setting attendance_setting;
    v_decided int := 0;
    v_deviates boolean;
BEGIN
    SELECT * INTO v_setting FROM attendance_setting;
    -- In the same order by everybody: agents are locked on the way.
    FOR v_id IN SELECT x FROM (SELECT DISTINCT x FROM unnest(p_violations) x) g LEFT JOIN violation o ON o.violation_id = g.x ORDER BY o.agent_id, x LOOP
        v := take_violation(v_id, 'proposed', 'to_confirm');
        IF v.proposed_by = my_staff_id() AND EXISTS (
                SELECT FROM staff s JOIN pg_roles r ON r.rolname = s.db_role
                 WHERE s.staff_id <> my_staff_id() AND s.disabled_at IS NULL AND s.agent_id IS DISTINCT FROM v.agent_id
                   AND pg_has_role(r.oid, 'bz_manager', 'MEMBER')) THEN
            RAISE EXCEPTION 'Who proposed it does not confirm it while there is another manager' USING ERRCODE = '42501', CONSTRAINT = 'violation_own_proposal'; -- #39
        END IF;
        v_deviates := coalesce(p_fen, v.amount_fen) <> v.amount_fen OR coalesce(p_points, v.points) <> v.points;
        IF v_why = '' AND v.state = 'to_confirm' THEN
            PERFORM refuse('violation_doubt_reason', 'The evidence has a hole: say why it is confirmed nevertheless');
        ELSIF v_why = '' AND v_deviates THEN
            PERFORM refuse('violation_deviation_reason', 'The same violation costs the same: say why this one does not'); -- #40
        END IF;
        UPDATE violation SET state = 'confirmed', amount_fen = coalesce(p_fen, v.amount_fen), points = coalesce(p_points, v.points),
               deviates = v_deviates, decided_by = my_staff_id(), decided_at = clock_timestamp(), decided_why = v_why
         WHERE violation_id = v_id;
        PERFORM book_entry(v.agent_id, v.on_date, 'fine', CASE WHEN v_setting.points_not_money THEN 0 ELSE -coalesce(p_fen, v.amount_fen) END,
                           CASE WHEN v_setting.points_not_money THEN -coalesce(p_points, v.points) ELSE 0 END, v_id, NULL, '', my_staff_id());
        v_decided := v_decided + 1;
    END LOOP;
    PERFORM announce_attendance('violations');
    RETURN v_decided;
END $$;
COMMENT ON FUNCTION decide_violation IS 'Confirms violations and books their fines, all or none; not one''s own proposals, unless there is no other manager. A reason is needed where the evidence has a hole and where the amount (null: the rule''s) deviates; returns how many';

CREATE FUNCTION dismiss_violation(p_violations bigint[], p_why text) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint;
    v_dismissed int := 0;
BEGIN
    IF btrim(coalesce(p_why, '')) = '' THEN
        PERFORM refuse('violation_reason', 'Say why it is dismissed');
    END IF;
    -- In the same order by everybody: agents are locked on the way.
    FOR v_id IN SELECT x FROM (SELECT DISTINCT x FROM unnest(p_violations) x) g LEFT JOIN violation o ON o.violation_id = g.x ORDER BY o.agent_id, x LOOP
        PERFORM take_violation(v_id, 'proposed', 'to_confirm');
        UPDATE violation SET state = 'dismissed', decided_by = my_staff_id(), decided_at = clock_timestamp(), decided_why = btrim(p_why)
         WHERE violation_id = v_id;
        v_dismissed := v_dismissed + 1;
    END LOOP;
    PERFORM announce_attendance('violations');
    RETURN v_dismissed;
END $$;
COMMENT ON FUNCTION dismiss_violation IS 'Lets violations cost nothing, with the reason; later evidence of the same does not raise them again. Returns how many';

CREATE FUNCTION reaches_agent(p_agent bigint, p_on date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT my_staff_id() IS NOT NULL AND (pg_has_role(session_user, 'bz_manager', 'MEMBER')
        OR EXISTS (SELECT FROM agent_team m JOIN team_leader l USING (team_id)
                    WHERE m.agent_id = p_agent AND m.during @> p_on AND l.staff_id = my_staff_id() AND l.during @> p_on))
$$;
COMMENT ON FUNCTION reaches_agent IS 'Whether the reader is a manager, or led the agent on that day';

CREATE FUNCTION my_agents_ever() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT coalesce(array_agg(DISTINCT m.agent_id), '{}') FROM agent_team m
     WHERE m.team_id = ANY ((SELECT my_led_teams())::bigint[])
$$;
COMMENT ON FUNCTION my_agents_ever IS 'Agents who were ever in a team that the reader leads or ever led: a sieve before reaches_agent, which tells the days';

CREATE FUNCTION propose_violation(p_code text, p_agent bigint, p_at timestamptz, p_shift bigint, p_note text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_on date := coalesce((SELECT on_date FROM shift_instance WHERE shift_instance_id = p_shift AND agent_id = p_agent), site_day(p_at));
    v_rule rule_version;
    v_id bigint;
BEGIN
    PERFORM my_staff();
    IF NOT reaches_agent(p_agent, v_on) THEN
        RAISE EXCEPTION 'This agent is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'attendance_reach';
    END IF;
    IF p_at > now() THEN
        PERFORM refuse('violation_past', 'It has not happened yet');
    ELSIF btrim(coalesce(p_note, '')) = '' THEN
        PERFORM refuse('violation_note_given', 'Say what was seen');
    ELSIF (SELECT is_measured FROM rule WHERE code = p_code) THEN
        PERFORM refuse('rule_measured', 'This is found by measuring', 'What the punches do not show is corrected by a punch by hand.');
    ELSIF p_shift IS NOT NULL AND NOT EXISTS (
            SELECT FROM shift_instance WHERE shift_instance_id = p_shift AND agent_id = p_agent AND cancelled_at IS NULL
               AND p_at BETWEEN starts_at - interval '4 h' AND ends_at + interval '4 h') THEN
        PERFORM refuse('violation_shift', 'This is no shift of the agent at that time');
    END IF;
    SELECT * INTO v_rule FROM rule_version WHERE code = p_code AND effective @> v_on;
    IF v_rule.rule_version_id IS NULL THEN
        PERFORM refuse('rule_in_force', format('No such rule was in force on %s', v_on), 'Nothing before a rule''s date is charged.'); -- #12
    END IF;
    INSERT INTO violation (code, rule_version_id, shift_instance_id, occasion, agent_id, team_id, on_date, occurred_at, amount_fen, points, state,
                           evidence, note, proposed_by)
    SELECT p_code, v_rule.rule_version_id, p_shift, epoch_of(date_trunc('second', p_at))::text, p_agent,
           (SELECT m.team_id FROM agent_team m WHERE m.agent_id = p_agent AND m.during @> v_on), v_on, date_trunc('second', p_at),
           v_rule.amount_fen, v_rule.points, 'proposed',
           jsonb_build_object('seen', btrim(p_note), 'amount_fen', v_rule.amount_fen, 'points', v_rule.points), btrim(p_note), my_staff_id()
    RETURNING violation_id INTO v_id;
    PERFORM announce_attendance('violations');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION propose_violation IS 'Proposes what somebody saw: bad cleaning, skipped duty (a rest day is no excuse, #6), conduct; returns it. What is measured is not proposed, and the same agent, rule and second once. It costs nothing before it is decided';

CREATE FUNCTION record_statement(p_violation bigint, p_words text, p_signature text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v violation;
BEGIN
    PERFORM my_staff();
    SELECT * INTO v FROM violation WHERE violation_id = p_violation;
    IF v.violation_id IS NULL OR NOT reaches_agent(v.agent_id, v.on_date) THEN
        RAISE EXCEPTION 'This violation is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'attendance_reach';
    END IF;
    INSERT INTO violation_statement (violation_id, on_behalf_of, words, signature, recorded_by)
    VALUES (p_violation, v.agent_id, btrim(coalesce(p_words, '')), btrim(coalesce(p_signature, '')), my_staff_id());
    PERFORM announce_attendance('violations');
END $$;
COMMENT ON FUNCTION record_statement IS 'Records what the agent says, in his name; a later one is added to it';

CREATE FUNCTION reverse_ledger_entry(p_entry bigint, p_why text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_entry bigint;
BEGIN
    IF btrim(coalesce(p_why, '')) = '' THEN
        PERFORM refuse('ledger_entry_says', 'Say why it is reversed');
    ELSIF NOT EXISTS (SELECT FROM ledger_entry WHERE ledger_entry_id = p_entry) THEN
        PERFORM refuse('ledger_entry_known', format('There is no entry %s', p_entry));
    ELSIF EXISTS (SELECT FROM ledger_entry e JOIN staff s USING (agent_id) WHERE e.ledger_entry_id = p_entry AND s.staff_id = my_staff()) THEN
        RAISE EXCEPTION 'Nobody decides about himself' USING ERRCODE = '42501', CONSTRAINT = 'violation_own';
    END IF;
    v_entry := reverse_entry(p_entry, btrim(p_why), my_staff());
    PERFORM announce_attendance('ledger');
    RETURN v_entry;
END $$;
COMMENT ON FUNCTION reverse_ledger_entry IS 'Takes an entry back with the reason, by a row in the month that is open; returns that row';

CREATE FUNCTION add_ledger_entry(p_agent bigint, p_on date, p_kind text, p_fen bigint, p_points int, p_note text, p_key text DEFAULT NULL) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_entry bigint;
BEGIN
    IF p_kind NOT IN ('award', 'adjustment', 'compensation') THEN
        PERFORM refuse('ledger_entry_by_hand', 'Fines follow from violations, and reversals from entries');
    ELSIF p_agent = (SELECT agent_id FROM staff WHERE staff_id = my_staff()) THEN
        RAISE EXCEPTION 'Nobody decides about himself' USING ERRCODE = '42501', CONSTRAINT = 'violation_own';
    END IF;
    v_entry := book_entry(p_agent, p_on, p_kind, p_fen, p_points, NULL, NULL, p_note, my_staff(), nullif(p_key, ''));
    PERFORM announce_attendance('ledger');
    RETURN v_entry;
END $$;
COMMENT ON FUNCTION add_ledger_entry IS 'Books an award, an adjustment or a compensation by hand, with what it is for; the key makes a repeated call the same entry. Returns it';

CREATE FUNCTION close_month(p_month date, p_undecided_too boolean) RETURNS ledger_month
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_month date := date_trunc('month', p_month::timestamp)::date;
    v_next date := (date_trunc('month', p_month::timestamp) + interval '1 month')::date;
    v_row ledger_month;
    v_open bigint;
BEGIN
    PERFORM my_staff(), pg_advisory_xact_lock(726630, 0);
    SELECT * INTO v_row FROM ledger_month WHERE month = v_month;
    IF FOUND THEN
        PERFORM refuse('ledger_month_closed', format('The month %s is closed', to_char(v_month, 'YYYY-MM')));
    ELSIF site_day(now()) < v_next THEN
        PERFORM refuse('ledger_month_over', format('The month %s is not over', to_char(v_month, 'YYYY-MM')));
    ELSIF EXISTS (SELECT FROM ledger_entry e WHERE e.month < v_month AND NOT EXISTS (SELECT FROM ledger_month m WHERE m.month = e.month)) THEN
        PERFORM refuse('ledger_month_order', 'An earlier month is still open', 'Close that one first.');
    END IF;
    SELECT count(*) INTO v_open FROM violation v WHERE v.on_date >= v_month AND v.on_date < v_next AND v.state IN ('proposed', 'to_confirm')
       AND (v.amount_fen, v.points) <> (0, 0); -- what costs nothing holds up nothing
    IF v_open > 0 AND NOT p_undecided_too THEN
        PERFORM refuse('ledger_month_undecided', format('%s violations of it are not decided', v_open), v_open::text);
    END IF;
    SELECT count(*) INTO v_open FROM shift_instance i
     WHERE i.on_date >= v_month AND i.on_date < v_next AND i.cancelled_at IS NULL
       AND NOT EXISTS (SELECT FROM attendance_fact f WHERE f.shift_instance_id = i.shift_instance_id AND f.superseded_at IS NULL);
    IF v_open > 0 AND NOT p_undecided_too THEN
        PERFORM refuse('ledger_month_unmeasured', format('%s shifts of it are not measured', v_open), v_open::text);
    END IF;
    INSERT INTO ledger_month (month, closed_by, entries, net_fen, net_points)
    SELECT v_month, my_staff_id(), count(*), coalesce(sum(e.fen), 0), coalesce(sum(e.points), 0) FROM ledger_entry e WHERE e.month = v_month
    RETURNING * INTO v_row;
    PERFORM announce_attendance('ledger');
    RETURN v_row;
END $$;
COMMENT ON FUNCTION close_month IS 'Freezes a month that is over, in the order of months; what is decided later falls into the next one. Undecided violations that cost something, and shifts not measured, are refused unless they may fall there too';

CREATE FUNCTION what_if_rule(p_code text, p_month date, p_grace_s int, p_limit_s int, p_per text, p_amount_fen bigint)
RETURNS TABLE (agent_id bigint, team_id bigint, on_date date, shift_instance_id bigint, occurred_at timestamptz, raw_s int, doubt text,
               before_fen bigint, after_fen bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    WITH raw AS MATERIALIZED (
        SELECT f.agent_id, f.team_id, f.on_date, f.shift_instance_id, x.at, x.occasion, x.raw_s, x.doubt, r.grace_s, r.limit_s, r.per, r.amount_fen
          FROM attendance_fact f CROSS JOIN LATERAL jsonb_to_recordset(f.evidence -> 'breaches') x (code text, occasion text, at bigint, raw_s int, doubt text)
          LEFT JOIN rule_version r ON r.code = p_code AND r.effective @> f.on_date
         WHERE f.on_date >= date_trunc('month', p_month::timestamp)::date
           AND f.on_date < (date_trunc('month', p_month::timestamp) + interval '1 month')::date
           AND f.superseded_at IS NULL AND x.code = p_code
           AND NOT (p_code = 'duty_late' AND EXISTS (
                    SELECT FROM jsonb_to_recordset(f.evidence -> 'breaches') y (code text, raw_s int) JOIN rule_version k ON k.code = y.code AND k.effective @> f.on_date
                     WHERE y.code = 'late' AND is_violated(y.code, y.raw_s, k.grace_s, k.limit_s))) -- as judge_facts
    ), judged AS (
        SELECT raw.*, is_violated(p_code, raw_s, grace_s, limit_s) IS TRUE AS was, is_violated(p_code, raw_s, p_grace_s, p_limit_s) AS would FROM raw
    ), counted AS (
        SELECT j.*, row_number() OVER (PARTITION BY j.shift_instance_id, j.was ORDER BY j.at, j.occasion) AS was_no,
               row_number() OVER (PARTITION BY j.shift_instance_id, j.would ORDER BY j.at, j.occasion) AS would_no FROM judged j
    ), fen AS (
        SELECT c.*, CASE WHEN c.was AND (c.per = 'event' OR c.was_no = 1) THEN c.amount_fen END AS before_fen,
               CASE WHEN c.would AND (p_per = 'event' OR c.would_no = 1) THEN p_amount_fen END AS after_fen FROM counted c
    )
    SELECT f.agent_id, f.team_id, f.on_date, f.shift_instance_id, to_timestamp(f.at), f.raw_s, f.doubt, coalesce(f.before_fen, 0), coalesce(f.after_fen, 0)
      FROM fen f WHERE f.before_fen IS NOT NULL OR f.after_fen IS NOT NULL
     ORDER BY f.on_date, f.agent_id, f.at
$$;
COMMENT ON FUNCTION what_if_rule IS 'Whom a rule changed like this would have cost what in a month, beside what the rules of then did; of what the reader may see, and nothing is written';

CREATE FUNCTION take_punches(p_device bigint, p_file text, p_rows jsonb, p_rejects jsonb, OUT added int, OUT known int, OUT rejected int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
DECLARE
    v_zone text := site_zone();
BEGIN
    PERFORM my_staff();
    PERFORM FROM punch_device WHERE punch_device_id = p_device AND retired_at IS NULL FOR SHARE; -- its offset is set by one at a time
    IF NOT FOUND THEN
        PERFORM refuse('punch_device_known', format('There is no device %s in use', p_device));
    END IF;
    WITH read AS MATERIALIZED (
        SELECT r.line, r.text, r.local AT TIME ZONE v_zone AS at_device, r.direction, a.agent_id,
               concat_ws(':', 'd', p_device, a.agent_id, epoch_of(r.local AT TIME ZONE v_zone)) AS key,
               CASE WHEN a.agent_id IS NULL THEN 'agent' WHEN r.local IS NULL THEN 'time' WHEN r.local AT TIME ZONE v_zone > now() + interval '1 day' THEN 'future'
                    WHEN r.direction IS NULL OR r.direction NOT IN ('in', 'out', 'unknown') THEN 'direction' END AS fault
          FROM jsonb_to_recordset(p_rows) AS r (line int, agent_no text, local timestamp(0), direction text, text text)
          LEFT JOIN agent a ON a.agent_no = btrim(r.agent_no)
    ), given AS MATERIALIZED ( -- a punch at one second goes one way, whatever a file read otherwise says later
        SELECT r.*, coalesce(o.offset_s, 0) AS offset_s,
               CASE WHEN r.fault IS NOT NULL THEN r.fault
                    WHEN r.direction <> coalesce(k.direction, first_value(r.direction) OVER (PARTITION BY r.key, r.fault ORDER BY r.line)) THEN 'direction' END AS why
          FROM read r
          LEFT JOIN punch k ON r.fault IS NULL AND k.punch_key = r.key
          LEFT JOIN punch_device_offset o ON o.punch_device_id = p_device AND o.effective @> r.at_device
    ), refused AS (
        INSERT INTO punch_reject (punch_device_id, file, line_no, line, why)
        SELECT p_device, p_file, g.line, left(coalesce(g.text, ''), 500), g.why FROM given g WHERE g.why IS NOT NULL
        UNION ALL
        SELECT p_device, p_file, j.line, left(coalesce(j.text, ''), 500), left(j.why, 200)
          FROM jsonb_to_recordset(coalesce(p_rejects, '[]')) AS j (line int, text text, why text)
        ON CONFLICT (punch_device_id, file, line_no, why) DO NOTHING
    ), taken AS (
        INSERT INTO punch (punch_key, agent_id, at, direction, source, punch_device_id, at_device, offset_s, file, line_no, entered_by)
        SELECT g.key, g.agent_id, g.at_device - make_interval(secs => g.offset_s), g.direction, 'device', p_device, g.at_device, g.offset_s, p_file,
               g.line, my_staff_id()
          FROM given g WHERE g.why IS NULL ORDER BY g.at_device, g.agent_id, g.line
        ON CONFLICT (punch_key) DO NOTHING
        RETURNING 1
    )
    SELECT (SELECT count(*) FROM taken), (SELECT count(*) FROM given WHERE why IS NULL) - (SELECT count(*) FROM taken),
           (SELECT count(*) FROM given WHERE why IS NOT NULL) + jsonb_array_length(coalesce(p_rejects, '[]'))
      INTO added, known, rejected;
    IF added > 0 THEN
        PERFORM announce_attendance('punches');
    END IF;
END $$;
COMMENT ON FUNCTION take_punches IS 'Takes the lines of a device''s file: [{"line", "agent_no", "local": wall time of the device, "direction", "text"}], and what the reader of the file refused: [{"line", "text", "why"}]. Returns how many were added, known already, rejected; the same file again adds nothing, read with another mapping neither: a direction that is unknown, or not that of the punch known at that second, is rejected';

CREATE FUNCTION enter_punch(p_agent bigint, p_at timestamptz, p_direction text, p_reason text, p_key text, p_replaces bigint, p_void boolean) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint;
BEGIN
    PERFORM my_staff();
    IF NOT reaches_agent(p_agent, site_day(p_at)) OR (p_replaces IS NOT NULL AND NOT EXISTS (
            SELECT FROM punch WHERE punch_id = p_replaces AND agent_id = p_agent AND reaches_agent(p_agent, site_day(at))
               AND p_at BETWEEN at - interval '24 h' AND at + interval '24 h')) THEN
        RAISE EXCEPTION 'This agent is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'attendance_reach';
    ELSIF p_agent = (SELECT agent_id FROM staff WHERE staff_id = my_staff_id()) THEN
        RAISE EXCEPTION 'Nobody punches for himself here' USING ERRCODE = '42501', CONSTRAINT = 'violation_own';
    ELSIF p_at > now() THEN
        PERFORM refuse('punch_past', 'This time has not come yet');
    END IF;
    INSERT INTO punch (punch_key, agent_id, at, direction, source, replaces, is_void, entered_by, reason)
    VALUES ('h:' || p_key, p_agent, date_trunc('second', p_at), p_direction, 'hand', p_replaces, p_void, my_staff_id(), btrim(coalesce(p_reason, '')))
    ON CONFLICT (punch_key) DO NOTHING RETURNING punch_id INTO v_id;
    PERFORM announce_attendance('punches');
    RETURN coalesce(v_id, (SELECT punch_id FROM punch WHERE punch_key = 'h:' || p_key));
END $$;
COMMENT ON FUNCTION enter_punch IS 'Enters a punch by hand with the reason, or in the place of another one (void: there was none); the key makes a repeated call the same punch. Returns it';

CREATE FUNCTION save_punch_device(p_device bigint, p_name text, p_mapping jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint := p_device;
BEGIN
    PERFORM my_staff();
    IF p_device IS NULL THEN
        INSERT INTO punch_device (name, mapping) VALUES (btrim(p_name), p_mapping) RETURNING punch_device_id INTO v_id;
    ELSE
        UPDATE punch_device SET name = btrim(p_name), mapping = p_mapping WHERE punch_device_id = p_device;
        IF NOT FOUND THEN
            PERFORM refuse('punch_device_known', format('There is no device %s', p_device));
        END IF;
    END IF;
    PERFORM announce_attendance('devices');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION save_punch_device IS 'Makes a device (null), or changes its name and how its files are read; returns it';

CREATE FUNCTION set_device_offset(p_device bigint, p_from timestamptz, p_offset_s int) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_corrected int;
    v_until timestamptz;
BEGIN
    PERFORM my_staff();
    PERFORM FROM punch_device WHERE punch_device_id = p_device FOR UPDATE; -- no file is taken meanwhile
    SELECT min(lower(effective)) INTO v_until FROM punch_device_offset WHERE punch_device_id = p_device AND lower(effective) > p_from;
    DELETE FROM punch_device_offset WHERE punch_device_id = p_device AND lower(effective) = p_from;
    UPDATE punch_device_offset SET effective = tstzrange(lower(effective), p_from) WHERE punch_device_id = p_device AND effective @> p_from;
    INSERT INTO punch_device_offset (punch_device_id, effective, offset_s, set_by) VALUES (p_device, tstzrange(p_from, v_until), p_offset_s, my_staff_id());
    INSERT INTO punch (punch_key, agent_id, at, direction, source, punch_device_id, at_device, offset_s, file, line_no, replaces, entered_by)
    SELECT concat_ws(':', 'o', p.punch_id, p_offset_s), p.agent_id, p.at_device - make_interval(secs => p_offset_s), p.direction, 'offset',
           p_device, p.at_device, p_offset_s, p.file, p.line_no, p.punch_id, my_staff_id()
      FROM punch p
     WHERE p.punch_device_id = p_device AND p.at_device >= p_from AND (v_until IS NULL OR p.at_device < v_until) AND p.offset_s <> p_offset_s
       AND NOT EXISTS (SELECT FROM punch c WHERE c.replaces = p.punch_id);
    GET DIAGNOSTICS v_corrected = ROW_COUNT;
    PERFORM announce_attendance('punches');
    RETURN v_corrected;
END $$;
COMMENT ON FUNCTION set_device_offset IS 'A device''s clock is fast by so many seconds from a moment of its own time on, until the next moment for which it was set; punches taken of that time get rows that correct them, whose number is returned';

CREATE FUNCTION add_punch_gap(p_device bigint, p_from timestamptz, p_to timestamptz, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    INSERT INTO punch_gap (punch_device_id, during, why, entered_by) VALUES (p_device, tstzrange(p_from, p_to), btrim(p_why), my_staff());
    PERFORM announce_attendance('punches');
END $$;
COMMENT ON FUNCTION add_punch_gap IS 'Notes a time in which a device recorded nothing: what falls into it is to be confirmed';

CREATE FUNCTION save_rule_version(p_code text, p_from date, p_words text, p_grace_s int, p_limit_s int, p_per text, p_amount_fen bigint, p_points int,
                                  p_redo boolean) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_id bigint;
BEGIN
    PERFORM FROM rule WHERE code = p_code FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM refuse('rule_known', format('There is no rule ''%s''', p_code));
    ELSIF p_from < site_day(now()) THEN
        PERFORM refuse('rule_version_ahead', 'A rule holds from today on, or later: nothing is charged before its date'); -- #12
    ELSIF EXISTS (SELECT FROM attendance_fact WHERE on_date >= p_from) OR EXISTS (SELECT FROM violation WHERE code = p_code AND on_date >= p_from) THEN
        PERFORM refuse('rule_version_used', 'Days from then on were closed already', 'Make it from tomorrow on.');
    END IF;
    DELETE FROM rule_version WHERE code = p_code AND lower(effective) >= p_from;
    UPDATE rule_version SET effective = effective - daterange(p_from, NULL) WHERE code = p_code AND effective && daterange(p_from, NULL);
    INSERT INTO rule_version (code, effective, words, grace_s, limit_s, per, amount_fen, points, needs_redo, made_by)
    VALUES (p_code, daterange(p_from, NULL), btrim(p_words), p_grace_s, p_limit_s, p_per, p_amount_fen, p_points, p_redo, v_staff)
    RETURNING rule_version_id INTO v_id;
    PERFORM announce_attendance('rules');
    RETURN v_id;
END $$;
COMMENT ON FUNCTION save_rule_version IS 'A new version of a rule from a day on; versions planned for later give way. Returns it';

CREATE FUNCTION set_attendance_setting(p_before_s int, p_after_s int, p_double_s int, p_duty_lead_s int, p_logins_count boolean, p_points boolean,
                                       p_cap_bp int, p_minimum_fen bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    UPDATE attendance_setting SET window_before_s = p_before_s, window_after_s = p_after_s, double_press_s = p_double_s, duty_lead_s = p_duty_lead_s,
           logins_count = p_logins_count, points_not_money = p_points, cap_share_bp = p_cap_bp, minimum_wage_fen = p_minimum_fen;
    PERFORM announce_attendance('rules');
END $$;
COMMENT ON FUNCTION set_attendance_setting IS 'Sets how this centre measures, and how far fines may go';

CREATE FUNCTION save_agent_wage(p_agent bigint, p_from date, p_wage_fen bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    DELETE FROM agent_wage WHERE agent_id = p_agent AND lower(effective) >= p_from;
    UPDATE agent_wage SET effective = effective - daterange(p_from, NULL) WHERE agent_id = p_agent AND effective && daterange(p_from, NULL);
    INSERT INTO agent_wage (agent_id, effective, wage_fen, entered_by) VALUES (p_agent, daterange(p_from, NULL), p_wage_fen, my_staff_id());
END $$;
COMMENT ON FUNCTION save_agent_wage IS 'Enters an agent''s wage of a month from a day on; what is booked already keeps the cap of then';

CREATE FUNCTION attendance_now()
RETURNS TABLE (shift_instance_id bigint, agent_id bigint, team_id bigint, shift_type_id bigint, kind text, starts_at timestamptz, ends_at timestamptz,
               first_in timestamptz, last_at timestamptz, last_direction text, signed_state text, signed_since timestamptz, is_excused boolean,
               is_working boolean, duty_area text, standing text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    WITH here AS MATERIALIZED (
        SELECT i.*, v.shift_type_id, s.logins_count, s.duty_lead_s, i.starts_at - make_interval(secs => s.window_before_s) AS opens_at,
               i.ends_at + make_interval(secs => s.window_after_s) AS shuts_at
          FROM shift_instance i JOIN shift_version v USING (shift_version_id) CROSS JOIN attendance_setting s
         WHERE i.on_date BETWEEN site_day(now()) - 2 AND site_day(now()) + 1 AND i.cancelled_at IS NULL
           AND i.starts_at - interval '2 h' <= now() AND i.ends_at + make_interval(secs => s.window_after_s) >= now()
           AND ((SELECT sees_rosters()) OR (i.team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(i.team_id, i.starts_at)))
    ), seen AS (
        SELECT h.*, p.first_in, l.at AS last_at, l.direction AS last_direction, t.state AS signed_state, t.since AS signed_since,
               EXISTS (SELECT FROM excused_span e WHERE e.agent_id = h.agent_id AND e.during @> now() AND e.cancelled_at IS NULL) AS is_excused,
               EXISTS (SELECT FROM shift_segment g WHERE g.shift_version_id = h.shift_version_id AND g.kind <> 'unpaid_break'
                          AND now() >= shift_moment(h.on_date, g.starts_s) AND now() < shift_moment(h.on_date, g.ends_s)) AS is_working,
               (SELECT d.area FROM duty_due d WHERE d.shift_instance_id = h.shift_instance_id AND d.cancelled_at IS NULL) AS duty_area
          FROM here h
          LEFT JOIN LATERAL (SELECT min(p.at) AS first_in FROM punch p
                              WHERE p.agent_id = h.agent_id AND p.at BETWEEN h.opens_at AND least(h.shuts_at, now()) AND p.direction <> 'out' AND NOT p.is_void
                                AND NOT EXISTS (SELECT FROM punch c WHERE c.replaces = p.punch_id)) p ON true
          LEFT JOIN LATERAL (SELECT p.at, p.direction FROM punch p
                              WHERE p.agent_id = h.agent_id AND p.at BETWEEN h.opens_at AND least(h.shuts_at, now()) AND NOT p.is_void
                                AND NOT EXISTS (SELECT FROM punch c WHERE c.replaces = p.punch_id)
                              ORDER BY p.at DESC, p.direction DESC LIMIT 1) l ON true
          LEFT JOIN seat_state t ON t.agent_id = h.agent_id
    ), judged AS (
        SELECT s.*, CASE WHEN s.logins_count AND s.first_in IS NULL AND s.signed_state <> 'signed_out' THEN s.signed_since ELSE s.first_in END AS came FROM seen s
    )
    SELECT j.shift_instance_id, j.agent_id, j.team_id, j.shift_type_id, j.kind, j.starts_at, j.ends_at, j.came, j.last_at, j.last_direction,
           j.signed_state::text, j.signed_since, j.is_excused, j.is_working, j.duty_area,
           CASE WHEN j.is_excused THEN 'excused'
                WHEN j.last_direction = 'out' AND j.last_at > j.starts_at THEN CASE WHEN j.last_at < j.ends_at AND j.is_working THEN 'left' ELSE 'over' END
                WHEN now() >= j.ends_at THEN 'over'
                WHEN now() < j.starts_at THEN CASE WHEN j.came IS NOT NULL THEN 'here'
                                                   WHEN j.duty_area IS NOT NULL AND now() > j.starts_at - make_interval(secs => j.duty_lead_s) THEN 'missing'
                                                   ELSE 'expected' END
                WHEN j.came IS NULL AND coalesce(j.signed_state, 'signed_out') = 'signed_out' THEN 'missing'
                WHEN j.kind = 'shift' AND j.is_working AND j.signed_state = 'signed_out' AND j.came IS NOT NULL THEN 'off_post'
                WHEN j.came > j.starts_at THEN 'late' ELSE 'here' END
      FROM judged j
$$;
COMMENT ON FUNCTION attendance_now IS 'Who should be here at this moment, and how it stands with him: expected, here, late, missing, off_post, left, over or excused; of the reader''s teams, or the site';

-- Lines of calls may hold a customer's number; those of logging in and pausing do not.
CREATE FUNCTION switch_words(p_event bigint, p_second timestamptz) RETURNS TABLE (source text, words text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT s.name, CASE WHEN e.kind IN ('login', 'logout', 'pause', 'unpause') THEN coalesce(e.line, '') ELSE '' END
      FROM agent_event e JOIN feed_source s USING (source_id)
     WHERE e.event_id = p_event AND e.at >= p_second AND e.at < p_second + interval '1 s'
       AND (reaches_agent(e.agent_id, site_day(e.at)) OR (my_staff_id() IS NOT NULL AND pg_has_role(session_user, 'bz_auditor', 'MEMBER')))
$$;
COMMENT ON FUNCTION switch_words IS 'Source and own words of an event of that second, of an agent within reach; without the words where they may hold a customer''s number';

ALTER TABLE agent_wage ENABLE ROW LEVEL SECURITY;
ALTER TABLE punch ENABLE ROW LEVEL SECURITY;
ALTER TABLE excused_span ENABLE ROW LEVEL SECURITY;
ALTER TABLE attendance_fact ENABLE ROW LEVEL SECURITY;
ALTER TABLE violation ENABLE ROW LEVEL SECURITY;
ALTER TABLE violation_statement ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_entry ENABLE ROW LEVEL SECURITY;
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['agent_wage', 'punch', 'excused_span', 'attendance_fact', 'violation', 'ledger_entry'] LOOP
        EXECUTE format('CREATE POLICY site ON %I FOR SELECT TO bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL)', t);
    END LOOP;
END $$;
CREATE POLICY planned ON excused_span FOR SELECT TO bz_scheduler, bz_front_desk USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY led ON excused_span FOR SELECT TO bz_leader
    USING (agent_id = ANY ((SELECT my_agents_ever())::bigint[])
           AND (reaches_agent(agent_id, site_day(lower(during))) OR reaches_agent(agent_id, site_day(upper(during) - interval '1 s'))));
CREATE POLICY led ON punch FOR SELECT TO bz_leader
    USING (agent_id = ANY ((SELECT my_agents_ever())::bigint[]) AND reaches_agent(agent_id, site_day(at)));
CREATE POLICY led ON attendance_fact FOR SELECT TO bz_leader
    USING (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, site_midnight(on_date)));
CREATE POLICY led ON violation FOR SELECT TO bz_leader
    USING (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, site_midnight(on_date)));
CREATE POLICY led ON ledger_entry FOR SELECT TO bz_leader
    USING (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, site_midnight(on_date)));
CREATE POLICY of_violation ON violation_statement FOR SELECT TO bz_leader, bz_manager, bz_auditor
    USING (EXISTS (SELECT FROM violation v WHERE v.violation_id = violation_statement.violation_id));
GRANT SELECT ON agent_wage TO bz_manager, bz_auditor;
GRANT SELECT ON punch, attendance_fact, violation, violation_statement, attendance_closing, attendance_day TO bz_leader, bz_manager, bz_auditor;
GRANT SELECT ON ledger_entry TO bz_manager, bz_auditor;
GRANT SELECT (ledger_entry_id, agent_id, team_id, on_date, month, kind, fen, points, over_cap_fen, violation_id, reverses, note, entry_key, entered_by,
    entered_at) ON ledger_entry TO bz_leader; -- the guard holds the wage
-- A line refused may name anybody, whatever his team: no leader reads it.
GRANT SELECT ON punch_reject TO bz_manager, bz_auditor, bz_scheduler, bz_front_desk;
GRANT SELECT ON excused_span TO bz_leader, bz_manager, bz_auditor, bz_scheduler, bz_front_desk;
GRANT SELECT ON attendance_setting, punch_device, punch_device_offset, punch_gap, rule, rule_version, ledger_month, duty_due TO bz_staff;

-- What people are charged, and say to it, is no business of who keeps the accounts.
DROP POLICY administrators ON audit_entry;
CREATE POLICY administrators ON audit_entry FOR SELECT TO bz_admin
    USING ((SELECT my_staff_id()) IS NOT NULL AND table_name NOT IN ('coaching_note', 'help_flag', 'switch_command', 'alarm', 'sheet', 'quality_log', 'quality_log_reader',
        'sampling_draw', 'sample_pick', 'appeal', 'appeal_item', 'finding', 'finding_step', 'agent_wage', 'violation', 'violation_statement', 'ledger_entry',
        'excused_span', 'duty_due'));

REVOKE ALL ON FUNCTION guard_attendance_fact, guard_violation, guard_rule_version, guard_ledger_month, epoch_of, span_seconds, span_list, punch_belongs,
    measure_attendance, is_violated, judge_facts, recompute_fen, open_month, fine_guard, ledger_guard, book_entry, reverse_entry, close_attendance_day,
    settle_violations, undoubted_gaps, days_to_close, close_due_days, take_violation, decide_violation, dismiss_violation, reaches_agent, my_agents_ever, propose_violation,
    record_statement, reverse_ledger_entry, add_ledger_entry, close_month, what_if_rule, take_punches, enter_punch, save_punch_device,
    set_device_offset, add_punch_gap, save_rule_version, set_attendance_setting, save_agent_wage, attendance_now, switch_words FROM PUBLIC;
GRANT EXECUTE ON FUNCTION epoch_of, span_seconds, span_list, is_violated, recompute_fen, reaches_agent, my_agents_ever, open_month TO bz_staff;
GRANT EXECUTE ON FUNCTION close_attendance_day, days_to_close, close_due_days TO bz_leader, bz_manager, bz_scheduler, bz_front_desk;
GRANT EXECUTE ON FUNCTION what_if_rule, switch_words, ledger_guard TO bz_leader, bz_manager, bz_auditor;
GRANT EXECUTE ON FUNCTION attendance_now TO bz_leader, bz_manager, bz_scheduler, bz_front_desk, bz_auditor;
GRANT EXECUTE ON FUNCTION propose_violation, record_statement, enter_punch TO bz_leader, bz_manager;
GRANT EXECUTE ON FUNCTION take_punches TO bz_manager, bz_scheduler, bz_front_desk;
GRANT EXECUTE ON FUNCTION decide_violation, dismiss_violation, reverse_ledger_entry, add_ledger_entry, close_month, fine_guard, save_punch_device,
    set_device_offset, add_punch_gap, save_rule_version, set_attendance_setting, save_agent_wage TO bz_manager;
