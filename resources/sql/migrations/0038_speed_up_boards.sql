-- SPDX-License-Identifier: GPL-3.0-or-later
-- Boards from roll-ups: a month of results and of calls is a row an agent, whatever the history; and due boards close by the feed's clock too.

CREATE TABLE result_month (
    agent_id bigint NOT NULL REFERENCES agent,
    month date NOT NULL CONSTRAINT result_month_first CHECK (extract(day FROM month) = 1),
    team_id bigint REFERENCES team,
    visits int NOT NULL,
    successes int NOT NULL,
    CONSTRAINT result_month_once UNIQUE NULLS NOT DISTINCT (agent_id, month, team_id)
);
COMMENT ON TABLE result_month IS 'What an agent''s visits of a month came to: roll-up of result_day, made in the same transaction';
COMMENT ON COLUMN result_month.agent_id IS 'The agent';
COMMENT ON COLUMN result_month.month IS 'First day of the month';
COMMENT ON COLUMN result_month.team_id IS 'The team: a row for each that he was in';
COMMENT ON COLUMN result_month.visits IS 'Visits';
COMMENT ON COLUMN result_month.successes IS 'Successes';
CREATE INDEX result_month_idx ON result_month (month);

-- What came back of somebody's orders is found by the days of those orders, however long he has been here.
CREATE INDEX sale_agent_back_idx ON sale (agent_id, of_date) INCLUDE (on_date, fen) WHERE kind <> 'order';

CREATE FUNCTION refresh_result_months() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(726634, 0); -- as whoever hands in results: two at once would each miss the other's rows
    DELETE FROM result_month m -- the row of a team that he was in no more would stay
     USING (SELECT DISTINCT c.agent_id, date_trunc('month', c.on_date::timestamp)::date AS month FROM changed c) k
     WHERE m.agent_id = k.agent_id AND m.month = k.month;
    INSERT INTO result_month (agent_id, month, team_id, visits, successes)
    SELECT d.agent_id, k.month, d.team_id, sum(d.visits), sum(d.successes)
      FROM (SELECT DISTINCT c.agent_id, date_trunc('month', c.on_date::timestamp)::date AS month FROM changed c) k
      JOIN result_day d ON d.agent_id = k.agent_id AND d.on_date >= k.month AND d.on_date < k.month + interval '1 month'
     GROUP BY d.agent_id, k.month, d.team_id;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION refresh_result_months IS 'Trigger: sums the months of changed results anew';
CREATE TRIGGER sums_months_added AFTER INSERT ON result_day REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refresh_result_months();
CREATE TRIGGER sums_months_changed AFTER UPDATE ON result_day REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refresh_result_months();
CREATE TRIGGER sums_months_removed AFTER DELETE ON result_day REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refresh_result_months();
INSERT INTO result_month (agent_id, month, team_id, visits, successes)
SELECT d.agent_id, date_trunc('month', d.on_date::timestamp)::date, d.team_id, sum(d.visits), sum(d.successes) FROM result_day d GROUP BY 1, 2, 3;

-- Nothing hangs on agent_day, which the live feed writes many times a second: its days are added up when they are over, and
-- of what comes for such a day afterwards the feed only notes whose day it was.
CREATE TABLE agent_month (
    agent_id bigint NOT NULL REFERENCES agent ON DELETE CASCADE,
    month date NOT NULL CONSTRAINT agent_month_first CHECK (extract(day FROM month) = 1),
    team_id bigint,
    answered int NOT NULL,
    finished int NOT NULL,
    no_answer int NOT NULL,
    ended_by_agent int NOT NULL,
    transferred int NOT NULL,
    CONSTRAINT agent_month_once UNIQUE NULLS NOT DISTINCT (agent_id, month, team_id)
) WITH (fillfactor = 50);
COMMENT ON TABLE agent_month IS 'Roll-up of agent_day: an agent''s month as far as its days are settled (agent_month_state); right but for those whom agent_day_late names';
COMMENT ON COLUMN agent_month.agent_id IS 'The agent';
COMMENT ON COLUMN agent_month.month IS 'First day of the month';
COMMENT ON COLUMN agent_month.team_id IS 'The team: a row for each that he was in';
COMMENT ON COLUMN agent_month.answered IS 'Calls answered';
COMMENT ON COLUMN agent_month.finished IS 'Of these with known talk time';
COMMENT ON COLUMN agent_month.no_answer IS 'Rang in vain';
COMMENT ON COLUMN agent_month.ended_by_agent IS 'Agent hung up first';
COMMENT ON COLUMN agent_month.transferred IS 'Blind and attended transfers';
CREATE INDEX agent_month_idx ON agent_month (month);

CREATE TABLE agent_month_state (
    site_id smallint PRIMARY KEY DEFAULT 1 REFERENCES site,
    settled_until date NOT NULL DEFAULT '-infinity'
);
COMMENT ON TABLE agent_month_state IS 'How far agent_month goes: one row';
COMMENT ON COLUMN agent_month_state.site_id IS 'Always 1';
COMMENT ON COLUMN agent_month_state.settled_until IS 'The last day that is in it; -infinity: none is';
INSERT INTO agent_month_state DEFAULT VALUES;

CREATE TABLE agent_day_late (
    agent_id bigint NOT NULL REFERENCES agent ON DELETE CASCADE,
    day date NOT NULL
);
COMMENT ON TABLE agent_day_late IS 'Settled days to which something has come since: boards read them from agent_day until settle_agent_months adds them up anew. A day can stand here more than once: whoever writes one waits for nobody';
COMMENT ON COLUMN agent_day_late.agent_id IS 'The agent';
COMMENT ON COLUMN agent_day_late.day IS 'The day';
CREATE INDEX agent_day_late_idx ON agent_day_late (agent_id);

CREATE FUNCTION settled_until() RETURNS date
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(726638, 0); -- no day is settled until this transaction ends
    -- Who works on an old picture of the database cannot know what has been settled since: all counts as settled.
    RETURN CASE WHEN current_setting('transaction_isolation') IN ('read committed', 'read uncommitted')
                THEN (SELECT s.settled_until FROM agent_month_state s) ELSE 'infinity'::date END;
END $$;
COMMENT ON FUNCTION settled_until IS 'Before days of agents are written: up to which day what is written must be noted in agent_day_late. Lets the settling of days wait';

CREATE OR REPLACE FUNCTION take_new_facts(p_source bigint, p_switch bigint) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_until date := settled_until();
    v_zone text := site_zone();
BEGIN
    INSERT INTO agent_day_late (agent_id, day)
    SELECT DISTINCT m.agent_id, (l.offered_at AT TIME ZONE v_zone)::date
      FROM stage_agent_leg l JOIN switch_member m ON m.switch_id = p_switch AND m.interface = l.member
     WHERE l.source_id = p_source AND l.offered_at < site_midnight(v_until + 1);
    BEGIN
        -- Lines are kept out by their keys, so a visit or leg that is there already is rare, and looking
        -- for it (or ON CONFLICT) would nearly double the cost of all the others.
        RETURN take_staged_facts(p_source, p_switch, false);
    EXCEPTION WHEN unique_violation THEN
        -- Known already, or said twice within the batch.
        DELETE FROM stage_queue_visit a USING stage_queue_visit b
         WHERE a.source_id = p_source AND b.source_id = p_source AND a.ctid > b.ctid AND a.call_uid = b.call_uid
           AND a.visit_no = b.visit_no AND a.entered_at = b.entered_at;
        DELETE FROM stage_agent_leg a USING stage_agent_leg b
         WHERE a.source_id = p_source AND b.source_id = p_source AND a.ctid > b.ctid AND a.call_uid = b.call_uid
           AND a.leg_no = b.leg_no AND a.offered_at = b.offered_at;
        RETURN take_staged_facts(p_source, p_switch, true);
    END;
END $$;
COMMENT ON FUNCTION take_new_facts IS 'take_staged_facts for rows that are nearly always new; notes calls of days that are settled already';

-- As in 0034; the settled days among those that are stamped are noted too.
CREATE OR REPLACE FUNCTION stamp_agent_team(p_agent bigint, p_from date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_zone text := site_zone();
    v_at timestamptz := site_midnight(coalesce(p_from, '-infinity'));
    v_until date := settled_until();
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
    -- All of them, not those alone that were stamped: who brings the days of another agent to him (assign_member) ends here too.
    INSERT INTO agent_day_late (agent_id, day)
    SELECT d.agent_id, d.day FROM agent_day d WHERE d.agent_id = p_agent AND d.day >= coalesce(p_from, '-infinity') AND d.day <= v_until;
    PERFORM stamp_sale_team(p_agent, coalesce(p_from, '-infinity'));
    UPDATE seat_state SET changed_in = pg_current_xact_id() WHERE agent_id = p_agent;
END $$;

CREATE FUNCTION resum_late_days(p_until date) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
DECLARE
    v_agents bigint[];
    v_months date[];
BEGIN
    -- What comes between these statements is added up here or keeps its note, or both.
    WITH gone AS (
        DELETE FROM agent_day_late l WHERE l.day <= p_until
           AND l.agent_id IN (SELECT x.agent_id FROM agent_day_late x WHERE x.day <= p_until GROUP BY 1 ORDER BY 1 LIMIT 2000)
        RETURNING l.agent_id, date_trunc('month', l.day::timestamp)::date AS month
    )
    SELECT array_agg(k.agent_id), array_agg(k.month) INTO v_agents, v_months FROM (SELECT DISTINCT g.agent_id, g.month FROM gone g) k;
    DELETE FROM agent_month m USING unnest(v_agents, v_months) k (agent_id, month) WHERE m.agent_id = k.agent_id AND m.month = k.month;
    INSERT INTO agent_month (agent_id, month, team_id, answered, finished, no_answer, ended_by_agent, transferred)
    SELECT d.agent_id, k.month, d.team_id, sum(d.answered), sum(d.finished), sum(d.no_answer), sum(d.ended_by_agent), sum(d.transferred)
      FROM unnest(v_agents, v_months) k (agent_id, month)
      JOIN agent_day d ON d.agent_id = k.agent_id AND d.day >= k.month AND d.day < k.month + interval '1 month' AND d.day <= p_until
     GROUP BY d.agent_id, k.month, d.team_id;
    RETURN coalesce(cardinality(v_agents), 0);
END $$;
COMMENT ON FUNCTION resum_late_days IS 'Step of settle_agent_months: adds up anew the months of up to 2000 agents to whose settled days something came; returns how many months';

CREATE FUNCTION settle_agent_months() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET lock_timeout = '200ms' AS $$
DECLARE
    v_last date := site_day(now() - interval '1 hour') - 1; -- an hour later most calls from before midnight are over
    v_until date;
    v_from date;
    v_changed int;
BEGIN
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
        RAISE EXCEPTION 'Days are settled at the isolation level read committed' USING ERRCODE = '25001';
    ELSIF NOT pg_try_advisory_xact_lock(726638, 1) THEN
        RETURN 0; -- another one is at it
    END IF;
    SELECT s.settled_until INTO v_until FROM agent_month_state s;
    v_changed := resum_late_days(v_until);
    IF v_changed > 0 OR v_until >= v_last THEN
        RETURN v_changed;
    END IF;
    PERFORM pg_advisory_xact_lock(726638, 0); -- feeds wait for as long as a week is added up, and it does not wait long for them
    SELECT min(d.day) INTO v_from FROM agent_day d WHERE d.day > v_until AND d.day <= v_last;
    v_until := least(v_last, v_from + 6);
    INSERT INTO agent_month AS m (agent_id, month, team_id, answered, finished, no_answer, ended_by_agent, transferred)
    SELECT d.agent_id, date_trunc('month', d.day::timestamp)::date, d.team_id,
           sum(d.answered), sum(d.finished), sum(d.no_answer), sum(d.ended_by_agent), sum(d.transferred)
      FROM agent_day d WHERE d.day >= v_from AND d.day <= v_until GROUP BY 1, 2, 3
    ON CONFLICT ON CONSTRAINT agent_month_once DO UPDATE SET answered = m.answered + EXCLUDED.answered, finished = m.finished + EXCLUDED.finished,
        no_answer = m.no_answer + EXCLUDED.no_answer, ended_by_agent = m.ended_by_agent + EXCLUDED.ended_by_agent,
        transferred = m.transferred + EXCLUDED.transferred;
    UPDATE agent_month_state SET settled_until = v_until;
    RETURN v_until - coalesce(v_from, v_until) + 1;
EXCEPTION WHEN lock_not_available THEN
    RETURN 0;
END $$;
COMMENT ON FUNCTION settle_agent_months IS 'Adds up the days of agents that are over into agent_month, a week of them at a time, and anew what came late; returns how much it did: 0 means nothing for now. Boards are right without it too, only slower';

-- Which days agent_month can stand for: whole months, and of the month in which settling stopped what is settled, where the range goes on.
CREATE FUNCTION settled_months(p_from date, p_to date, OUT first_month date, OUT no_day date, OUT late bigint[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
DECLARE
    v_until date := (SELECT s.settled_until FROM agent_month_state s);
BEGIN
    first_month := (date_trunc('month', (p_from - 1)::timestamp) + interval '1 month')::date;
    no_day := CASE WHEN v_until <= p_to THEN v_until + 1 ELSE date_trunc('month', (p_to + 1)::timestamp)::date END;
    IF no_day <= first_month THEN
        first_month := p_to + 1;
        no_day := p_to + 1;
    END IF;
    late := ARRAY(SELECT DISTINCT l.agent_id FROM agent_day_late l WHERE l.day >= first_month AND l.day < no_day);
END $$;
COMMENT ON FUNCTION settled_months IS 'Of the days between two: from which month to which day (the first that is not in it) agent_month has them, and for which agents it has not; both the day after where it has none';

-- Neither a definer nor with settings of its own: so it becomes part of the query that reads it, which takes the columns and people that it wants.
CREATE FUNCTION calls_of_days(p_from date, p_to date, p_first date, p_no_day date, p_late bigint[])
RETURNS TABLE (agent_id bigint, team_id bigint, answered int, finished int, no_answer int, ended_by_agent int, transferred int)
LANGUAGE sql STABLE AS $$
    SELECT m.agent_id, m.team_id, m.answered, m.finished, m.no_answer, m.ended_by_agent, m.transferred
      FROM banzhang.agent_month m WHERE m.month >= p_first AND m.month < p_no_day AND m.agent_id <> ALL (p_late)
    UNION ALL
    SELECT d.agent_id, d.team_id, d.answered, d.finished, d.no_answer, d.ended_by_agent, d.transferred
      FROM banzhang.agent_day d WHERE d.day >= p_from AND d.day < p_first
    UNION ALL
    SELECT d.agent_id, d.team_id, d.answered, d.finished, d.no_answer, d.ended_by_agent, d.transferred
      FROM banzhang.agent_day d WHERE d.day >= p_no_day AND d.day <= p_to
    UNION ALL
    SELECT d.agent_id, d.team_id, d.answered, d.finished, d.no_answer, d.ended_by_agent, d.transferred
      FROM banzhang.agent_day d WHERE d.agent_id = ANY (p_late) AND d.day >= p_first AND d.day < p_no_day
$$;
COMMENT ON FUNCTION calls_of_days IS 'Calls between two days in rows to be added up: months where there are such (settled_months), else days';

CREATE OR REPLACE FUNCTION board_calls(p_by text, p_from date, p_to date)
RETURNS TABLE (id bigint, answered bigint, finished bigint, no_answer bigint, ended_by_agent bigint, transferred bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan ROWS 10000 AS $$
DECLARE
    s record;
BEGIN
    SELECT * INTO s FROM settled_months(p_from, p_to);
    RETURN QUERY
    SELECT CASE p_by WHEN 'team' THEN d.team_id ELSE d.agent_id END, sum(d.answered), sum(d.finished), sum(d.no_answer), sum(d.ended_by_agent), sum(d.transferred)
      FROM calls_of_days(p_from, p_to, s.first_month, s.no_day, s.late) d GROUP BY 1;
END $$;

CREATE OR REPLACE FUNCTION board_shares(p_metric text, p_by text, p_from date, p_to date) RETURNS TABLE (id bigint, hits bigint, n bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    s record;
    v_first date;
    v_last date;
BEGIN
    IF p_metric = 'service' THEN
        SELECT * INTO s FROM settled_months(p_from, p_to);
        RETURN QUERY
        SELECT CASE p_by WHEN 'team' THEN d.team_id ELSE d.agent_id END, sum(d.answered), sum(d.answered) + sum(d.no_answer)
          FROM calls_of_days(p_from, p_to, s.first_month, s.no_day, s.late) d GROUP BY 1 HAVING sum(d.answered) + sum(d.no_answer) > 0;
        RETURN;
    END IF;
    SELECT first_month, no_month INTO v_first, v_last FROM whole_months(p_from, p_to);
    RETURN QUERY
    SELECT CASE p_by WHEN 'team' THEN d.team_id ELSE d.agent_id END, sum(d.successes), sum(d.visits)
      FROM (SELECT m.agent_id, m.team_id, m.successes, m.visits FROM result_month m WHERE m.month >= v_first AND m.month < v_last
            UNION ALL
            SELECT x.agent_id, x.team_id, x.successes, x.visits FROM result_day x WHERE x.on_date >= p_from AND x.on_date < v_first
            UNION ALL
            SELECT x.agent_id, x.team_id, x.successes, x.visits FROM result_day x WHERE x.on_date >= v_last AND x.on_date <= p_to) d
     GROUP BY 1 HAVING sum(d.visits) > 0;
END $$;

-- As in 0034; a range of one sum needs no look at what was ended in another, and a day of one row an agent no adding up.
CREATE OR REPLACE FUNCTION board_sales(p_by text, p_from date, p_to date)
RETURNS TABLE (id bigint, fen double precision, orders bigint, quantity bigint, reached_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    v_zone text := site_zone();
    v_first date;
    v_last date;
BEGIN
    IF p_from = p_to AND p_by <> 'team' THEN
        RETURN QUERY SELECT d.agent_id, d.fen::double precision, d.orders, d.quantity, d.reached_at FROM sale_day d WHERE d.on_date = p_from;
        RETURN;
    END IF;
    SELECT first_month, no_month INTO v_first, v_last FROM whole_months(p_from, p_to);
    IF p_from = p_to OR (v_first = p_from AND v_last = p_to + 1 AND v_last = v_first + interval '1 month') THEN
        RETURN QUERY -- sums as double precision: numeric is slow, and amounts are far below what it counts exactly
        SELECT CASE p_by WHEN 'team' THEN p.team_id ELSE p.agent_id END, sum(p.fen::double precision), sum(p.orders::double precision)::bigint,
               sum(p.quantity::double precision)::bigint, max(p.reached_at)
          FROM (SELECT m.agent_id, m.team_id, m.fen, m.orders, m.quantity, m.reached_at FROM sale_month m WHERE m.month = v_first AND p_from < p_to
                UNION ALL
                SELECT d.agent_id, d.team_id, d.fen, d.orders, d.quantity, d.reached_at FROM sale_day d WHERE d.on_date = p_from AND p_from = p_to) p
         GROUP BY 1;
        RETURN;
    END IF;
    -- A range of several sums: an order of one can have been ended in another. Of persons the teams are not told apart.
    RETURN QUERY
    WITH part AS (
        SELECT m.agent_id, m.team_id, m.fen, m.orders, m.quantity, m.reached_at FROM sale_month m WHERE m.month >= v_first AND m.month < v_last
        UNION ALL
        SELECT d.agent_id, d.team_id, d.fen, d.orders, d.quantity, d.reached_at FROM sale_day d WHERE d.on_date >= p_from AND d.on_date < v_first
        UNION ALL
        SELECT d.agent_id, d.team_id, d.fen, d.orders, d.quantity, d.reached_at FROM sale_day d WHERE d.on_date >= v_last AND d.on_date <= p_to
    ), summed AS MATERIALIZED (
        SELECT p.agent_id, CASE p_by WHEN 'team' THEN p.team_id END AS team_id, sum(p.fen::double precision) AS fen, sum(p.orders::double precision) AS orders,
               sum(p.quantity::double precision) AS quantity, max(p.reached_at) AS reached_at
          FROM part p GROUP BY 1, 2
    ), ended AS MATERIALIZED ( -- on a later day of the range; by itself, so that nobody's orders are gone through one after the other
        SELECT e.agent_id, e.of_sale, d.from_at, d.until_at
          FROM sale e
          JOIN (SELECT g::date AS day, g AT TIME ZONE v_zone AS from_at, (g + interval '1 day') AT TIME ZONE v_zone AS until_at
                  FROM generate_series(p_from::timestamp, p_to::timestamp, interval '1 day') g) d ON d.day = e.of_date
         WHERE e.kind <> 'order' AND e.of_date >= p_from AND e.of_date <= p_to AND e.ends_order AND e.on_date > e.of_date AND e.on_date <= p_to
    ), late AS MATERIALIZED ( -- of those, what was placed on the day of the last order
        SELECT m.agent_id, m.team_id, m.reached_at, e.of_sale
          FROM ended e JOIN summed m ON m.agent_id = e.agent_id AND m.reached_at >= e.from_at AND m.reached_at < e.until_at
    ), moved AS MATERIALIZED ( -- those whose last order it was: their moment is an earlier one
        SELECT w.agent_id, w.team_id, (
               SELECT max(s.sold_at) FROM sale_day d JOIN sale s USING (agent_id, on_date)
                WHERE d.agent_id = w.agent_id AND (p_by <> 'team' OR d.team_id IS NOT DISTINCT FROM w.team_id) AND d.on_date >= p_from AND d.on_date <= p_to
                  AND s.kind = 'order' AND NOT EXISTS (SELECT FROM sale e WHERE e.of_sale = s.sale_id AND e.ends_order AND e.on_date <= p_to)) AS at
          FROM (SELECT DISTINCT l.agent_id, l.team_id FROM late l JOIN sale o ON o.sale_id = l.of_sale AND o.sold_at = l.reached_at) w
    )
    SELECT m.agent_id, m.fen, m.orders::bigint, m.quantity::bigint, CASE WHEN v.agent_id IS NULL THEN m.reached_at ELSE v.at END
      FROM summed m LEFT JOIN moved v ON v.agent_id = m.agent_id WHERE p_by <> 'team'
    UNION ALL
    SELECT m.team_id, sum(m.fen), sum(m.orders)::bigint, sum(m.quantity)::bigint, max(CASE WHEN v.agent_id IS NULL THEN m.reached_at ELSE v.at END)
      FROM summed m LEFT JOIN moved v ON v.agent_id = m.agent_id AND v.team_id IS NOT DISTINCT FROM m.team_id WHERE p_by = 'team' GROUP BY 1;
END $$;

CREATE OR REPLACE FUNCTION board_brackets(p_low double precision[], p_high double precision[]) RETURNS int[]
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_out int[] := '{}';
    v_no int := 0;
    v_low double precision := 'infinity';
    v_next double precision;
    i int := 0;
BEGIN
    FOREACH v_next IN ARRAY coalesce(p_high, '{}') LOOP -- an element by its number is looked for from the first one on
        i := i + 1;
        IF v_next < v_low THEN
            v_no := v_no + 1;
            v_low := p_low[i];
        END IF;
        v_out[i] := v_no;
    END LOOP;
    RETURN v_out;
END $$;

CREATE OR REPLACE FUNCTION board_team_of(p_from date, p_to date) RETURNS TABLE (agent_id bigint, team_id bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off ROWS 10000 AS $$
BEGIN
    RETURN QUERY -- most are in their last team on the last day: nothing is sorted for them
    SELECT m.agent_id, m.team_id FROM agent_team m WHERE m.during @> p_to;
    RETURN QUERY
    SELECT DISTINCT ON (m.agent_id) m.agent_id, m.team_id FROM agent_team m
     WHERE m.during && daterange(p_from, p_to, '[]') AND NOT m.during @> p_to
       AND NOT EXISTS (SELECT FROM agent_team x WHERE x.agent_id = m.agent_id AND x.during @> p_to) ORDER BY m.agent_id, lower(m.during) DESC;
END $$;

CREATE OR REPLACE FUNCTION board_ranked(p_metric text, p_who text, p_from date, p_to date, p_team bigint, p_ties text, p_gates jsonb, p_weights jsonb)
RETURNS TABLE (place bigint, tied boolean, id bigint, in_team bigint, value double precision, orders bigint, quantity bigint, reached_at timestamptz, n bigint,
               low double precision, high double precision, out_code text, out_figures jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET enable_mergejoin = off
SET plan_cache_mode = force_custom_plan SET max_parallel_workers_per_gather = 0 ROWS 10000 AS $$
DECLARE
    v_by text := CASE p_who WHEN 'team' THEN 'team' ELSE 'person' END;
    v_end date := greatest(p_from, least(p_to, site_day(now())));
    v_calls int := (p_gates -> 'min_calls' ->> 'n')::int;
    v_sample int := (p_gates -> 'min_sample' ->> 'n')::int;
    v_days int := (SELECT b.new_hire_days FROM board_setting b);
    v_settled record;
BEGIN
    SELECT * INTO v_settled FROM settled_months(p_from, p_to);
    RETURN QUERY
    WITH before AS ( -- the same number of days before it: a period that still runs is compared with as much as there is of it
        SELECT * FROM board_figures(p_metric, v_by, p_from - (v_end - p_from + 1), p_from - 1, p_weights) f WHERE p_who = 'improved'
    ), member AS (
        SELECT t.agent_id, t.team_id FROM board_team_of(p_from, v_end) t WHERE v_by = 'person'
    ), compared AS (
        SELECT f.id, CASE v_by WHEN 'team' THEN f.id ELSE m.team_id END AS in_team, f.orders, f.quantity, f.reached_at, f.n,
               CASE p_who WHEN 'improved' THEN f.value - coalesce(b.value, 0) ELSE f.value END AS value,
               CASE p_who WHEN 'improved' THEN f.value - b.value - sqrt((f.value - f.low) ^ 2 + (b.high - b.value) ^ 2) ELSE f.low END AS low,
               CASE p_who WHEN 'improved' THEN f.value - b.value + sqrt((f.high - f.value) ^ 2 + (b.value - b.low) ^ 2) ELSE f.high END AS high,
               p_who = 'improved' AND b.id IS NULL AS is_without
          FROM board_figures(p_metric, v_by, p_from, p_to, p_weights) f
          LEFT JOIN before b USING (id)
          LEFT JOIN member m ON m.agent_id = f.id
         WHERE f.id IS NOT NULL
           AND (p_who <> 'new' OR EXISTS (SELECT FROM agent a WHERE a.agent_id = f.id AND a.hired_on > v_end - v_days AND a.hired_on <= p_to))
    ), calls AS (
        SELECT d.agent_id AS id, sum(d.answered) AS answered FROM calls_of_days(p_from, p_to, v_settled.first_month, v_settled.no_day, v_settled.late) d
         WHERE v_calls IS NOT NULL AND v_by = 'person' GROUP BY 1
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

CREATE OR REPLACE FUNCTION board_flags(p_agents bigint[], p_from date, p_to date) RETURNS TABLE (agent_id bigint, flags jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    b board_setting;
    v_settled record;
    v_from timestamptz := site_midnight(p_from);
    v_until timestamptz := site_midnight(p_to + 1);
BEGIN
    SELECT * INTO b FROM board_setting;
    SELECT * INTO v_settled FROM settled_months(p_from, p_to);
    RETURN QUERY
    WITH who AS MATERIALIZED (
        SELECT DISTINCT u.agent_id FROM unnest(p_agents) u (agent_id)
    ), calls AS MATERIALIZED (
        SELECT w.agent_id, c.* FROM who w CROSS JOIN LATERAL (
            SELECT sum(x.finished) AS finished, sum(x.answered) AS answered, sum(x.ended_by_agent) AS ended, sum(x.transferred) AS moved
              FROM calls_of_days(p_from, p_to, v_settled.first_month, v_settled.no_day, v_settled.late) x WHERE x.agent_id = w.agent_id) c
    ), short AS MATERIALIZED (
        SELECT w.agent_id, c.n FROM who w CROSS JOIN LATERAL (
            SELECT count(*) AS n FROM agent_leg l
             WHERE l.agent_id = w.agent_id AND l.outcome = 'agent' AND l.talk_s <= 60 AND l.talk_s <= b.short_talk_s
               AND l.offered_at >= v_from AND l.offered_at < v_until) c
         WHERE c.n >= b.short_calls
    ), back AS MATERIALIZED (
        SELECT w.agent_id, k.fen, k.n FROM who w CROSS JOIN LATERAL (
            SELECT -sum(s.fen)::bigint AS fen, count(*) AS n FROM sale s
             WHERE s.agent_id = w.agent_id AND s.kind <> 'order' AND s.of_date >= p_from AND s.of_date <= p_to AND s.on_date > s.of_date) k
         WHERE k.n > 0
    ), sold AS MATERIALIZED ( -- of those from whom something came back, what it was part of: a day's sum is less what came back on it
        SELECT k.agent_id, k.fen, k.n, (SELECT sum(d.fen + d.returned_fen) FROM sale_day d
                                         WHERE d.agent_id = k.agent_id AND d.on_date >= p_from AND d.on_date <= p_to)::bigint AS of_fen
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

CREATE OR REPLACE FUNCTION board_figures(p_metric text, p_by text, p_from date, p_to date, p_weights jsonb)
RETURNS TABLE (id bigint, value double precision, orders bigint, quantity bigint, reached_at timestamptz, n bigint, low double precision, high double precision)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off ROWS 10000 AS $$
DECLARE
    z CONSTANT double precision := 1.959963985;
BEGIN
    CASE
    WHEN p_metric IN ('amount', 'orders') THEN
        RETURN QUERY SELECT s.id, CASE p_metric WHEN 'amount' THEN s.fen ELSE s.orders END, s.orders, s.quantity, s.reached_at, NULL::bigint,
                            NULL::double precision, NULL::double precision FROM board_sales(p_by, p_from, p_to) s;
    WHEN p_metric IN ('success_rate', 'service') THEN -- E. B. Wilson's interval of a share
        RETURN QUERY SELECT s.id, s.p, NULL::bigint, NULL::bigint, NULL::timestamptz, s.n,
                            greatest(0, (s.middle - s.half) / s.whole), least(1, (s.middle + s.half) / s.whole)
                       FROM (SELECT h.id, h.n, h.p, h.p + z * z / (2 * h.n) AS middle, 1 + z * z / h.n AS whole,
                                    z * sqrt(h.p * (1 - h.p) / h.n + z * z / (4.0 * h.n * h.n)) AS half
                               FROM (SELECT b.id, b.n, b.hits::double precision / b.n AS p FROM board_shares(p_metric, p_by, p_from, p_to) b OFFSET 0) h
                             OFFSET 0) s; -- each is worked out once
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

-- Figures as they are reckoned: to make a numeric of each took longer than to rank them.
DROP FUNCTION board_places;
CREATE FUNCTION board_places(p_metric text, p_who text, p_from date, p_to date, p_team bigint, p_ties text, p_gates jsonb, p_weights jsonb)
RETURNS TABLE (place int, tied boolean, agent_id bigint, team_id bigint, agent_no text, name text, team_name text, value double precision, orders int, quantity int,
               reached_at timestamptz, n int, low double precision, high double precision, bracket int, out_code text, out_figures jsonb, flags jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET enable_mergejoin = off SET plan_cache_mode = force_custom_plan
SET max_parallel_workers_per_gather = 0 ROWS 10000 AS $$
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
        SELECT b.id, b.bracket FROM (SELECT array_agg(o.id) AS ids, board_brackets(array_agg(o.low), array_agg(o.high)) AS brackets
                                       FROM (SELECT r.id, r.low, r.high FROM ranked r WHERE r.place IS NOT NULL AND r.low IS NOT NULL ORDER BY r.place, r.id) o) l,
               unnest(l.ids, l.brackets) b (id, bracket)
    ), flagged AS MATERIALIZED ( -- of the places that anybody looks at, and of those who have none
        SELECT f.* FROM board_flags((SELECT array_agg(r.id) FROM (SELECT x.id FROM ranked x ORDER BY x.place NULLS LAST, x.value DESC LIMIT 300) r),
                                    p_from, p_to) f WHERE p_who <> 'team' AND (v_sees.calls OR v_sees.led <> '{}')
    )
    SELECT r.place::int, r.tied, CASE p_who WHEN 'team' THEN NULL ELSE r.id END, r.in_team, coalesce(a.agent_no, ''), coalesce(a.name, t.name, ''),
           coalesce(t.name, ''),
           CASE WHEN s.figured THEN r.value END,
           r.orders::int, least(r.quantity, 2147483647)::int, r.reached_at, r.n::int,
           CASE WHEN s.figured THEN r.low END, CASE WHEN s.figured THEN r.high END, g.bracket,
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

-- Boards closed only while somebody had the champions' page open. The feed's clock closes them too, and the days before them.
ALTER TABLE board_closing ALTER COLUMN closed_by DROP NOT NULL;
COMMENT ON COLUMN board_closing.closed_by IS 'Who closed it, or whose console did; null for the clock of a feed, which has no account';

CREATE FUNCTION may_close() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    RETURN pg_has_role(session_user, 'bz_feed', 'MEMBER') OR my_staff() IS NOT NULL;
END $$;
COMMENT ON FUNCTION may_close IS 'Refuses who is neither on this centre''s staff nor a feed: the two by whom what is due is closed';

DO $$ -- word for word as they were, but for who may
DECLARE
    f regprocedure;
    v_new text;
BEGIN
    FOREACH f IN ARRAY ARRAY['days_to_close()', 'close_due_days()', 'close_attendance_day(date)', 'freeze_board(text, date)', 'due_boards()', 'close_due_boards()',
                             'close_board(text, date)']::regprocedure[] LOOP
        v_new := pg_get_functiondef(f);
        v_new := CASE f WHEN 'close_board(text, date)'::regprocedure
                 THEN replace(v_new, 'SELECT s.name, c.closed_at INTO v_who FROM board_closing c JOIN staff s',
                                     'SELECT coalesce(s.name, ''the clock'') AS name, c.closed_at INTO v_who FROM board_closing c LEFT JOIN staff s')
                 ELSE replace(replace(replace(v_new, 'v_staff bigint := my_staff();', 'v_staff bigint := CASE WHEN may_close() THEN my_staff_id() END;'),
                                      'my_staff() IS NOT NULL', 'may_close()'), 'PERFORM my_staff();', 'PERFORM may_close();') END;
        IF v_new = pg_get_functiondef(f) THEN
            RAISE EXCEPTION '% is not as it was expected to be', f;
        END IF;
        EXECUTE v_new;
    END LOOP;
END $$;

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['result_month', 'agent_month', 'agent_month_state', 'agent_day_late'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('GRANT SELECT ON %I TO bz_manager, bz_auditor', t);
        EXECUTE format('CREATE POLICY site ON %I FOR SELECT TO bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL)', t);
    END LOOP;
END $$;

REVOKE ALL ON FUNCTION refresh_result_months, settled_until, resum_late_days, settle_agent_months, settled_months, calls_of_days, board_places, may_close FROM PUBLIC;
GRANT EXECUTE ON FUNCTION settle_agent_months, close_due_days, close_due_boards TO bz_feed;
GRANT EXECUTE ON FUNCTION board_places TO bz_staff, bz_feed, bz_wallboard;
