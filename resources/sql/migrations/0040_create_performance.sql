-- SPDX-License-Identifier: GPL-3.0-or-later
-- The performance total of the month (绩效总成绩: #77, #78, #23 to #25, #138, #224), what came of it (#219), and incidents (#240, #178).
CREATE TABLE performance_scheme (
    performance_scheme_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    post text NOT NULL CONSTRAINT performance_scheme_post CHECK (post IN ('agent', 'leader')),
    valid daterange NOT NULL CONSTRAINT performance_scheme_months CHECK (NOT isempty(valid) AND extract(day FROM lower(valid)) = 1
        AND (upper_inf(valid) OR extract(day FROM upper(valid)) = 1)),
    made_by bigint REFERENCES staff,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT performance_scheme_one EXCLUDE USING gist (post WITH =, valid WITH &&)
);
COMMENT ON TABLE performance_scheme IS 'By what the people of a post are measured, by months (#224): its parts are performance_part';
COMMENT ON COLUMN performance_scheme.performance_scheme_id IS 'Key';
COMMENT ON COLUMN performance_scheme.post IS 'agent, or leader: by the sums of his team';
COMMENT ON COLUMN performance_scheme.valid IS 'Whole months, the last day excluded';
COMMENT ON COLUMN performance_scheme.made_by IS 'Who set it; null: it came with the product';
COMMENT ON COLUMN performance_scheme.made_at IS 'When';

CREATE TABLE performance_part (
    performance_scheme_id bigint NOT NULL REFERENCES performance_scheme ON DELETE CASCADE,
    metric text NOT NULL CONSTRAINT performance_part_metric CHECK (metric IN ('efficiency', 'connected', 'service-level', 'success-rate', 'sales', 'qa-score',
        'exam', 'satisfaction', 'attendance', 'conduct', 'leader-points')),
    position int NOT NULL,
    weight int NOT NULL CONSTRAINT performance_part_weight CHECK (weight BETWEEN 1 AND 100),
    zero_at numeric(14, 2) NOT NULL CONSTRAINT performance_part_zero CHECK (abs(zero_at) <= 100000000000),
    full_at numeric(14, 2) NOT NULL CONSTRAINT performance_part_full CHECK (abs(full_at) <= 100000000000 AND full_at <> zero_at),
    PRIMARY KEY (performance_scheme_id, metric)
);
COMMENT ON TABLE performance_part IS 'A part of a total: a value is worth 0 points at zero_at and 100 at full_at, straight between and flat beyond. The weights of a scheme add up to 100';
COMMENT ON COLUMN performance_part.performance_scheme_id IS 'The scheme';
COMMENT ON COLUMN performance_part.metric IS 'What is measured';
COMMENT ON COLUMN performance_part.position IS 'Its place in the scheme, from 1';
COMMENT ON COLUMN performance_part.weight IS 'Per cent of the total';
COMMENT ON COLUMN performance_part.zero_at IS 'The value that is worth nothing; above full_at where less is better';
COMMENT ON COLUMN performance_part.full_at IS 'The value that is worth 100 points';

INSERT INTO performance_scheme (post, valid) VALUES ('agent', '[2000-01-01,)'), ('leader', '[2000-01-01,)');
INSERT INTO performance_part (performance_scheme_id, metric, position, weight, zero_at, full_at)
SELECT s.performance_scheme_id, p.metric, p.position, p.weight, p.zero_at, p.full_at
  FROM performance_scheme s JOIN (VALUES
       ('agent', 'qa-score', 1, 30, 0, 100), ('agent', 'efficiency', 2, 20, 30, 80), ('agent', 'success-rate', 3, 10, 0, 30),
       ('agent', 'exam', 4, 15, 0, 100), ('agent', 'satisfaction', 5, 10, 0, 100), ('agent', 'attendance', 6, 10, 80, 100),
       ('agent', 'leader-points', 7, 5, 0, 100),
       ('leader', 'qa-score', 1, 30, 0, 100), ('leader', 'efficiency', 2, 20, 30, 80), ('leader', 'success-rate', 3, 20, 0, 30),
       ('leader', 'exam', 4, 10, 0, 100), ('leader', 'satisfaction', 5, 10, 0, 100), ('leader', 'attendance', 6, 10, 80, 100))
       p (post, metric, position, weight, zero_at, full_at) USING (post);

CREATE TABLE mark_import (
    mark_import_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    file text NOT NULL CONSTRAINT mark_import_file_length CHECK (length(file) <= 500),
    added int NOT NULL,
    known int NOT NULL,
    rejects jsonb NOT NULL,
    entered_by bigint NOT NULL REFERENCES staff,
    entered_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE mark_import IS 'Each time that marks were handed in, with the lines that were refused: nothing is lost';
COMMENT ON COLUMN mark_import.mark_import_id IS 'Key';
COMMENT ON COLUMN mark_import.file IS 'The name of the file';
COMMENT ON COLUMN mark_import.added IS 'Lines that were new';
COMMENT ON COLUMN mark_import.known IS 'Lines that were there already';
COMMENT ON COLUMN mark_import.rejects IS 'Lines that were refused: line, text, why';
COMMENT ON COLUMN mark_import.entered_by IS 'Who handed them in';
COMMENT ON COLUMN mark_import.entered_at IS 'When';

CREATE TABLE mark_entry (
    mark_entry_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CONSTRAINT mark_entry_kind CHECK (kind IN ('exam', 'satisfaction')),
    agent_id bigint NOT NULL REFERENCES agent,
    month date NOT NULL CONSTRAINT mark_entry_month CHECK (extract(day FROM month) = 1),
    given numeric(7, 2) NOT NULL,
    out_of numeric(7, 2) NOT NULL CONSTRAINT mark_entry_out_of CHECK (out_of > 0),
    supersedes bigint REFERENCES mark_entry CONSTRAINT mark_entry_superseded_once UNIQUE,
    mark_import_id bigint NOT NULL REFERENCES mark_import,
    line_no int NOT NULL,
    CONSTRAINT mark_entry_range CHECK (given BETWEEN 0 AND out_of)
);
COMMENT ON TABLE mark_entry IS 'A month''s mark of an agent (#77): facts; a correction is a later row in the place of the former';
COMMENT ON COLUMN mark_entry.mark_entry_id IS 'Key';
COMMENT ON COLUMN mark_entry.kind IS 'exam (业务考核) or satisfaction (满意度)';
COMMENT ON COLUMN mark_entry.agent_id IS 'The agent';
COMMENT ON COLUMN mark_entry.month IS 'First day of the month';
COMMENT ON COLUMN mark_entry.given IS 'The mark';
COMMENT ON COLUMN mark_entry.out_of IS 'The best that could be had';
COMMENT ON COLUMN mark_entry.supersedes IS 'The row that it corrects; null: the first';
COMMENT ON COLUMN mark_entry.mark_import_id IS 'With which file it came, and who handed it in';
COMMENT ON COLUMN mark_entry.line_no IS 'Its line there';
CREATE UNIQUE INDEX mark_entry_once ON mark_entry (month, kind, agent_id) WHERE supersedes IS NULL;
CREATE INDEX mark_entry_idx ON mark_entry (month, kind, agent_id, mark_entry_id DESC);

CREATE TABLE performance_month (
    month date NOT NULL REFERENCES ledger_month,
    post text NOT NULL CONSTRAINT performance_month_post CHECK (post IN ('agent', 'leader', 'team')),
    agent_id bigint REFERENCES agent,
    team_id bigint,
    on_date date NOT NULL,
    agent_no text NOT NULL,
    name text NOT NULL,
    team text NOT NULL,
    department_id bigint,
    performance_scheme_id bigint REFERENCES performance_scheme,
    parts jsonb NOT NULL,
    total numeric(5, 2),
    place int,
    members int NOT NULL,
    with_gaps int NOT NULL,
    CONSTRAINT performance_month_once UNIQUE NULLS NOT DISTINCT (month, post, agent_id, team_id)
);
COMMENT ON TABLE performance_month IS 'The totals of a closed month: they never move again';
COMMENT ON COLUMN performance_month.month IS 'Its first day';
COMMENT ON COLUMN performance_month.post IS 'agent; leader, by the sums of his team; team, the mean of the totals of its members who have half of the weights (#138)';
COMMENT ON COLUMN performance_month.agent_id IS 'The agent; null for leaders and teams';
COMMENT ON COLUMN performance_month.team_id IS 'The team, of an agent the last that he was in; null: none';
COMMENT ON COLUMN performance_month.on_date IS 'The last day on which he was in it: who led the team then may read the row';
COMMENT ON COLUMN performance_month.agent_no IS 'Agent number then';
COMMENT ON COLUMN performance_month.name IS 'Name then; the leaders of the last day, who are measured by the days since all of them lead; the team';
COMMENT ON COLUMN performance_month.team IS 'The team''s name then';
COMMENT ON COLUMN performance_month.department_id IS 'Its department then';
COMMENT ON COLUMN performance_month.performance_scheme_id IS 'The scheme; null for teams';
COMMENT ON COLUMN performance_month.parts IS 'Its parts in their order: metric, weight, zero_at, full_at, value and points (null: a gap)';
COMMENT ON COLUMN performance_month.total IS 'Points, 0 to 100; null: every part is missing';
COMMENT ON COLUMN performance_month.place IS 'Place among all of the post; null also where less than half of the weights is there';
COMMENT ON COLUMN performance_month.members IS 'Of a team: its members; otherwise 1';
COMMENT ON COLUMN performance_month.with_gaps IS 'Of these with a part that is missing';
CREATE INDEX performance_month_agent_idx ON performance_month (agent_id, month);

CREATE TABLE performance_outcome (
    performance_outcome_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agent_id bigint NOT NULL REFERENCES agent,
    month date NOT NULL CONSTRAINT performance_outcome_month CHECK (extract(day FROM month) = 1),
    outcome text NOT NULL CONSTRAINT performance_outcome_known CHECK (outcome IN ('', 'promotion', 'raise', 'bonus', 'training', 'dismissal')),
    reason text NOT NULL CONSTRAINT performance_outcome_reason CHECK (length(translate(reason, E' \t\r\n　', '')) >= 4 AND length(reason) <= 1000),
    replaces bigint REFERENCES performance_outcome CONSTRAINT performance_outcome_replaced_once UNIQUE,
    decided_by bigint NOT NULL REFERENCES staff,
    decided_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE performance_outcome IS 'What came of an agent''s month (#219); a correction is a row that replaces the one before';
COMMENT ON COLUMN performance_outcome.performance_outcome_id IS 'Key';
COMMENT ON COLUMN performance_outcome.agent_id IS 'The agent';
COMMENT ON COLUMN performance_outcome.month IS 'First day of the month';
COMMENT ON COLUMN performance_outcome.outcome IS 'promotion, raise, bonus, training, dismissal; empty: taken back';
COMMENT ON COLUMN performance_outcome.reason IS 'Why; at least four characters beside white space';
COMMENT ON COLUMN performance_outcome.replaces IS 'The row that this one corrects; null: the first';
COMMENT ON COLUMN performance_outcome.decided_by IS 'The manager';
COMMENT ON COLUMN performance_outcome.decided_at IS 'When';
CREATE UNIQUE INDEX performance_outcome_once ON performance_outcome (month, agent_id) WHERE replaces IS NULL;

CREATE TABLE incident (
    incident_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    incident_no text NOT NULL CONSTRAINT incident_no_once UNIQUE,
    reported_by bigint NOT NULL REFERENCES staff,
    reported_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    closed_at timestamptz,
    closed_by bigint REFERENCES staff,
    conclusion text NOT NULL DEFAULT '' CONSTRAINT incident_conclusion_length CHECK (length(conclusion) <= 2000),
    CONSTRAINT incident_closed CHECK ((closed_at IS NULL) = (closed_by IS NULL) AND (closed_at IS NULL OR btrim(conclusion) <> ''))
);
COMMENT ON TABLE incident IS 'Something out of the ordinary, or a drill of it (#240, #178); what is known of it is its last incident_revision';
COMMENT ON COLUMN incident.incident_id IS 'Key';
COMMENT ON COLUMN incident.incident_no IS 'Number on paper: year and place in it';
COMMENT ON COLUMN incident.reported_by IS 'Who reported it';
COMMENT ON COLUMN incident.reported_at IS 'When';
COMMENT ON COLUMN incident.closed_at IS 'When a manager closed it; null: open';
COMMENT ON COLUMN incident.closed_by IS 'Who';
COMMENT ON COLUMN incident.conclusion IS 'What it comes to';

CREATE TABLE incident_revision (
    incident_revision_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    incident_id bigint NOT NULL REFERENCES incident,
    kind text NOT NULL CONSTRAINT incident_kind CHECK (kind IN ('fault', 'emergency', 'complaint', 'drill')),
    title text NOT NULL CONSTRAINT incident_title CHECK (btrim(title) <> '' AND length(title) <= 200),
    begun_at timestamptz NOT NULL,
    ended_at timestamptz CONSTRAINT incident_ends_later CHECK (ended_at >= begun_at),
    what text NOT NULL CONSTRAINT incident_what CHECK (btrim(what) <> '' AND length(what) <= 4000),
    effect text NOT NULL CONSTRAINT incident_effect_length CHECK (length(effect) <= 4000),
    calls_lost int CONSTRAINT incident_calls_lost CHECK (calls_lost >= 0),
    agents int CONSTRAINT incident_agents CHECK (agents >= 0),
    cause text NOT NULL CONSTRAINT incident_cause_length CHECK (length(cause) <= 4000),
    measures text NOT NULL CONSTRAINT incident_measures_length CHECK (length(measures) <= 4000),
    attendees text NOT NULL CONSTRAINT incident_attendees_length CHECK (length(attendees) <= 1000),
    written_by bigint NOT NULL REFERENCES staff,
    written_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE incident_revision IS 'What was known of an incident: the last row counts, the former stay';
COMMENT ON COLUMN incident_revision.incident_revision_id IS 'Key';
COMMENT ON COLUMN incident_revision.incident_id IS 'The incident';
COMMENT ON COLUMN incident_revision.kind IS 'fault, emergency, complaint, or drill (应急演练)';
COMMENT ON COLUMN incident_revision.title IS 'In one line';
COMMENT ON COLUMN incident_revision.begun_at IS 'When it began';
COMMENT ON COLUMN incident_revision.ended_at IS 'When it was over; null: it goes on';
COMMENT ON COLUMN incident_revision.what IS 'What happened';
COMMENT ON COLUMN incident_revision.effect IS 'What it did';
COMMENT ON COLUMN incident_revision.calls_lost IS 'Calls that were lost; null: not known';
COMMENT ON COLUMN incident_revision.agents IS 'Agents concerned; null: not known';
COMMENT ON COLUMN incident_revision.cause IS 'Why it happened';
COMMENT ON COLUMN incident_revision.measures IS 'What was and will be done';
COMMENT ON COLUMN incident_revision.attendees IS 'Who took part';
COMMENT ON COLUMN incident_revision.written_by IS 'Who wrote it';
COMMENT ON COLUMN incident_revision.written_at IS 'When';
CREATE INDEX incident_revision_idx ON incident_revision (incident_id, incident_revision_id DESC);

CREATE TABLE incident_entry (
    incident_entry_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    incident_id bigint NOT NULL REFERENCES incident,
    at timestamptz NOT NULL,
    text text NOT NULL CONSTRAINT incident_entry_text CHECK (btrim(text) <> '' AND length(text) <= 2000),
    written_by bigint NOT NULL REFERENCES staff,
    written_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE incident_entry IS 'The course of an incident';
COMMENT ON COLUMN incident_entry.incident_entry_id IS 'Key';
COMMENT ON COLUMN incident_entry.incident_id IS 'The incident';
COMMENT ON COLUMN incident_entry.at IS 'When it was so';
COMMENT ON COLUMN incident_entry.text IS 'What was so';
COMMENT ON COLUMN incident_entry.written_by IS 'Who wrote it down';
COMMENT ON COLUMN incident_entry.written_at IS 'When';
CREATE INDEX incident_entry_idx ON incident_entry (incident_id, at);

CREATE FUNCTION guard_performance() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_sets text[] := '{closed_at,closed_by,conclusion}';
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'incident' THEN
        IF to_jsonb(OLD) ->> 'closed_at' IS NULL AND to_jsonb(NEW) - v_sets = to_jsonb(OLD) - v_sets THEN
            RETURN NEW;
        END IF;
    ELSIF TG_OP <> 'TRUNCATE' AND TG_TABLE_NAME IN ('performance_scheme', 'performance_part') THEN
        IF NOT EXISTS (SELECT FROM performance_month m WHERE m.performance_scheme_id = OLD.performance_scheme_id) THEN
            RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
        ELSIF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'performance_scheme' AND to_jsonb(NEW) - 'valid' = to_jsonb(OLD) - 'valid'
              AND NOT EXISTS (SELECT FROM performance_month m WHERE m.performance_scheme_id = OLD.performance_scheme_id
                                 AND NOT (to_jsonb(NEW) ->> 'valid')::daterange @> m.month) THEN
            RETURN NEW;
        END IF;
        PERFORM refuse('performance_scheme_used', 'A closed month stands on this scheme: it stays as it is', 'Set another one from next month on.');
    END IF;
    PERFORM refuse('performance_stays', 'What was handed in, reckoned or reported stays as it is', 'A correction is a row of its own.');
END $$;
COMMENT ON FUNCTION guard_performance IS 'Keeps schemes that were used, marks, totals, outcomes and incidents as they are, from the owner too; an incident is closed once';

DO $$
DECLARE
    v_table text;
    v_key text;
BEGIN
    FOR v_table, v_key IN VALUES ('performance_scheme', 'performance_scheme_id'), ('performance_part', 'performance_scheme_id'), ('mark_import', 'mark_import_id'), ('mark_entry', 'mark_entry_id'),
        ('performance_month', 'month'), ('performance_outcome', 'performance_outcome_id'), ('incident', 'incident_id'), ('incident_revision', 'incident_revision_id'),
        ('incident_entry', 'incident_entry_id') LOOP
        EXECUTE format('CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_performance()', v_table);
        EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION guard_performance()', v_table);
        IF v_table NOT IN ('performance_month', 'mark_import') THEN -- what the closing and the file say already
            EXECUTE format('CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_change(%s)', v_table, v_key);
        END IF;
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', v_table);
    END LOOP;
END $$;

CREATE FUNCTION half_up(p_value numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT (floor(p_value * 100 + 0.5) / 100)::numeric(20, 2) $$;
COMMENT ON FUNCTION half_up IS 'Two decimals, half up';

CREATE FUNCTION part_points(p_value numeric, p_zero numeric, p_full numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT CASE WHEN p_value IS NOT NULL THEN half_up(least(100, greatest(0, 100 * (p_value - p_zero) / (p_full - p_zero)))) END $$; -- greatest() passes over nulls
COMMENT ON FUNCTION part_points IS 'What a value is worth, 0 to 100 points with two decimals; null: a gap stays one';

CREATE FUNCTION performance_rows(p_month date) RETURNS SETOF agent_month_figure
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
BEGIN
    IF EXISTS (SELECT FROM figure_month f WHERE f.month = p_month) THEN
        RETURN QUERY SELECT f.* FROM agent_month_figure f WHERE f.month = p_month;
    ELSE
        RETURN QUERY SELECT f.* FROM live_agent_figures(p_month, (p_month + interval '1 month')::date - 1, NULL, NULL) f;
    END IF;
END $$;
COMMENT ON FUNCTION performance_rows IS 'The sums that a month''s totals are made of: as frozen, or as they are now';

CREATE FUNCTION performance_service(p_month date) RETURNS numeric
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT half_up(100.0 * sum(q.answered_in_time) / nullif(sum(q.offered), 0))
      FROM (SELECT f.offered, f.answered_in_time FROM queue_day_figure f WHERE f.month = p_month
            UNION ALL
            SELECT f.offered, f.answered_in_time FROM live_queue_days(p_month, (p_month + interval '1 month')::date - 1) f
             WHERE NOT EXISTS (SELECT FROM figure_month m WHERE m.month = p_month)) q
$$;
COMMENT ON FUNCTION performance_service IS 'Service level of all queues in a month, per cent';

CREATE FUNCTION performance_homes(p_month date) RETURNS TABLE (agent_id bigint, team_id bigint, on_date date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT DISTINCT ON (m.agent_id) m.agent_id, m.team_id,
           greatest(lower(m.during), p_month, least(upper(m.during) - 1, a.left_on - 1, (p_month + interval '1 month')::date - 1, site_day(now())))
      FROM agent_team m JOIN agent a USING (agent_id)
     WHERE m.during && daterange(p_month, (p_month + interval '1 month')::date)
       AND lower(m.during) <= greatest(p_month, site_day(now())) AND (a.left_on IS NULL OR lower(m.during) < a.left_on) -- what is only planned moves nobody yet
     ORDER BY m.agent_id, lower(m.during) DESC
$$;
COMMENT ON FUNCTION performance_homes IS 'The team that an agent was in last in a month, and his last day there';

-- What is of a person, not of the sums: marks, conduct, the leader's points.
CREATE FUNCTION performance_marks(p_month date) RETURNS TABLE (agent_id bigint, metric text, value numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT m.agent_id, m.kind, half_up(100 * m.given / m.out_of) FROM mark_entry m
     WHERE m.month = p_month AND NOT EXISTS (SELECT FROM mark_entry n WHERE n.supersedes = m.mark_entry_id)
    UNION ALL
    SELECT f.agent_id, 'conduct', greatest(0, 100 - 5 * coalesce(max(v.n), 0))
      FROM performance_rows(p_month) f
      LEFT JOIN (SELECT x.agent_id, count(*) AS n FROM violation x
                  WHERE x.on_date >= p_month AND x.on_date < (p_month + interval '1 month')::date AND x.state = 'confirmed' GROUP BY 1) v ON v.agent_id = f.agent_id
     GROUP BY f.agent_id HAVING sum(f.shifts) > 0 OR sum(f.login_s) > 0
    UNION ALL
    SELECT b.agent_id, 'leader-points', half_up(100.0 * sum(b.points) / nullif(sum(b.most), 0)) FROM bonus_points b
     WHERE b.month = p_month AND NOT EXISTS (SELECT FROM bonus_points n WHERE n.replaces = b.bonus_points_id) GROUP BY 1
$$;
COMMENT ON FUNCTION performance_marks IS 'The values of a month that come from no sums: exam, satisfaction, conduct, leader-points';

CREATE FUNCTION reckon_performance(p_month date) RETURNS SETOF performance_month
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
    v_last date := least((p_month + interval '1 month')::date - 1, greatest(p_month, site_day(now())));
    v_service numeric := performance_service(p_month);
BEGIN
    RETURN QUERY
    WITH figure AS MATERIALIZED (
        SELECT f.* FROM performance_rows(p_month) f JOIN agent a ON a.agent_id = f.agent_id AND NOT a.provisional
    ), home AS MATERIALIZED (
        SELECT h.* FROM performance_homes(p_month) h
    ), leader AS MATERIALIZED (
        SELECT l.team_id, string_agg(s.name, '、' ORDER BY s.name) AS names, max(lower(l.during)) AS since FROM team_leader l JOIN staff s USING (staff_id)
         WHERE l.during @> v_last AND NOT l.deputy GROUP BY 1
    ), person AS MATERIALIZED (
        SELECT f.agent_id, min(f.agent_no) AS agent_no, min(f.agent) AS name FROM figure f GROUP BY 1
    ), unit AS MATERIALIZED ( -- the sums of each agent, and of each leader's team
        SELECT u.post, u.id, sum(f.talk_s) AS talk_s, sum(f.login_s) AS login_s, sum(f.offered) AS offered, sum(f.connected) AS connected, sum(f.visits) AS visits,
               sum(f.successes) AS successes, sum(f.orders) AS orders, sum(f.sales_fen) AS sales_fen, sum(f.sheets) AS sheets, sum(f.score_sum) AS score_sum,
               sum(f.shifts) AS shifts, sum(f.shifts_attended) AS attended, sum(f.late + f.early_leave) AS halves
          FROM figure f CROSS JOIN LATERAL (VALUES ('agent', f.agent_id), ('leader', f.team_id)) u (post, id)
         WHERE u.post = 'agent' OR EXISTS (SELECT FROM leader l WHERE l.team_id = u.id AND (l.since <= p_month OR f.from_on >= l.since)) GROUP BY 1, 2
    ), mark AS MATERIALIZED (
        SELECT k.* FROM performance_marks(p_month) k JOIN person p USING (agent_id)
    ), value AS MATERIALIZED (
        SELECT u.post, u.id, m.metric, half_up(m.value) AS value FROM unit u CROSS JOIN LATERAL (VALUES
               ('efficiency', 100.0 * u.talk_s / nullif(u.login_s, 0)),
               ('connected', CASE WHEN u.offered > 0 OR u.login_s > 0 THEN u.connected END),
               ('service-level', CASE WHEN u.login_s > 0 OR u.offered > 0 THEN v_service END),
               ('success-rate', 100.0 * u.successes / nullif(u.visits, 0)),
               ('sales', CASE WHEN u.login_s > 0 OR u.attended > 0 OR u.orders <> 0 OR u.sales_fen <> 0 THEN u.sales_fen END),
               ('qa-score', u.score_sum / (100.0 * nullif(u.sheets, 0))),
               ('attendance', CASE WHEN u.shifts > 0 THEN greatest(0, 100.0 * (u.attended - 0.5 * u.halves) / u.shifts) END)) m (metric, value)
        UNION ALL SELECT 'agent', k.agent_id, k.metric, k.value FROM mark k
        UNION ALL SELECT 'leader', h.team_id, k.metric, half_up(avg(k.value)) FROM mark k JOIN home h USING (agent_id) GROUP BY 2, 3
    ), part AS MATERIALIZED (
        SELECT u.post, u.id, s.performance_scheme_id, p.position, p.metric, p.weight, p.zero_at, p.full_at, v.value, part_points(v.value, p.zero_at, p.full_at) AS points
          FROM unit u JOIN performance_scheme s ON s.post = u.post AND s.valid @> p_month JOIN performance_part p USING (performance_scheme_id)
          LEFT JOIN value v ON v.post = u.post AND v.id = u.id AND v.metric = p.metric
    ), summed AS MATERIALIZED (
        SELECT p.post, p.id, min(p.performance_scheme_id) AS scheme,
               jsonb_agg(jsonb_build_object('metric', p.metric, 'weight', p.weight, 'zero_at', p.zero_at, 'full_at', p.full_at, 'value', p.value, 'points', p.points) ORDER BY p.position) AS parts,
               half_up(sum(p.weight * p.points) / nullif(sum(p.weight) FILTER (WHERE p.points IS NOT NULL), 0)) AS total,
               coalesce(2 * sum(p.weight) FILTER (WHERE p.points IS NOT NULL) >= sum(p.weight), false) AS is_measured, count(*) FILTER (WHERE p.points IS NULL) AS gaps
          FROM part p GROUP BY 1, 2
    ), line AS (
        SELECT s.post, p.agent_id, h.team_id, coalesce(h.on_date, v_last) AS on_date, p.agent_no, p.name, coalesce(t.name, '') AS team, t.department_id, s.scheme, s.parts, s.total,
               s.is_measured, 1 AS members, (s.gaps > 0)::int AS with_gaps
          FROM summed s JOIN person p ON p.agent_id = s.id LEFT JOIN home h ON h.agent_id = s.id LEFT JOIN team t ON t.team_id = h.team_id WHERE s.post = 'agent'
        UNION ALL
        SELECT s.post, NULL, s.id, v_last, '', l.names, t.name, t.department_id, s.scheme, s.parts, s.total, s.is_measured, 1, (s.gaps > 0)::int
          FROM summed s JOIN leader l ON l.team_id = s.id JOIN team t ON t.team_id = s.id WHERE s.post = 'leader'
        UNION ALL
        SELECT 'team', NULL, h.team_id, v_last, '', t.name, t.name, t.department_id, NULL, '[]', half_up(avg(s.total) FILTER (WHERE s.is_measured)), true, count(*)::int, (count(*) FILTER (WHERE s.gaps > 0))::int
          FROM summed s JOIN home h ON h.agent_id = s.id JOIN team t ON t.team_id = h.team_id WHERE s.post = 'agent' GROUP BY h.team_id, t.name, t.department_id
    )
    SELECT p_month, l.post, l.agent_id, l.team_id, l.on_date, l.agent_no, l.name, l.team, l.department_id, l.scheme, l.parts, l.total::numeric(5, 2),
           CASE WHEN l.total IS NOT NULL AND l.is_measured THEN (rank() OVER (PARTITION BY l.post, l.total IS NOT NULL AND l.is_measured ORDER BY l.total DESC))::int END,
           l.members, l.with_gaps
      FROM line l;
END $$;
COMMENT ON FUNCTION reckon_performance IS 'The totals of a month as they are now, of agents over all of their days, of leaders by the sums of their teams since they lead them, of teams by their members: each value and its points have two decimals, half up, and the total is the sum of weight times points over the sum of the weights that are there. Who has less than half of the weights has no place and does not count in the mean of his team: who was on leave is not compared with who worked';

CREATE FUNCTION freeze_performance(p_month date) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    INSERT INTO performance_month SELECT * FROM reckon_performance(p_month)
     WHERE NOT EXISTS (SELECT FROM performance_month m WHERE m.month = p_month)
$$;
COMMENT ON FUNCTION freeze_performance IS 'Freezes the totals of a closed month, once';
CREATE FUNCTION freeze_closed_performance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM freeze_performance(NEW.month);
    RETURN NULL;
END $$;
COMMENT ON FUNCTION freeze_closed_performance IS 'Trigger: the totals of a month are frozen when its ledger is closed, after its figures, in the same transaction';
-- Triggers fire in the order of their names: after that of the figures.
CREATE TRIGGER freezes_performance AFTER INSERT ON ledger_month FOR EACH ROW EXECUTE FUNCTION freeze_closed_performance();
DO $$
BEGIN
    PERFORM freeze_performance(m.month) FROM ledger_month m ORDER BY m.month;
END $$;

CREATE FUNCTION performance_totals(p_month date, p_department bigint, p_team bigint, p_agent bigint)
RETURNS TABLE (post text, agent_id bigint, team_id bigint, agent_no text, name text, team text, performance_scheme_id bigint, parts jsonb, total numeric, place int, members int, with_gaps int,
               performance_outcome_id bigint, outcome text, outcome_reason text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
#variable_conflict use_column
DECLARE
    v_month date := date_trunc('month', p_month::timestamp)::date;
    v_reader record;
    v_staff bigint := my_staff_id();
BEGIN
    SELECT * INTO v_reader FROM report_reader();
    IF p_month IS NULL OR v_month > site_day(now()) THEN
        PERFORM refuse('performance_month_ahead', 'That month has not begun');
    END IF;
    RETURN QUERY
    WITH line AS MATERIALIZED (
        SELECT m.* FROM performance_month m WHERE m.month = v_month
        UNION ALL
        SELECT r.* FROM (SELECT) one CROSS JOIN LATERAL reckon_performance(v_month) r WHERE NOT EXISTS (SELECT FROM ledger_month c WHERE c.month = v_month)
    )
    SELECT l.post, coalesce(l.agent_id, 0), coalesce(l.team_id, 0), l.agent_no, l.name, l.team, l.performance_scheme_id, l.parts, l.total, l.place, l.members, l.with_gaps,
           coalesce(o.performance_outcome_id, 0), coalesce(o.outcome, ''), coalesce(o.reason, '')
      FROM line l
      LEFT JOIN performance_outcome o ON o.agent_id = l.agent_id AND o.month = v_month AND NOT EXISTS (SELECT FROM performance_outcome n WHERE n.replaces = o.performance_outcome_id)
     WHERE (v_reader.sees_site OR l.team_id = ANY (v_reader.teams)
                AND EXISTS (SELECT FROM team_leader k WHERE k.staff_id = v_staff AND k.team_id = l.team_id AND k.during @> l.on_date))
       AND (p_team IS NULL OR l.team_id = p_team) AND (p_agent IS NULL OR l.agent_id = p_agent)
       AND (p_department IS NULL OR l.department_id = p_department)
     ORDER BY l.team, l.team_id, l.post DESC, l.place NULLS LAST, l.agent_no;
END $$;
COMMENT ON FUNCTION performance_totals IS 'The totals of a month: teams, then leaders and agents by place. Closed months as frozen; a leader''s own teams, of the days that he led them; managers and auditors all';

CREATE FUNCTION save_performance_scheme(p_post text, p_from date, p_parts jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_number CONSTANT text := '^-?[0-9]{1,11}([.][0-9]{1,2})?$';
    v_until date;
    v_id bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(726641, 0);
    IF p_from IS NULL OR extract(day FROM p_from) <> 1 OR p_from <= site_day(now()) THEN
        PERFORM refuse('performance_scheme_future', 'A scheme holds from the first day of a later month on', 'Nobody is measured afterwards by what he did not know.');
    ELSIF jsonb_typeof(p_parts) IS DISTINCT FROM 'array' OR jsonb_array_length(p_parts) = 0 THEN
        PERFORM refuse('performance_part_form', 'A scheme has parts');
    ELSIF EXISTS (SELECT FROM jsonb_array_elements(p_parts) p WHERE jsonb_typeof(p) <> 'object' OR coalesce(p ->> 'weight', '') !~ '^[0-9]{1,3}$'
                     OR coalesce(p ->> 'zero_at', '') !~ v_number OR coalesce(p ->> 'full_at', '') !~ v_number) THEN
        PERFORM refuse('performance_part_form', 'A part has a metric, a whole weight, and the values that are worth 0 and 100 points, with two decimals at most');
    ELSIF (SELECT sum((p ->> 'weight')::int) FROM jsonb_array_elements(p_parts) p) <> 100 THEN
        PERFORM refuse('performance_weights', 'The weights of a scheme add up to 100');
    ELSIF EXISTS (SELECT FROM jsonb_array_elements(p_parts) p GROUP BY p ->> 'metric' HAVING count(*) > 1) THEN
        PERFORM refuse('performance_part_twice', 'Each part is in a scheme once');
    END IF;
    DELETE FROM performance_scheme WHERE post = p_post AND lower(valid) = p_from;
    SELECT min(lower(valid)) INTO v_until FROM performance_scheme WHERE post = p_post AND lower(valid) > p_from;
    UPDATE performance_scheme SET valid = daterange(lower(valid), p_from) WHERE post = p_post AND valid @> p_from;
    INSERT INTO performance_scheme (post, valid, made_by) VALUES (p_post, daterange(p_from, v_until), v_staff) RETURNING performance_scheme_id INTO v_id;
    INSERT INTO performance_part (performance_scheme_id, metric, position, weight, zero_at, full_at)
    SELECT v_id, p.value ->> 'metric', p.nth, (p.value ->> 'weight')::int, (p.value ->> 'zero_at')::numeric, (p.value ->> 'full_at')::numeric
      FROM jsonb_array_elements(p_parts) WITH ORDINALITY p (value, nth);
    RETURN v_id;
END $$;
COMMENT ON FUNCTION save_performance_scheme IS 'Sets a post''s scheme from a later month on: [{"metric", "weight", "zero_at", "full_at"}], the weights add up to 100. One that begins on the same day gives way. Returns it';

CREATE FUNCTION mark_number(p_text text) RETURNS numeric LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT CASE WHEN btrim(p_text) ~ '^-?[0-9]{1,5}([.][0-9]{1,2})?$' THEN btrim(p_text)::numeric END $$;
COMMENT ON FUNCTION mark_number IS 'A mark, or null for what is none';

CREATE FUNCTION take_marks(p_file text, p_rows jsonb, p_rejects jsonb, OUT added int, OUT known int, OUT rejected int, OUT rejects jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
DECLARE
    v_staff bigint := my_staff();
    v_file text := left(coalesce(p_file, ''), 500);
    v_import bigint := nextval(pg_get_serial_sequence('mark_import', 'mark_import_id'));
    v_rows jsonb;
BEGIN
    -- The ledger's month is closed under the first, exclusively; one hands in at a time.
    PERFORM pg_advisory_xact_lock_shared(726630, 0), pg_advisory_xact_lock(726641, 1);
    WITH given AS MATERIALIZED (
        SELECT r.line, r.text, btrim(r.given ->> 'agent_no') AS agent_no, r.given ->> 'kind' AS kind,
               CASE WHEN r.given ->> 'month' ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$' THEN (r.given ->> 'month' || '-01')::date END AS month,
               mark_number(r.given ->> 'given') AS given, CASE WHEN r.given ? 'out_of' THEN mark_number(r.given ->> 'out_of') ELSE 100 END AS out_of
          FROM sale_rows(p_rows) r
    ), found AS MATERIALIZED (
        SELECT g.*, a.agent_id, now_mark.mark_entry_id AS before_id, (now_mark.given, now_mark.out_of) IS NOT DISTINCT FROM (g.given, g.out_of) AS is_known,
               CASE WHEN g.kind IS NULL OR g.kind NOT IN ('exam', 'satisfaction') THEN 'kind' WHEN a.agent_id IS NULL THEN 'agent' WHEN g.month IS NULL THEN 'month'
                    WHEN g.month > site_day(now()) THEN 'future' WHEN g.given IS NULL OR g.out_of IS NULL THEN 'number'
                    WHEN g.out_of <= 0 OR g.given < 0 OR g.given > g.out_of THEN 'range'
                    WHEN EXISTS (SELECT FROM ledger_month m WHERE m.month = g.month) THEN 'closed' WHEN g.month >= a.left_on THEN 'agent_gone'
                    WHEN (g.month + interval '1 month')::date <= a.hired_on THEN 'agent_before' END AS fault
          FROM given g
          LEFT JOIN agent a ON a.agent_no = g.agent_no AND NOT a.provisional
          LEFT JOIN LATERAL (SELECT m.* FROM mark_entry m WHERE m.month = g.month AND m.kind = g.kind AND m.agent_id = a.agent_id
                              ORDER BY m.mark_entry_id DESC LIMIT 1) now_mark ON true
    ), judged AS MATERIALIZED ( -- a former file handed in again cannot be told from a correction back: it is not taken, and not silently
        SELECT f.*, CASE WHEN f.fault IS NOT NULL THEN f.fault
                         WHEN row_number() OVER (PARTITION BY f.fault, f.agent_id, f.month, f.kind ORDER BY f.line) > 1 THEN 'twice'
                         WHEN NOT f.is_known AND EXISTS (SELECT FROM mark_entry e JOIN mark_import i USING (mark_import_id)
                                                          WHERE e.agent_id = f.agent_id AND e.month = f.month AND e.kind = f.kind AND i.file = v_file
                                                            AND (e.given, e.out_of) = (f.given, f.out_of)) THEN 'outdated' END AS why
          FROM found f
    )
    SELECT count(*) FILTER (WHERE j.why IS NULL AND NOT j.is_known), count(*) FILTER (WHERE j.why IS NULL AND j.is_known),
           coalesce(jsonb_agg(jsonb_build_object('line', j.line, 'text', j.text, 'why', j.why) ORDER BY j.line) FILTER (WHERE j.why IS NOT NULL), '[]'),
           coalesce(jsonb_agg(to_jsonb(j)) FILTER (WHERE j.why IS NULL AND NOT j.is_known), '[]')
      INTO added, known, rejects, v_rows FROM judged j;
    rejects := rejects || coalesce((SELECT jsonb_agg(jsonb_build_object('line', r.line, 'text', r.text, 'why', left(coalesce(r.given ->> 'why', 'form'), 200))) FROM sale_rows(p_rejects) r), '[]');
    rejected := jsonb_array_length(rejects);
    INSERT INTO mark_import (mark_import_id, file, added, known, rejects, entered_by) OVERRIDING SYSTEM VALUE VALUES (v_import, v_file, added, known, rejects, v_staff);
    INSERT INTO mark_entry (kind, agent_id, month, given, out_of, supersedes, mark_import_id, line_no)
    SELECT r.kind, r.agent_id, r.month, r.given, r.out_of, r.before_id, v_import, r.line
      FROM jsonb_to_recordset(v_rows) r (kind text, agent_id bigint, month date, given numeric, out_of numeric, before_id bigint, line int);
END $$;
COMMENT ON FUNCTION take_marks IS 'Takes marks of a month (#77): [{"line", "text", "agent_no", "month": "2026-10", "kind", "given", "out_of"}], and what the reader of the file refused. Another mark takes the place of the former; the same file again adds nothing. Reasons: kind, agent, month, future, number, range, closed, agent_gone, agent_before, twice, outdated (this file said it before, and another has corrected it since)';

CREATE FUNCTION decide_performance(p_agent bigint, p_month date, p_outcome text, p_reason text, p_replaces bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_month date := date_trunc('month', p_month::timestamp)::date;
    v_now performance_outcome;
    v_id bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(format('outcome:%s:%s', v_month, p_agent), 0));
    IF NOT EXISTS (SELECT FROM agent a WHERE a.agent_id = p_agent AND NOT a.provisional) THEN -- who is provisional is gone when he is known
        PERFORM refuse('performance_agent_known', 'There is no such agent');
    ELSIF p_agent = (SELECT s.agent_id FROM staff s WHERE s.staff_id = v_staff) THEN
        RAISE EXCEPTION 'Nobody decides on himself' USING ERRCODE = '42501', CONSTRAINT = 'performance_outcome_own';
    ELSIF v_month > site_day(now()) THEN
        PERFORM refuse('performance_month_ahead', 'That month has not begun');
    END IF;
    SELECT o.* INTO v_now FROM performance_outcome o WHERE o.month = v_month AND o.agent_id = p_agent
       AND NOT EXISTS (SELECT FROM performance_outcome n WHERE n.replaces = o.performance_outcome_id);
    IF coalesce(v_now.performance_outcome_id, 0) <> coalesce(p_replaces, 0) THEN
        RAISE EXCEPTION 'Somebody else decided meanwhile' USING ERRCODE = '55P03', CONSTRAINT = 'performance_outcome_meanwhile';
    ELSIF (v_now.outcome, v_now.reason) = (p_outcome, btrim(p_reason, E' \t\r\n　')) THEN
        RETURN v_now.performance_outcome_id;
    END IF;
    INSERT INTO performance_outcome (agent_id, month, outcome, reason, replaces, decided_by)
    VALUES (p_agent, v_month, p_outcome, btrim(coalesce(p_reason, ''), E' \t\r\n　'), nullif(p_replaces, 0), v_staff) RETURNING performance_outcome_id INTO v_id;
    RETURN v_id;
END $$;
COMMENT ON FUNCTION decide_performance IS 'A manager decides what comes of an agent''s month, with the reason (#219); a correction names the row that it replaces (0: none). Returns the row';

CREATE FUNCTION save_incident(p_incident bigint, p_revision bigint, p_fields jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_id bigint := nullif(p_incident, 0);
    v_year text := to_char(now() AT TIME ZONE site_zone(), 'YYYY');
    v incident_revision;
BEGIN
    IF jsonb_typeof(p_fields) IS DISTINCT FROM 'object' THEN
        PERFORM refuse('incident_form', 'What is known of an incident is named field by field');
    END IF;
    v := jsonb_populate_record(NULL::incident_revision, p_fields);
    PERFORM pg_advisory_xact_lock(726641, 2);
    IF NOT isfinite(v.begun_at) OR NOT isfinite(coalesce(v.ended_at, v.begun_at)) OR v.begun_at > now() + interval '5 minutes' OR v.ended_at > now() + interval '5 minutes' THEN
        PERFORM refuse('incident_ahead', 'An incident has begun, and ended, before now');
    ELSIF v_id IS NULL THEN
        INSERT INTO incident (incident_no, reported_by)
        SELECT v_year || '-' || CASE WHEN count(*) < 9999 THEN lpad((count(*) + 1)::text, 4, '0') ELSE (count(*) + 1)::text END, v_staff FROM incident WHERE incident_no LIKE v_year || '-%' RETURNING incident_id INTO v_id;
    ELSIF NOT EXISTS (SELECT FROM incident i WHERE i.incident_id = v_id) THEN
        PERFORM refuse('incident_known', 'There is no such incident');
    ELSIF EXISTS (SELECT FROM incident i WHERE i.incident_id = v_id AND i.closed_at IS NOT NULL) THEN
        PERFORM refuse('incident_closed_already', 'This incident is closed');
    ELSIF (SELECT max(r.incident_revision_id) FROM incident_revision r WHERE r.incident_id = v_id) IS DISTINCT FROM p_revision THEN
        RAISE EXCEPTION 'Somebody else wrote on this incident meanwhile' USING ERRCODE = '55P03', CONSTRAINT = 'incident_meanwhile';
    END IF;
    INSERT INTO incident_revision (incident_id, kind, title, begun_at, ended_at, what, effect, calls_lost, agents, cause, measures, attendees, written_by)
    VALUES (v_id, v.kind, coalesce(v.title, ''), v.begun_at, v.ended_at, coalesce(v.what, ''), coalesce(v.effect, ''), v.calls_lost, v.agents,
            coalesce(v.cause, ''), coalesce(v.measures, ''), coalesce(v.attendees, ''), v_staff);
    RETURN v_id;
END $$;
COMMENT ON FUNCTION save_incident IS 'Reports an incident (0), or writes anew what is known of one, over the revision that was read; the former words stay. Returns it';

CREATE FUNCTION add_incident_entry(p_incident bigint, p_at timestamptz, p_text text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_id bigint;
BEGIN
    PERFORM my_staff(), pg_advisory_xact_lock(726641, 2);
    IF NOT EXISTS (SELECT FROM incident i WHERE i.incident_id = p_incident) THEN
        PERFORM refuse('incident_known', 'There is no such incident');
    ELSIF EXISTS (SELECT FROM incident i WHERE i.incident_id = p_incident AND i.closed_at IS NOT NULL) THEN
        PERFORM refuse('incident_closed_already', 'This incident is closed');
    ELSIF NOT isfinite(p_at) OR p_at > now() + interval '5 minutes' THEN
        PERFORM refuse('incident_ahead', 'An incident has begun, and ended, before now');
    END IF;
    INSERT INTO incident_entry (incident_id, at, text, written_by) VALUES (p_incident, p_at, coalesce(p_text, ''), my_staff_id()) RETURNING incident_entry_id INTO v_id;
    RETURN v_id;
END $$;
COMMENT ON FUNCTION add_incident_entry IS 'Adds to the course of an incident that is open';

CREATE FUNCTION close_incident(p_incident bigint, p_conclusion text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff(), pg_advisory_xact_lock(726641, 2);
    IF btrim(coalesce(p_conclusion, '')) = '' THEN
        PERFORM refuse('incident_closed', 'An incident is closed with what it comes to');
    ELSIF EXISTS (SELECT FROM incident_revision r WHERE r.incident_id = p_incident AND r.ended_at IS NULL
                     AND r.incident_revision_id = (SELECT max(x.incident_revision_id) FROM incident_revision x WHERE x.incident_id = p_incident)) THEN
        PERFORM refuse('incident_goes_on', 'An incident that goes on is not closed', 'Say when it ended.');
    END IF;
    UPDATE incident SET closed_at = clock_timestamp(), closed_by = my_staff_id(), conclusion = btrim(p_conclusion) WHERE incident_id = p_incident AND closed_at IS NULL;
    IF NOT FOUND THEN
        PERFORM refuse('incident_closed_already', 'This incident is closed');
    END IF;
END $$;
COMMENT ON FUNCTION close_incident IS 'A manager closes an incident that is over';

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['incident', 'incident_revision', 'incident_entry'] LOOP
        EXECUTE format('GRANT SELECT ON %I TO bz_leader, bz_manager, bz_auditor, bz_quality_head', t);
        EXECUTE format('CREATE POLICY staff ON %I FOR SELECT TO bz_leader, bz_manager, bz_auditor, bz_quality_head USING ((SELECT my_staff_id()) IS NOT NULL)', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['performance_month', 'performance_outcome'] LOOP
        EXECUTE format('GRANT SELECT ON %I TO bz_manager, bz_auditor', t);
        EXECUTE format('CREATE POLICY site ON %I FOR SELECT TO bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL)', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['mark_import', 'mark_entry'] LOOP
        EXECUTE format('GRANT SELECT ON %I TO bz_manager, bz_auditor, bz_quality_head', t);
        EXECUTE format('CREATE POLICY site ON %I FOR SELECT TO bz_manager, bz_auditor, bz_quality_head USING ((SELECT my_staff_id()) IS NOT NULL)', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['performance_scheme', 'performance_part'] LOOP
        EXECUTE format('GRANT SELECT ON %I TO bz_staff', t);
        EXECUTE format('CREATE POLICY staff ON %I FOR SELECT TO bz_staff USING ((SELECT my_staff_id()) IS NOT NULL)', t);
    END LOOP;
END $$;

-- What becomes of people is no business of who keeps the accounts.
CREATE POLICY administrators_not_performance ON audit_entry AS RESTRICTIVE FOR SELECT TO bz_admin
    USING (table_name NOT IN ('mark_entry', 'performance_outcome') OR pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_auditor', 'MEMBER'));

REVOKE ALL ON FUNCTION guard_performance, half_up, part_points, performance_rows, performance_service, performance_homes, performance_marks, reckon_performance,
    freeze_performance, freeze_closed_performance, performance_totals, save_performance_scheme, mark_number, take_marks, decide_performance, save_incident, add_incident_entry,
    close_incident FROM PUBLIC;
GRANT EXECUTE ON FUNCTION performance_totals TO bz_staff; -- it asks report_reader, which refuses in words
GRANT EXECUTE ON FUNCTION take_marks TO bz_manager, bz_quality_head;
GRANT EXECUTE ON FUNCTION save_performance_scheme, decide_performance, close_incident TO bz_manager;
GRANT EXECUTE ON FUNCTION save_incident, add_incident_entry TO bz_leader, bz_manager;
