-- SPDX-License-Identifier: GPL-3.0-or-later
-- Leaderboards (龙虎榜): orders and results as facts, their roll-ups, the rules of the boards, and the places (#18, #22, #85, B1 to B6).
CREATE TABLE board_setting (
    site_id smallint PRIMARY KEY DEFAULT 1 REFERENCES site,
    new_hire_days int NOT NULL DEFAULT 60 CONSTRAINT board_setting_new_hire CHECK (new_hire_days BETWEEN 1 AND 366),
    match_before_min int NOT NULL DEFAULT 120 CONSTRAINT board_setting_match_before CHECK (match_before_min BETWEEN 0 AND 1440),
    match_after_min int NOT NULL DEFAULT 5 CONSTRAINT board_setting_match_after CHECK (match_after_min BETWEEN 0 AND 1440),
    short_talk_s int NOT NULL DEFAULT 10 CONSTRAINT board_setting_short_talk CHECK (short_talk_s BETWEEN 1 AND 60),
    short_calls int NOT NULL DEFAULT 3 CONSTRAINT board_setting_short_calls CHECK (short_calls BETWEEN 1 AND 10000),
    ratio_calls int NOT NULL DEFAULT 20 CONSTRAINT board_setting_ratio_calls CHECK (ratio_calls BETWEEN 1 AND 10000),
    hang_up_percent int NOT NULL DEFAULT 60 CONSTRAINT board_setting_hang_up CHECK (hang_up_percent BETWEEN 1 AND 100),
    transfer_percent int NOT NULL DEFAULT 30 CONSTRAINT board_setting_transfer CHECK (transfer_percent BETWEEN 1 AND 100),
    refund_percent int NOT NULL DEFAULT 20 CONSTRAINT board_setting_refund CHECK (refund_percent BETWEEN 1 AND 100)
);
COMMENT ON TABLE board_setting IS 'What the boards reckon with beside their rules: who is new, how orders find their calls, and from where on a figure looks like gaming: one row';
COMMENT ON COLUMN board_setting.site_id IS 'Always 1';
COMMENT ON COLUMN board_setting.new_hire_days IS 'Somebody is new for so many days after he was hired';
COMMENT ON COLUMN board_setting.match_before_min IS 'An order belongs to the agent''s last call that began at most so many minutes before it';
COMMENT ON COLUMN board_setting.match_after_min IS 'or after it, for clocks that differ';
COMMENT ON COLUMN board_setting.short_talk_s IS 'A talk of at most so many seconds that the agent ended is a short call';
COMMENT ON COLUMN board_setting.short_calls IS 'From so many short calls in a period on they are flagged';
COMMENT ON COLUMN board_setting.ratio_calls IS 'Shares are flagged from so many calls in a period on';
COMMENT ON COLUMN board_setting.hang_up_percent IS 'From this share of the talks that the agent ended on it is flagged';
COMMENT ON COLUMN board_setting.transfer_percent IS 'From this share of transferred calls on it is flagged';
COMMENT ON COLUMN board_setting.refund_percent IS 'From this share of the amount that was cancelled or returned on a later day on it is flagged';
INSERT INTO board_setting DEFAULT VALUES;

CREATE TABLE sale_import (
    sale_import_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CONSTRAINT sale_import_kind_known CHECK (kind IN ('sales', 'results')),
    source text NOT NULL CONSTRAINT sale_import_source_form CHECK (source ~ '^[a-z][a-z0-9_-]{0,39}$'),
    file text NOT NULL CONSTRAINT sale_import_file_length CHECK (length(file) <= 500),
    added int NOT NULL,
    known int NOT NULL,
    rejected int NOT NULL,
    entered_by bigint REFERENCES staff,
    entered_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE sale_import IS 'Each time that orders or results were handed in';
COMMENT ON COLUMN sale_import.sale_import_id IS 'Key';
COMMENT ON COLUMN sale_import.kind IS 'sales or results';
COMMENT ON COLUMN sale_import.source IS 'How they came: import (a file), ingest (another system)';
COMMENT ON COLUMN sale_import.file IS 'The name of the file, or of the batch';
COMMENT ON COLUMN sale_import.added IS 'Lines that were new';
COMMENT ON COLUMN sale_import.known IS 'Lines that were there already';
COMMENT ON COLUMN sale_import.rejected IS 'Lines that were refused';
COMMENT ON COLUMN sale_import.entered_by IS 'Who handed them in; null for a system without an account';
COMMENT ON COLUMN sale_import.entered_at IS 'When';
CREATE INDEX sale_import_at_idx ON sale_import (entered_at);

CREATE TABLE sale_reject (
    sale_reject_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CONSTRAINT sale_reject_kind_known CHECK (kind IN ('sales', 'results')),
    source text NOT NULL,
    file text NOT NULL,
    line_no int NOT NULL,
    line text NOT NULL DEFAULT '',
    why text NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    last_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX sale_reject_once ON sale_reject (kind, source, file, line_no, why, md5(line)); -- the line itself can be too long for an index
COMMENT ON TABLE sale_reject IS 'Lines of files of orders or results that could not be taken, and why: nothing is lost';
COMMENT ON COLUMN sale_reject.sale_reject_id IS 'Key';
COMMENT ON COLUMN sale_reject.kind IS 'sales or results';
COMMENT ON COLUMN sale_reject.source IS 'How it came';
COMMENT ON COLUMN sale_reject.file IS 'The file';
COMMENT ON COLUMN sale_reject.line_no IS 'The line, from 1';
COMMENT ON COLUMN sale_reject.line IS 'Its text';
COMMENT ON COLUMN sale_reject.why IS 'The reason, a word of take_sales or take_results, or of the reader of the file';
COMMENT ON COLUMN sale_reject.at IS 'When it was refused first';
COMMENT ON COLUMN sale_reject.last_at IS 'When it was refused last; all lines of one hand-in have the same moment';

CREATE TABLE sale (
    sale_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source text NOT NULL,
    order_no text NOT NULL CONSTRAINT sale_order_no CHECK (btrim(order_no) <> '' AND length(order_no) <= 100),
    entry_no int NOT NULL CONSTRAINT sale_entry_no CHECK (entry_no >= 0),
    entry_key text NOT NULL,
    kind text NOT NULL CONSTRAINT sale_kind_known CHECK (kind IN ('order', 'cancel', 'return')),
    of_sale bigint REFERENCES sale,
    of_date date NOT NULL,
    ends_order boolean NOT NULL DEFAULT false,
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    switch_id bigint,
    call_uid text,
    call_started_at timestamptz,
    sold_at timestamptz NOT NULL,
    on_date date NOT NULL,
    fen bigint NOT NULL,
    quantity int NOT NULL DEFAULT 1,
    courses int NOT NULL DEFAULT 0,
    note text NOT NULL DEFAULT '' CONSTRAINT sale_note_length CHECK (length(note) <= 500),
    file text NOT NULL DEFAULT '',
    line_no int,
    entered_by bigint REFERENCES staff,
    entered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT sale_once UNIQUE (order_no, entry_no),
    CONSTRAINT sale_entry_once UNIQUE (order_no, entry_key),
    CONSTRAINT sale_points_back CHECK ((kind = 'order') = (of_sale IS NULL) AND (kind = 'order') = (entry_no = 0)),
    CONSTRAINT sale_sign CHECK (CASE kind WHEN 'order' THEN fen >= 0 AND quantity >= 0 AND courses >= 0 AND NOT ends_order AND of_date = on_date
                                          ELSE fen <= 0 AND quantity <= 0 AND courses <= 0 END),
    CONSTRAINT sale_size CHECK (abs(fen) <= 100000000000 AND abs(quantity) <= 100000 AND abs(courses) <= 100000),
    CONSTRAINT sale_cancels_whole CHECK (kind <> 'cancel' OR ends_order),
    CONSTRAINT sale_call_whole CHECK ((switch_id IS NULL) = (call_started_at IS NULL) AND (switch_id IS NULL OR call_uid IS NOT NULL))
);
COMMENT ON TABLE sale IS 'Orders, and what was cancelled or returned of them: facts, only ever added to (#18, #22)';
COMMENT ON COLUMN sale.sale_id IS 'Key';
COMMENT ON COLUMN sale.source IS 'How it came: import (a file), ingest (another system). One order counts once, however it came';
COMMENT ON COLUMN sale.order_no IS 'Number of the order in the shop';
COMMENT ON COLUMN sale.entry_no IS '0 the order itself, then its cancels and returns as they came';
COMMENT ON COLUMN sale.entry_key IS 'What makes an entry the same one when it comes again';
COMMENT ON COLUMN sale.kind IS 'order, cancel (all that is left of it), return (a part)';
COMMENT ON COLUMN sale.of_sale IS 'The order that is cancelled or returned; null for an order';
COMMENT ON COLUMN sale.of_date IS 'The day of that order; of an order its own';
COMMENT ON COLUMN sale.ends_order IS 'Nothing is left of the order after this entry: it counts no more';
COMMENT ON COLUMN sale.agent_id IS 'Who sold it; of a cancel or return, who had sold the order';
COMMENT ON COLUMN sale.team_id IS 'His team on the day of the entry';
COMMENT ON COLUMN sale.switch_id IS 'Switch of the call that it was sold in, where that was found';
COMMENT ON COLUMN sale.call_uid IS 'That call; or the call that the file named, found or not';
COMMENT ON COLUMN sale.call_started_at IS 'When that call began';
COMMENT ON COLUMN sale.sold_at IS 'When the order was placed, cancelled or returned';
COMMENT ON COLUMN sale.on_date IS 'The day at the site: on it the entry counts';
COMMENT ON COLUMN sale.fen IS 'Amount in fen; what is cancelled or returned is negative, never more than is left';
COMMENT ON COLUMN sale.quantity IS 'Pieces, negative when they come back';
COMMENT ON COLUMN sale.courses IS 'Courses of treatment (疗程), negative when they come back';
COMMENT ON COLUMN sale.note IS 'Remark';
COMMENT ON COLUMN sale.file IS 'The file or batch';
COMMENT ON COLUMN sale.line_no IS 'Its line there, from 1';
COMMENT ON COLUMN sale.entered_by IS 'Who handed it in; null for a system without an account';
COMMENT ON COLUMN sale.entered_at IS 'When it came here';
CREATE INDEX sale_agent_day_idx ON sale (agent_id, on_date);
CREATE INDEX sale_day_idx ON sale (on_date);
CREATE INDEX sale_taken_back_idx ON sale (of_date) INCLUDE (agent_id, on_date, fen, of_sale, ends_order) WHERE kind <> 'order';
CREATE INDEX sale_of_idx ON sale (of_sale);
CREATE INDEX sale_call_idx ON sale (switch_id, call_uid);

CREATE TABLE sale_day (
    agent_id bigint NOT NULL REFERENCES agent,
    on_date date NOT NULL,
    team_id bigint REFERENCES team,
    fen bigint NOT NULL,
    orders bigint NOT NULL,
    quantity bigint NOT NULL,
    courses bigint NOT NULL,
    returned_fen bigint NOT NULL,
    returned_orders bigint NOT NULL,
    reached_at timestamptz,
    PRIMARY KEY (agent_id, on_date)
);
COMMENT ON TABLE sale_day IS 'What an agent sold on a day, less what was cancelled or returned on it: roll-up of sale, made in the same transaction';
COMMENT ON COLUMN sale_day.agent_id IS 'The agent';
COMMENT ON COLUMN sale_day.on_date IS 'The day at the site';
COMMENT ON COLUMN sale_day.team_id IS 'His team on that day';
COMMENT ON COLUMN sale_day.fen IS 'Amount in fen; negative when more came back than was sold';
COMMENT ON COLUMN sale_day.orders IS 'Orders, less those of which nothing was left on this day';
COMMENT ON COLUMN sale_day.quantity IS 'Pieces';
COMMENT ON COLUMN sale_day.courses IS 'Courses of treatment';
COMMENT ON COLUMN sale_day.returned_fen IS 'What was taken back on this day, in fen, positive; fen is less it already';
COMMENT ON COLUMN sale_day.returned_orders IS 'Orders of which nothing was left on this day; orders is less them already';
COMMENT ON COLUMN sale_day.reached_at IS 'When the last order of the day was placed that was not ended on the same day; null: there is none. What is ended later changes no day that is over';
CREATE INDEX sale_day_date_idx ON sale_day (on_date);

CREATE TABLE sale_month (
    agent_id bigint NOT NULL REFERENCES agent,
    month date NOT NULL CONSTRAINT sale_month_first CHECK (extract(day FROM month) = 1),
    team_id bigint REFERENCES team,
    fen bigint NOT NULL,
    orders bigint NOT NULL,
    quantity bigint NOT NULL,
    reached_at timestamptz,
    CONSTRAINT sale_month_once UNIQUE NULLS NOT DISTINCT (agent_id, month, team_id)
);
COMMENT ON TABLE sale_month IS 'The same by month, for boards of long ranges';
COMMENT ON COLUMN sale_month.agent_id IS 'The agent';
COMMENT ON COLUMN sale_month.month IS 'First day of the month';
COMMENT ON COLUMN sale_month.team_id IS 'The team: a row for each that he was in';
COMMENT ON COLUMN sale_month.fen IS 'Amount in fen';
COMMENT ON COLUMN sale_month.orders IS 'Orders';
COMMENT ON COLUMN sale_month.quantity IS 'Pieces';
COMMENT ON COLUMN sale_month.reached_at IS 'When the last order was placed that was not ended in the same month';
CREATE INDEX sale_month_idx ON sale_month (month);

CREATE TABLE result_entry (
    result_entry_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agent_id bigint NOT NULL REFERENCES agent,
    on_date date NOT NULL,
    team_id bigint REFERENCES team,
    visits int NOT NULL CONSTRAINT result_entry_visits CHECK (visits BETWEEN 0 AND 100000),
    successes int NOT NULL CONSTRAINT result_entry_successes CHECK (successes BETWEEN 0 AND visits),
    refusals int NOT NULL CONSTRAINT result_entry_refusals CHECK (refusals BETWEEN 0 AND 100000),
    replaces bigint REFERENCES result_entry CONSTRAINT result_entry_replaced_once UNIQUE,
    source text NOT NULL,
    file text NOT NULL,
    line_no int,
    entered_by bigint REFERENCES staff,
    entered_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE result_entry IS 'What an agent''s visits of a day came to (#85): facts; a correction is a later row in the place of the former';
COMMENT ON COLUMN result_entry.result_entry_id IS 'Key';
COMMENT ON COLUMN result_entry.agent_id IS 'The agent';
COMMENT ON COLUMN result_entry.on_date IS 'The day at the site';
COMMENT ON COLUMN result_entry.team_id IS 'His team on that day';
COMMENT ON COLUMN result_entry.visits IS 'Visits that reached somebody (成功访问量)';
COMMENT ON COLUMN result_entry.successes IS 'Those of them in which something was ordered or done (成功办理量)';
COMMENT ON COLUMN result_entry.refusals IS 'Visits that were refused (拒访)';
COMMENT ON COLUMN result_entry.replaces IS 'The row that it corrects; null: the first';
COMMENT ON COLUMN result_entry.source IS 'How it came';
COMMENT ON COLUMN result_entry.file IS 'The file or batch';
COMMENT ON COLUMN result_entry.line_no IS 'Its line there, from 1';
COMMENT ON COLUMN result_entry.entered_by IS 'Who handed it in; null for a system without an account';
COMMENT ON COLUMN result_entry.entered_at IS 'When';
CREATE INDEX result_entry_agent_idx ON result_entry (agent_id, on_date);

CREATE TABLE result_day (
    agent_id bigint NOT NULL REFERENCES agent,
    on_date date NOT NULL,
    team_id bigint REFERENCES team,
    visits int NOT NULL,
    successes int NOT NULL,
    refusals int NOT NULL,
    result_entry_id bigint NOT NULL REFERENCES result_entry,
    PRIMARY KEY (agent_id, on_date)
);
COMMENT ON TABLE result_day IS 'The results that count, by agent and day: the last row of result_entry';
COMMENT ON COLUMN result_day.agent_id IS 'The agent';
COMMENT ON COLUMN result_day.on_date IS 'The day at the site';
COMMENT ON COLUMN result_day.team_id IS 'His team on that day';
COMMENT ON COLUMN result_day.visits IS 'Visits';
COMMENT ON COLUMN result_day.successes IS 'Successes';
COMMENT ON COLUMN result_day.refusals IS 'Refusals';
COMMENT ON COLUMN result_day.result_entry_id IS 'The row that counts';
CREATE INDEX result_day_date_idx ON result_day (on_date) INCLUDE (agent_id, team_id, visits, successes);

CREATE TABLE board_version (
    board_version_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL CONSTRAINT board_version_code_known CHECK (code IN ('day', 'week', 'month')),
    metric text NOT NULL CONSTRAINT board_version_metric_known
        CHECK (metric IN ('amount', 'orders', 'success_rate', 'qa_score', 'service', 'mix')),
    weights jsonb NOT NULL DEFAULT '{}' CONSTRAINT board_version_weights CHECK (jsonb_typeof(weights) = 'object'),
    gates jsonb NOT NULL DEFAULT '{}' CONSTRAINT board_version_gates CHECK (jsonb_typeof(gates) = 'object'),
    ties text NOT NULL DEFAULT 'earlier' CONSTRAINT board_version_ties_known CHECK (ties IN ('earlier', 'share', 'both')),
    closes_at time NOT NULL DEFAULT '18:00',
    week_starts int NOT NULL DEFAULT 1 CONSTRAINT board_version_week_starts CHECK (week_starts BETWEEN 1 AND 7),
    valid daterange NOT NULL CONSTRAINT board_version_valid CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    made_by bigint REFERENCES staff,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT board_version_mix CHECK ((metric = 'mix') = (weights <> '{}')),
    CONSTRAINT board_version_once EXCLUDE USING gist (code WITH =, valid WITH &&)
);
COMMENT ON TABLE board_version IS 'The rules of a board, by days: what it is ranked by, who is barred, how ties end, when it closes';
COMMENT ON COLUMN board_version.board_version_id IS 'Key';
COMMENT ON COLUMN board_version.code IS 'day, week or month';
COMMENT ON COLUMN board_version.metric IS 'amount (fen), orders, success_rate, qa_score, service, or mix: weights of the others';
COMMENT ON COLUMN board_version.weights IS 'Of a mix: metric to weight, above 0; else empty';
COMMENT ON COLUMN board_version.gates IS 'Who gets no place: no_fatal {lookback_days}, not_absent {}, not_late {}, min_calls {n}, min_sample {n}';
COMMENT ON COLUMN board_version.ties IS 'earlier: who reached it first; share: the prize is shared; both: each has it whole';
COMMENT ON COLUMN board_version.closes_at IS 'When the period closes, on its last day, at the site';
COMMENT ON COLUMN board_version.week_starts IS 'First day of the week, 1 Monday to 7 Sunday';
COMMENT ON COLUMN board_version.valid IS 'Days, first included, last excluded';
COMMENT ON COLUMN board_version.made_by IS 'Who made it; null for those that came with the product';
COMMENT ON COLUMN board_version.made_at IS 'When';
INSERT INTO board_version (code, metric, gates, valid)
SELECT b.code, 'amount', b.gates, daterange('2000-01-01', NULL)
  FROM (VALUES ('day', '{"no_fatal": {"lookback_days": 1}, "not_absent": {}, "min_sample": {"n": 3}}'::jsonb),
               ('week', '{"no_fatal": {"lookback_days": 0}, "not_absent": {}, "min_sample": {"n": 5}}'),
               ('month', '{"no_fatal": {"lookback_days": 0}, "not_absent": {}, "min_sample": {"n": 10}}')) b (code, gates);

CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON board_version FOR EACH ROW EXECUTE FUNCTION audit_change(board_version_id);
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON board_setting FOR EACH ROW EXECUTE FUNCTION audit_change(site_id);

-- The gates and flags look into these; the places of 10,000 people wait for them.
CREATE INDEX sheet_board_idx ON sheet (interaction_at) INCLUDE (agent_id, team_id, score, release_at) WHERE state = 'submitted';
CREATE INDEX sheet_fatal_idx ON sheet (interaction_at) INCLUDE (agent_id, release_at) WHERE state = 'submitted' AND failed;
CREATE INDEX violation_gate_idx ON violation (on_date) INCLUDE (code, agent_id, state)
    WHERE code IN ('absence', 'late', 'late_login', 'duty_late') AND state IN ('proposed', 'to_confirm', 'confirmed');
CREATE INDEX agent_leg_short_idx ON agent_leg (agent_id, offered_at) INCLUDE (talk_s) WHERE outcome = 'agent' AND talk_s <= 60;

CREATE FUNCTION guard_sale() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    -- The team follows the agent's memberships (stamp_agent_team), and a line may be refused again.
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - TG_ARGV[0] = to_jsonb(OLD) - TG_ARGV[0] THEN
        RETURN NEW;
    END IF;
    PERFORM refuse('sale_stays', 'Orders and results are never changed', 'A cancel, a return or a correction is a row of its own.');
END $$;
COMMENT ON FUNCTION guard_sale IS 'Keeps orders, results, imports and rejects as they are, from the owner too; only the column that the trigger names may change';
DO $$
DECLARE
    t record;
BEGIN
    FOR t IN SELECT * FROM (VALUES ('sale', 'team_id'), ('result_entry', 'team_id'), ('sale_import', ''), ('sale_reject', 'last_at')) k (name, may) LOOP
        EXECUTE format('CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_sale(%L)', t.name, t.may);
        EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION guard_sale()', t.name);
    END LOOP;
END $$;

CREATE FUNCTION guard_board_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_today date := site_day(now());
BEGIN
    -- It may be changed before its first day; after that it may only end, and not in the past.
    -- The first day of the week is one for all time: it may be set while nothing was ever ranked.
    IF lower(OLD.valid) > v_today OR (TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'week_starts' = to_jsonb(OLD) - 'week_starts'
            AND NOT EXISTS (SELECT FROM sale) AND NOT EXISTS (SELECT FROM result_entry)) OR (TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'valid' = to_jsonb(OLD) - 'valid' AND lower(NEW.valid) = lower(OLD.valid)
            AND coalesce(upper(OLD.valid) > v_today, true) AND coalesce(upper(NEW.valid) > v_today, true)) THEN
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    PERFORM refuse('board_version_used', 'The rules of days that have been never change', 'Make a version from a later day.');
END $$;
COMMENT ON FUNCTION guard_board_version IS 'Keeps the rules by which a day was ranked; they may end after today';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON board_version FOR EACH ROW EXECUTE FUNCTION guard_board_version();

CREATE FUNCTION refresh_sale_days(p_agents bigint[], p_days date[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
BEGIN
    -- An order ends for the day, or the month, in which it was taken back; for one that was over before that it still counts.
    INSERT INTO sale_day AS d (agent_id, on_date, team_id, fen, orders, quantity, courses, returned_fen, returned_orders, reached_at)
    SELECT s.agent_id, s.on_date, (array_agg(s.team_id ORDER BY s.sale_id DESC) FILTER (WHERE s.team_id IS NOT NULL))[1], sum(s.fen),
           count(*) FILTER (WHERE s.kind = 'order') - count(*) FILTER (WHERE s.ends_order), sum(s.quantity), sum(s.courses),
           -coalesce(sum(s.fen) FILTER (WHERE s.kind <> 'order'), 0), count(*) FILTER (WHERE s.ends_order),
           max(s.sold_at) FILTER (WHERE s.kind = 'order' AND NOT EXISTS (SELECT FROM sale e WHERE e.of_sale = s.sale_id AND e.ends_order
                                                                                             AND e.on_date = s.on_date))
      FROM (SELECT DISTINCT t.agent_id, t.on_date FROM unnest(p_agents, p_days) t (agent_id, on_date)) k
      JOIN sale s USING (agent_id, on_date)
     GROUP BY s.agent_id, s.on_date
    ON CONFLICT (agent_id, on_date) DO UPDATE SET
        team_id = EXCLUDED.team_id, fen = EXCLUDED.fen, orders = EXCLUDED.orders, quantity = EXCLUDED.quantity, courses = EXCLUDED.courses,
        returned_fen = EXCLUDED.returned_fen, returned_orders = EXCLUDED.returned_orders, reached_at = EXCLUDED.reached_at;
    DELETE FROM sale_month m -- the row of a team that he was in no more would stay
     USING (SELECT DISTINCT t.agent_id, date_trunc('month', t.on_date::timestamp)::date AS month FROM unnest(p_agents, p_days) t (agent_id, on_date)) k
     WHERE m.agent_id = k.agent_id AND m.month = k.month;
    INSERT INTO sale_month (agent_id, month, team_id, fen, orders, quantity, reached_at)
    SELECT d.agent_id, k.month, d.team_id, sum(d.fen), sum(d.orders), sum(d.quantity), max(x.at)
      FROM (SELECT DISTINCT t.agent_id, date_trunc('month', t.on_date::timestamp)::date AS month FROM unnest(p_agents, p_days) t (agent_id, on_date)) k
      JOIN sale_day d ON d.agent_id = k.agent_id AND d.on_date >= k.month AND d.on_date < k.month + interval '1 month'
      LEFT JOIN LATERAL (SELECT max(s.sold_at) AS at FROM sale s
                          WHERE s.agent_id = d.agent_id AND s.on_date = d.on_date AND s.kind = 'order' AND d.reached_at IS NOT NULL
                            AND NOT EXISTS (SELECT FROM sale e WHERE e.of_sale = s.sale_id AND e.ends_order
                                                                 AND e.on_date < k.month + interval '1 month')) x ON true
     GROUP BY d.agent_id, k.month, d.team_id;
END $$;
COMMENT ON FUNCTION refresh_sale_days IS 'Sums the days of these agents anew from the facts, and their months';

-- As in 0007, and the orders and results too: who is put right into a team has sold for it.
CREATE OR REPLACE FUNCTION stamp_agent_team(p_agent bigint, p_from date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_zone text := site_zone();
    v_at timestamptz := site_midnight(coalesce(p_from, '-infinity'));
BEGIN
    UPDATE agent_event e SET team_id = t.team_id
      FROM agent_event k LEFT JOIN agent_team t ON t.agent_id = k.agent_id AND t.during @> (k.at AT TIME ZONE v_zone)::date
     WHERE k.agent_id = p_agent AND k.at >= v_at AND k.team_id IS DISTINCT FROM t.team_id AND e.event_id = k.event_id AND e.at = k.at;
    UPDATE agent_leg l SET team_id = t.team_id
      FROM agent_leg k LEFT JOIN agent_team t ON t.agent_id = k.agent_id AND t.during @> (k.offered_at AT TIME ZONE v_zone)::date
     WHERE k.agent_id = p_agent AND k.offered_at >= v_at AND k.team_id IS DISTINCT FROM t.team_id
       AND (l.switch_id, l.call_uid, l.leg_no, l.offered_at) = (k.switch_id, k.call_uid, k.leg_no, k.offered_at);
    UPDATE call c SET team_id = t.team_id
      FROM call k LEFT JOIN agent_team t ON t.agent_id = k.agent_id AND t.during @> (k.started_at AT TIME ZONE v_zone)::date
     WHERE k.agent_id = p_agent AND k.started_at >= v_at AND k.team_id IS DISTINCT FROM t.team_id
       AND (c.switch_id, c.call_uid, c.started_at) = (k.switch_id, k.call_uid, k.started_at);
    UPDATE agent_day d SET team_id = t.team_id
      FROM agent_day k LEFT JOIN agent_team t ON t.agent_id = k.agent_id AND t.during @> k.day
     WHERE k.agent_id = p_agent AND k.day >= coalesce(p_from, '-infinity') AND k.team_id IS DISTINCT FROM t.team_id
       AND d.agent_id = k.agent_id AND d.day = k.day;
    PERFORM stamp_sale_team(p_agent, coalesce(p_from, '-infinity'));
    UPDATE seat_state SET changed_in = pg_current_xact_id() WHERE agent_id = p_agent;
END $$;

CREATE FUNCTION stamp_sale_team(p_agent bigint, p_from date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(726634, 0); -- a batch under way stamps the team that it has read
    UPDATE sale s SET team_id = t.team_id
      FROM sale k LEFT JOIN agent_team t ON t.agent_id = k.agent_id AND t.during @> k.on_date
     WHERE k.agent_id = p_agent AND k.on_date >= p_from AND k.kind = 'order' AND k.team_id IS DISTINCT FROM t.team_id AND s.sale_id = k.sale_id;
    UPDATE sale s SET team_id = coalesce(t.team_id, o.team_id)
      FROM sale k JOIN sale o ON o.sale_id = k.of_sale LEFT JOIN agent_team t ON t.agent_id = k.agent_id AND t.during @> k.on_date
     WHERE k.agent_id = p_agent AND k.on_date >= p_from AND k.team_id IS DISTINCT FROM coalesce(t.team_id, o.team_id) AND s.sale_id = k.sale_id;
    UPDATE result_entry e SET team_id = t.team_id
      FROM result_entry k LEFT JOIN agent_team t ON t.agent_id = k.agent_id AND t.during @> k.on_date
     WHERE k.agent_id = p_agent AND k.on_date >= p_from AND k.team_id IS DISTINCT FROM t.team_id AND e.result_entry_id = k.result_entry_id;
    UPDATE result_day d SET team_id = e.team_id FROM result_entry e
     WHERE d.agent_id = p_agent AND d.on_date >= p_from AND e.result_entry_id = d.result_entry_id AND d.team_id IS DISTINCT FROM e.team_id;
    PERFORM refresh_sale_days(array_agg(d.agent_id), array_agg(d.on_date)) FROM sale_day d WHERE d.agent_id = p_agent AND d.on_date >= p_from;
END $$;
COMMENT ON FUNCTION stamp_sale_team IS 'Brings the team on an agent''s orders and results, and on their sums, into line with his memberships, from a day on';

CREATE FUNCTION check_sale_source(p_source text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF p_source IS NULL OR p_source !~ '^[a-z][a-z0-9_-]{0,39}$' THEN
        PERFORM refuse('sale_import_source_form', 'A source is a short word of small letters');
    ELSIF NOT pg_has_role(session_user, 'bz_feed', 'MEMBER') THEN
        PERFORM my_staff();
    END IF;
    PERFORM pg_advisory_xact_lock(726634, 0); -- one batch at a time: what is left of an order is not told twice
    RETURN my_staff_id();
END $$;
COMMENT ON FUNCTION check_sale_source IS 'Who hands in a batch; and makes the others wait';

CREATE FUNCTION sale_number(p_text text) RETURNS bigint
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN p_text ~ '^-?[0-9]{1,15}([.]0{1,9})?$' THEN p_text::numeric::bigint END
$$;
COMMENT ON FUNCTION sale_number IS 'A whole number of a row of orders or results; null: it is none';

CREATE FUNCTION sale_moment(p_at text, p_local text, p_zone text) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    RETURN CASE WHEN coalesce(p_at, p_local) ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}' THEN
               date_trunc('second', coalesce(p_at::timestamptz, p_local::timestamp AT TIME ZONE p_zone)) END;
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END $$;
COMMENT ON FUNCTION sale_moment IS 'The moment of a row: as it is, or wall time in a zone; null: it is no time';

CREATE FUNCTION sale_rows(p_rows jsonb) RETURNS TABLE (line int, text text, given jsonb)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF jsonb_typeof(coalesce(p_rows, '[]')) <> 'array' THEN
        PERFORM refuse('sale_rows_form', 'Orders and results are handed in as an array of objects');
    END IF;
    RETURN QUERY
    SELECT CASE WHEN r.value ->> 'line' ~ '^[0-9]{1,9}$' THEN (r.value ->> 'line')::int ELSE r.nth::int END, left(coalesce(r.value ->> 'text', r.value::text), 500), r.value
      FROM jsonb_array_elements(coalesce(p_rows, '[]')) WITH ORDINALITY r (value, nth);
END $$;
COMMENT ON FUNCTION sale_rows IS 'The rows of a batch, each with its line (or its place in the batch) and its text (or what was given)';

CREATE FUNCTION keep_sale_rejects(p_kind text, p_source text, p_file text, p_rejects jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    INSERT INTO sale_reject (kind, source, file, line_no, line, why)
    SELECT DISTINCT p_kind, p_source, p_file, r.line, r.text, left(coalesce(r.given ->> 'why', 'form'), 200) FROM sale_rows(p_rejects) r
    ON CONFLICT (kind, source, file, line_no, why, md5(line)) DO UPDATE SET last_at = now()
$$;
COMMENT ON FUNCTION keep_sale_rejects IS 'Keeps what was refused: [{"line", "text", "why"}]';

CREATE FUNCTION take_orders(p_source text, p_file text, p_rows jsonb, OUT added int, OUT known int, OUT agents bigint[], OUT days date[], OUT rejects jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
DECLARE
    v_zone text := site_zone();
    v_good int;
BEGIN
    WITH given AS MATERIALIZED (
        SELECT r.line, r.text, btrim(r.given ->> 'order_no') AS order_no, sale_moment(r.given ->> 'at', r.given ->> 'local', v_zone) AS at,
               sale_number(r.given ->> 'fen') AS fen, CASE WHEN r.given ->> 'quantity' IS NULL THEN 1 ELSE sale_number(r.given ->> 'quantity') END AS quantity,
               CASE WHEN r.given ->> 'courses' IS NULL THEN 0 ELSE sale_number(r.given ->> 'courses') END AS courses,
               nullif(btrim(r.given ->> 'call_uid'), '') AS call_uid, left(coalesce(r.given ->> 'note', ''), 500) AS note, a.agent_id, a.hired_on, a.left_on
          FROM sale_rows(p_rows) r
          LEFT JOIN agent a ON a.agent_no = btrim(r.given ->> 'agent_no') AND NOT a.provisional
         WHERE coalesce(r.given ->> 'kind', 'order') = 'order'
    ), judged AS MATERIALIZED (
        SELECT g.*, (g.at AT TIME ZONE v_zone)::date AS on_date,
               CASE WHEN coalesce(g.order_no, '') = '' OR length(g.order_no) > 100 THEN 'order_no' WHEN g.agent_id IS NULL THEN 'agent'
                    WHEN g.at IS NULL THEN 'time' WHEN g.at > now() + interval '10 minutes' THEN 'future'
                    WHEN g.fen IS NULL OR g.fen > 100000000000 THEN 'amount' WHEN g.fen < 0 THEN 'negative'
                    WHEN (g.quantity BETWEEN 0 AND 100000 AND g.courses BETWEEN 0 AND 100000) IS NOT true THEN 'quantity'
                    WHEN (g.at AT TIME ZONE v_zone)::date >= g.left_on THEN 'agent_gone'
                    WHEN (g.at AT TIME ZONE v_zone)::date < g.hired_on THEN 'agent_before' END AS why
          FROM given g
    ), firsts AS MATERIALIZED ( -- who says an order number first has it
        SELECT j.*, row_number() OVER w AS nth, k.sale_id AS known_id,
               coalesce(k.fen, first_value(j.fen) OVER w) AS is_fen, coalesce(k.agent_id, first_value(j.agent_id) OVER w) AS is_agent,
               coalesce(k.sold_at, first_value(j.at) OVER w) AS is_at
          FROM judged j LEFT JOIN sale k ON k.order_no = j.order_no AND k.entry_no = 0
         WHERE j.why IS NULL WINDOW w AS (PARTITION BY j.order_no ORDER BY j.line)
    ), ends AS MATERIALIZED (
        SELECT f.*, CASE WHEN (f.fen, f.agent_id, f.at) IS DISTINCT FROM (f.is_fen, f.is_agent, f.is_at) THEN 'order_differs' END AS differs FROM firsts f
    ), taken AS (
        INSERT INTO sale (source, order_no, entry_no, entry_key, kind, of_date, agent_id, team_id, switch_id, call_uid, call_started_at, sold_at,
                          on_date, fen, quantity, courses, note, file, line_no, entered_by)
        SELECT p_source, e.order_no, 0, 'order', 'order', e.on_date, e.agent_id, m.team_id, c.switch_id, coalesce(c.call_uid, e.call_uid), c.started_at,
               e.at, e.on_date, e.fen, e.quantity, e.courses, e.note, p_file, e.line, my_staff_id()
          FROM ends e CROSS JOIN board_setting b
          LEFT JOIN agent_team m ON m.agent_id = e.agent_id AND m.during @> e.on_date
          LEFT JOIN LATERAL (
                SELECT k.switch_id, k.call_uid, k.started_at FROM call k
                 WHERE k.agent_id = e.agent_id AND (e.call_uid IS NULL OR k.call_uid = e.call_uid)
                   AND k.started_at >= e.at - make_interval(mins => CASE WHEN e.call_uid IS NULL THEN b.match_before_min ELSE 1440 END)
                   AND k.started_at <= e.at + make_interval(mins => CASE WHEN e.call_uid IS NULL THEN b.match_after_min ELSE 1440 END)
                 ORDER BY k.started_at > e.at, abs(extract(epoch FROM k.started_at - e.at)) LIMIT 1) c ON true
         WHERE e.differs IS NULL AND e.nth = 1 AND e.known_id IS NULL ORDER BY e.at, e.line
        RETURNING agent_id, on_date
    )
    SELECT (SELECT count(*) FROM taken), (SELECT count(*) FROM ends WHERE differs IS NULL),
           (SELECT array_agg(t.agent_id) FROM taken t), (SELECT array_agg(t.on_date) FROM taken t),
           (SELECT coalesce(jsonb_agg(jsonb_build_object('line', x.line, 'text', x.text, 'why', x.why)), '[]')
              FROM (SELECT line, text, why FROM judged WHERE why IS NOT NULL UNION ALL SELECT line, text, differs FROM ends WHERE differs IS NOT NULL) x)
      INTO added, v_good, agents, days, rejects;
    known := v_good - added;
END $$;
COMMENT ON FUNCTION take_orders IS 'The orders of a batch (take_sales): how many were added and known, whose days changed, and what was refused';

CREATE FUNCTION taken_back_fault(p_order sale, p_kind text, p_agent_no text, p_at timestamptz, p_fen bigint, p_left bigint, p_ended boolean) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN p_kind NOT IN ('cancel', 'return') THEN 'kind' WHEN (p_order).sale_id IS NULL THEN 'order_unknown'
                WHEN p_at IS NULL THEN 'time' WHEN p_at > now() + interval '10 minutes' THEN 'future' WHEN p_at < (p_order).sold_at THEN 'return_before'
                WHEN btrim(coalesce(p_agent_no, '')) <> '' AND btrim(p_agent_no) <> (SELECT agent_no FROM agent WHERE agent_id = (p_order).agent_id)
                    THEN 'return_agent'
                WHEN p_ended THEN 'return_larger'
                WHEN p_kind = 'cancel' AND p_fen IS NOT NULL AND abs(p_fen) <> p_left THEN 'cancel_amount'
                WHEN p_kind = 'return' AND coalesce(p_fen, 0) = 0 THEN 'amount'
                WHEN p_kind = 'return' AND abs(p_fen) > p_left THEN 'return_larger' END
$$;
COMMENT ON FUNCTION taken_back_fault IS 'Why a cancel or return cannot be taken; null: it can';

CREATE FUNCTION take_returns(p_source text, p_file text, p_rows jsonb, OUT added int, OUT known int, OUT agents bigint[], OUT days date[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
DECLARE
    v_zone text := site_zone();
    r record;
    v_order sale;
    v_left record;
    v_key text;
    v_why text;
    v_fen bigint;
BEGIN
    added := 0;
    known := 0;
    agents := '{}';
    days := '{}';
    FOR r IN SELECT g.*, row_number() OVER (PARTITION BY g.order_no, g.kind, g.at, abs(g.fen) ORDER BY g.line) AS nth
               FROM (SELECT x.line, x.text, x.given, x.given ->> 'kind' AS kind, btrim(x.given ->> 'order_no') AS order_no, sale_number(x.given ->> 'fen') AS fen,
                            sale_number(coalesce(x.given ->> 'quantity', '0')) AS quantity, sale_number(coalesce(x.given ->> 'courses', '0')) AS courses,
                            sale_moment(x.given ->> 'at', x.given ->> 'local', v_zone) AS at
                       FROM sale_rows(p_rows) x WHERE coalesce(x.given ->> 'kind', 'order') <> 'order') g ORDER BY g.at, g.line LOOP
        -- The same line again is the same entry; the n-th like it in a file is another one.
        v_key := CASE r.kind WHEN 'cancel' THEN format('cancel:%s', extract(epoch FROM r.at)::bigint)
                             ELSE format('return:%s:%s:%s', extract(epoch FROM r.at)::bigint, abs(r.fen), r.nth) END;
        IF EXISTS (SELECT FROM sale s WHERE s.order_no = r.order_no AND s.entry_key = v_key) THEN
            known := known + 1;
            CONTINUE;
        END IF;
        SELECT * INTO v_order FROM sale s WHERE s.order_no = r.order_no AND s.entry_no = 0;
        SELECT coalesce(sum(s.fen), 0)::bigint AS fen, coalesce(sum(s.quantity), 0)::int AS quantity, coalesce(sum(s.courses), 0)::int AS courses,
               coalesce(max(s.entry_no), 0) AS last_no, coalesce(bool_or(s.ends_order), false) AS ended INTO v_left FROM sale s WHERE s.order_no = r.order_no;
        v_why := CASE WHEN r.given ->> 'fen' IS NOT NULL AND (abs(r.fen) <= 100000000000) IS NOT true THEN 'amount'
                      WHEN (abs(r.quantity) <= 100000 AND abs(r.courses) <= 100000) IS NOT true THEN 'quantity'
                      ELSE taken_back_fault(v_order, r.kind, r.given ->> 'agent_no', r.at, r.fen, v_left.fen, v_left.ended) END;
        IF v_why IS NOT NULL THEN
            PERFORM keep_sale_rejects('sales', p_source, p_file, jsonb_build_array(jsonb_build_object('line', r.line, 'text', r.text, 'why', v_why)));
            CONTINUE;
        END IF;
        v_fen := CASE r.kind WHEN 'cancel' THEN v_left.fen ELSE abs(r.fen) END;
        INSERT INTO sale (source, order_no, entry_no, entry_key, kind, of_sale, of_date, ends_order, agent_id, team_id, sold_at, on_date, fen, quantity,
                          courses, note, file, line_no, entered_by)
        SELECT p_source, v_order.order_no, v_left.last_no + 1, v_key, r.kind, v_order.sale_id, v_order.on_date, v_fen = v_left.fen, v_order.agent_id,
               coalesce((SELECT m.team_id FROM agent_team m WHERE m.agent_id = v_order.agent_id AND m.during @> d.day), v_order.team_id), r.at, d.day,
               -v_fen, -CASE WHEN v_fen = v_left.fen THEN v_left.quantity ELSE least(abs(r.quantity), v_left.quantity) END,
               -CASE WHEN v_fen = v_left.fen THEN v_left.courses ELSE least(abs(r.courses), v_left.courses) END,
               left(coalesce(r.given ->> 'note', ''), 500), p_file, r.line, my_staff_id()
          FROM (SELECT (r.at AT TIME ZONE v_zone)::date AS day) d;
        added := added + 1;
        agents := agents || v_order.agent_id || v_order.agent_id;
        days := days || v_order.on_date || (r.at AT TIME ZONE v_zone)::date; -- the order's day too: whoever looks at it is told
    END LOOP;
END $$;
COMMENT ON FUNCTION take_returns IS 'The cancels and returns of a batch (take_sales), one after the other: what is left of an order is known then';

CREATE FUNCTION take_sales(p_source text, p_file text, p_rows jsonb, p_rejects jsonb, OUT added int, OUT known int, OUT rejected int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
DECLARE
    v_staff bigint := check_sale_source(p_source);
    v_file text := left(coalesce(p_file, ''), 500);
    v_orders record;
    v_returns record;
BEGIN
    SELECT * INTO v_orders FROM take_orders(p_source, v_file, p_rows);
    PERFORM keep_sale_rejects('sales', p_source, v_file, k) FROM (VALUES (p_rejects), (v_orders.rejects)) r (k);
    SELECT * INTO v_returns FROM take_returns(p_source, v_file, p_rows);
    added := v_orders.added + v_returns.added;
    known := v_orders.known + v_returns.known;
    rejected := jsonb_array_length(coalesce(p_rows, '[]')) + jsonb_array_length(coalesce(p_rejects, '[]')) - added - known;
    INSERT INTO sale_import (kind, source, file, added, known, rejected, entered_by) VALUES ('sales', p_source, v_file, added, known, rejected, v_staff);
    IF added > 0 THEN
        PERFORM refresh_sale_days(v_orders.agents || v_returns.agents, v_orders.days || v_returns.days);
        PERFORM pg_notify('banzhang_board', d.day::text) FROM (SELECT DISTINCT unnest(v_orders.days || v_returns.days) AS day) d;
    END IF;
END $$;
COMMENT ON FUNCTION take_sales IS 'Takes orders, cancels and returns: [{"line", "text", "kind": order, cancel or return, "order_no", "agent_no", "at" or "local": wall time at the site, "fen", "quantity", "courses", "call_uid", "note"}], and what the reader of the file refused: [{"line", "text", "why"}]. Returns how many were added, known already, rejected; the same file again adds nothing. A field that is no number or no time is refused like one that is missing; a row without a line has its place in the batch. Reasons: order_no, agent, time, future, amount, negative, quantity, agent_gone, agent_before, order_differs; kind, order_unknown, return_before, return_agent, return_larger, cancel_amount';

CREATE FUNCTION take_results(p_source text, p_file text, p_rows jsonb, p_rejects jsonb, OUT added int, OUT known int, OUT rejected int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
DECLARE
    v_staff bigint := check_sale_source(p_source);
    v_file text := left(coalesce(p_file, ''), 500);
    v_today date := site_day(now());
    v_days date[];
    v_rejects jsonb;
BEGIN
    WITH given AS MATERIALIZED (
        SELECT r.line, r.text, btrim(r.given ->> 'agent_no') AS agent_no, (sale_moment(NULL, r.given ->> 'on_date', 'UTC') AT TIME ZONE 'UTC')::date AS on_date,
               sale_number(r.given ->> 'visits') AS visits, sale_number(r.given ->> 'successes') AS successes,
               CASE WHEN r.given ->> 'refusals' IS NULL THEN 0 ELSE sale_number(r.given ->> 'refusals') END AS refusals
          FROM sale_rows(p_rows) r
    ), found AS MATERIALIZED (
        SELECT r.*, a.agent_id,
               CASE WHEN a.agent_id IS NULL THEN 'agent' WHEN r.on_date IS NULL THEN 'time' WHEN r.on_date > v_today THEN 'future'
                    WHEN least(r.visits, r.successes, r.refusals) < 0 THEN 'negative'
                    WHEN (r.visits <= 100000 AND r.successes <= 100000 AND r.refusals <= 100000) IS NOT true THEN 'amount'
                    WHEN r.successes > r.visits THEN 'successes' WHEN r.on_date >= a.left_on THEN 'agent_gone'
                    WHEN r.on_date < a.hired_on THEN 'agent_before' END AS fault
          FROM given r
          LEFT JOIN agent a ON a.agent_no = r.agent_no AND NOT a.provisional
    ), firsts AS MATERIALIZED (
        SELECT g.*, d.result_entry_id AS before_id, (d.visits, d.successes, d.refusals) IS NOT DISTINCT FROM (g.visits, g.successes, g.refusals) AS is_known,
               CASE WHEN g.fault IS NULL AND row_number() OVER (PARTITION BY g.fault, g.agent_id, g.on_date ORDER BY g.line) > 1 THEN 'twice' ELSE g.fault END AS first_why
          FROM found g LEFT JOIN result_day d ON d.agent_id = g.agent_id AND d.on_date = g.on_date
    ), judged AS MATERIALIZED ( -- a former file handed in again cannot be told from a correction back: it is not taken, and not silently
        SELECT f.*, CASE WHEN f.first_why IS NULL AND NOT f.is_known
                              AND EXISTS (SELECT FROM result_entry e WHERE e.agent_id = f.agent_id AND e.on_date = f.on_date AND e.file = v_file
                                             AND (e.visits, e.successes, e.refusals) = (f.visits, f.successes, f.refusals)) THEN 'outdated'
                         ELSE f.first_why END AS why
          FROM firsts f
    ), taken AS (
        INSERT INTO result_entry (agent_id, on_date, team_id, visits, successes, refusals, replaces, source, file, line_no, entered_by)
        SELECT j.agent_id, j.on_date, m.team_id, j.visits, j.successes, j.refusals, j.before_id, p_source, v_file, j.line, v_staff
          FROM judged j LEFT JOIN agent_team m ON m.agent_id = j.agent_id AND m.during @> j.on_date
         WHERE j.why IS NULL AND NOT j.is_known
        RETURNING *
    ), summed AS (
        INSERT INTO result_day AS d (agent_id, on_date, team_id, visits, successes, refusals, result_entry_id)
        SELECT t.agent_id, t.on_date, t.team_id, t.visits, t.successes, t.refusals, t.result_entry_id FROM taken t
        ON CONFLICT (agent_id, on_date) DO UPDATE SET team_id = EXCLUDED.team_id, visits = EXCLUDED.visits, successes = EXCLUDED.successes,
            refusals = EXCLUDED.refusals, result_entry_id = EXCLUDED.result_entry_id
    )
    SELECT (SELECT count(*) FROM taken), (SELECT count(*) FROM judged WHERE why IS NULL AND is_known),
           (SELECT count(*) FROM judged WHERE why IS NOT NULL) + jsonb_array_length(coalesce(p_rejects, '[]')), (SELECT array_agg(DISTINCT t.on_date) FROM taken t),
           (SELECT coalesce(jsonb_agg(jsonb_build_object('line', j.line, 'text', j.text, 'why', j.why)), '[]') FROM judged j WHERE j.why IS NOT NULL)
      INTO added, known, rejected, v_days, v_rejects;
    PERFORM keep_sale_rejects('results', p_source, v_file, k) FROM (VALUES (p_rejects), (v_rejects)) r (k);
    INSERT INTO sale_import (kind, source, file, added, known, rejected, entered_by) VALUES ('results', p_source, v_file, added, known, rejected, v_staff);
    PERFORM pg_notify('banzhang_board', d.day::text) FROM unnest(v_days) d (day);
END $$;
COMMENT ON FUNCTION take_results IS 'Takes results of agents'' days (#85): [{"line", "text", "agent_no", "on_date", "visits", "successes", "refusals"}], and what the reader refused. Other figures for a day take the place of the former; the same file again adds nothing. Reasons: agent, time, future, amount, negative, successes (more than visits), twice, agent_gone, agent_before, outdated (this file said it before, and another one has corrected it since: a correction back needs another file name)';

CREATE FUNCTION student_t975(p_freedom int) RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN p_freedom <= 10 THEN ('{12.7062,4.3027,3.1824,2.7764,2.5706,2.4469,2.3646,2.3060,2.2622,2.2281}'::double precision[])[greatest(p_freedom, 1)]
           ELSE z + (z ^ 3 + z) / (4 * f) + (5 * z ^ 5 + 16 * z ^ 3 + 3 * z) / (96 * f * f)
                + (3 * z ^ 7 + 19 * z ^ 5 + 17 * z ^ 3 - 15 * z) / (384 * f * f * f) END
      FROM (SELECT 1.959963985::double precision AS z, p_freedom::double precision AS f) x
$$;
COMMENT ON FUNCTION student_t975 IS 'Student''s t of the 97.5 % point: tabled to 10 degrees of freedom, then Abramowitz and Stegun 26.7.5';

CREATE FUNCTION whole_months(p_from date, p_to date, OUT first_month date, OUT no_month date)
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN x.a < x.b THEN x.a ELSE p_to + 1 END, CASE WHEN x.a < x.b THEN x.b ELSE p_to + 1 END
      FROM (SELECT (date_trunc('month', (p_from - 1)::timestamp) + interval '1 month')::date AS a, date_trunc('month', (p_to + 1)::timestamp)::date AS b) x
$$;
COMMENT ON FUNCTION whole_months IS 'The whole months between two days: first day of the first, and of the month after the last; both the day after where there is none';

-- Sales are taken from months where the range holds whole ones, so that no range costs more than its edges.
CREATE FUNCTION board_sales(p_by text, p_from date, p_to date)
RETURNS TABLE (id bigint, fen double precision, orders bigint, quantity bigint, reached_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
DECLARE
    v_zone text := site_zone();
    v_first date;
    v_last date;
    v_sums boolean; -- a range of several sums: an order of one can have been ended in another
BEGIN
    SELECT first_month, no_month INTO v_first, v_last FROM whole_months(p_from, p_to);
    v_sums := p_from < p_to AND (v_first, v_last) IS DISTINCT FROM (p_from, p_to + 1) OR v_last > v_first + interval '1 month';
    RETURN QUERY
    WITH part AS (
        SELECT m.agent_id, m.team_id, m.fen, m.orders, m.quantity, m.reached_at FROM sale_month m WHERE m.month >= v_first AND m.month < v_last
        UNION ALL
        SELECT d.agent_id, d.team_id, d.fen, d.orders, d.quantity, d.reached_at FROM sale_day d WHERE d.on_date >= p_from AND d.on_date < v_first
        UNION ALL
        SELECT d.agent_id, d.team_id, d.fen, d.orders, d.quantity, d.reached_at FROM sale_day d WHERE d.on_date >= v_last AND d.on_date <= p_to
    ), summed AS MATERIALIZED (
        SELECT p.agent_id, p.team_id, sum(p.fen::double precision) AS fen, sum(p.orders) AS orders, sum(p.quantity) AS quantity, max(p.reached_at) AS reached_at
          FROM part p GROUP BY 1, 2
    ), late AS MATERIALIZED ( -- ended on a later day of the range, and placed on the day of the last order
        SELECT m.agent_id, m.team_id, m.reached_at, e.of_sale
          FROM sale e JOIN summed m ON m.agent_id = e.agent_id AND (m.reached_at AT TIME ZONE v_zone)::date = e.of_date
         WHERE v_sums AND e.kind <> 'order' AND e.of_date >= p_from AND e.of_date <= p_to AND e.ends_order AND e.on_date > e.of_date AND e.on_date <= p_to
    ), moved AS MATERIALIZED ( -- those whose last order it was: their moment is an earlier one
        SELECT w.agent_id, w.team_id, (
               SELECT max(s.sold_at) FROM sale_day d JOIN sale s USING (agent_id, on_date)
                WHERE d.agent_id = w.agent_id AND d.team_id IS NOT DISTINCT FROM w.team_id AND d.on_date >= p_from AND d.on_date <= p_to AND s.kind = 'order'
                  AND NOT EXISTS (SELECT FROM sale e WHERE e.of_sale = s.sale_id AND e.ends_order AND e.on_date <= p_to)) AS at
          FROM (SELECT DISTINCT l.agent_id, l.team_id FROM late l JOIN sale o ON o.sale_id = l.of_sale AND o.sold_at = l.reached_at) w
    )
    SELECT CASE p_by WHEN 'team' THEN m.team_id ELSE m.agent_id END, sum(m.fen), sum(m.orders)::bigint, sum(m.quantity)::bigint,
           max(CASE WHEN v.agent_id IS NULL THEN m.reached_at ELSE v.at END)
      FROM summed m LEFT JOIN moved v ON v.agent_id = m.agent_id AND v.team_id IS NOT DISTINCT FROM m.team_id GROUP BY 1;
END $$;
COMMENT ON FUNCTION board_sales IS 'What agents, or teams, sold between two days, both included: fen, orders, pieces, and when the last order was placed that was not ended by the last day';

-- Straight from the days: nothing hangs on agent_day, which the live feed writes many times a second, and a day that is fed again counts at once.
CREATE FUNCTION board_calls(p_by text, p_from date, p_to date)
RETURNS TABLE (id bigint, answered bigint, finished bigint, no_answer bigint, ended_by_agent bigint, transferred bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
BEGIN
    RETURN QUERY
    SELECT CASE p_by WHEN 'team' THEN d.team_id ELSE d.agent_id END, sum(d.answered), sum(d.finished), sum(d.no_answer), sum(d.ended_by_agent), sum(d.transferred)
      FROM agent_day d WHERE d.day >= p_from AND d.day <= p_to GROUP BY 1;
END $$;
COMMENT ON FUNCTION board_calls IS 'Calls of everybody, or of teams, between two days, and how they ended';

CREATE FUNCTION board_shares(p_metric text, p_by text, p_from date, p_to date) RETURNS TABLE (id bigint, hits bigint, n bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
BEGIN
    IF p_metric = 'service' THEN
        RETURN QUERY SELECT c.id, c.answered, c.answered + c.no_answer FROM board_calls(p_by, p_from, p_to) c WHERE c.answered + c.no_answer > 0;
    ELSE
        RETURN QUERY SELECT CASE p_by WHEN 'team' THEN d.team_id ELSE d.agent_id END, sum(d.successes), sum(d.visits)
                       FROM result_day d WHERE d.on_date >= p_from AND d.on_date <= p_to GROUP BY 1 HAVING sum(d.visits) > 0;
    END IF;
END $$;
COMMENT ON FUNCTION board_shares IS 'Successes of visits, or calls answered of those offered that the agent answered or let ring out (service), between two days';

CREATE FUNCTION board_scores(p_by text, p_from date, p_to date) RETURNS TABLE (id bigint, n bigint, mean double precision, half double precision)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
BEGIN
    RETURN QUERY
    WITH score AS MATERIALIZED (
        SELECT CASE p_by WHEN 'team' THEN s.team_id ELSE s.agent_id END AS id, count(*) AS n, sum(s.score)::double precision / count(*) / 100 AS mean,
               stddev_samp(s.score::double precision) / 100 AS spread
          FROM sheet s
         WHERE s.state = 'submitted' AND s.interaction_at >= site_midnight(p_from) AND s.interaction_at < site_midnight(p_to + 1) AND s.release_at <= now()
         GROUP BY 1
    ), quantile AS MATERIALIZED (
        SELECT c.n, student_t975(c.n::int - 1) AS t FROM (SELECT DISTINCT s.n FROM score s WHERE s.n > 1) c
    )
    SELECT s.id, s.n, s.mean, q.t * s.spread / sqrt(s.n) FROM score s LEFT JOIN quantile q USING (n);
END $$;
COMMENT ON FUNCTION board_scores IS 'Mean of the released scoring sheets of the calls between two days, and half of its 95 % interval by Student''s t; none below two sheets';

CREATE FUNCTION board_figures(p_metric text, p_by text, p_from date, p_to date, p_weights jsonb)
RETURNS TABLE (id bigint, value double precision, orders bigint, quantity bigint, reached_at timestamptz, n bigint, low double precision, high double precision)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
DECLARE
    z CONSTANT double precision := 1.959963985;
BEGIN
    CASE
    WHEN p_metric IN ('amount', 'orders') THEN
        RETURN QUERY SELECT s.id, CASE p_metric WHEN 'amount' THEN s.fen ELSE s.orders END, s.orders, s.quantity, s.reached_at, NULL::bigint,
                            NULL::double precision, NULL::double precision FROM board_sales(p_by, p_from, p_to) s;
    WHEN p_metric IN ('success_rate', 'service') THEN -- E. B. Wilson's interval of a share
        RETURN QUERY SELECT s.id, s.p, NULL::bigint, NULL::bigint, NULL::timestamptz, s.n,
                            greatest(0, (s.p + z * z / (2 * s.n) - z * sqrt(s.p * (1 - s.p) / s.n + z * z / (4.0 * s.n * s.n))) / (1 + z * z / s.n)),
                            least(1, (s.p + z * z / (2 * s.n) + z * sqrt(s.p * (1 - s.p) / s.n + z * z / (4.0 * s.n * s.n))) / (1 + z * z / s.n))
                       FROM (SELECT b.id, b.n, b.hits::double precision / b.n AS p FROM board_shares(p_metric, p_by, p_from, p_to) b) s;
    WHEN p_metric = 'qa_score' THEN
        RETURN QUERY SELECT s.id, s.mean, NULL::bigint, NULL::bigint, NULL::timestamptz, s.n, greatest(0, s.mean - coalesce(s.half, 100)),
                            least(100, s.mean + coalesce(s.half, 100)) FROM board_scores(p_by, p_from, p_to) s;
    WHEN p_metric = 'mix' THEN
        RETURN QUERY
        WITH weight AS (
            SELECT w.key AS metric, w.value::double precision AS weight FROM jsonb_each_text(p_weights) w WHERE w.key <> 'mix'
        ), part AS MATERIALIZED (
            SELECT w.metric, w.weight, f.* FROM weight w CROSS JOIN LATERAL board_figures(w.metric, p_by, p_from, p_to, '{}') f
             WHERE f.id IS NOT NULL
        ), best AS (
            SELECT p.metric, max(p.value) AS best FROM part p GROUP BY 1
        )
        SELECT p.id, round((100 * sum(CASE WHEN b.best > 0 THEN p.weight * greatest(p.value, 0) / b.best ELSE 0 END)
                            / (SELECT sum(w.weight) FROM weight w))::numeric, 6)::double precision,
               max(p.orders), max(p.quantity), NULL::timestamptz, min(p.n), NULL::double precision, NULL::double precision
          FROM part p JOIN best b USING (metric) GROUP BY p.id;
    ELSE
        PERFORM refuse('board_version_metric_known', format('There is no metric %s', p_metric));
    END CASE;
END $$;
COMMENT ON FUNCTION board_figures IS 'The figure of everybody (or of each team) by a metric between two days, with its 95 % interval where it is a sample. amount: fen. success_rate, service: 0 to 1. qa_score: 0 to 100. mix: 100 x sum(weight x figure / the best figure of all) / sum of weights, a figure that is missing or below 0 counting 0; n is the smallest of its samples';

CREATE FUNCTION board_brackets(p_low double precision[], p_high double precision[]) RETURNS int[]
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_out int[] := '{}';
    v_no int := 0;
    v_low double precision := 'infinity';
BEGIN
    FOR i IN 1 .. coalesce(cardinality(p_low), 0) LOOP
        IF p_high[i] < v_low THEN
            v_no := v_no + 1;
            v_low := p_low[i];
        END IF;
        v_out[i] := v_no;
    END LOOP;
    RETURN v_out;
END $$;
COMMENT ON FUNCTION board_brackets IS 'Places, in their order, that the data cannot tell apart: a bracket goes on while the interval overlaps that of its first place';

CREATE FUNCTION board_team_of(p_from date, p_to date) RETURNS TABLE (agent_id bigint, team_id bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT DISTINCT ON (m.agent_id) m.agent_id, m.team_id FROM agent_team m
     WHERE m.during && daterange(p_from, p_to, '[]') ORDER BY m.agent_id, lower(m.during) DESC
$$;
COMMENT ON FUNCTION board_team_of IS 'The last team of everybody between two days';

CREATE FUNCTION board_bars(p_gates jsonb, p_from date, p_to date) RETURNS TABLE (agent_id bigint, step int, code text, figures jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
DECLARE
    v_back int := coalesce((p_gates -> 'no_fatal' ->> 'lookback_days')::int, 0);
BEGIN
    IF p_gates ? 'no_fatal' THEN
        RETURN QUERY SELECT s.agent_id, 1, 'fatal', jsonb_build_object('n', count(*), 'last_on', site_day(max(s.interaction_at)))
                       FROM sheet s WHERE s.state = 'submitted' AND s.failed AND s.release_at <= now()
                        AND s.interaction_at >= site_midnight(p_from - v_back) AND s.interaction_at < site_midnight(p_to + 1) GROUP BY 1;
    END IF;
    IF p_gates ?| ARRAY['not_absent', 'not_late'] THEN
        RETURN QUERY SELECT v.agent_id, CASE WHEN v.code = 'absence' THEN 2 ELSE 3 END, CASE WHEN v.code = 'absence' THEN 'absent' ELSE 'late' END,
                            jsonb_build_object('n', count(*), 'open', count(*) FILTER (WHERE v.state <> 'confirmed'), 'last_on', max(v.on_date))
                       FROM violation v
                      WHERE v.on_date >= p_from AND v.on_date <= p_to AND v.state IN ('proposed', 'to_confirm', 'confirmed')
                        AND v.code IN ('absence', 'late', 'late_login', 'duty_late')
                        AND p_gates ? CASE WHEN v.code = 'absence' THEN 'not_absent' ELSE 'not_late' END GROUP BY 1, 2, 3;
    END IF;
END $$;
COMMENT ON FUNCTION board_bars IS 'Who is barred from a place by scoring sheets or attendance, with the figures: fatal, absent, late';

CREATE FUNCTION board_flags(p_agents bigint[], p_from date, p_to date) RETURNS TABLE (agent_id bigint, flags jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
DECLARE
    b board_setting;
    v_from timestamptz := site_midnight(p_from);
    v_until timestamptz := site_midnight(p_to + 1);
BEGIN
    SELECT * INTO b FROM board_setting;
    RETURN QUERY
    WITH who AS MATERIALIZED (
        SELECT DISTINCT u.agent_id FROM unnest(p_agents) u (agent_id)
    ), calls AS MATERIALIZED (
        SELECT w.agent_id, c.* FROM who w CROSS JOIN LATERAL (
            SELECT sum(d.finished) AS finished, sum(d.answered) AS answered, sum(d.ended_by_agent) AS ended, sum(d.transferred) AS moved
              FROM agent_day d WHERE d.agent_id = w.agent_id AND d.day >= p_from AND d.day <= p_to) c
    ), short AS MATERIALIZED (
        SELECT w.agent_id, c.n FROM who w CROSS JOIN LATERAL (
            SELECT count(*) AS n FROM agent_leg l
             WHERE l.agent_id = w.agent_id AND l.outcome = 'agent' AND l.talk_s <= 60 AND l.talk_s <= b.short_talk_s
               AND l.offered_at >= v_from AND l.offered_at < v_until) c
         WHERE c.n >= b.short_calls
    ), back AS MATERIALIZED (
        SELECT s.agent_id, -sum(s.fen)::bigint AS fen, count(*) AS n FROM sale s JOIN who USING (agent_id)
         WHERE s.kind <> 'order' AND s.of_date >= p_from AND s.of_date <= p_to AND s.on_date > s.of_date GROUP BY 1
    ), sold AS ( -- of those from whom something came back, what it was part of
        SELECT k.agent_id, k.fen, k.n, (SELECT sum(s.fen) FROM sale s WHERE s.agent_id = k.agent_id AND s.on_date >= p_from AND s.on_date <= p_to AND s.kind = 'order')::bigint AS of_fen
          FROM back k
    ), flag AS (
        SELECT s.agent_id, 1 AS no, jsonb_build_object('code', 'short_calls', 'n', s.n, 'seconds', b.short_talk_s, 'limit', b.short_calls) AS f FROM short s
        UNION ALL
        SELECT c.agent_id, 2, jsonb_build_object('code', 'hang_ups', 'n', c.ended, 'of', c.finished, 'limit', b.hang_up_percent)
          FROM calls c WHERE c.finished >= b.ratio_calls AND 100 * c.ended >= b.hang_up_percent * c.finished
        UNION ALL
        SELECT c.agent_id, 3, jsonb_build_object('code', 'transfers', 'n', c.moved, 'of', c.answered, 'limit', b.transfer_percent)
          FROM calls c WHERE c.answered >= b.ratio_calls AND 100 * c.moved >= b.transfer_percent * c.answered
        UNION ALL
        SELECT s.agent_id, 4, jsonb_build_object('code', 'refunds', 'n', s.n, 'fen', s.fen, 'of', s.of_fen, 'limit', b.refund_percent)
          FROM sold s WHERE s.of_fen > 0 AND 100 * s.fen >= b.refund_percent * s.of_fen
    )
    SELECT f.agent_id, jsonb_agg(f.f ORDER BY f.no) FROM flag f GROUP BY 1;
END $$;
COMMENT ON FUNCTION board_flags IS 'What looks like gaming in the figures of these agents between two days: short calls, hang-ups, transfers, and what came back on a later day than it was sold; each with its figures';

CREATE FUNCTION board_reader(p_from date DEFAULT NULL, p_to date DEFAULT NULL, OUT may boolean, OUT attendance boolean, OUT sheets boolean, OUT calls boolean,
                             OUT led bigint[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT my_staff_id() IS NOT NULL OR pg_has_role(session_user, 'bz_wallboard', 'MEMBER') OR pg_has_role(session_user, 'bz_feed', 'MEMBER') OR o.owns,
           m.manages OR o.owns, m.manages OR o.owns OR m.heads, m.manages OR o.owns OR m.heads,
           (SELECT coalesce(array_agg(DISTINCT l.team_id), '{}') FROM team_leader l
             WHERE l.staff_id = my_staff_id() AND l.during @> greatest(p_from, least(p_to, site_day(now()))))
      FROM (SELECT pg_has_role(session_user, 'bz_owner', 'MEMBER') AS owns) o
     CROSS JOIN (SELECT my_staff_id() IS NOT NULL AND (pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_auditor', 'MEMBER')) AS manages,
                        my_staff_id() IS NOT NULL AND pg_has_role(session_user, 'bz_quality_head', 'MEMBER') AS heads) m
$$;
COMMENT ON FUNCTION board_reader IS 'What of the reasons behind a place the reader may see of everybody; a leader sees those of the teams that he leads on the last day of the range that has been (without one: today), by which a board tells the team of everybody';

CREATE FUNCTION board_ranked(p_metric text, p_who text, p_from date, p_to date, p_team bigint, p_ties text, p_gates jsonb, p_weights jsonb)
RETURNS TABLE (place bigint, tied boolean, id bigint, in_team bigint, value double precision, orders bigint, quantity bigint, reached_at timestamptz, n bigint,
               low double precision, high double precision, out_code text, out_figures jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET enable_mergejoin = off AS $$
DECLARE
    v_by text := CASE p_who WHEN 'team' THEN 'team' ELSE 'person' END;
    v_end date := greatest(p_from, least(p_to, site_day(now())));
    v_calls int := (p_gates -> 'min_calls' ->> 'n')::int;
    v_sample int := (p_gates -> 'min_sample' ->> 'n')::int;
    v_days int := (SELECT b.new_hire_days FROM board_setting b);
BEGIN
    RETURN QUERY
    WITH figure AS MATERIALIZED (
        SELECT * FROM board_figures(p_metric, v_by, p_from, p_to, p_weights) f WHERE f.id IS NOT NULL
    ), before AS MATERIALIZED ( -- the same number of days before it: a period that still runs is compared with as much as there is of it
        SELECT * FROM board_figures(p_metric, v_by, p_from - (v_end - p_from + 1), p_from - 1, p_weights) f WHERE p_who = 'improved'
    ), member AS MATERIALIZED (
        SELECT t.agent_id, t.team_id FROM board_team_of(p_from, v_end) t WHERE v_by = 'person'
    ), compared AS (
        SELECT f.id, CASE v_by WHEN 'team' THEN f.id ELSE m.team_id END AS in_team, f.orders, f.quantity, f.reached_at, f.n,
               CASE p_who WHEN 'improved' THEN f.value - coalesce(b.value, 0) ELSE f.value END AS value,
               CASE p_who WHEN 'improved' THEN f.value - b.value - sqrt((f.value - f.low) ^ 2 + (b.high - b.value) ^ 2) ELSE f.low END AS low,
               CASE p_who WHEN 'improved' THEN f.value - b.value + sqrt((f.high - f.value) ^ 2 + (b.value - b.low) ^ 2) ELSE f.high END AS high,
               p_who = 'improved' AND b.id IS NULL AS is_without
          FROM figure f
          LEFT JOIN before b USING (id)
          LEFT JOIN member m ON m.agent_id = f.id
         WHERE p_who <> 'new' OR EXISTS (SELECT FROM agent a WHERE a.agent_id = f.id AND a.hired_on > v_end - v_days AND a.hired_on <= p_to)
    ), calls AS MATERIALIZED (
        SELECT c.id, c.answered FROM board_calls('person', p_from, p_to) c WHERE v_calls IS NOT NULL AND v_by = 'person'
    ), bar AS MATERIALIZED (
        SELECT DISTINCT ON (x.agent_id) x.agent_id, x.code, x.figures FROM board_bars(p_gates, p_from, p_to) x WHERE v_by = 'person'
         ORDER BY x.agent_id, x.step
    ), judged AS (
        SELECT c.*, CASE WHEN b.code IS NOT NULL THEN b.code
                         WHEN v_calls IS NOT NULL AND v_by = 'person' AND coalesce(k.answered, 0) < v_calls THEN 'few_calls'
                         WHEN c.n < v_sample THEN 'small_sample' WHEN c.is_without THEN 'no_before'
                         WHEN p_who = 'improved' AND c.value <= 0 THEN 'not_improved' WHEN c.value <= 0 AND p_metric IN ('amount', 'orders', 'mix') THEN 'nothing' END AS code,
               b.figures AS bar_figures, k.answered
          FROM compared c LEFT JOIN bar b ON b.agent_id = c.id LEFT JOIN calls k ON k.id = c.id
         WHERE p_team IS NULL OR c.in_team = p_team
    )
    SELECT CASE WHEN j.code IS NULL THEN rank() OVER w END,
           j.code IS NULL AND count(*) OVER (w RANGE BETWEEN CURRENT ROW AND CURRENT ROW) > 1, -- its peers
           j.id, j.in_team, j.value, j.orders, j.quantity, j.reached_at, j.n, j.low, j.high, j.code,
           CASE j.code WHEN 'few_calls' THEN jsonb_build_object('n', coalesce(j.answered, 0), 'limit', v_calls)
                       WHEN 'small_sample' THEN jsonb_build_object('n', j.n, 'limit', v_sample) ELSE coalesce(j.bar_figures, '{}') END
      FROM judged j WINDOW w AS (ORDER BY j.code IS NOT NULL, j.value DESC, CASE WHEN p_ties = 'earlier' THEN j.reached_at END);
END $$;
COMMENT ON FUNCTION board_ranked IS 'The places of a board before names, brackets and flags (board_places)';

CREATE FUNCTION board_gates_known(p_gates jsonb, p_from date, p_to date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT coalesce(p_gates, '{}') = '{}'
           OR EXISTS (SELECT FROM board_version v WHERE v.gates = p_gates AND (v.valid && daterange(p_from, p_to, '[]') OR v.valid @> site_day(now())))
$$;
COMMENT ON FUNCTION board_gates_known IS 'Whether these are the gates of rules in force between two days, or today; or none';

CREATE FUNCTION board_places(p_metric text, p_who text, p_from date, p_to date, p_team bigint, p_ties text, p_gates jsonb, p_weights jsonb)
RETURNS TABLE (place int, tied boolean, agent_id bigint, team_id bigint, agent_no text, name text, team_name text, value numeric, orders int, quantity int,
               reached_at timestamptz, n int, low numeric, high numeric, bracket int, out_code text, out_figures jsonb, flags jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET enable_mergejoin = off SET plan_cache_mode = force_custom_plan
ROWS 1000 AS $$
DECLARE
    v_sees record;
BEGIN
    SELECT * INTO v_sees FROM board_reader(p_from, p_to);
    IF NOT v_sees.may THEN
        RAISE EXCEPTION '% has no open account in this centre', session_user USING ERRCODE = '42501';
    ELSIF p_who IS NULL OR p_who NOT IN ('person', 'team', 'new', 'improved') THEN
        PERFORM refuse('board_who', 'A board is of persons, teams, the new ones or the most improved');
    ELSIF p_from IS NULL OR p_to IS NULL OR p_to < p_from OR p_to - p_from > 3660 THEN
        PERFORM refuse('board_range', 'A board runs from a day to the same or a later one, ten years at most');
    ELSIF NOT (v_sees.attendance AND v_sees.sheets OR board_gates_known(p_gates, p_from, p_to)) THEN
        -- Who is out by one gate alone would tell who was absent, or had a fatal sheet.
        PERFORM refuse('board_gates_known', 'A board is shown with the gates of its rules', 'Only managers and auditors try others.');
    END IF;
    RETURN QUERY
    WITH ranked AS MATERIALIZED (
        SELECT * FROM board_ranked(p_metric, p_who, p_from, p_to, p_team, coalesce(p_ties, 'earlier'), coalesce(p_gates, '{}'), coalesce(p_weights, '{}'))
    ), grouped AS MATERIALIZED (
        SELECT b.id, b.bracket FROM (SELECT array_agg(r.id ORDER BY r.place, r.id) AS ids,
                                            board_brackets(array_agg(r.low ORDER BY r.place, r.id), array_agg(r.high ORDER BY r.place, r.id)) AS brackets
                                       FROM ranked r WHERE r.place IS NOT NULL AND r.low IS NOT NULL) l, unnest(l.ids, l.brackets) b (id, bracket)
    ), flagged AS MATERIALIZED ( -- of the places that anybody looks at, and of those who have none
        SELECT f.* FROM board_flags((SELECT array_agg(r.id) FROM (SELECT x.id FROM ranked x ORDER BY x.place NULLS LAST, x.value DESC LIMIT 300) r),
                                    p_from, p_to) f WHERE p_who <> 'team' AND (v_sees.calls OR v_sees.led <> '{}')
    )
    SELECT r.place::int, r.tied, CASE p_who WHEN 'team' THEN NULL ELSE r.id END, r.in_team, coalesce(a.agent_no, ''), coalesce(a.name, t.name, ''),
           coalesce(t.name, ''),
           CASE WHEN s.figured THEN CASE WHEN p_metric IN ('amount', 'orders') THEN r.value::bigint::numeric ELSE r.value::numeric END END,
           r.orders::int, least(r.quantity, 2147483647)::int, r.reached_at, r.n::int,
           CASE WHEN s.figured THEN r.low::numeric END, CASE WHEN s.figured THEN r.high::numeric END, g.bracket,
           CASE WHEN s.told THEN r.out_code ELSE 'gate' END, CASE WHEN s.told THEN r.out_figures ELSE '{}' END,
           CASE WHEN v_sees.calls OR r.in_team = ANY (v_sees.led) THEN f.flags END
      FROM ranked r
      LEFT JOIN agent a ON a.agent_id = r.id AND p_who <> 'team'
      LEFT JOIN team t ON t.team_id = r.in_team
      LEFT JOIN grouped g ON g.id = r.id
      LEFT JOIN flagged f ON f.agent_id = r.id
     CROSS JOIN LATERAL (SELECT r.out_code IS NULL OR r.out_code NOT IN ('fatal', 'absent', 'late') OR coalesce(r.in_team = ANY (v_sees.led), false)
                                OR CASE r.out_code WHEN 'fatal' THEN v_sees.sheets ELSE v_sees.attendance END AS told,
                                p_metric NOT IN ('qa_score', 'mix') OR v_sees.sheets OR coalesce(r.n >= 3, true) OR coalesce(r.in_team = ANY (v_sees.led), false) AS figured) s
     ORDER BY r.place NULLS LAST, CASE WHEN s.figured THEN r.value END DESC NULLS LAST, a.agent_no, r.id;
END $$;
COMMENT ON FUNCTION board_places IS 'A board: places by a metric between two days of persons, teams, those new or the most improved; of a team where one is given. Rows without a place carry the reason (out_code: fatal, absent, late, few_calls, small_sample, no_before, not_improved, nothing; gate where the reader may not know it) and its figures. Means of one or two sheets are kept from who may not read the sheets. Equal values share a place; with ties earlier, who reached it first comes first. Flags of the first 300 rows';

CREATE FUNCTION board_before(p_metric text, p_who text, p_from date, p_to date, p_at timestamptz)
RETURNS TABLE (id bigint, value numeric, reached_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
DECLARE
    v_by text := CASE p_who WHEN 'team' THEN 'team' ELSE 'person' END;
BEGIN
    IF NOT (SELECT r.may FROM board_reader() r) THEN
        RAISE EXCEPTION '% has no open account in this centre', session_user USING ERRCODE = '42501';
    ELSIF p_metric NOT IN ('amount', 'orders') OR p_who = 'improved' THEN
        RETURN;
    ELSIF p_from < p_to THEN
        RETURN QUERY SELECT f.id, f.value::numeric, f.reached_at FROM board_figures(p_metric, v_by, p_from, least(p_to, site_day(p_at)), '{}') f
                      WHERE f.id IS NOT NULL AND site_day(p_at) >= p_from;
        RETURN;
    END IF;
    RETURN QUERY
    SELECT CASE v_by WHEN 'team' THEN s.team_id ELSE s.agent_id END AS who,
           CASE p_metric WHEN 'amount' THEN sum(s.fen) ELSE count(*) FILTER (WHERE s.kind = 'order') - count(*) FILTER (WHERE s.ends_order) END::numeric,
           max(s.sold_at) FILTER (WHERE s.kind = 'order' AND NOT EXISTS (SELECT FROM sale e WHERE e.of_sale = s.sale_id AND e.ends_order
                                                                                             AND e.on_date = p_from AND e.sold_at <= p_at))
      FROM sale s WHERE s.on_date = p_from AND s.sold_at <= p_at AND CASE v_by WHEN 'team' THEN s.team_id ELSE s.agent_id END IS NOT NULL GROUP BY 1;
END $$;
COMMENT ON FUNCTION board_before IS 'The figures of a board as they stood at an earlier moment of a day, or at the end of an earlier day of a longer range: what places have changed since. Of amount and orders only';

CREATE FUNCTION save_board_version(p_code text, p_from date, p_metric text, p_weights jsonb, p_gates jsonb, p_ties text, p_closes_at time, p_week_starts int)
RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint;
    v_until date;
BEGIN
    PERFORM my_staff(), pg_advisory_xact_lock(726634, 1);
    IF p_from <= site_day(now()) THEN
        PERFORM refuse('board_version_future', 'The rules of a board change from a later day on', 'Choose tomorrow or later.');
    ELSIF jsonb_typeof(coalesce(p_gates, '{}')) <> 'object' THEN
        PERFORM refuse('board_version_gates', 'Gates are an object: {"min_calls": {"n": 10}}');
    ELSIF jsonb_typeof(coalesce(p_weights, '{}')) <> 'object' THEN
        PERFORM refuse('board_version_weights', 'Weights are an object: {"amount": 2}');
    ELSIF EXISTS (SELECT FROM jsonb_object_keys(coalesce(p_gates, '{}')) k WHERE k NOT IN ('no_fatal', 'not_absent', 'not_late', 'min_calls', 'min_sample')) THEN
        PERFORM refuse('board_version_gates', 'There is no such gate');
    ELSIF EXISTS (SELECT FROM jsonb_each(coalesce(p_gates, '{}')) g WHERE jsonb_typeof(g.value) <> 'object'
                     OR (g.key IN ('min_calls', 'min_sample') AND coalesce(g.value ->> 'n', '') !~ '^[0-9]{1,5}$')
                     OR (g.key = 'no_fatal' AND coalesce(g.value ->> 'lookback_days', '0') !~ '^[0-9]{1,3}$')) THEN
        PERFORM refuse('board_version_gates', 'A gate has a whole number where it needs one', 'min_calls and min_sample n, no_fatal lookback_days.');
    ELSIF EXISTS (SELECT FROM jsonb_each_text(coalesce(p_weights, '{}')) w WHERE w.key NOT IN ('amount', 'orders', 'success_rate', 'qa_score', 'service')
                     OR CASE WHEN coalesce(w.value, '') ~ '^[0-9]{1,4}([.][0-9]{1,4})?$' THEN w.value::numeric = 0 ELSE true END) THEN
        PERFORM refuse('board_version_weights', 'Weights are numbers above 0, one for a metric');
    ELSIF p_code = 'month' AND extract(day FROM p_from) <> 1 OR p_code = 'week' AND extract(isodow FROM p_from) <> p_week_starts THEN
        PERFORM refuse('board_version_period', 'The rules of a board change with a period', 'Choose the first day of a week or month.');
    ELSIF p_code = 'week' AND EXISTS (SELECT FROM board_version v WHERE v.code = 'week' AND v.week_starts <> p_week_starts)
          AND (EXISTS (SELECT FROM sale) OR EXISTS (SELECT FROM result_entry)) THEN
        -- A week of the old kind and one of the new would share days, and prizes.
        PERFORM refuse('board_version_week', 'The first day of the week stays once orders or results are there');
    END IF;
    UPDATE board_version SET week_starts = p_week_starts WHERE code = 'week' AND p_code = 'week' AND week_starts <> p_week_starts;
    DELETE FROM board_version WHERE code = p_code AND lower(valid) = p_from;
    SELECT min(lower(valid)) INTO v_until FROM board_version WHERE code = p_code AND lower(valid) > p_from;
    UPDATE board_version SET valid = daterange(lower(valid), p_from) WHERE code = p_code AND valid @> p_from;
    INSERT INTO board_version (code, metric, weights, gates, ties, closes_at, week_starts, valid, made_by)
    VALUES (p_code, p_metric, coalesce(p_weights, '{}'), coalesce(p_gates, '{}'), p_ties, p_closes_at, p_week_starts, daterange(p_from, v_until), my_staff_id())
    RETURNING board_version_id INTO v_id;
    PERFORM pg_notify('banzhang_board', p_from::text);
    RETURN v_id;
END $$;
COMMENT ON FUNCTION save_board_version IS 'Sets the rules of a board from a day after today on, the first of a period; returns the version. The first day of the week can be set until there are orders or results, and holds for all weeks then';

CREATE FUNCTION set_board_setting(p_new_hire_days int, p_match_before_min int, p_match_after_min int, p_short_talk_s int, p_short_calls int, p_ratio_calls int,
                                  p_hang_up_percent int, p_transfer_percent int, p_refund_percent int) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    UPDATE board_setting SET new_hire_days = p_new_hire_days, match_before_min = p_match_before_min, match_after_min = p_match_after_min,
        short_talk_s = p_short_talk_s, short_calls = p_short_calls, ratio_calls = p_ratio_calls, hang_up_percent = p_hang_up_percent,
        transfer_percent = p_transfer_percent, refund_percent = p_refund_percent;
    PERFORM pg_notify('banzhang_board', site_day(now())::text);
END $$;
COMMENT ON FUNCTION set_board_setting IS 'Sets what the boards reckon with beside their rules';

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['sale', 'sale_day', 'result_entry', 'result_day'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('GRANT SELECT ON %I TO bz_leader, bz_manager, bz_auditor', t);
        EXECUTE format('CREATE POLICY site ON %I FOR SELECT TO bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL)', t);
        EXECUTE format('CREATE POLICY led ON %I FOR SELECT TO bz_leader USING (team_id = ANY ((SELECT my_led_teams())::bigint[])'
                       ' AND led_by_me(team_id, site_midnight(on_date)))', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['sale_month', 'sale_import', 'sale_reject'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('GRANT SELECT ON %I TO bz_manager, bz_auditor', t);
        EXECUTE format('CREATE POLICY site ON %I FOR SELECT TO bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL)', t);
    END LOOP;
END $$;
GRANT SELECT ON board_version, board_setting TO bz_staff;
GRANT SELECT ON sale TO bz_staff; -- no policy, no rows: whoever may see a board may ask what is behind it

REVOKE ALL ON FUNCTION whole_months, guard_sale, guard_board_version, refresh_sale_days, stamp_sale_team, check_sale_source, sale_number, sale_moment, sale_rows,
    keep_sale_rejects, take_orders, taken_back_fault, take_returns, take_sales, take_results, student_t975, board_sales, board_shares, board_scores, board_figures, board_brackets, board_team_of, board_calls, board_bars, board_flags,
    board_reader, board_ranked, board_gates_known, board_places, board_before, save_board_version, set_board_setting FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_sales, take_results TO bz_manager, bz_feed;
GRANT EXECUTE ON FUNCTION board_places, board_before TO bz_staff, bz_feed, bz_wallboard;
GRANT EXECUTE ON FUNCTION save_board_version, set_board_setting TO bz_manager;
