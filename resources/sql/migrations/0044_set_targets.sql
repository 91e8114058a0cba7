-- SPDX-License-Identifier: GPL-3.0-or-later
-- Targets of key figures (目标值: #183, #181 centre → department → team): data with dates, so that a closed month keeps what it was
-- judged by. The target of the service level is none of them: it stands with the queues (queue.service_target), where the floor and the wall
-- boards have it from, and is frozen with the month (figure_month.service_target).
CREATE TABLE figure_target (
    figure_target_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    figure text NOT NULL CONSTRAINT figure_target_known CHECK (figure IN ('abandon-rate', 'answer-speed', 'handle-time', 'dialled', 'connected', 'visits', 'successes',
        'refusal-rate', 'efficiency', 'sales', 'qa-mean', 'attendance-rate')),
    department_id bigint REFERENCES department,
    team_id bigint REFERENCES team,
    valid daterange NOT NULL CONSTRAINT figure_target_days CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    direction text NOT NULL CONSTRAINT figure_target_direction CHECK (direction IN ('at_least', 'at_most')),
    value numeric(14, 1) NOT NULL CONSTRAINT figure_target_value CHECK (value BETWEEN 0 AND
        CASE WHEN figure IN ('abandon-rate', 'refusal-rate', 'efficiency', 'qa-mean', 'attendance-rate') THEN 100 ELSE 100000000000 END),
    margin numeric(14, 1) NOT NULL CONSTRAINT figure_target_margin CHECK (margin BETWEEN 0 AND
        CASE WHEN figure IN ('abandon-rate', 'refusal-rate', 'efficiency', 'qa-mean', 'attendance-rate') THEN 100 ELSE 100000000000 END),
    made_by bigint REFERENCES staff,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT figure_target_place CHECK (num_nonnulls(department_id, team_id) <= 1),
    CONSTRAINT figure_target_queues CHECK (figure NOT IN ('abandon-rate', 'answer-speed', 'handle-time') OR num_nonnulls(department_id, team_id) = 0),
    CONSTRAINT figure_target_one EXCLUDE USING gist (figure WITH =, (coalesce(department_id, 0)) WITH =, (coalesce(team_id, 0)) WITH =, valid WITH &&)
);
COMMENT ON TABLE figure_target IS 'What a key figure shall come to, by days: a report is judged by those in force on its last day, the nearest place first. Of what adds up (calls, orders, sales) a target is of a whole month of just that place';
COMMENT ON COLUMN figure_target.figure_target_id IS 'Key';
COMMENT ON COLUMN figure_target.figure IS 'Code of the key figure';
COMMENT ON COLUMN figure_target.department_id IS 'The department that it is for; null: a team or the whole centre';
COMMENT ON COLUMN figure_target.team_id IS 'The team that it is for; null: a department or the whole centre';
COMMENT ON COLUMN figure_target.valid IS 'Days, the last one excluded';
COMMENT ON COLUMN figure_target.direction IS 'at_least, or at_most: less is better';
COMMENT ON COLUMN figure_target.value IS 'In the figure''s unit: per cent, points, seconds, pieces, fen';
COMMENT ON COLUMN figure_target.margin IS 'So far from it a figure that misses it is near (amber), in the same unit';
COMMENT ON COLUMN figure_target.made_by IS 'Who set it; null: it came with the product';
COMMENT ON COLUMN figure_target.made_at IS 'When';

CREATE FUNCTION targets_open_from() RETURNS date LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT coalesce((max(m.month) + interval '1 month')::date, '2000-01-01') FROM ledger_month m $$;
COMMENT ON FUNCTION targets_open_from IS 'The first day whose targets may still change: that after the last closed month';

-- Months that were closed before there were targets were judged by none.
INSERT INTO figure_target (figure, valid, direction, value, margin)
SELECT t.figure, daterange(targets_open_from(), NULL), t.direction, t.value, t.margin
  FROM (VALUES ('abandon-rate', 'at_most', 5, 2), ('answer-speed', 'at_most', 20, 10), ('qa-mean', 'at_least', 85, 5), ('attendance-rate', 'at_least', 95, 3))
       t (figure, direction, value, margin);

CREATE FUNCTION guard_target() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_open date := targets_open_from();
BEGIN
    IF TG_OP = 'INSERT' AND lower(NEW.valid) >= v_open OR TG_OP = 'DELETE' AND lower(OLD.valid) >= v_open THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    ELSIF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'valid' = to_jsonb(OLD) - 'valid' AND lower(NEW.valid) = lower(OLD.valid)
          AND coalesce(upper(NEW.valid), 'infinity') >= v_open AND coalesce(upper(OLD.valid), 'infinity') >= v_open THEN
        RETURN NEW;
    END IF;
    PERFORM refuse('figure_target_closed', 'What a closed month was judged by stays as it is', format('Set a target from %s on.', v_open));
END $$;
COMMENT ON FUNCTION guard_target IS 'Keeps the targets of closed months as they are, from the owner too: a version ends, and another begins, in the days since';
CREATE TRIGGER guarded BEFORE INSERT OR UPDATE OR DELETE ON figure_target FOR EACH ROW EXECUTE FUNCTION guard_target();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON figure_target FOR EACH STATEMENT EXECUTE FUNCTION guard_performance();
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON figure_target FOR EACH ROW EXECUTE FUNCTION audit_change(figure_target_id);
ALTER TABLE figure_target ENABLE ROW LEVEL SECURITY;

CREATE FUNCTION check_target(p_figure text, p_department bigint, p_team bigint, p_from date) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF p_figure = 'service-level' THEN
        PERFORM refuse('figure_target_service', 'The target of the service level stands with the queues', 'It comes with the file of the queues, and the floor has it from there too.');
    ELSIF p_department IS NOT NULL AND NOT EXISTS (SELECT FROM department d WHERE d.department_id = p_department) THEN
        PERFORM refuse('report_department', 'There is no such department');
    ELSIF p_team IS NOT NULL AND NOT EXISTS (SELECT FROM team t WHERE t.team_id = p_team AND (t.closed_on IS NULL OR t.closed_on > p_from)) THEN
        PERFORM refuse('report_team', 'There is no such team on that day');
    ELSIF p_from IS NULL OR NOT isfinite(p_from) THEN
        PERFORM refuse('figure_target_from', 'A target holds from a day on', 'Give the first day.');
    ELSIF p_from < targets_open_from() THEN
        PERFORM refuse('figure_target_closed', 'What a closed month was judged by stays as it is', format('Set a target from %s on.', targets_open_from()));
    END IF;
END $$;
COMMENT ON FUNCTION check_target IS 'Refuses a target that cannot be set, or ended, on that day';

CREATE FUNCTION end_figure_target(p_figure text, p_department bigint, p_team bigint, p_from date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_done bigint;
BEGIN
    PERFORM my_staff(), pg_advisory_xact_lock(726630, 0); -- no month is closed meanwhile
    PERFORM check_target(p_figure, p_department, p_team, p_from);
    WITH gone AS (
        DELETE FROM figure_target t WHERE t.figure = p_figure AND t.department_id IS NOT DISTINCT FROM p_department AND t.team_id IS NOT DISTINCT FROM p_team
           AND lower(t.valid) = p_from RETURNING 1
    ), cut AS (
        UPDATE figure_target t SET valid = daterange(lower(t.valid), p_from)
         WHERE t.figure = p_figure AND t.department_id IS NOT DISTINCT FROM p_department AND t.team_id IS NOT DISTINCT FROM p_team
           AND t.valid @> p_from AND lower(t.valid) < p_from RETURNING 1
    )
    SELECT (SELECT count(*) FROM gone) + (SELECT count(*) FROM cut) INTO v_done;
    IF v_done = 0 THEN
        PERFORM refuse('figure_target_none', 'There is no target on that day', 'Look whether somebody ended it meanwhile.');
    END IF;
END $$;
COMMENT ON FUNCTION end_figure_target IS 'A place has no target of its own from a day on; a version that begins later stays';

CREATE FUNCTION save_figure_target(p_figure text, p_department bigint, p_team bigint, p_from date, p_direction text, p_value numeric, p_margin numeric) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_until date;
    v_id bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(726630, 0); -- no month is closed meanwhile
    PERFORM check_target(p_figure, p_department, p_team, p_from);
    SELECT min(lower(t.valid)) INTO v_until FROM figure_target t
     WHERE t.figure = p_figure AND t.department_id IS NOT DISTINCT FROM p_department AND t.team_id IS NOT DISTINCT FROM p_team AND lower(t.valid) > p_from;
    IF EXISTS (SELECT FROM figure_target t WHERE t.figure = p_figure AND t.department_id IS NOT DISTINCT FROM p_department
                  AND t.team_id IS NOT DISTINCT FROM p_team AND t.valid @> p_from) THEN
        PERFORM end_figure_target(p_figure, p_department, p_team, p_from);
    END IF;
    INSERT INTO figure_target (figure, department_id, team_id, valid, direction, value, margin, made_by)
    VALUES (p_figure, p_department, p_team, daterange(p_from, v_until), p_direction, p_value, p_margin, v_staff) RETURNING figure_target_id INTO v_id;
    RETURN v_id;
END $$;
COMMENT ON FUNCTION save_figure_target IS 'A manager sets a target from a day on, up to the next version that was set already; one that begins on the same day gives way. Returns it';

CREATE FUNCTION report_targets(p_from date, p_to date, p_department bigint, p_team bigint, p_agent bigint) RETURNS SETOF figure_target
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v record;
    v_month date;
    v_team bigint := p_team;
    v_department bigint := p_department;
    v_adds boolean; -- the reader sees all that a sum of this place is made of
BEGIN
    PERFORM check_report(p_from, p_to, p_department, p_team, p_agent);
    SELECT * INTO v FROM report_reader();
    SELECT f.month INTO v_month FROM figure_month f WHERE f.month = date_trunc('month', p_to::timestamp)::date;
    IF p_agent IS NOT NULL AND v_month IS NOT NULL THEN
        SELECT f.team_id INTO v_team FROM agent_month_figure f WHERE f.month = v_month AND f.agent_id = p_agent AND f.from_on <= p_to ORDER BY f.to_on DESC LIMIT 1;
    ELSIF p_agent IS NOT NULL THEN
        SELECT m.team_id INTO v_team FROM agent_team m WHERE m.agent_id = p_agent AND lower(m.during) <= p_to ORDER BY lower(m.during) DESC LIMIT 1;
    END IF;
    IF v_team IS NOT NULL THEN
        SELECT f.department_id INTO v_department FROM agent_month_figure f WHERE f.month = v_month AND f.team_id = v_team LIMIT 1;
        IF NOT FOUND THEN
            SELECT t.department_id INTO v_department FROM team t WHERE t.team_id = v_team;
        END IF;
    END IF;
    v_adds := p_agent IS NULL AND (v.sees_site OR EXISTS (SELECT FROM led_spans() l WHERE l.team_id = p_team AND l.during @> daterange(p_from, p_to, '[]')));
    RETURN QUERY
    SELECT t.* FROM figure_target t
     WHERE t.valid && daterange(p_from, p_to, '[]')
       AND (num_nonnulls(t.department_id, t.team_id) = 0 OR t.department_id = v_department OR t.team_id = v_team)
       AND (v_adds OR t.figure NOT IN ('dialled', 'connected', 'visits', 'successes', 'sales'))
     ORDER BY t.figure, t.figure_target_id;
END $$;
COMMENT ON FUNCTION report_targets IS 'The targets that may judge a report: those of its place, its department and the centre within its days. A closed month''s team is in the department where it was then. What adds up is only judged where the reader sees all of it';

GRANT SELECT ON figure_target TO bz_staff;
CREATE POLICY staff ON figure_target FOR SELECT TO bz_staff USING ((SELECT my_staff_id()) IS NOT NULL);
REVOKE ALL ON FUNCTION targets_open_from, guard_target, check_target, end_figure_target, save_figure_target, report_targets FROM PUBLIC;
GRANT EXECUTE ON FUNCTION targets_open_from, report_targets TO bz_staff; -- report_targets asks report_reader, which refuses in words
GRANT EXECUTE ON FUNCTION end_figure_target, save_figure_target TO bz_manager;
