-- SPDX-License-Identifier: GPL-3.0-or-later
-- The figures of an agent's day judged by a standard, and what is entered for the appraisal with its
-- evidence (#73).
CREATE TABLE figure_rule (
    figure_rule_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    metric text NOT NULL CONSTRAINT figure_rule_metric_known CHECK (metric IN ('ring_average', 'late_answer_share', 'talk_average',
        'talk_longest', 'after_call_average', 'after_call_share', 'transfer_count', 'transfer_share', 'agent_hang_up_share',
        'no_answer_count', 'answered_count', 'paused_share')),
    team_id bigint REFERENCES team,
    lower_bound numeric(9, 2),
    upper_bound numeric(9, 2),
    fewest_calls int NOT NULL DEFAULT 0 CONSTRAINT figure_rule_fewest_calls CHECK (fewest_calls BETWEEN 0 AND 10000),
    standard text NOT NULL CONSTRAINT figure_rule_standard_given CHECK (btrim(standard) <> '' AND length(standard) <= 200),
    points numeric(6, 2) NOT NULL DEFAULT 0 CONSTRAINT figure_rule_points CHECK (points BETWEEN 0 AND 1000),
    days daterange NOT NULL CONSTRAINT figure_rule_days CHECK (NOT isempty(days) AND NOT lower_inf(days)),
    CONSTRAINT figure_rule_bound_given CHECK (lower_bound IS NOT NULL OR upper_bound IS NOT NULL),
    CONSTRAINT figure_rule_bounds_positive CHECK (lower_bound >= 0 AND upper_bound >= 0),
    CONSTRAINT figure_rule_bounds_in_order CHECK (lower_bound <= upper_bound),
    CONSTRAINT figure_rule_share_possible CHECK (metric NOT LIKE '%\_share' OR (coalesce(lower_bound, 0) <= 100 AND coalesce(upper_bound, 0) <= 100)),
    CONSTRAINT figure_rule_once EXCLUDE USING gist (metric WITH =, (coalesce(team_id, 0)) WITH =, days WITH &&)
);
COMMENT ON TABLE figure_rule IS 'Within which bounds a figure of an agent''s day lies, and by which standard it is judged outside them; a change is a new row from a day on';
COMMENT ON COLUMN figure_rule.figure_rule_id IS 'Key';
COMMENT ON COLUMN figure_rule.metric IS 'What is measured: averages and the longest in seconds, shares in per cent, counts';
COMMENT ON COLUMN figure_rule.team_id IS 'Only for this team, before a rule for all; null for all';
COMMENT ON COLUMN figure_rule.lower_bound IS 'Less is odd; null: nothing is too little';
COMMENT ON COLUMN figure_rule.upper_bound IS 'More is odd; null: nothing is too much';
COMMENT ON COLUMN figure_rule.fewest_calls IS 'Who has fewer calls behind the figure is not judged';
COMMENT ON COLUMN figure_rule.standard IS 'The appraisal''s standard, in its own words: its title and paragraph';
COMMENT ON COLUMN figure_rule.points IS 'Points that the standard takes off; a suggestion, 0 for none';
COMMENT ON COLUMN figure_rule.days IS 'On which days at the site it holds, the first one included';
CREATE INDEX figure_rule_team_idx ON figure_rule (team_id);
GRANT SELECT ON figure_rule TO bz_staff;
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON figure_rule FOR EACH ROW EXECUTE FUNCTION audit_change(figure_rule_id);

CREATE TABLE appraisal_entry (
    entry_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CONSTRAINT appraisal_entry_kind CHECK (kind IN ('figure', 'alarm')),
    agent_id bigint NOT NULL REFERENCES agent,
    team_id bigint REFERENCES team,
    day date NOT NULL,
    metric text NOT NULL,
    figure_rule_id bigint REFERENCES figure_rule,
    alarm_id bigint REFERENCES alarm,
    figure numeric(12, 2) NOT NULL,
    bound numeric(12, 2) NOT NULL,
    side text NOT NULL CONSTRAINT appraisal_entry_side CHECK (side IN ('above', 'below')),
    calls int NOT NULL,
    to_confirm boolean NOT NULL,
    standard text NOT NULL CONSTRAINT appraisal_entry_standard_given CHECK (btrim(standard) <> '' AND length(standard) <= 200),
    points numeric(6, 2) NOT NULL CONSTRAINT appraisal_entry_points CHECK (points BETWEEN 0 AND 1000),
    comment text NOT NULL DEFAULT '' CHECK (length(comment) <= 1000),
    evidence jsonb NOT NULL,
    entered_by bigint NOT NULL REFERENCES staff,
    entered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    confirmed_by bigint REFERENCES staff,
    confirmed_at timestamptz,
    confirmed_note text NOT NULL DEFAULT '',
    withdrawn_by bigint REFERENCES staff,
    withdrawn_at timestamptz,
    withdrawn_why text NOT NULL DEFAULT '',
    state text GENERATED ALWAYS AS (CASE WHEN withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN confirmed_at IS NOT NULL THEN 'confirmed'
                                         ELSE 'proposed' END) STORED,
    CONSTRAINT appraisal_entry_origin CHECK ((kind = 'figure') = (figure_rule_id IS NOT NULL) AND (kind = 'alarm') = (alarm_id IS NOT NULL)),
    CONSTRAINT appraisal_entry_confirmed CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
    CONSTRAINT appraisal_entry_withdrawn CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
    -- Never a fine out of a gap: somebody says what he found out.
    CONSTRAINT appraisal_gap_explained CHECK (NOT to_confirm OR confirmed_at IS NULL OR btrim(confirmed_note) <> ''),
    CONSTRAINT appraisal_withdrawal_explained CHECK (withdrawn_at IS NULL OR btrim(withdrawn_why) <> '')
);
COMMENT ON TABLE appraisal_entry IS 'What goes into an agent''s appraisal out of the call system, with its evidence (#73); only its decisions are added later';
COMMENT ON COLUMN appraisal_entry.entry_id IS 'Key';
COMMENT ON COLUMN appraisal_entry.kind IS 'figure: a day''s figure outside its bounds; alarm: an alarm of the floor';
COMMENT ON COLUMN appraisal_entry.agent_id IS 'The agent';
COMMENT ON COLUMN appraisal_entry.team_id IS 'His team on that day';
COMMENT ON COLUMN appraisal_entry.day IS 'Day at the site';
COMMENT ON COLUMN appraisal_entry.metric IS 'What was measured: as in figure_rule, or the alarm''s kind';
COMMENT ON COLUMN appraisal_entry.figure_rule_id IS 'The version of the rule that judged';
COMMENT ON COLUMN appraisal_entry.alarm_id IS 'The alarm';
COMMENT ON COLUMN appraisal_entry.figure IS 'What was seen: seconds, per cent or a count';
COMMENT ON COLUMN appraisal_entry.bound IS 'The bound that was passed, in the same unit';
COMMENT ON COLUMN appraisal_entry.side IS 'above or below the bound';
COMMENT ON COLUMN appraisal_entry.calls IS 'Calls behind the figure';
COMMENT ON COLUMN appraisal_entry.to_confirm IS 'A feed knew nothing for a part of that day: whoever confirms says why it holds nevertheless';
COMMENT ON COLUMN appraisal_entry.standard IS 'The standard as it read';
COMMENT ON COLUMN appraisal_entry.points IS 'Points that it suggests to take off';
COMMENT ON COLUMN appraisal_entry.comment IS 'What the person who made the entry wrote';
COMMENT ON COLUMN appraisal_entry.evidence IS 'Arithmetic, calls or times, gaps: to be read without computing anything again';
COMMENT ON COLUMN appraisal_entry.entered_by IS 'Who proposed it';
COMMENT ON COLUMN appraisal_entry.entered_at IS 'When';
COMMENT ON COLUMN appraisal_entry.confirmed_by IS 'Who confirmed it';
COMMENT ON COLUMN appraisal_entry.confirmed_at IS 'When';
COMMENT ON COLUMN appraisal_entry.confirmed_note IS 'What he wrote';
COMMENT ON COLUMN appraisal_entry.withdrawn_by IS 'Who withdrew it';
COMMENT ON COLUMN appraisal_entry.withdrawn_at IS 'When';
COMMENT ON COLUMN appraisal_entry.withdrawn_why IS 'Why';
COMMENT ON COLUMN appraisal_entry.state IS 'proposed, confirmed or withdrawn';
-- Once, as long as it stands.
CREATE UNIQUE INDEX appraisal_entry_figure_key ON appraisal_entry (agent_id, day, metric) WHERE kind = 'figure' AND withdrawn_at IS NULL;
CREATE UNIQUE INDEX appraisal_entry_alarm_key ON appraisal_entry (alarm_id) WHERE withdrawn_at IS NULL;
CREATE INDEX appraisal_entry_day_idx ON appraisal_entry (day);
CREATE INDEX appraisal_entry_agent_idx ON appraisal_entry (agent_id, day);
CREATE INDEX appraisal_entry_rule_idx ON appraisal_entry (figure_rule_id);
CREATE INDEX appraisal_entry_alarm_idx ON appraisal_entry (alarm_id);
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON appraisal_entry FOR EACH ROW EXECUTE FUNCTION audit_change(entry_id);

ALTER TABLE appraisal_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY site ON appraisal_entry FOR SELECT TO bz_manager, bz_quality_head, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY led ON appraisal_entry FOR SELECT TO bz_leader
    USING (team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(team_id, site_midnight(day)));
GRANT SELECT ON appraisal_entry TO bz_leader, bz_manager, bz_quality_head, bz_auditor;
-- Whoever keeps the accounts does not read appraisals through the audit.
CREATE POLICY appraisals ON audit_entry AS RESTRICTIVE FOR SELECT TO bz_admin
    USING (table_name <> 'appraisal_entry' OR pg_has_role(session_user, 'bz_manager', 'MEMBER')
           OR pg_has_role(session_user, 'bz_auditor', 'MEMBER'));

CREATE FUNCTION refuse_appraisal_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_decisions text[] := '{confirmed_by,confirmed_at,confirmed_note,withdrawn_by,withdrawn_at,withdrawn_why,state}';
BEGIN
    IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - v_decisions = to_jsonb(NEW) - v_decisions
       AND (OLD.confirmed_at IS NULL OR (OLD.confirmed_by, OLD.confirmed_at, OLD.confirmed_note)
                                        = (NEW.confirmed_by, NEW.confirmed_at, NEW.confirmed_note))
       AND OLD.withdrawn_at IS NULL THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'An appraisal entry is never changed' USING ERRCODE = '42501', CONSTRAINT = 'appraisal_entry_kept',
        HINT = 'Withdraw it, and make another one.';
END $$;
COMMENT ON FUNCTION refuse_appraisal_change IS 'Trigger: of an entry nothing changes but that it is confirmed, once, and withdrawn, once';
CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON appraisal_entry FOR EACH ROW EXECUTE FUNCTION refuse_appraisal_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON appraisal_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_appraisal_change();

-- A version that judged somebody stays as it was for that day.
CREATE FUNCTION refuse_figure_rule_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM appraisal_entry e WHERE e.figure_rule_id = OLD.figure_rule_id
                  AND (TG_OP = 'DELETE' OR NOT NEW.days @> e.day OR to_jsonb(OLD) - 'days' <> to_jsonb(NEW) - 'days')) THEN
        PERFORM refuse('figure_rule_used', 'Somebody was judged by this version already', 'Let the change begin on a later day.');
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION refuse_figure_rule_change IS 'Trigger: a version by which an entry was made keeps its words, its bounds and that day';
CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON figure_rule FOR EACH ROW EXECUTE FUNCTION refuse_figure_rule_change();

CREATE FUNCTION check_rule_day(p_from date) RETURNS date
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF p_from < site_day(now()) THEN
        PERFORM refuse('rule_not_backdated', 'A change cannot begin in the past', 'Let it begin today, or on a later day.');
    END IF;
    RETURN coalesce(p_from, site_day(now()));
END $$;
COMMENT ON FUNCTION check_rule_day IS 'The day from which a change holds: null means today; the past is refused';

CREATE FUNCTION end_figure_rules(p_metric text, p_team bigint, p_from date) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_count int;
BEGIN
    DELETE FROM figure_rule WHERE metric = p_metric AND team_id IS NOT DISTINCT FROM p_team AND lower(days) >= p_from;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    UPDATE figure_rule SET days = daterange(lower(days), p_from)
     WHERE metric = p_metric AND team_id IS NOT DISTINCT FROM p_team AND days @> p_from;
    RETURN v_count + CASE WHEN FOUND THEN 1 ELSE 0 END;
END $$;
COMMENT ON FUNCTION end_figure_rules IS 'Ends what holds for a figure and team on a day and drops what was planned after it; returns how many';

CREATE FUNCTION set_figure_rule(p_metric text, p_team bigint, p_lower numeric, p_upper numeric, p_fewest int, p_standard text, p_points numeric,
                                p_from date) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_from date := check_rule_day(p_from);
    v_rule bigint;
BEGIN
    PERFORM check_administrator();
    IF p_lower > p_upper THEN
        PERFORM refuse('figure_rule_bounds_in_order', format('At least %s and at most %s: nothing lies between them', p_lower, p_upper));
    END IF;
    PERFORM end_figure_rules(p_metric, p_team, v_from);
    INSERT INTO figure_rule (metric, team_id, lower_bound, upper_bound, fewest_calls, standard, points, days)
    VALUES (p_metric, p_team, p_lower, p_upper, p_fewest, btrim(p_standard), p_points, daterange(v_from, NULL))
    RETURNING figure_rule_id INTO v_rule;
    RETURN v_rule;
END $$;
COMMENT ON FUNCTION set_figure_rule IS 'A rule from a day on (null: today); what held for the same figure and team ends there, what was planned for later is dropped';

CREATE FUNCTION end_figure_rule(p_rule bigint, p_from date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_from date := check_rule_day(p_from);
    v_row figure_rule;
BEGIN
    PERFORM check_administrator();
    SELECT * INTO v_row FROM figure_rule WHERE figure_rule_id = p_rule;
    IF NOT FOUND OR coalesce(upper(v_row.days), 'infinity') <= v_from THEN
        PERFORM refuse('figure_rule_known', format('There is no rule %s that still holds then', p_rule));
    END IF;
    PERFORM end_figure_rules(v_row.metric, v_row.team_id, v_from);
END $$;
COMMENT ON FUNCTION end_figure_rule IS 'Ends a rule from a day on (null: today)';

-- What the rules of a day measure, of everybody whom the reader may see: his own rights decide, and within a definer
-- function his posts. Each agent's legs and events of the one day are looked up by his index.
CREATE FUNCTION agent_facts_of_day(p_day date, p_agent bigint, p_states boolean)
RETURNS TABLE (agent_id bigint, team_id bigint, offered bigint, answered bigint, finished bigint, late bigint, ring_ms bigint, talk_s bigint,
               talk_longest_s bigint, transferred bigint, by_agent bigint, no_answer bigint, signed_in_s numeric, paused_s numeric,
               after_call_s numeric)
LANGUAGE sql STABLE SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    WITH span AS MATERIALIZED (
        SELECT site_midnight(p_day) AS from_at, greatest(least(site_midnight(p_day + 1), now()), site_midnight(p_day)) AS until_at,
               2 * ring_cadence_ms AS two_rings_ms
          FROM site
    ), person AS MATERIALIZED (
        SELECT a.agent_id, m.team_id
          FROM agent a
          CROSS JOIN span
          LEFT JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> p_day
         WHERE (p_agent IS NULL OR a.agent_id = p_agent)
           AND ((SELECT sees_whole_floor())
                OR (m.team_id = ANY ((SELECT my_led_teams())::bigint[]) AND led_by_me(m.team_id, span.from_at)))
    )
    SELECT p.agent_id, p.team_id, c.offered, c.answered, c.finished, c.late, c.ring_ms, c.talk_s, c.talk_longest_s, c.transferred, c.by_agent,
           c.no_answer, coalesce(s.signed_in_s, 0), coalesce(s.paused_s, 0), coalesce(s.after_call_s, 0)
      FROM person p
      CROSS JOIN span
      CROSS JOIN LATERAL (
        SELECT count(*) AS offered, count(l.answered_at) AS answered,
               count(l.talk_s) FILTER (WHERE l.answered_at IS NOT NULL) AS finished,
               count(*) FILTER (WHERE l.answered_at IS NOT NULL AND l.ring_ms > span.two_rings_ms) AS late,
               coalesce(sum(l.ring_ms) FILTER (WHERE l.answered_at IS NOT NULL), 0) AS ring_ms,
               coalesce(sum(l.talk_s) FILTER (WHERE l.answered_at IS NOT NULL), 0) AS talk_s,
               coalesce(max(l.talk_s) FILTER (WHERE l.answered_at IS NOT NULL), 0)::bigint AS talk_longest_s,
               count(*) FILTER (WHERE l.answered_at IS NOT NULL AND l.outcome IN ('blind', 'attended')) AS transferred,
               count(*) FILTER (WHERE l.answered_at IS NOT NULL AND l.outcome = 'agent') AS by_agent,
               count(*) FILTER (WHERE l.outcome = 'no_answer') AS no_answer
          FROM agent_leg l
         WHERE l.agent_id = p.agent_id AND l.offered_at >= span.from_at AND l.offered_at < span.until_at) c
      CROSS JOIN LATERAL (
        -- Spans are added up before they become numbers: that is what takes the time.
        SELECT extract(epoch FROM sum(t.took) FILTER (WHERE t.state <> 'signed_out')) AS signed_in_s,
               extract(epoch FROM sum(t.took) FILTER (WHERE t.state = 'paused')) AS paused_s,
               extract(epoch FROM sum(t.took) FILTER (WHERE t.state = 'after_call')) AS after_call_s
          FROM (SELECT k.state, coalesce(lead(k.at) OVER (ORDER BY k.at, k.event_id), span.until_at) - k.at AS took
                  FROM (SELECT span.from_at AS at, b.event_id, b.state
                          FROM (SELECT e.event_id, e.state FROM agent_event e
                                 WHERE p_states AND e.agent_id = p.agent_id AND e.at < span.from_at AND e.at >= span.from_at - interval '35 days'
                                 ORDER BY e.at DESC, e.event_id DESC LIMIT 1) b
                        UNION ALL
                        SELECT e.at, e.event_id, e.state FROM agent_event e
                         WHERE p_states AND e.agent_id = p.agent_id AND e.at >= span.from_at AND e.at < span.until_at) k) t) s
     WHERE c.offered > 0 OR s.signed_in_s > 0
$$;
COMMENT ON FUNCTION agent_facts_of_day IS 'What agents did on a day at the site, until now when it is not over: calls by their offer and, if p_states, times by their state; p_agent null: of everybody';

-- The parts of which a figure is made: a figure is part / whole, a share of it in per cent, or the part itself.
CREATE FUNCTION figures_of_day(p_day date, p_agent bigint, p_states boolean DEFAULT true)
RETURNS TABLE (agent_id bigint, team_id bigint, metric text, part numeric, whole numeric, figure numeric, calls int)
LANGUAGE sql STABLE SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    SELECT f.agent_id, f.team_id, v.metric, v.part, v.whole, round(v.figure, 2), v.calls::int
      FROM agent_facts_of_day(p_day, p_agent, p_states) f
      CROSS JOIN LATERAL (VALUES
        ('ring_average', f.ring_ms / 1000.0, f.answered::numeric, f.ring_ms / 1000.0 / nullif(f.answered, 0), f.answered),
        ('late_answer_share', f.late, f.answered, 100.0 * f.late / nullif(f.answered, 0), f.answered),
        ('talk_average', f.talk_s, f.finished, 1.0 * f.talk_s / nullif(f.finished, 0), f.finished),
        ('talk_longest', f.talk_longest_s, f.finished, CASE WHEN f.finished > 0 THEN f.talk_longest_s END, f.finished),
        ('after_call_average', f.after_call_s, f.answered, f.after_call_s / nullif(f.answered, 0), f.answered),
        ('after_call_share', f.after_call_s, f.signed_in_s, 100 * f.after_call_s / nullif(f.signed_in_s, 0), f.answered),
        ('transfer_count', f.transferred, f.answered, CASE WHEN f.answered > 0 THEN f.transferred END, f.answered),
        ('transfer_share', f.transferred, f.answered, 100.0 * f.transferred / nullif(f.answered, 0), f.answered),
        ('agent_hang_up_share', f.by_agent, f.answered, 100.0 * f.by_agent / nullif(f.answered, 0), f.answered),
        ('no_answer_count', f.no_answer, f.offered, CASE WHEN f.offered > 0 THEN f.no_answer END, f.offered),
        ('answered_count', f.answered, f.offered, f.answered, f.offered),
        ('paused_share', f.paused_s, f.signed_in_s, 100 * f.paused_s / nullif(f.signed_in_s, 0), f.answered)
      ) v (metric, part, whole, figure, calls)
     WHERE v.figure IS NOT NULL
$$;
COMMENT ON FUNCTION figures_of_day IS 'Every figure that a rule can judge, to the hundredth, with the calls behind it; what has nothing to be divided by is left out, and without p_states what is made of times';

CREATE FUNCTION gaps_of_day(p_day date) RETURNS TABLE (switch_id bigint, from_at timestamptz, until_at timestamptz, why text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT f.switch_id, greatest(lower(g.during), site_midnight(p_day)), least(upper(g.during), site_midnight(p_day + 1), now()), g.why
      FROM feed_gap g JOIN feed_source f USING (source_id)
     WHERE g.during && tstzrange(site_midnight(p_day), greatest(least(site_midnight(p_day + 1), now()), site_midnight(p_day)))
$$;
COMMENT ON FUNCTION gaps_of_day IS 'Times of a day from which a switch''s feeds knew nothing: no fine may come out of them';

CREATE FUNCTION odd_figures(p_day date, p_agent bigint DEFAULT NULL)
RETURNS TABLE (agent_id bigint, team_id bigint, figure_rule_id bigint, metric text, part numeric, whole numeric, figure numeric, side text,
               bound numeric, calls int, to_confirm boolean)
LANGUAGE sql STABLE SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    WITH held AS MATERIALIZED (
        SELECT r.* FROM figure_rule r WHERE r.days @> p_day
    ), measured AS MATERIALIZED (
        SELECT f.* FROM figures_of_day(p_day, p_agent, EXISTS (SELECT FROM held h WHERE h.metric IN
                    ('after_call_average', 'after_call_share', 'paused_share', 'answered_count'))) f
         WHERE EXISTS (SELECT FROM held)
    ), winner AS MATERIALIZED (
        -- Once for each team, not for each agent: its own rule before that for all.
        SELECT DISTINCT ON (t.team_id, h.metric) t.team_id AS of_team, h.*
          FROM (SELECT DISTINCT coalesce(m.team_id, 0) AS team_id FROM measured m) t
          JOIN held h ON h.team_id IS NULL OR h.team_id = t.team_id
         ORDER BY t.team_id, h.metric, h.team_id NULLS LAST
    ), deaf AS MATERIALIZED (
        SELECT DISTINCT k.agent_id FROM gaps_of_day(p_day) g JOIN switch_member k USING (switch_id)
    )
    SELECT m.agent_id, m.team_id, w.figure_rule_id, m.metric, m.part, m.whole, m.figure,
           CASE WHEN m.figure > w.upper_bound THEN 'above' ELSE 'below' END,
           CASE WHEN m.figure > w.upper_bound THEN w.upper_bound ELSE w.lower_bound END, m.calls,
           EXISTS (SELECT FROM deaf d WHERE d.agent_id = m.agent_id)
      FROM measured m
      JOIN winner w ON w.of_team = coalesce(m.team_id, 0) AND w.metric = m.metric
     WHERE m.calls >= w.fewest_calls AND (m.figure > w.upper_bound OR m.figure < w.lower_bound)
$$;
COMMENT ON FUNCTION odd_figures IS 'Whose figures of a day lie outside the bounds that held on it, and by which rule; with a gap of that day they are still to be confirmed';

CREATE FUNCTION figure_pieces(p_day date, p_metric text, p_agent bigint)
RETURNS TABLE (at timestamptz, call_uid text, leg_no int, queue_id bigint, seconds numeric)
LANGUAGE sql STABLE SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    WITH span AS MATERIALIZED (
        SELECT site_midnight(p_day) AS from_at, greatest(least(site_midnight(p_day + 1), now()), site_midnight(p_day)) AS until_at,
               2 * ring_cadence_ms AS two_rings_ms
          FROM site
    )
    SELECT l.offered_at, l.call_uid, l.leg_no, l.queue_id,
           CASE WHEN p_metric IN ('ring_average', 'late_answer_share', 'no_answer_count') THEN l.ring_ms / 1000.0 ELSE l.talk_s END
      FROM span
      JOIN agent_leg l ON l.agent_id = p_agent AND l.offered_at >= span.from_at AND l.offered_at < span.until_at
     WHERE CASE p_metric WHEN 'ring_average' THEN l.answered_at IS NOT NULL
                         WHEN 'late_answer_share' THEN l.answered_at IS NOT NULL AND l.ring_ms > span.two_rings_ms
                         WHEN 'talk_average' THEN l.answered_at IS NOT NULL AND l.talk_s IS NOT NULL
                         WHEN 'talk_longest' THEN l.answered_at IS NOT NULL AND l.talk_s IS NOT NULL
                         WHEN 'transfer_count' THEN l.answered_at IS NOT NULL AND l.outcome IN ('blind', 'attended')
                         WHEN 'transfer_share' THEN l.answered_at IS NOT NULL AND l.outcome IN ('blind', 'attended')
                         WHEN 'agent_hang_up_share' THEN l.answered_at IS NOT NULL AND l.outcome = 'agent'
                         WHEN 'no_answer_count' THEN l.outcome = 'no_answer'
                         WHEN 'answered_count' THEN l.answered_at IS NOT NULL
                         ELSE false END
    UNION ALL
    SELECT t.at, t.call_uid, NULL, t.queue_id, t.seconds
      FROM span
      CROSS JOIN LATERAL (
        SELECT k.at, k.state, k.call_uid, k.queue_id,
               extract(epoch FROM coalesce(lead(k.at) OVER (ORDER BY k.at, k.event_id), span.until_at) - k.at) AS seconds
          FROM (SELECT span.from_at AS at, b.event_id, b.state, b.call_uid, b.queue_id
                  FROM (SELECT e.event_id, e.state, e.call_uid, e.queue_id FROM agent_event e
                         WHERE e.agent_id = p_agent AND e.at < span.from_at AND e.at >= span.from_at - interval '35 days'
                         ORDER BY e.at DESC, e.event_id DESC LIMIT 1) b
                UNION ALL
                SELECT e.at, e.event_id, e.state, e.call_uid, e.queue_id FROM agent_event e
                 WHERE e.agent_id = p_agent AND e.at >= span.from_at AND e.at < span.until_at) k) t
     WHERE t.seconds > 0
       AND CASE p_metric WHEN 'paused_share' THEN t.state = 'paused'
                         WHEN 'after_call_average' THEN t.state = 'after_call'
                         WHEN 'after_call_share' THEN t.state = 'after_call'
                         ELSE false END
$$;
COMMENT ON FUNCTION figure_pieces IS 'The calls, or times, behind a figure, each with its own seconds: ringing, talk, or how long it took';

CREATE FUNCTION check_appraiser(p_agent bigint, p_team bigint, p_day date) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF my_staff_id() IS NULL THEN
        RAISE EXCEPTION '% has no open account in this centre', session_user USING ERRCODE = '42501';
    END IF;
    IF NOT pg_has_role(session_user, 'bz_manager', 'MEMBER') AND NOT coalesce(led_by_me(p_team, site_midnight(p_day)), false) THEN
        RAISE EXCEPTION 'On that day this agent was not in a team that % led', session_user USING ERRCODE = '42501', CONSTRAINT = 'deed_reach';
    END IF;
    IF EXISTS (SELECT FROM agent WHERE agent_id = p_agent AND provisional) THEN
        PERFORM refuse('appraisal_agent_known', 'Nobody knows yet who this number is', 'Assign it to an agent first.');
    END IF;
END $$;
COMMENT ON FUNCTION check_appraiser IS 'Refuses an entry about an agent whose team of that day the reader did not lead, and about a number that is nobody''s yet';

CREATE FUNCTION refuse_second_entry(p_by bigint) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_who text := (SELECT name FROM staff WHERE staff_id = p_by);
BEGIN
    -- The hint is the name: a console makes its own sentence of it.
    PERFORM refuse('appraisal_entered_once', format('This was entered already, by %s', v_who), v_who);
END $$;
COMMENT ON FUNCTION refuse_second_entry IS 'Refuses what stands already, with the name of who entered it';

CREATE FUNCTION evidence_of_figure(p_day date, p_metric text, p_agent bigint, p_part numeric, p_whole numeric) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH piece AS MATERIALIZED (
        SELECT p.*, row_number() OVER (ORDER BY p.seconds DESC NULLS LAST, p.at, p.call_uid, p.leg_no) AS place
          FROM figure_pieces(p_day, p_metric, p_agent) p
    )
    SELECT jsonb_build_object(
        'from', site_midnight(p_day), 'until', greatest(least(site_midnight(p_day + 1), now()), site_midnight(p_day)),
        'part', p_part, 'whole', p_whole, 'ring_cadence_ms', (SELECT ring_cadence_ms FROM site), 'pieces_in_all', (SELECT count(*) FROM piece),
        'pieces', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', p.at, 'call', p.call_uid, 'leg', p.leg_no, 'queue', q.name,
                                                                'seconds', p.seconds) ORDER BY p.place), '[]')
                     FROM piece p LEFT JOIN queue q USING (queue_id) WHERE p.place <= 500),
        'gaps', (SELECT coalesce(jsonb_agg(jsonb_build_object('from', g.from_at, 'until', g.until_at, 'why', g.why) ORDER BY g.from_at), '[]')
                   FROM gaps_of_day(p_day) g WHERE g.switch_id IN (SELECT k.switch_id FROM switch_member k WHERE k.agent_id = p_agent)))
$$;
COMMENT ON FUNCTION evidence_of_figure IS 'The arithmetic of a figure, the calls or times behind it (the 500 longest) and the gaps of that day';

CREATE FUNCTION enter_figure(p_agent bigint, p_day date, p_metric text, p_comment text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_odd record;
    v_by bigint;
    v_entry bigint;
BEGIN
    PERFORM check_appraiser(p_agent, (SELECT team_id FROM agent_team WHERE agent_id = p_agent AND during @> p_day), p_day);
    PERFORM pg_advisory_xact_lock(hashtext('enter_figure'), p_agent::int);
    SELECT entered_by INTO v_by FROM appraisal_entry
     WHERE kind = 'figure' AND agent_id = p_agent AND day = p_day AND metric = p_metric AND withdrawn_at IS NULL;
    IF FOUND THEN
        PERFORM refuse_second_entry(v_by);
    END IF;
    PERFORM FROM figure_rule WHERE metric = p_metric AND days @> p_day FOR SHARE;
    SELECT o.*, r.standard, r.points INTO v_odd FROM odd_figures(p_day, p_agent) o JOIN figure_rule r USING (figure_rule_id) WHERE o.metric = p_metric;
    IF NOT FOUND THEN
        PERFORM refuse('appraisal_figure_odd', 'This figure is within its bounds');
    END IF;
    INSERT INTO appraisal_entry (kind, agent_id, team_id, day, metric, figure_rule_id, figure, bound, side, calls, to_confirm, standard, points,
                                 comment, evidence, entered_by)
    VALUES ('figure', p_agent, v_odd.team_id, p_day, p_metric, v_odd.figure_rule_id, v_odd.figure, v_odd.bound, v_odd.side, v_odd.calls,
            v_odd.to_confirm, v_odd.standard, v_odd.points, btrim(coalesce(p_comment, '')),
            evidence_of_figure(p_day, p_metric, p_agent, v_odd.part, v_odd.whole), my_staff_id())
    RETURNING entry_id INTO v_entry;
    RETURN v_entry;
END $$;
COMMENT ON FUNCTION enter_figure IS 'Enters an odd figure for the appraisal: computed here, with its evidence; once';

CREATE FUNCTION enter_alarm(p_alarm bigint, p_standard text, p_points numeric, p_comment text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_alarm alarm;
    v_day date;
    v_value int;
    v_by bigint;
    v_entry bigint;
BEGIN
    SELECT * INTO v_alarm FROM alarm WHERE alarm_id = p_alarm FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM refuse('alarm_known', format('There is no alarm %s', p_alarm));
    END IF;
    IF v_alarm.agent_id IS NULL THEN
        PERFORM refuse('appraisal_of_agent', 'A queue''s alarm is nobody''s: it cannot be entered for an agent');
    END IF;
    v_day := site_day(v_alarm.raised_at);
    PERFORM check_appraiser(v_alarm.agent_id, v_alarm.team_id, v_day);
    SELECT entered_by INTO v_by FROM appraisal_entry WHERE alarm_id = p_alarm AND withdrawn_at IS NULL;
    IF FOUND THEN
        PERFORM refuse_second_entry(v_by);
    END IF;
    v_value := v_alarm.allowed_s + CASE WHEN v_alarm.ended_at IS NULL
        THEN greatest(v_alarm.value, floor(extract(epoch FROM clock_timestamp() - v_alarm.since))::int - v_alarm.allowed_s) ELSE v_alarm.value END;
    INSERT INTO appraisal_entry (kind, agent_id, team_id, day, metric, alarm_id, figure, bound, side, calls, to_confirm, standard, points,
                                 comment, evidence, entered_by)
    VALUES ('alarm', v_alarm.agent_id, v_alarm.team_id, v_day, v_alarm.kind, p_alarm, v_value,
            v_alarm.allowed_s + CASE v_alarm.highest WHEN 2 THEN v_alarm.red ELSE v_alarm.amber END, 'above', 0,
            EXISTS (SELECT FROM gaps_of_day(v_day) g JOIN switch_member k USING (switch_id) WHERE k.agent_id = v_alarm.agent_id),
            btrim(p_standard), p_points, btrim(coalesce(p_comment, '')),
            jsonb_build_object('from', v_alarm.since, 'until', coalesce(v_alarm.ended_at, clock_timestamp()),
                'alarm', (to_jsonb(v_alarm) - 'changed_in')
                         || jsonb_build_object('acknowledged_by', (SELECT name FROM staff WHERE staff_id = v_alarm.acknowledged_by),
                                               'reason', (SELECT name FROM pause_reason r WHERE r.code = v_alarm.reason_code
                                                             AND r.during @> v_alarm.raised_at),
                                               'queue', (SELECT name FROM queue WHERE queue_id = v_alarm.queue_id)),
                'gaps', (SELECT coalesce(jsonb_agg(jsonb_build_object('from', g.from_at, 'until', g.until_at, 'why', g.why) ORDER BY g.from_at), '[]')
                           FROM gaps_of_day(v_day) g
                          WHERE g.switch_id IN (SELECT k.switch_id FROM switch_member k WHERE k.agent_id = v_alarm.agent_id))),
            my_staff_id())
    RETURNING entry_id INTO v_entry;
    RETURN v_entry;
END $$;
COMMENT ON FUNCTION enter_alarm IS 'Enters an agent''s alarm for the appraisal, by a standard and with the alarm as it stands; once';

CREATE FUNCTION confirm_appraisal(p_entry bigint, p_note text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_entry appraisal_entry;
BEGIN
    PERFORM check_administrator();
    SELECT * INTO v_entry FROM appraisal_entry WHERE entry_id = p_entry FOR UPDATE;
    IF NOT FOUND OR v_entry.state <> 'proposed' THEN
        PERFORM refuse('appraisal_proposed', 'This entry does not wait for a confirmation any more');
    END IF;
    -- A gap is known when it is over: it may have come to light after the entry.
    IF btrim(coalesce(p_note, '')) = '' AND (v_entry.to_confirm OR EXISTS (
        SELECT FROM gaps_of_day(v_entry.day) g JOIN switch_member k USING (switch_id) WHERE k.agent_id = v_entry.agent_id)) THEN
        PERFORM refuse('appraisal_gap_explained', 'A feed knew nothing for a part of that day', 'Write why the entry holds nevertheless.');
    END IF;
    UPDATE appraisal_entry SET confirmed_by = my_staff_id(), confirmed_at = clock_timestamp(), confirmed_note = btrim(coalesce(p_note, ''))
     WHERE entry_id = p_entry;
END $$;
COMMENT ON FUNCTION confirm_appraisal IS 'Confirms a proposed entry; one of a day with a gap needs a word about it';

CREATE FUNCTION withdraw_appraisal(p_entry bigint, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_entry appraisal_entry;
BEGIN
    PERFORM check_administrator();
    SELECT * INTO v_entry FROM appraisal_entry WHERE entry_id = p_entry FOR UPDATE;
    IF NOT FOUND OR v_entry.state = 'withdrawn' THEN
        PERFORM refuse('appraisal_stands', 'This entry was withdrawn already');
    END IF;
    IF NOT pg_has_role(session_user, 'bz_manager', 'MEMBER')
       AND (v_entry.state <> 'proposed' OR v_entry.entered_by IS DISTINCT FROM my_staff_id()) THEN
        RAISE EXCEPTION 'Whoever proposed an entry withdraws it before it is confirmed; else a manager does'
            USING ERRCODE = '42501', CONSTRAINT = 'appraisal_withdrawer';
    END IF;
    IF btrim(coalesce(p_why, '')) = '' THEN
        PERFORM refuse('appraisal_withdrawal_explained', 'A withdrawal needs its reason');
    END IF;
    UPDATE appraisal_entry SET withdrawn_by = my_staff_id(), withdrawn_at = clock_timestamp(), withdrawn_why = btrim(p_why)
     WHERE entry_id = p_entry;
END $$;
COMMENT ON FUNCTION withdraw_appraisal IS 'Withdraws an entry, with the reason: a manager any, a leader his own while it is only proposed';

REVOKE ALL ON FUNCTION refuse_appraisal_change, refuse_figure_rule_change, check_rule_day, end_figure_rules, set_figure_rule, end_figure_rule,
    agent_facts_of_day, figures_of_day, gaps_of_day, odd_figures, figure_pieces, check_appraiser, refuse_second_entry, evidence_of_figure,
    enter_figure, enter_alarm, confirm_appraisal, withdraw_appraisal FROM PUBLIC;
GRANT EXECUTE ON FUNCTION agent_facts_of_day, figures_of_day, gaps_of_day, odd_figures, figure_pieces
    TO bz_leader, bz_manager, bz_quality_head, bz_auditor;
GRANT EXECUTE ON FUNCTION set_figure_rule, end_figure_rule, confirm_appraisal TO bz_manager;
GRANT EXECUTE ON FUNCTION enter_figure, enter_alarm, withdraw_appraisal TO bz_leader, bz_manager;
