-- SPDX-License-Identifier: GPL-3.0-or-later
-- The figures of a closed month (月报) are frozen with its ledger, as boards are: a report of it says the same for ever, whatever comes
-- late, and costs a row an agent instead of a month of days. What is frozen and what a report reads of an open month come from the
-- same functions.
CREATE TABLE figure_month (
    month date PRIMARY KEY REFERENCES ledger_month,
    frozen_at timestamptz NOT NULL DEFAULT now(),
    centre text NOT NULL,
    time_zone text NOT NULL,
    service_target numeric NOT NULL,
    managers text[] NOT NULL
);
COMMENT ON TABLE figure_month IS 'A month whose figures are frozen, and what stands at the head of its reports';
COMMENT ON COLUMN figure_month.month IS 'Its first day';
COMMENT ON COLUMN figure_month.frozen_at IS 'As of when: by the closing of its ledger, or when this database learned to freeze';
COMMENT ON COLUMN figure_month.centre IS 'The centre''s name then';
COMMENT ON COLUMN figure_month.time_zone IS 'Its time zone then';
COMMENT ON COLUMN figure_month.service_target IS 'Mean of the queues'' targets then, per cent in time';
COMMENT ON COLUMN figure_month.managers IS 'Who managed the centre on the last day, as known then';

CREATE TABLE leader_month_figure (month date NOT NULL, team_id bigint NOT NULL, leaders text[] NOT NULL, PRIMARY KEY (month, team_id));
COMMENT ON TABLE leader_month_figure IS 'Who led a team on the last day of a closed month: named in its reports';
COMMENT ON COLUMN leader_month_figure.month IS 'First day of the month';
COMMENT ON COLUMN leader_month_figure.team_id IS 'The team';
COMMENT ON COLUMN leader_month_figure.leaders IS 'Their names then, deputies last';

CREATE TABLE agent_month_figure (
    month date NOT NULL, agent_id bigint NOT NULL, team_id bigint, from_on date NOT NULL, to_on date NOT NULL,
    agent_no text NOT NULL, agent text NOT NULL, team text NOT NULL, department_id bigint, hired_on date, left_on date,
    offered bigint NOT NULL, connected bigint NOT NULL, finished bigint NOT NULL, talk_s bigint NOT NULL, hold_s bigint NOT NULL,
    ring_s bigint NOT NULL, login_s bigint NOT NULL, pause_s bigint NOT NULL, ended_by_agent bigint NOT NULL, transferred bigint NOT NULL,
    visits bigint NOT NULL, successes bigint NOT NULL, refusals bigint NOT NULL, result_days bigint NOT NULL, orders bigint NOT NULL,
    sales_fen bigint NOT NULL, returned_fen bigint NOT NULL, sheets bigint NOT NULL, score_sum bigint NOT NULL, failed bigint NOT NULL,
    shifts bigint NOT NULL, shifts_attended bigint NOT NULL, shifts_absent bigint NOT NULL, late bigint NOT NULL, early_leave bigint NOT NULL,
    off_post bigint NOT NULL, scheduled_s bigint NOT NULL, present_s bigint NOT NULL, leave_s bigint NOT NULL, fines bigint NOT NULL,
    fines_fen bigint NOT NULL, awards bigint NOT NULL, awards_fen bigint NOT NULL,
    CONSTRAINT agent_month_figure_once UNIQUE NULLS NOT DISTINCT (month, agent_id, team_id, from_on)
);
COMMENT ON TABLE agent_month_figure IS 'What an agent did in a closed month, a row for each team that he was in; two where the team changed leaders within it: each reads what was under him';
COMMENT ON COLUMN agent_month_figure.month IS 'First day of the month';
COMMENT ON COLUMN agent_month_figure.agent_id IS 'The agent: no reference, for one who was provisional is gone when he is known, and his month stays';
COMMENT ON COLUMN agent_month_figure.team_id IS 'The team, as of the days; null: none';
COMMENT ON COLUMN agent_month_figure.from_on IS 'First day of the row';
COMMENT ON COLUMN agent_month_figure.to_on IS 'Last day; the team had the same leaders from the first on';
COMMENT ON COLUMN agent_month_figure.agent_no IS 'His number then';
COMMENT ON COLUMN agent_month_figure.agent IS 'His name then';
COMMENT ON COLUMN agent_month_figure.team IS 'The teams name then; empty: none';
COMMENT ON COLUMN agent_month_figure.department_id IS 'Its department then; null: none';
COMMENT ON COLUMN agent_month_figure.hired_on IS 'When he was hired, as known then';
COMMENT ON COLUMN agent_month_figure.left_on IS 'First day on which he was gone, as known then';
COMMENT ON COLUMN agent_month_figure.offered IS 'Calls made by or offered to him that were answered, let ring out, or given up while they rang (#85)';
COMMENT ON COLUMN agent_month_figure.connected IS 'Of these answered';
COMMENT ON COLUMN agent_month_figure.finished IS 'Of these with known talk time';
COMMENT ON COLUMN agent_month_figure.talk_s IS 'Talk in seconds, hold included';
COMMENT ON COLUMN agent_month_figure.hold_s IS 'Hold in seconds';
COMMENT ON COLUMN agent_month_figure.ring_s IS 'Ringing before answers, in seconds';
COMMENT ON COLUMN agent_month_figure.login_s IS 'Signed in, in seconds';
COMMENT ON COLUMN agent_month_figure.pause_s IS 'Of these paused in every queue';
COMMENT ON COLUMN agent_month_figure.ended_by_agent IS 'Calls that the agent ended';
COMMENT ON COLUMN agent_month_figure.transferred IS 'Transfers';
COMMENT ON COLUMN agent_month_figure.visits IS 'Visits that reached somebody';
COMMENT ON COLUMN agent_month_figure.successes IS 'Of these with success';
COMMENT ON COLUMN agent_month_figure.refusals IS 'Visits that were refused';
COMMENT ON COLUMN agent_month_figure.result_days IS 'Days of which results were handed in';
COMMENT ON COLUMN agent_month_figure.orders IS 'Orders, less those of which nothing was left';
COMMENT ON COLUMN agent_month_figure.sales_fen IS 'Their fen, less what came back';
COMMENT ON COLUMN agent_month_figure.returned_fen IS 'What came back, in fen';
COMMENT ON COLUMN agent_month_figure.sheets IS 'Released scoring sheets of these days interactions';
COMMENT ON COLUMN agent_month_figure.score_sum IS 'Their scores in hundredths of a point';
COMMENT ON COLUMN agent_month_figure.failed IS 'Of these with a fatal item';
COMMENT ON COLUMN agent_month_figure.shifts IS 'Shifts that were measured, without those that leave excused';
COMMENT ON COLUMN agent_month_figure.shifts_attended IS 'Of these there, if without a punch';
COMMENT ON COLUMN agent_month_figure.shifts_absent IS 'Of these absent';
COMMENT ON COLUMN agent_month_figure.late IS 'Shifts begun late';
COMMENT ON COLUMN agent_month_figure.early_leave IS 'Shifts ended early';
COMMENT ON COLUMN agent_month_figure.off_post IS 'Shifts with time away from the post';
COMMENT ON COLUMN agent_month_figure.scheduled_s IS 'Seconds on the roster, those of leave included';
COMMENT ON COLUMN agent_month_figure.present_s IS 'Of these present';
COMMENT ON COLUMN agent_month_figure.leave_s IS 'Of these on leave';
COMMENT ON COLUMN agent_month_figure.fines IS 'Fines booked, less those taken back';
COMMENT ON COLUMN agent_month_figure.fines_fen IS 'Their fen, less than nothing';
COMMENT ON COLUMN agent_month_figure.awards IS 'Awards booked, less those taken back';
COMMENT ON COLUMN agent_month_figure.awards_fen IS 'Their fen';
CREATE INDEX agent_month_figure_agent_idx ON agent_month_figure (agent_id, month);
CREATE INDEX agent_month_figure_team_idx ON agent_month_figure (team_id, month);

CREATE TABLE team_day_figure (
    month date NOT NULL, day date NOT NULL, team_id bigint, department_id bigint,
    offered bigint NOT NULL, connected bigint NOT NULL, finished bigint NOT NULL, talk_s bigint NOT NULL, hold_s bigint NOT NULL,
    ring_s bigint NOT NULL, login_s bigint NOT NULL, pause_s bigint NOT NULL, ended_by_agent bigint NOT NULL, transferred bigint NOT NULL,
    visits bigint NOT NULL, successes bigint NOT NULL, refusals bigint NOT NULL, result_days bigint NOT NULL, orders bigint NOT NULL,
    sales_fen bigint NOT NULL, returned_fen bigint NOT NULL, sheets bigint NOT NULL, score_sum bigint NOT NULL, failed bigint NOT NULL,
    shifts bigint NOT NULL, shifts_attended bigint NOT NULL, shifts_absent bigint NOT NULL, late bigint NOT NULL, early_leave bigint NOT NULL,
    off_post bigint NOT NULL, scheduled_s bigint NOT NULL, present_s bigint NOT NULL, leave_s bigint NOT NULL, fines bigint NOT NULL,
    fines_fen bigint NOT NULL, awards bigint NOT NULL, awards_fen bigint NOT NULL,
    CONSTRAINT team_day_figure_once UNIQUE NULLS NOT DISTINCT (month, day, team_id)
);
COMMENT ON TABLE team_day_figure IS 'The same of a team and day of a closed month: the course of the month';
COMMENT ON COLUMN team_day_figure.month IS 'First day of the month';
COMMENT ON COLUMN team_day_figure.day IS 'The day at the site';
COMMENT ON COLUMN team_day_figure.team_id IS 'The team; null: none';
COMMENT ON COLUMN team_day_figure.department_id IS 'Its department then';
COMMENT ON COLUMN team_day_figure.offered IS 'Calls made by or offered to him that were answered, let ring out, or given up while they rang (#85)';
COMMENT ON COLUMN team_day_figure.connected IS 'Of these answered';
COMMENT ON COLUMN team_day_figure.finished IS 'Of these with known talk time';
COMMENT ON COLUMN team_day_figure.talk_s IS 'Talk in seconds, hold included';
COMMENT ON COLUMN team_day_figure.hold_s IS 'Hold in seconds';
COMMENT ON COLUMN team_day_figure.ring_s IS 'Ringing before answers, in seconds';
COMMENT ON COLUMN team_day_figure.login_s IS 'Signed in, in seconds';
COMMENT ON COLUMN team_day_figure.pause_s IS 'Of these paused in every queue';
COMMENT ON COLUMN team_day_figure.ended_by_agent IS 'Calls that the agent ended';
COMMENT ON COLUMN team_day_figure.transferred IS 'Transfers';
COMMENT ON COLUMN team_day_figure.visits IS 'Visits that reached somebody';
COMMENT ON COLUMN team_day_figure.successes IS 'Of these with success';
COMMENT ON COLUMN team_day_figure.refusals IS 'Visits that were refused';
COMMENT ON COLUMN team_day_figure.result_days IS 'Days of which results were handed in';
COMMENT ON COLUMN team_day_figure.orders IS 'Orders, less those of which nothing was left';
COMMENT ON COLUMN team_day_figure.sales_fen IS 'Their fen, less what came back';
COMMENT ON COLUMN team_day_figure.returned_fen IS 'What came back, in fen';
COMMENT ON COLUMN team_day_figure.sheets IS 'Released scoring sheets of these days interactions';
COMMENT ON COLUMN team_day_figure.score_sum IS 'Their scores in hundredths of a point';
COMMENT ON COLUMN team_day_figure.failed IS 'Of these with a fatal item';
COMMENT ON COLUMN team_day_figure.shifts IS 'Shifts that were measured, without those that leave excused';
COMMENT ON COLUMN team_day_figure.shifts_attended IS 'Of these there, if without a punch';
COMMENT ON COLUMN team_day_figure.shifts_absent IS 'Of these absent';
COMMENT ON COLUMN team_day_figure.late IS 'Shifts begun late';
COMMENT ON COLUMN team_day_figure.early_leave IS 'Shifts ended early';
COMMENT ON COLUMN team_day_figure.off_post IS 'Shifts with time away from the post';
COMMENT ON COLUMN team_day_figure.scheduled_s IS 'Seconds on the roster, those of leave included';
COMMENT ON COLUMN team_day_figure.present_s IS 'Of these present';
COMMENT ON COLUMN team_day_figure.leave_s IS 'Of these on leave';
COMMENT ON COLUMN team_day_figure.fines IS 'Fines booked, less those taken back';
COMMENT ON COLUMN team_day_figure.fines_fen IS 'Their fen, less than nothing';
COMMENT ON COLUMN team_day_figure.awards IS 'Awards booked, less those taken back';
COMMENT ON COLUMN team_day_figure.awards_fen IS 'Their fen';

CREATE TABLE queue_day_figure (
    month date NOT NULL, queue_id bigint NOT NULL, day date NOT NULL, queue text NOT NULL, start_at timestamptz NOT NULL,
    offered bigint NOT NULL, answered bigint NOT NULL, answered_in_time bigint NOT NULL, abandoned bigint NOT NULL, abandoned_in_time bigint NOT NULL,
    wait_s bigint NOT NULL, longest_wait_s bigint NOT NULL, finished bigint NOT NULL, talk_s bigint NOT NULL,
    PRIMARY KEY (month, queue_id, day)
);
COMMENT ON TABLE queue_day_figure IS 'A queue''s day of a closed month';
COMMENT ON COLUMN queue_day_figure.month IS 'First day of the month';
COMMENT ON COLUMN queue_day_figure.queue_id IS 'The queue';
COMMENT ON COLUMN queue_day_figure.day IS 'The day at the site';
COMMENT ON COLUMN queue_day_figure.queue IS 'Its name then';
COMMENT ON COLUMN queue_day_figure.start_at IS 'When the day began';

CREATE TABLE queue_half_month_figure (
    month date NOT NULL, queue_id bigint NOT NULL, half int NOT NULL CONSTRAINT queue_half_month_figure_half CHECK (half BETWEEN 0 AND 47), queue text NOT NULL,
    offered bigint NOT NULL, answered bigint NOT NULL, answered_in_time bigint NOT NULL, abandoned bigint NOT NULL, abandoned_in_time bigint NOT NULL,
    wait_s bigint NOT NULL, longest_wait_s bigint NOT NULL, finished bigint NOT NULL, talk_s bigint NOT NULL,
    PRIMARY KEY (month, queue_id, half)
);
COMMENT ON TABLE queue_half_month_figure IS 'A queue''s half-hour of the day over a closed month';
COMMENT ON COLUMN queue_half_month_figure.month IS 'First day of the month';
COMMENT ON COLUMN queue_half_month_figure.queue_id IS 'The queue';
COMMENT ON COLUMN queue_half_month_figure.half IS 'The half-hour by the clock at the site, 0 from midnight';
COMMENT ON COLUMN queue_half_month_figure.queue IS 'Its name then';
COMMENT ON COLUMN queue_day_figure.offered IS 'Visits that are over';
COMMENT ON COLUMN queue_day_figure.answered IS 'Of these answered';
COMMENT ON COLUMN queue_day_figure.answered_in_time IS 'Answered within the queues service level';
COMMENT ON COLUMN queue_day_figure.abandoned IS 'Caller gave up';
COMMENT ON COLUMN queue_day_figure.abandoned_in_time IS 'Gave up within the service level';
COMMENT ON COLUMN queue_day_figure.wait_s IS 'Wait of the answered, in seconds';
COMMENT ON COLUMN queue_day_figure.longest_wait_s IS 'Longest wait of any outcome, in seconds';
COMMENT ON COLUMN queue_day_figure.finished IS 'Talks of known length';
COMMENT ON COLUMN queue_day_figure.talk_s IS 'Their seconds';
COMMENT ON COLUMN queue_half_month_figure.offered IS 'Visits that are over';
COMMENT ON COLUMN queue_half_month_figure.answered IS 'Of these answered';
COMMENT ON COLUMN queue_half_month_figure.answered_in_time IS 'Answered within the queues service level';
COMMENT ON COLUMN queue_half_month_figure.abandoned IS 'Caller gave up';
COMMENT ON COLUMN queue_half_month_figure.abandoned_in_time IS 'Gave up within the service level';
COMMENT ON COLUMN queue_half_month_figure.wait_s IS 'Wait of the answered, in seconds';
COMMENT ON COLUMN queue_half_month_figure.longest_wait_s IS 'Longest wait of any outcome, in seconds';
COMMENT ON COLUMN queue_half_month_figure.finished IS 'Talks of known length';
COMMENT ON COLUMN queue_half_month_figure.talk_s IS 'Their seconds';

CREATE TABLE item_month_figure (
    month date NOT NULL, team_id bigint, department_id bigint, from_on date NOT NULL, to_on date NOT NULL, form_id bigint NOT NULL, item_key text NOT NULL,
    form text NOT NULL, item text NOT NULL, section text NOT NULL, sheets bigint NOT NULL, lost bigint NOT NULL, lost_points numeric NOT NULL, fatal bigint NOT NULL,
    CONSTRAINT item_month_figure_once UNIQUE NULLS NOT DISTINCT (month, team_id, from_on, form_id, item_key)
);
COMMENT ON TABLE item_month_figure IS 'What the items of the forms cost a team in a closed month; two rows where the team changed leaders within it';
COMMENT ON COLUMN item_month_figure.month IS 'First day of the month';
COMMENT ON COLUMN item_month_figure.team_id IS 'The team; null: none';
COMMENT ON COLUMN item_month_figure.department_id IS 'Its department then';
COMMENT ON COLUMN item_month_figure.from_on IS 'First day of the row';
COMMENT ON COLUMN item_month_figure.to_on IS 'Last day';
COMMENT ON COLUMN item_month_figure.form_id IS 'The form';
COMMENT ON COLUMN item_month_figure.item_key IS 'Key of the item';
COMMENT ON COLUMN item_month_figure.form IS 'Title of the form then';
COMMENT ON COLUMN item_month_figure.item IS 'Text of the item, of the newest version';
COMMENT ON COLUMN item_month_figure.section IS 'Its section';
COMMENT ON COLUMN item_month_figure.sheets IS 'Released sheets on which it applied';
COMMENT ON COLUMN item_month_figure.lost IS 'Of these on which it lost points or failed';
COMMENT ON COLUMN item_month_figure.lost_points IS 'What it took from them by the form''s weights, in hundredths of a point of 100; of a failed fatal item what the sheet lost by it';
COMMENT ON COLUMN item_month_figure.fatal IS 'Sheets on which it failed as a fatal item';

CREATE TABLE inspector_month_figure (
    month date NOT NULL, staff_id bigint NOT NULL, team_id bigint, department_id bigint, name text NOT NULL, sheets bigint NOT NULL, score_sum bigint NOT NULL,
    agents bigint[] NOT NULL, work_s bigint NOT NULL, late bigint NOT NULL, appealed bigint NOT NULL, upheld bigint NOT NULL,
    CONSTRAINT inspector_month_figure_once UNIQUE NULLS NOT DISTINCT (month, staff_id, team_id)
);
COMMENT ON TABLE inspector_month_figure IS 'An inspector''s work of a closed month on a team''s sheets';
COMMENT ON COLUMN inspector_month_figure.month IS 'First day of the month';
COMMENT ON COLUMN inspector_month_figure.staff_id IS 'The inspector';
COMMENT ON COLUMN inspector_month_figure.team_id IS 'The team of the agents; null: none';
COMMENT ON COLUMN inspector_month_figure.department_id IS 'Its department then';
COMMENT ON COLUMN inspector_month_figure.name IS 'His name then';
COMMENT ON COLUMN inspector_month_figure.sheets IS 'Sheets that he submitted, corrected ones too';
COMMENT ON COLUMN inspector_month_figure.score_sum IS 'Their scores in hundredths of a point';
COMMENT ON COLUMN inspector_month_figure.agents IS 'Whom he scored, each once';
COMMENT ON COLUMN inspector_month_figure.work_s IS 'Seconds from beginning to submitting, each at most an hour';
COMMENT ON COLUMN inspector_month_figure.late IS 'Submitted later than the day after the pick was dealt';
COMMENT ON COLUMN inspector_month_figure.appealed IS 'Appeals against his sheets that were raised and not withdrawn';
COMMENT ON COLUMN inspector_month_figure.upheld IS 'Of these decided so that the score changed';

CREATE TABLE quality_day_figure (
    month date NOT NULL, code text NOT NULL, day date NOT NULL, hits bigint NOT NULL, out_of bigint NOT NULL, examples text[] NOT NULL,
    PRIMARY KEY (month, code, day)
);
COMMENT ON TABLE quality_day_figure IS 'What was wrong with the data of a day of a closed month (#185)';
COMMENT ON COLUMN quality_day_figure.month IS 'First day of the month';
COMMENT ON COLUMN quality_day_figure.code IS 'missing-punch, unknown-agent, unmatched-order, missing-recording, unmatched-recording, rejected-line, feed-gap, punch-gap';
COMMENT ON COLUMN quality_day_figure.day IS 'The day at the site';
COMMENT ON COLUMN quality_day_figure.hits IS 'How many: shifts, calls, orders, lines; of gaps the seconds';
COMMENT ON COLUMN quality_day_figure.out_of IS 'Of how many; 0 where that is not known';
COMMENT ON COLUMN quality_day_figure.examples IS 'At most ten of them, to look for; no customer''s number';

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['figure_month', 'leader_month_figure', 'agent_month_figure', 'team_day_figure', 'queue_day_figure', 'queue_half_month_figure', 'item_month_figure',
                             'inspector_month_figure', 'quality_day_figure'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY site ON %I FOR SELECT TO bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL)', t);
        EXECUTE format('GRANT SELECT ON %I TO bz_manager, bz_auditor', t);
    END LOOP;
END $$;

CREATE FUNCTION guard_figure() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM refuse('month_figure_stays', 'The figures of a closed month are never changed', 'What came later is in no report of a closed month; money goes into the ledger as a correction.');
END $$;
COMMENT ON FUNCTION guard_figure IS 'Keeps the figures of closed months as they are, from the owner too';
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['figure_month', 'leader_month_figure', 'agent_month_figure', 'team_day_figure', 'queue_day_figure', 'queue_half_month_figure', 'item_month_figure',
                             'inspector_month_figure', 'quality_day_figure'] LOOP
        EXECUTE format('CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION guard_figure()', t);
        EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION guard_figure()', t);
    END LOOP;
END $$;

-- The days of a report in which a team's leaders changed, cut so that each part was under the same ones.
CREATE FUNCTION leader_cuts(p_from date, p_to date) RETURNS TABLE (team_id bigint, from_on date, to_on date)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 5 SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH edge AS MATERIALIZED (
        SELECT DISTINCT l.team_id, e.on_date FROM team_leader l CROSS JOIN LATERAL (VALUES (lower(l.during)), (upper(l.during))) e (on_date)
         WHERE e.on_date > p_from AND e.on_date <= p_to
    ), cut AS (
        SELECT e.team_id, e.on_date FROM edge e UNION SELECT e.team_id, p_from FROM edge e
    )
    SELECT c.team_id, c.on_date, coalesce(lead(c.on_date) OVER (PARTITION BY c.team_id ORDER BY c.on_date) - 1, p_to) FROM cut c
$$;
COMMENT ON FUNCTION leader_cuts IS 'Parts of a span by the changes of a team''s leaders; only of teams that changed them';

-- Sums of sums: those of the server make a numeric of each.
CREATE AGGREGATE add_up(bigint) (SFUNC = int8pl, STYPE = bigint, COMBINEFUNC = int8pl, PARALLEL = SAFE);
COMMENT ON AGGREGATE add_up(bigint) IS 'Sum of whole numbers that fits into one, an error where it does not';

-- Everything that is counted of people, over any days. Each source is read once, and summed up by itself: a row an agent is all that is
-- put together. What is summed for is written into the statement, for ten thousand agents have a million facts in a month, and what
-- looks at each of them for nothing (the changes of leaders of a month without any) is felt.
CREATE FUNCTION work_sums(p_by text, p_from date, p_to date, p_teams bigint[], p_agent bigint)
RETURNS TABLE (agent_id bigint, team_id bigint, from_on date, to_on date, offered bigint, connected bigint, finished bigint, talk_s bigint, hold_s bigint, ring_s bigint, login_s bigint, pause_s bigint,
               ended_by_agent bigint, transferred bigint, visits bigint, successes bigint, refusals bigint, result_days bigint, orders bigint,
               sales_fen bigint, returned_fen bigint, sheets bigint, score_sum bigint, failed bigint, shifts bigint, shifts_attended bigint,
               shifts_absent bigint, late bigint, early_leave bigint, off_post bigint, scheduled_s bigint, present_s bigint, leave_s bigint,
               fines bigint, fines_fen bigint, awards bigint, awards_fen bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
DECLARE
    v_is_cut boolean := EXISTS (SELECT FROM leader_cuts(p_from, p_to));
    v_slot text := CASE WHEN v_is_cut THEN 'coalesce(c.from_on, $1)' ELSE '$1' END;
    v_key text := CASE p_by WHEN 'agent' THEN 'x.agent_id, coalesce(x.team_id, 0) AS team_id, ' || v_slot || ' AS slot'
                            ELSE 'coalesce(x.agent_id, 0) AS agent_id, coalesce(x.team_id, 0) AS team_id, coalesce(x.day, ' || v_slot || ') AS slot' END;
    v_group text := CASE WHEN v_is_cut THEN 'LEFT JOIN cut c ON c.team_id = x.team_id AND x.day BETWEEN c.from_on AND c.to_on ' ELSE '' END
                    || CASE p_by WHEN 'agent' THEN 'GROUP BY x.agent_id, x.team_id, ' || v_slot
                                 ELSE 'GROUP BY GROUPING SETS ((x.agent_id, x.team_id, ' || v_slot || '), (x.team_id, x.day))' END;
BEGIN
    RETURN QUERY EXECUTE format($sums$
    WITH cut AS MATERIALIZED (
        SELECT k.* FROM leader_cuts($1, $2) k
    ),
    calls AS MATERIALIZED (
        SELECT %1$s, sum(x.answered + x.no_answer + x.ring_canceled) AS offered, sum(x.answered) AS connected, sum(x.finished) AS finished,
               sum(x.talk_s) AS talk_s, sum(x.hold_s) AS hold_s, sum(x.ring_s) AS ring_s, sum(x.login_s) AS login_s, sum(x.pause_full_s) AS pause_s,
               sum(x.ended_by_agent) AS ended_by_agent, sum(x.transferred) AS transferred
          FROM (SELECT d.* FROM agent_day d WHERE d.day >= $1 AND d.day <= $2 AND ($3 IS NULL OR d.team_id = ANY ($3)) AND ($4 IS NULL OR d.agent_id = $4)) x %2$s
    ),
    results AS MATERIALIZED (
        SELECT %1$s, sum(x.visits) AS visits, sum(x.successes) AS successes, sum(x.refusals) AS refusals, count(*) AS result_days
          FROM (SELECT d.*, d.on_date AS day FROM result_day d WHERE d.on_date >= $1 AND d.on_date <= $2 AND ($3 IS NULL OR d.team_id = ANY ($3)) AND ($4 IS NULL OR d.agent_id = $4)) x %2$s
    ),
    sold AS MATERIALIZED (
        SELECT %1$s, add_up(x.orders) AS orders, add_up(x.fen) AS sales_fen, add_up(x.returned_fen) AS returned_fen
          FROM (SELECT d.*, d.on_date AS day FROM sale_day d WHERE d.on_date >= $1 AND d.on_date <= $2 AND ($3 IS NULL OR d.team_id = ANY ($3)) AND ($4 IS NULL OR d.agent_id = $4)) x %2$s
    ),
    scored AS MATERIALIZED (
        SELECT %1$s, count(*) AS sheets, sum(x.score) AS score_sum, count(*) FILTER (WHERE x.failed) AS failed
          FROM (SELECT s.*, (s.interaction_at AT TIME ZONE $7)::date AS day FROM sheet s
                 WHERE s.state = 'submitted' AND s.release_at <= now() AND s.interaction_at >= $5 AND s.interaction_at < $6
                   AND ($3 IS NULL OR s.team_id = ANY ($3)) AND ($4 IS NULL OR s.agent_id = $4)) x %2$s
    ),
    attended AS MATERIALIZED (
        SELECT %1$s, count(*) FILTER (WHERE x.state <> 'excused') AS shifts, count(*) FILTER (WHERE x.state IN ('present', 'to_confirm')) AS shifts_attended,
               count(*) FILTER (WHERE x.state = 'absent') AS shifts_absent, count(*) FILTER (WHERE x.late_s > 0) AS late,
               count(*) FILTER (WHERE x.early_s > 0) AS early_leave, count(*) FILTER (WHERE x.off_post_s > 0) AS off_post,
               sum(x.scheduled_s) AS scheduled_s, sum(x.present_s) AS present_s
          FROM (SELECT f.*, f.on_date AS day FROM attendance_fact f
                 WHERE f.on_date >= $1 AND f.on_date <= $2 AND f.superseded_at IS NULL AND f.state <> 'cancelled'
                   AND ($3 IS NULL OR f.team_id = ANY ($3)) AND ($4 IS NULL OR f.agent_id = $4)) x %2$s
    ),
    away AS MATERIALIZED (
        SELECT %1$s, sum(x.away_s)::bigint AS leave_s
          FROM (SELECT k.agent_id, k.team_id, k.on_date AS day, least(k.scheduled_s, sum(extract(epoch FROM least(e.until, i.ends_at) - greatest(e.since, i.starts_at)))) AS away_s
                  FROM (SELECT s.agent_id, lower(s.during) AS since, upper(s.during) AS until FROM excused_span s
                         WHERE s.kind = 'leave' AND s.cancelled_at IS NULL AND s.during && tstzrange($5, $6 + interval '1 day')) e
                  JOIN attendance_fact k ON k.agent_id = e.agent_id AND k.on_date >= $1 AND k.on_date <= $2 AND k.superseded_at IS NULL
                   AND k.state <> 'cancelled'
                  JOIN shift_instance i ON i.shift_instance_id = k.shift_instance_id AND i.starts_at < e.until AND i.ends_at > e.since
                 WHERE ($3 IS NULL OR k.team_id = ANY ($3)) AND ($4 IS NULL OR k.agent_id = $4)
                 GROUP BY k.attendance_fact_id, k.agent_id, k.team_id, k.on_date, k.scheduled_s) x %2$s
    ),
    booked AS MATERIALIZED (
        SELECT %1$s, count(*) FILTER (WHERE x.of_kind = 'fine' AND x.is_first) - count(*) FILTER (WHERE x.of_kind = 'fine' AND NOT x.is_first) AS fines,
               coalesce(sum(x.fen) FILTER (WHERE x.of_kind = 'fine'), 0)::bigint AS fines_fen,
               count(*) FILTER (WHERE x.of_kind = 'award' AND x.is_first) - count(*) FILTER (WHERE x.of_kind = 'award' AND NOT x.is_first) AS awards,
               coalesce(sum(x.fen) FILTER (WHERE x.of_kind = 'award'), 0)::bigint AS awards_fen
          FROM (SELECT e.agent_id, e.team_id, e.fen, coalesce(o.kind, e.kind) AS of_kind, o.kind IS NULL AS is_first, greatest(e.on_date, e.month) AS day
                  FROM ledger_entry e LEFT JOIN ledger_entry o ON o.ledger_entry_id = e.reverses
                 WHERE e.month >= date_trunc('month', $1::timestamp)::date AND e.month <= $2 AND greatest(e.on_date, e.month) BETWEEN $1 AND $2
                   AND ($3 IS NULL OR e.team_id = ANY ($3)) AND ($4 IS NULL OR e.agent_id = $4)) x %2$s
    ),
    member AS MATERIALIZED ( -- who was there and did nothing has a row too
        SELECT DISTINCT m.agent_id, m.team_id, coalesce(c.from_on, $1) AS slot
          FROM agent_team m JOIN agent a ON a.agent_id = m.agent_id AND NOT a.provisional AND (a.left_on IS NULL OR a.left_on > $1)
          LEFT JOIN cut c ON c.team_id = m.team_id AND m.during && daterange(c.from_on, c.to_on, '[]')
         WHERE m.during && daterange($1, $2, '[]') AND (a.left_on IS NULL OR c.from_on IS NULL OR a.left_on > c.from_on)
           AND ($3 IS NULL OR m.team_id = ANY ($3)) AND ($4 IS NULL OR m.agent_id = $4)
    )
    SELECT agent_id, team_id, slot, CASE WHEN agent_id = 0 THEN slot ELSE coalesce(k.to_on, $2) END,
           coalesce(offered, 0), coalesce(connected, 0), coalesce(finished, 0), coalesce(talk_s, 0), coalesce(hold_s, 0), coalesce(ring_s, 0),
           coalesce(login_s, 0), coalesce(pause_s, 0), coalesce(ended_by_agent, 0), coalesce(transferred, 0), coalesce(visits, 0),
           coalesce(successes, 0), coalesce(refusals, 0), coalesce(result_days, 0), coalesce(orders, 0), coalesce(sales_fen, 0),
           coalesce(returned_fen, 0), coalesce(sheets, 0), coalesce(score_sum, 0), coalesce(failed, 0), coalesce(shifts, 0),
           coalesce(shifts_attended, 0), coalesce(shifts_absent, 0), coalesce(late, 0), coalesce(early_leave, 0), coalesce(off_post, 0),
           coalesce(scheduled_s, 0), coalesce(present_s, 0), coalesce(leave_s, 0), coalesce(fines, 0), coalesce(fines_fen, 0), coalesce(awards, 0),
           coalesce(awards_fen, 0)
      FROM member FULL JOIN calls USING (agent_id, team_id, slot) FULL JOIN results USING (agent_id, team_id, slot)
      FULL JOIN sold USING (agent_id, team_id, slot) FULL JOIN scored USING (agent_id, team_id, slot)
      FULL JOIN attended USING (agent_id, team_id, slot) FULL JOIN away USING (agent_id, team_id, slot)
      FULL JOIN booked USING (agent_id, team_id, slot)
      LEFT JOIN (SELECT x.team_id AS cut_team, x.from_on AS cut_from, x.to_on FROM cut x) k ON k.cut_team = team_id AND k.cut_from = slot AND agent_id <> 0
    $sums$, v_key, v_group) USING p_from, p_to, p_teams, p_agent, site_midnight(p_from), site_midnight(p_to + 1), site_zone();
END $$;
COMMENT ON FUNCTION work_sums IS 'Sums of the days between two of each agent and team (by agent: parts by the team''s leaders, and who was in a team without a figure), or of both these and each team and day (agent 0); team 0 where there was none. Of these teams or this agent, null for all. An entry of the ledger counts on its day, or on the first day of the month in which it is booked';

CREATE FUNCTION live_figures(p_by text, p_from date, p_to date, p_teams bigint[], p_agent bigint) RETURNS SETOF agent_month_figure
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
BEGIN
    RETURN QUERY
    SELECT date_trunc('month', w.from_on::timestamp)::date, w.agent_id, nullif(w.team_id, 0), w.from_on, w.to_on, coalesce(a.agent_no, ''), coalesce(a.name, ''),
           coalesce(t.name, ''), t.department_id, a.hired_on, a.left_on,
           w.offered, w.connected, w.finished, w.talk_s, w.hold_s, w.ring_s, w.login_s, w.pause_s, w.ended_by_agent, w.transferred, w.visits,
           w.successes, w.refusals, w.result_days, w.orders, w.sales_fen, w.returned_fen, w.sheets, w.score_sum, w.failed, w.shifts,
           w.shifts_attended, w.shifts_absent, w.late, w.early_leave, w.off_post, w.scheduled_s, w.present_s, w.leave_s, w.fines, w.fines_fen,
           w.awards, w.awards_fen
      FROM work_sums(p_by, p_from, p_to, p_teams, p_agent) w LEFT JOIN agent a ON a.agent_id = w.agent_id LEFT JOIN team t ON t.team_id = w.team_id
     WHERE w.agent_id = 0 OR a.agent_id IS NOT NULL;
END $$;
COMMENT ON FUNCTION live_figures IS 'The rows of agents, or of both agents and teams'' days (agent 0, no name), as they are now, over any days';

CREATE FUNCTION live_agent_figures(p_from date, p_to date, p_teams bigint[], p_agent bigint) RETURNS SETOF agent_month_figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT * FROM live_figures('agent', p_from, p_to, p_teams, p_agent)
$$;
COMMENT ON FUNCTION live_agent_figures IS 'The rows of agents as they are now, over any days';

CREATE FUNCTION live_queue_days(p_from date, p_to date) RETURNS SETOF queue_day_figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    SELECT date_trunc('month', d.day::timestamp)::date, i.queue_id, d.day, q.name, site_midnight(d.day),
           sum(i.offered)::bigint, sum(i.answered)::bigint, sum(i.answered_in_time)::bigint, sum(i.abandoned)::bigint,
           sum(i.abandoned_in_time)::bigint, sum(i.wait_s)::bigint, max(i.longest_wait_s)::bigint, sum(i.finished)::bigint, sum(i.talk_s)::bigint
      FROM queue_interval i JOIN queue q USING (queue_id) CROSS JOIN site z CROSS JOIN LATERAL (SELECT (i.start_at AT TIME ZONE z.time_zone)::date AS day) d
     WHERE i.start_at >= site_midnight(p_from) AND i.start_at < site_midnight(p_to + 1)
     GROUP BY i.queue_id, d.day, q.name
$$;
COMMENT ON FUNCTION live_queue_days IS 'The days of queues as they are now';

CREATE FUNCTION live_queue_halves(p_from date, p_to date) RETURNS SETOF queue_half_month_figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    SELECT date_trunc('month', p_from::timestamp)::date, i.queue_id, h.half, q.name,
           sum(i.offered)::bigint, sum(i.answered)::bigint, sum(i.answered_in_time)::bigint, sum(i.abandoned)::bigint,
           sum(i.abandoned_in_time)::bigint, sum(i.wait_s)::bigint, max(i.longest_wait_s)::bigint, sum(i.finished)::bigint, sum(i.talk_s)::bigint
      FROM queue_interval i JOIN queue q USING (queue_id) CROSS JOIN site z CROSS JOIN LATERAL (SELECT i.start_at AT TIME ZONE z.time_zone AS at) w
     CROSS JOIN LATERAL (SELECT (extract(hour FROM w.at) * 2 + floor(extract(minute FROM w.at) / 30))::int AS half) h
     WHERE i.start_at >= site_midnight(p_from) AND i.start_at < site_midnight(p_to + 1)
     GROUP BY i.queue_id, h.half, q.name
$$;
COMMENT ON FUNCTION live_queue_halves IS 'The half-hours of queues summed over days, as they are now';

-- The same weights and losses as the statistics of quality (list_item_answers, list_fatal_losses).
CREATE FUNCTION live_item_figures(p_from date, p_to date, p_teams bigint[], p_agent bigint, p_as_of timestamptz) RETURNS SETOF item_month_figure
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
DECLARE
    v_zone text := site_zone();
    v_begins timestamptz := site_midnight(p_from);
    v_ends timestamptz := site_midnight(p_to + 1);
BEGIN
    RETURN QUERY
    WITH cut AS MATERIALIZED (
        SELECT k.* FROM leader_cuts(p_from, p_to) k
    ), picked AS MATERIALIZED (
        SELECT s.sheet_id, s.version_id, s.team_id, coalesce(c.from_on, p_from) AS from_on, coalesce(c.to_on, p_to) AS to_on, s.losses, s.failed,
               s.computed - s.score AS fell
          FROM (SELECT x.*, (x.interaction_at AT TIME ZONE v_zone)::date AS day FROM sheet x
                 WHERE x.release_at <= coalesce(p_as_of, now()) AND x.interaction_at >= v_begins AND x.interaction_at < v_ends
                   AND (x.state = 'submitted' -- or was, before it was corrected or taken back
                        OR (x.state = 'retracted' AND (EXISTS (SELECT FROM sheet k WHERE k.corrects = x.sheet_id AND k.submitted_at > p_as_of)
                                                       OR EXISTS (SELECT FROM appeal k WHERE k.sheet_id = x.sheet_id AND k.outcome = 'retracted' AND k.decided_at > p_as_of))))) s
          LEFT JOIN cut c ON c.team_id = s.team_id AND s.day BETWEEN c.from_on AND c.to_on
         WHERE (p_teams IS NULL OR s.team_id = ANY (p_teams)) AND (p_agent IS NULL OR s.agent_id = p_agent)
    ), item AS (
        SELECT v.version_id, v.form_id, v.version_no, v.content ->> 'weighting' AS weighting, i.place, i.item_key, i.title, i.section_title,
               i.severity, i.weight, i.possible, sum(i.possible) OVER section AS of_section, count(*) OVER section AS items,
               i.kind NOT IN ('text', 'bonus') AND (i.possible > 0 OR i.severity <> 'ordinary' OR i.fails_below IS NOT NULL
                   OR EXISTS (SELECT FROM jsonb_array_elements(i.options) o WHERE (o ->> 'fails')::boolean)) AS counts
          FROM form_version v CROSS JOIN LATERAL form_items(v.content) i
         WHERE v.state <> 'draft'
        WINDOW section AS (PARTITION BY v.version_id, i.section_key)
    ), form_item AS MATERIALIZED (
        SELECT x.version_id, x.form_id, x.item_key, x.place, x.severity, x.counts,
               coalesce(CASE WHEN x.weighting = 'points' THEN 100.0 * x.weight / nullif(sum(x.weight * x.possible) OVER version, 0)
                             ELSE 100.0 * x.weight / nullif(x.of_section, 0)
                                  / nullif(sum(CASE WHEN x.of_section > 0 THEN x.weight::numeric / x.items END) OVER version, 0) END, 0) AS factor,
               first_value(x.title) OVER newest AS title, first_value(x.section_title) OVER newest AS section
          FROM item x
        WINDOW version AS (PARTITION BY x.version_id), newest AS (PARTITION BY x.form_id, x.item_key ORDER BY x.version_no DESC)
    ), loss AS MATERIALIZED (
        SELECT p.sheet_id, p.version_id, p.team_id, p.from_on, p.fell, p.losses[k] AS place, p.losses[k + 1] AS earned, p.losses[k + 2] AS possible,
               p.losses[k + 3] AS fate
          FROM picked p CROSS JOIN LATERAL generate_series(1, cardinality(p.losses), 4) k
    ), fatal AS MATERIALIZED (
        SELECT l.version_id, l.team_id, l.from_on, l.place, l.fell::numeric / count(*) OVER (PARTITION BY l.sheet_id) AS fell
          FROM loss l JOIN form_item i ON i.version_id = l.version_id AND i.place = l.place AND i.severity = 'fatal' WHERE l.fate = 1
    ), lossy AS MATERIALIZED (
        SELECT l.version_id, l.team_id, l.from_on, l.place, count(*) FILTER (WHERE l.fate = 2) AS unasked,
               count(*) FILTER (WHERE l.fate = 1 OR (l.fate = 0 AND l.earned < l.possible)) AS lost,
               coalesce(sum(l.possible - l.earned) FILTER (WHERE l.fate <> 2), 0) AS missed, count(*) FILTER (WHERE l.fate = 1) AS failed
          FROM loss l GROUP BY 1, 2, 3, 4
    ), fell AS MATERIALIZED (
        SELECT f.version_id, f.team_id, f.from_on, f.place, sum(f.fell) AS fell FROM fatal f GROUP BY 1, 2, 3, 4
    ), whole AS MATERIALIZED (
        SELECT p.version_id, p.team_id, p.from_on, p.to_on, count(*) AS n FROM picked p GROUP BY 1, 2, 3, 4
    )
    SELECT date_trunc('month', p_from::timestamp)::date, w.team_id, t.department_id, w.from_on, w.to_on, i.form_id, i.item_key, f.title, max(i.title),
           max(i.section), sum(w.n - coalesce(l.unasked, 0))::bigint, coalesce(sum(l.lost), 0)::bigint,
           round(coalesce(sum(100 * i.factor * coalesce(l.missed, 0) + coalesce(x.fell, 0)), 0), 4),
           coalesce(sum(l.failed) FILTER (WHERE i.severity = 'fatal'), 0)::bigint
      FROM whole w
      JOIN form_item i ON i.version_id = w.version_id AND i.counts
      JOIN quality_form f ON f.form_id = i.form_id
      LEFT JOIN lossy l ON (l.version_id, l.place, l.from_on) = (w.version_id, i.place, w.from_on) AND coalesce(l.team_id, 0) = coalesce(w.team_id, 0)
      LEFT JOIN fell x ON (x.version_id, x.place, x.from_on) = (w.version_id, i.place, w.from_on) AND coalesce(x.team_id, 0) = coalesce(w.team_id, 0)
      LEFT JOIN team t ON t.team_id = w.team_id
     GROUP BY w.team_id, t.department_id, w.from_on, w.to_on, i.form_id, i.item_key, f.title;
END $$;
COMMENT ON FUNCTION live_item_figures IS 'What the items of forms cost, by teams, as it is now, or as it was at a moment (null: now)';

CREATE FUNCTION live_inspector_figures(p_from date, p_to date) RETURNS SETOF inspector_month_figure
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
DECLARE
    v_zone text := site_zone();
    v_begins timestamptz := site_midnight(p_from);
    v_ends timestamptz := site_midnight(p_to + 1);
BEGIN
    RETURN QUERY
    WITH made AS (
        SELECT s.inspector_id AS staff_id, coalesce(s.team_id, 0) AS team_id, count(*) AS sheets, sum(s.score)::bigint AS score_sum,
               array_agg(DISTINCT s.agent_id) AS agents,
               round(sum(extract(epoch FROM greatest(least(s.submitted_at - s.begun_at, interval '1 h'), interval '0'))))::bigint AS work_s,
               count(*) FILTER (WHERE k.sheet_id IS NOT NULL) AS late
          FROM sheet s
          LEFT JOIN (SELECT DISTINCT p.sheet_id FROM sample_pick p JOIN sheet x ON x.sheet_id = p.sheet_id
                      WHERE x.submitted_at >= v_begins AND x.submitted_at < v_ends
                        AND (x.submitted_at AT TIME ZONE v_zone)::date > (p.picked_at AT TIME ZONE v_zone)::date + 1) k ON k.sheet_id = s.sheet_id
         WHERE s.state <> 'draft' AND s.submitted_at >= v_begins AND s.submitted_at < v_ends
         GROUP BY 1, 2
    ), heard AS (
        SELECT s.inspector_id AS staff_id, coalesce(s.team_id, 0) AS team_id, count(*) AS appealed,
               count(*) FILTER (WHERE a.outcome IN ('changed', 'retracted')) AS upheld
          FROM appeal a JOIN sheet s ON s.sheet_id = a.sheet_id
         WHERE a.state <> 'withdrawn' AND a.raised_at >= v_begins AND a.raised_at < v_ends GROUP BY 1, 2
    )
    SELECT date_trunc('month', p_from::timestamp)::date, i.staff_id, nullif(x.team_id, 0), t.department_id, i.name, coalesce(x.sheets, 0), coalesce(x.score_sum, 0),
           coalesce(x.agents, '{}'), coalesce(x.work_s, 0), coalesce(x.late, 0), coalesce(x.appealed, 0), coalesce(x.upheld, 0)
      FROM (SELECT * FROM made FULL JOIN heard USING (staff_id, team_id)) x
      JOIN staff i ON i.staff_id = x.staff_id LEFT JOIN team t ON t.team_id = x.team_id;
END $$;
COMMENT ON FUNCTION live_inspector_figures IS 'Inspectors'' work on the sheets that they submitted, and the appeals raised, as it is now';

CREATE FUNCTION live_recording_gaps(p_from date, p_to date) RETURNS TABLE (code text, day date, hits bigint, out_of bigint, examples text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
#variable_conflict use_column
DECLARE
    v_zone text := site_zone();
BEGIN
    -- A centre that records nothing lacks nothing.
    RETURN QUERY
    WITH counted AS MATERIALIZED (
        SELECT (c.started_at AT TIME ZONE v_zone)::date AS day, count(*) FILTER (WHERE c.agent_id IS NOT NULL) AS calls, count(c.recording) AS recorded,
               count(*) FILTER (WHERE c.agent_id IS NOT NULL AND c.recording IS NULL) AS missing,
               count(*) FILTER (WHERE c.agent_id IS NULL AND c.recording IS NOT NULL) AS unmatched
          FROM call c WHERE c.started_at >= site_midnight(p_from) AND c.started_at < site_midnight(p_to + 1) AND c.channel = 'call' GROUP BY 1
        HAVING count(c.recording) > 0
    )
    SELECT 'missing-recording', k.day, k.missing, k.calls, coalesce((SELECT array_agg(x.call_uid) FROM (SELECT c.call_uid FROM call c
              WHERE k.missing > 0 AND c.started_at >= site_midnight(k.day) AND c.started_at < site_midnight(k.day + 1) AND c.channel = 'call'
                AND c.agent_id IS NOT NULL AND c.recording IS NULL ORDER BY c.started_at, c.call_uid LIMIT 10) x), '{}') FROM counted k
    UNION ALL
    SELECT 'unmatched-recording', k.day, k.unmatched, k.recorded, coalesce((SELECT array_agg(x.call_uid) FROM (SELECT c.call_uid FROM call c
              WHERE k.unmatched > 0 AND c.started_at >= site_midnight(k.day) AND c.started_at < site_midnight(k.day + 1) AND c.channel = 'call'
                AND c.agent_id IS NULL AND c.recording IS NOT NULL ORDER BY c.started_at, c.call_uid LIMIT 10) x), '{}') FROM counted k;
END $$;
COMMENT ON FUNCTION live_recording_gaps IS 'Calls of agents without a recording, and recordings of calls that no agent had, on days with recordings';

CREATE FUNCTION live_feed_gaps(p_from date, p_to date) RETURNS TABLE (code text, day date, hits bigint, out_of bigint, examples text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH gap AS (
        SELECT 'feed-gap' AS code, s.name, g.during FROM feed_gap g JOIN feed_source s USING (source_id) WHERE NOT s.replay
        UNION ALL
        SELECT 'punch-gap', d.name, g.during FROM punch_gap g JOIN punch_device d USING (punch_device_id)
    ), day AS MATERIALIZED (
        SELECT d::date AS day, tstzrange(site_midnight(d::date), site_midnight(d::date + 1)) AS during FROM generate_series(p_from, p_to, interval '1 day') d
    ), piece AS (
        SELECT g.code, d.day, g.name, g.during * d.during * tstzrange(NULL, now()) AS during FROM gap g JOIN day d ON g.during && d.during
    )
    SELECT p.code, p.day, round(sum(extract(epoch FROM upper(p.during) - lower(p.during))))::bigint,
           (SELECT round(extract(epoch FROM upper(d.during) - lower(d.during)))::bigint FROM day d WHERE d.day = p.day)
           * CASE p.code WHEN 'feed-gap' THEN (SELECT count(*) FROM feed_source s WHERE NOT s.replay) ELSE (SELECT count(*) FROM punch_device) END,
           (array_agg(format('%s %s–%s', p.name, to_char(lower(p.during) AT TIME ZONE site_zone(), 'HH24:MI'), to_char(upper(p.during) AT TIME ZONE site_zone(), 'HH24:MI'))
                      ORDER BY lower(p.during), p.name))[1:10]
      FROM piece p WHERE NOT isempty(p.during) GROUP BY p.code, p.day
$$;
COMMENT ON FUNCTION live_feed_gaps IS 'Seconds of days in which feeds and punch devices knew nothing, of the seconds of all of them';

CREATE FUNCTION live_rejects(p_from date, p_to date) RETURNS TABLE (code text, day date, hits bigint, out_of bigint, examples text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH reject AS (
        SELECT site_day(r.at) AS day, 1::bigint AS n, format('%s:%s %s', r.file, r.line_no, r.why) AS example FROM sale_reject r
         WHERE r.at >= site_midnight(p_from) AND r.at < site_midnight(p_to + 1)
        UNION ALL
        SELECT site_day(r.at), 1, format('%s:%s %s', r.file, r.line_no, r.why) FROM punch_reject r WHERE r.at >= site_midnight(p_from) AND r.at < site_midnight(p_to + 1)
        UNION ALL
        SELECT c.day, c.lines, format('%s: %s', s.name, c.reason) FROM feed_reject_count c JOIN feed_source s USING (source_id)
         WHERE c.day >= p_from AND c.day <= p_to AND NOT c.doubtful
    )
    SELECT 'rejected-line', r.day, sum(r.n)::bigint, 0::bigint, (array_agg(left(r.example, 200) ORDER BY r.example))[1:10] FROM reject r GROUP BY r.day
$$;
COMMENT ON FUNCTION live_rejects IS 'Lines of files and feeds that were refused, by the day on which they came';

CREATE FUNCTION live_quality_days(p_from date, p_to date) RETURNS SETOF quality_day_figure
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
BEGIN
    RETURN QUERY
    SELECT date_trunc('month', x.day::timestamp)::date, x.code, x.day, x.hits, x.out_of, coalesce(x.examples, '{}')
      FROM (SELECT 'missing-punch' AS code, f.on_date AS day, count(*) FILTER (WHERE f.state = 'to_confirm') AS hits, count(*) AS out_of,
                   (array_agg(a.agent_no ORDER BY a.agent_no) FILTER (WHERE f.state = 'to_confirm'))[1:10] AS examples
              FROM attendance_fact f JOIN agent a ON a.agent_id = f.agent_id
             WHERE f.on_date >= p_from AND f.on_date <= p_to AND f.superseded_at IS NULL AND f.state IN ('present', 'to_confirm', 'absent') GROUP BY 2
            UNION ALL
            SELECT 'unknown-agent', d.day, coalesce(sum(d.answered + d.no_answer + d.ring_canceled) FILTER (WHERE a.provisional), 0)::bigint,
                   sum(d.answered + d.no_answer + d.ring_canceled)::bigint,
                   (array_agg(a.agent_no ORDER BY a.agent_no) FILTER (WHERE a.provisional AND d.answered + d.no_answer + d.ring_canceled > 0))[1:10]
              FROM agent_day d JOIN agent a ON a.agent_id = d.agent_id WHERE d.day >= p_from AND d.day <= p_to GROUP BY 2
            UNION ALL
            SELECT 'unmatched-order', s.on_date, count(*) FILTER (WHERE s.switch_id IS NULL), count(*),
                   (array_agg(s.order_no ORDER BY s.order_no) FILTER (WHERE s.switch_id IS NULL))[1:10]
              FROM sale s WHERE s.on_date >= p_from AND s.on_date <= p_to AND s.kind = 'order' GROUP BY 2
            UNION ALL SELECT * FROM live_recording_gaps(p_from, p_to)
            UNION ALL SELECT * FROM live_rejects(p_from, p_to)
            UNION ALL SELECT * FROM live_feed_gaps(p_from, p_to)) x;
END $$;
COMMENT ON FUNCTION live_quality_days IS 'What is wrong with the data of days, as it is known now';

CREATE FUNCTION leaders_on(p_team bigint, p_on date) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT coalesce(array_agg(x.name ORDER BY x.deputy, x.name), '{}')
      FROM (SELECT k.name, l.deputy FROM team_leader l JOIN staff k USING (staff_id) WHERE l.team_id = p_team AND l.during @> p_on
             UNION
             SELECT k.name, false FROM staff_post l JOIN staff k USING (staff_id) WHERE p_team IS NULL AND l.post = 'manager' AND l.during @> p_on) x
$$;
COMMENT ON FUNCTION leaders_on IS 'Who leads a team on a day, deputies last; of no team: who manages the centre';

-- One statement: all of a month's figures are of one moment.
CREATE FUNCTION freeze_month(p_month date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
DECLARE
    v_last date := (p_month + interval '1 month')::date - 1;
BEGIN
    WITH head AS (
        INSERT INTO figure_month (month, centre, time_zone, service_target, managers)
        SELECT p_month, s.name, s.time_zone, coalesce((SELECT round(avg(q.service_target), 2) FROM queue q), 80), leaders_on(NULL, v_last) FROM site s
        ON CONFLICT DO NOTHING RETURNING month
    ), leaders AS (
        INSERT INTO leader_month_figure SELECT h.month, t.team_id, leaders_on(t.team_id, v_last) FROM head h CROSS JOIN team t
    ), figure AS MATERIALIZED (
        SELECT f.* FROM head h CROSS JOIN LATERAL live_figures('both', h.month, v_last, NULL, NULL) f
    ), agents AS (
        INSERT INTO agent_month_figure SELECT f.* FROM figure f WHERE f.agent_id <> 0
    ), days AS (
        INSERT INTO team_day_figure
        SELECT f.month, f.from_on, f.team_id, f.department_id, f.offered, f.connected, f.finished, f.talk_s, f.hold_s, f.ring_s, f.login_s, f.pause_s, f.ended_by_agent, f.transferred, f.visits,
               f.successes, f.refusals, f.result_days, f.orders, f.sales_fen, f.returned_fen, f.sheets, f.score_sum, f.failed, f.shifts,
               f.shifts_attended, f.shifts_absent, f.late, f.early_leave, f.off_post, f.scheduled_s, f.present_s, f.leave_s, f.fines, f.fines_fen,
               f.awards, f.awards_fen
          FROM figure f WHERE f.agent_id = 0
    ), queues AS (
        INSERT INTO queue_day_figure SELECT f.* FROM head h CROSS JOIN LATERAL live_queue_days(h.month, v_last) f
    ), halves AS (
        INSERT INTO queue_half_month_figure SELECT f.* FROM head h CROSS JOIN LATERAL live_queue_halves(h.month, v_last) f
    ), items AS (
        INSERT INTO item_month_figure SELECT f.* FROM head h CROSS JOIN LATERAL live_item_figures(h.month, v_last, NULL, NULL, NULL) f
    ), inspectors AS (
        INSERT INTO inspector_month_figure SELECT f.* FROM head h CROSS JOIN LATERAL live_inspector_figures(h.month, v_last) f
    )
    INSERT INTO quality_day_figure SELECT f.* FROM head h CROSS JOIN LATERAL live_quality_days(h.month, v_last) f;
END $$;
COMMENT ON FUNCTION freeze_month IS 'Freezes the figures of a closed month, once';

-- As before (0029), and it is said when scores are still held back: they would be in no month.
CREATE OR REPLACE FUNCTION close_month(p_month date, p_undecided_too boolean) RETURNS ledger_month
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
    SELECT count(*) INTO v_open FROM sheet s
     WHERE s.state = 'submitted' AND s.release_at > now() AND s.interaction_at >= site_midnight(v_month) AND s.interaction_at < site_midnight(v_next);
    IF v_open > 0 AND NOT p_undecided_too THEN
        PERFORM refuse('ledger_month_unreleased', format('%s sheets of it are not released', v_open), v_open::text);
    END IF;
    INSERT INTO ledger_month (month, closed_by, entries, net_fen, net_points)
    SELECT v_month, my_staff_id(), count(*), coalesce(sum(e.fen), 0), coalesce(sum(e.points), 0) FROM ledger_entry e WHERE e.month = v_month
    RETURNING * INTO v_row;
    PERFORM announce_attendance('ledger');
    RETURN v_row;
END $$;
COMMENT ON FUNCTION close_month IS 'Freezes a month that is over, in the order of months; what is decided later falls into the next one. Undecided violations that cost something, shifts not measured, and sheets not released, which then are in no month''s report, are refused unless they may fall there too';

CREATE FUNCTION freeze_closed_month() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM freeze_month(NEW.month);
    RETURN NULL;
END $$;
COMMENT ON FUNCTION freeze_closed_month IS 'Trigger: the figures of a month are frozen when its ledger is closed, in the same transaction';
CREATE TRIGGER freezes AFTER INSERT ON ledger_month FOR EACH ROW EXECUTE FUNCTION freeze_closed_month();
-- What was closed before figures were frozen is frozen as it stands now.
DO $$
BEGIN
    PERFORM freeze_month(m.month) FROM ledger_month m ORDER BY m.month;
END $$;

CREATE FUNCTION frozen_months(p_from date, p_to date) RETURNS date[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT coalesce(array_agg(m.month ORDER BY m.month), '{}') FROM figure_month m
     WHERE m.month >= p_from AND (m.month + interval '1 month')::date - 1 <= p_to
$$;
COMMENT ON FUNCTION frozen_months IS 'The months that lie in a span whole and whose figures are frozen';

CREATE FUNCTION open_days(p_from date, p_to date) RETURNS TABLE (from_on date, to_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT lower(r), upper(r) - 1
      FROM unnest(datemultirange(daterange(p_from, p_to, '[]'))
                  - coalesce((SELECT range_agg(daterange(m, (m + interval '1 month')::date)) FROM unnest(frozen_months(p_from, p_to)) m), '{}')) r
$$;
COMMENT ON FUNCTION open_days IS 'The other days of a span, in stretches';

CREATE FUNCTION report_reader(OUT sees_site boolean, OUT sees_quality boolean, OUT teams bigint[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    sees_site := session_user = current_user;
    teams := '{}';
    IF NOT sees_site THEN
        PERFORM my_staff();
        sees_site := pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_auditor', 'MEMBER');
        IF pg_has_role(session_user, 'bz_leader', 'MEMBER') THEN
            teams := my_led_teams();
        ELSIF NOT sees_site AND NOT pg_has_role(session_user, 'bz_quality_head', 'MEMBER') THEN
            RAISE EXCEPTION 'Reports are for managers, auditors, quality heads and team leaders' USING ERRCODE = '42501', CONSTRAINT = 'report_reader';
        END IF;
    END IF;
    sees_quality := sees_site OR pg_has_role(session_user, 'bz_quality_head', 'MEMBER');
END $$;
COMMENT ON FUNCTION report_reader IS 'What of the reports the reader sees: all of the site; calls and quality of the site; the teams that he leads or led. Refuses others';

CREATE FUNCTION check_report(p_from date, p_to date, p_department bigint, p_team bigint, p_agent bigint) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v record;
BEGIN
    SELECT * INTO v FROM report_reader();
    IF p_from IS NULL OR p_to IS NULL OR NOT isfinite(p_from) OR NOT isfinite(p_to) OR p_from > p_to THEN
        PERFORM refuse('report_span', format('A report from %s to %s has no days', p_from, p_to), 'Give the first day, then the last.');
    ELSIF p_to >= p_from + interval '2 years' THEN
        PERFORM refuse('report_span_length', format('From %s to %s is more than two years', p_from, p_to), 'Ask for two years at most.');
    ELSIF num_nonnulls(p_department, p_team, p_agent) > 1 THEN
        PERFORM refuse('report_scope', 'A report is about the centre, a department, a team or an agent', 'Give one of them.');
    ELSIF p_department IS NOT NULL AND NOT EXISTS (SELECT FROM department WHERE department_id = p_department) THEN
        PERFORM refuse('report_department', 'There is no such department');
    ELSIF p_team IS NOT NULL AND NOT EXISTS (SELECT FROM team WHERE team_id = p_team) THEN
        PERFORM refuse('report_team', 'There is no such team');
    ELSIF p_agent IS NOT NULL AND NOT EXISTS (SELECT FROM agent WHERE agent_id = p_agent)
          AND NOT EXISTS (SELECT FROM agent_month_figure WHERE agent_id = p_agent) THEN
        PERFORM refuse('report_agent', 'There is no such agent');
    ELSIF NOT v.sees_quality AND ((p_team IS NOT NULL AND NOT EXISTS (SELECT FROM team_leader l WHERE l.staff_id = my_staff_id() AND l.team_id = p_team
                                                                       AND l.during && daterange(p_from, p_to, '[]')))
            OR (p_agent IS NOT NULL AND NOT EXISTS (SELECT FROM team_leader l JOIN agent_team m ON m.team_id = l.team_id AND m.during && l.during
                   WHERE l.staff_id = my_staff_id() AND m.agent_id = p_agent AND m.during * l.during && daterange(p_from, p_to, '[]')))) THEN
        RAISE EXCEPTION 'In that time % did not lead this team or agent', session_user USING ERRCODE = '42501', CONSTRAINT = 'report_reach';
    END IF;
END $$;
COMMENT ON FUNCTION check_report IS 'Refuses a report over no days or over two years, about what does not exist, or out of the reader''s reach';

CREATE FUNCTION report_teams(p_department bigint, p_team bigint) RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN p_team IS NOT NULL THEN ARRAY[p_team]
                WHEN p_department IS NOT NULL THEN (SELECT coalesce(array_agg(t.team_id), '{}') FROM team t WHERE t.department_id = p_department)
                WHEN NOT r.sees_quality THEN r.teams END
      FROM report_reader() r
$$;
COMMENT ON FUNCTION report_teams IS 'The teams that a report is about; null: all';

CREATE FUNCTION led_spans() RETURNS TABLE (team_id bigint, during daterange)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT l.team_id, l.during FROM report_reader() r JOIN team_leader l ON l.team_id = ANY (r.teams) WHERE l.staff_id = my_staff_id()
$$;
COMMENT ON FUNCTION led_spans IS 'When the reader led which team';

CREATE FUNCTION report_work(p_by text, p_from date, p_to date, p_department bigint, p_team bigint, p_agent bigint)
RETURNS TABLE (day date, agent_id bigint, team_id bigint, agent_no text, agent text, team text, hired_on date, left_on date, sums bigint[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
#variable_conflict use_column
DECLARE
    v record;
    v_months date[] := frozen_months(p_from, p_to);
    v_by text := CASE WHEN p_by = 'both' AND p_agent IS NOT NULL THEN 'agent' ELSE p_by END; -- days are told of teams
    v_teams bigint[];
BEGIN
    PERFORM check_report(p_from, p_to, p_department, p_team, p_agent);
    SELECT * INTO v FROM report_reader();
    v_teams := report_teams(p_department, p_team);
    RETURN QUERY
    WITH led AS MATERIALIZED (
        SELECT * FROM led_spans()
    ), part AS (
        SELECT f.* FROM agent_month_figure f
         WHERE f.month = ANY (v_months) AND (p_agent IS NULL OR f.agent_id = p_agent) AND (p_team IS NULL OR f.team_id = p_team)
           AND (p_department IS NULL OR f.department_id = p_department)
        UNION ALL
        SELECT f.month, 0, f.team_id, f.day, f.day, '', '', '', f.department_id, NULL, NULL,
               f.offered, f.connected, f.finished, f.talk_s, f.hold_s, f.ring_s, f.login_s, f.pause_s, f.ended_by_agent, f.transferred, f.visits,
               f.successes, f.refusals, f.result_days, f.orders, f.sales_fen, f.returned_fen, f.sheets, f.score_sum, f.failed, f.shifts,
               f.shifts_attended, f.shifts_absent, f.late, f.early_leave, f.off_post, f.scheduled_s, f.present_s, f.leave_s, f.fines, f.fines_fen,
               f.awards, f.awards_fen
          FROM team_day_figure f
         WHERE v_by = 'both' AND f.month = ANY (v_months) AND (p_team IS NULL OR f.team_id = p_team)
           AND (p_department IS NULL OR f.department_id = p_department)
        UNION ALL
        SELECT f.* FROM open_days(p_from, p_to) o
         CROSS JOIN LATERAL live_figures(CASE v_by WHEN 'both' THEN 'both' ELSE 'agent' END, o.from_on, o.to_on, v_teams, p_agent) f
    ), reached AS (
        SELECT p.*, v.sees_site OR EXISTS (SELECT FROM led l WHERE l.team_id = p.team_id AND l.during @> daterange(p.from_on, p.to_on, '[]')) AS is_full FROM part p
    ), seen AS MATERIALIZED ( -- who heads quality reads calls and scores, and not what people earn
        SELECT CASE WHEN v_by <> 'all' THEN s.agent_id ELSE 0 END AS agent_id, CASE WHEN v_by <> 'all' AND s.agent_id <> 0 THEN coalesce(s.team_id, 0) ELSE 0 END AS team_id,
               CASE WHEN v_by <> 'all' AND s.agent_id = 0 THEN s.from_on END AS day, s.to_on, s.agent_no, s.agent, s.team, s.hired_on, s.left_on,
               s.offered, s.connected, s.finished, s.talk_s, s.hold_s, s.ring_s, s.login_s, s.pause_s, s.ended_by_agent, s.transferred,
               CASE WHEN s.is_full THEN s.visits ELSE 0 END AS visits, CASE WHEN s.is_full THEN s.successes ELSE 0 END AS successes,
               CASE WHEN s.is_full THEN s.refusals ELSE 0 END AS refusals, CASE WHEN s.is_full THEN s.result_days ELSE 0 END AS result_days,
               CASE WHEN s.is_full THEN s.orders ELSE 0 END AS orders, CASE WHEN s.is_full THEN s.sales_fen ELSE 0 END AS sales_fen,
               CASE WHEN s.is_full THEN s.returned_fen ELSE 0 END AS returned_fen, s.sheets, s.score_sum, s.failed,
               CASE WHEN s.is_full THEN s.shifts ELSE 0 END AS shifts, CASE WHEN s.is_full THEN s.shifts_attended ELSE 0 END AS shifts_attended,
               CASE WHEN s.is_full THEN s.shifts_absent ELSE 0 END AS shifts_absent, CASE WHEN s.is_full THEN s.late ELSE 0 END AS late,
               CASE WHEN s.is_full THEN s.early_leave ELSE 0 END AS early_leave, CASE WHEN s.is_full THEN s.off_post ELSE 0 END AS off_post,
               CASE WHEN s.is_full THEN s.scheduled_s ELSE 0 END AS scheduled_s, CASE WHEN s.is_full THEN s.present_s ELSE 0 END AS present_s,
               CASE WHEN s.is_full THEN s.leave_s ELSE 0 END AS leave_s, CASE WHEN s.is_full THEN s.fines ELSE 0 END AS fines,
               CASE WHEN s.is_full THEN s.fines_fen ELSE 0 END AS fines_fen, CASE WHEN s.is_full THEN s.awards ELSE 0 END AS awards,
               CASE WHEN s.is_full THEN s.awards_fen ELSE 0 END AS awards_fen
          FROM reached s WHERE s.is_full OR v.sees_quality
    ), summed AS MATERIALIZED (
        SELECT s.day, s.agent_id, s.team_id, max(s.to_on) AS to_on,
               ARRAY[add_up(s.offered), add_up(s.connected), add_up(s.finished), add_up(s.talk_s), add_up(s.hold_s), add_up(s.ring_s),
                     add_up(s.login_s), add_up(s.pause_s), add_up(s.ended_by_agent), add_up(s.transferred), add_up(s.visits), add_up(s.successes),
                     add_up(s.refusals), add_up(s.result_days), add_up(s.orders), add_up(s.sales_fen), add_up(s.returned_fen), add_up(s.sheets),
                     add_up(s.score_sum), add_up(s.failed), add_up(s.shifts), add_up(s.shifts_attended), add_up(s.shifts_absent), add_up(s.late),
                     add_up(s.early_leave), add_up(s.off_post), add_up(s.scheduled_s), add_up(s.present_s), add_up(s.leave_s), add_up(s.fines),
                     add_up(s.fines_fen), add_up(s.awards), add_up(s.awards_fen)] AS sums
          FROM seen s GROUP BY s.day, s.agent_id, s.team_id
    )
    SELECT NULL::date, m.agent_id, m.team_id, n.agent_no, n.agent, n.team, n.hired_on, n.left_on, m.sums
      FROM summed m JOIN seen n ON n.agent_id = m.agent_id AND n.team_id = m.team_id AND n.to_on = m.to_on
     WHERE v_by <> 'all' AND m.agent_id <> 0
    UNION ALL
    SELECT NULL, 0, 0, '', '', '', NULL, NULL, m.sums FROM summed m WHERE v_by = 'all'
    UNION ALL
    SELECT d::date, 0, 0, '', '', '', NULL, NULL, m.sums
      FROM generate_series(p_from, p_to, interval '1 day') d LEFT JOIN summed m ON m.day = d::date WHERE v_by = 'both'
     ORDER BY 1 NULLS FIRST, 6, 4, 2, 3;
END $$;
COMMENT ON FUNCTION report_work IS 'What people did in a report''s days, of what the reader may read, the sums in the order of agent_month_figure. Agent: each with a row for each team (0: none), named as on the last day. Both: then one for every day too (agent 0), without sums where there is nothing; not of one agent. All: one row, and none where there is nobody. Closed months as frozen, other days as they are now';

CREATE FUNCTION report_queue_days(p_from date, p_to date) RETURNS SETOF queue_day_figure
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
BEGIN
    PERFORM check_report(p_from, p_to, NULL, NULL, NULL);
    RETURN QUERY
    SELECT u.* FROM (SELECT f.* FROM queue_day_figure f WHERE f.month = ANY (frozen_months(p_from, p_to))
                     UNION ALL
                     SELECT f.* FROM open_days(p_from, p_to) o CROSS JOIN LATERAL live_queue_days(o.from_on, o.to_on) f) u
     ORDER BY u.queue, u.queue_id, u.day;
END $$;
COMMENT ON FUNCTION report_queue_days IS 'The days of all queues; closed months as frozen';

CREATE FUNCTION report_queue_halves(p_from date, p_to date) RETURNS SETOF queue_half_month_figure
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
BEGIN
    PERFORM check_report(p_from, p_to, NULL, NULL, NULL);
    RETURN QUERY
    SELECT min(u.month), u.queue_id, u.half, (array_agg(u.queue ORDER BY u.month DESC))[1],
           sum(u.offered)::bigint, sum(u.answered)::bigint, sum(u.answered_in_time)::bigint, sum(u.abandoned)::bigint,
           sum(u.abandoned_in_time)::bigint, sum(u.wait_s)::bigint, max(u.longest_wait_s)::bigint, sum(u.finished)::bigint, sum(u.talk_s)::bigint
      FROM (SELECT f.* FROM queue_half_month_figure f WHERE f.month = ANY (frozen_months(p_from, p_to))
            UNION ALL
            SELECT f.* FROM open_days(p_from, p_to) o CROSS JOIN LATERAL live_queue_halves(o.from_on, o.to_on) f) u
     GROUP BY u.queue_id, u.half ORDER BY 4, u.queue_id, u.half;
END $$;
COMMENT ON FUNCTION report_queue_halves IS 'The half-hours of all queues summed over a span; closed months as frozen';

CREATE FUNCTION report_items(p_from date, p_to date, p_department bigint, p_team bigint, p_agent bigint)
RETURNS TABLE (form text, item text, section text, sheets bigint, lost bigint, lost_points bigint, fatal bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
#variable_conflict use_column
DECLARE
    v record;
    v_teams bigint[];
BEGIN
    PERFORM check_report(p_from, p_to, p_department, p_team, p_agent);
    SELECT * INTO v FROM report_reader();
    v_teams := report_teams(p_department, p_team);
    RETURN QUERY
    WITH led AS MATERIALIZED (
        SELECT * FROM led_spans()
    ), part AS ( -- of a closed month it is known by teams alone: an agent's is made up again from the sheets that counted then
        SELECT f.* FROM item_month_figure f
         WHERE f.month = ANY (frozen_months(p_from, p_to)) AND p_agent IS NULL AND (p_team IS NULL OR f.team_id = p_team)
           AND (p_department IS NULL OR f.department_id = p_department)
        UNION ALL
        SELECT f.* FROM open_days(p_from, p_to) o CROSS JOIN LATERAL live_item_figures(o.from_on, o.to_on, v_teams, p_agent, NULL) f
        UNION ALL
        SELECT f.* FROM figure_month m
         CROSS JOIN LATERAL live_item_figures(m.month, (m.month + interval '1 month')::date - 1, v_teams, p_agent, m.frozen_at) f
         WHERE m.month = ANY (frozen_months(p_from, p_to)) AND p_agent IS NOT NULL
    )
    SELECT (array_agg(p.form ORDER BY p.to_on DESC))[1], (array_agg(p.item ORDER BY p.to_on DESC))[1], (array_agg(p.section ORDER BY p.to_on DESC))[1],
           sum(p.sheets)::bigint, sum(p.lost)::bigint, round(sum(p.lost_points))::bigint, sum(p.fatal)::bigint
      FROM part p
     WHERE v.sees_quality OR EXISTS (SELECT FROM led l WHERE l.team_id = p.team_id AND l.during @> daterange(p.from_on, p.to_on, '[]'))
     GROUP BY p.form_id, p.item_key
     ORDER BY 6 DESC, 5 DESC, 1, 2;
END $$;
COMMENT ON FUNCTION report_items IS 'What items of forms cost, the most first; closed months as frozen';

CREATE FUNCTION report_inspectors(p_from date, p_to date, p_department bigint, p_team bigint)
RETURNS TABLE (staff_id bigint, name text, sheets bigint, score_sum bigint, agents bigint, work_s bigint, late bigint, appealed bigint, upheld bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
#variable_conflict use_column
DECLARE
    v record;
BEGIN
    PERFORM check_report(p_from, p_to, p_department, p_team, NULL);
    SELECT * INTO v FROM report_reader();
    RETURN QUERY
    WITH part AS MATERIALIZED (
        SELECT u.* FROM (SELECT f.* FROM inspector_month_figure f WHERE f.month = ANY (frozen_months(p_from, p_to))
                         UNION ALL
                         SELECT f.* FROM open_days(p_from, p_to) o CROSS JOIN LATERAL live_inspector_figures(o.from_on, o.to_on) f) u
         WHERE v.sees_quality AND (p_team IS NULL OR u.team_id = p_team) AND (p_department IS NULL OR u.department_id = p_department)
    ), people AS (
        SELECT p.staff_id, count(DISTINCT x) AS agents FROM part p CROSS JOIN LATERAL unnest(p.agents) x GROUP BY 1
    )
    SELECT p.staff_id, (array_agg(p.name ORDER BY p.month DESC))[1], sum(p.sheets)::bigint, sum(p.score_sum)::bigint, coalesce(max(k.agents), 0),
           sum(p.work_s)::bigint, sum(p.late)::bigint, sum(p.appealed)::bigint, sum(p.upheld)::bigint
      FROM part p LEFT JOIN people k USING (staff_id) GROUP BY p.staff_id ORDER BY 2, 1;
END $$;
COMMENT ON FUNCTION report_inspectors IS 'Inspectors'' work, for who sees quality of the site; nothing for leaders';

CREATE FUNCTION report_quality(p_from date, p_to date) RETURNS TABLE (code text, on_date date, hits bigint, out_of bigint, examples text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
#variable_conflict use_column
DECLARE
    v record;
BEGIN
    PERFORM check_report(p_from, p_to, NULL, NULL, NULL);
    SELECT * INTO v FROM report_reader();
    RETURN QUERY
    WITH part AS MATERIALIZED (
        SELECT u.* FROM (SELECT f.* FROM quality_day_figure f WHERE f.month = ANY (frozen_months(p_from, p_to))
                         UNION ALL
                         SELECT f.* FROM open_days(p_from, p_to) o CROSS JOIN LATERAL live_quality_days(o.from_on, o.to_on) f) u
         WHERE v.sees_site
    ), example AS (
        SELECT x.code, array_agg(x.example ORDER BY x.nth) AS examples
          FROM (SELECT e.code, e.example, row_number() OVER (PARTITION BY e.code ORDER BY min(e.day), e.example) AS nth
                  FROM (SELECT p.code, p.day, unnest(p.examples) AS example FROM part p) e GROUP BY e.code, e.example) x
         WHERE x.nth <= 10 GROUP BY x.code
    )
    SELECT k.code, NULL::date, coalesce(sum(p.hits), 0)::bigint, coalesce(sum(p.out_of), 0)::bigint, coalesce(max(e.examples), '{}')
      FROM unnest('{missing-punch,unknown-agent,unmatched-order,missing-recording,unmatched-recording,rejected-line,feed-gap,punch-gap}'::text[]) k (code)
      LEFT JOIN part p ON p.code = k.code LEFT JOIN example e ON e.code = k.code WHERE v.sees_site GROUP BY k.code
    UNION ALL
    SELECT p.code, p.day, p.hits, p.out_of, p.examples FROM part p WHERE p.hits > 0
     ORDER BY 1, 2 NULLS FIRST;
END $$;
COMMENT ON FUNCTION report_quality IS 'What was wrong with the data (#185): each figure over the span, and its days on which there was something; for managers and auditors, nothing for others';

CREATE FUNCTION report_ledger(p_from date, p_to date, p_department bigint, p_team bigint, p_agent bigint)
RETURNS TABLE (entry_id bigint, on_date date, month date, agent_id bigint, agent_no text, agent text, team text, kind text, reason text, fen bigint, points bigint,
               reverses bigint, violation_id bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
#variable_conflict use_column
DECLARE
    v record;
BEGIN
    PERFORM check_report(p_from, p_to, p_department, p_team, p_agent);
    SELECT * INTO v FROM report_reader();
    RETURN QUERY
    WITH led AS MATERIALIZED (
        SELECT * FROM led_spans()
    )
    SELECT e.ledger_entry_id, e.on_date, e.month, e.agent_id, coalesce(f.agent_no, a.agent_no), coalesce(f.agent, a.name), coalesce(f.team, t.name, ''), e.kind,
           CASE WHEN btrim(e.note) <> '' AND e.kind <> 'fine' THEN e.note ELSE coalesce(r.name, e.note) END, e.fen, e.points::bigint, coalesce(e.reverses, 0),
           coalesce(e.violation_id, 0)
      FROM ledger_entry e JOIN agent a ON a.agent_id = e.agent_id LEFT JOIN team t ON t.team_id = e.team_id
      LEFT JOIN violation x ON x.violation_id = e.violation_id LEFT JOIN rule r ON r.code = x.code
      LEFT JOIN LATERAL (SELECT k.agent_no, k.agent, k.team, k.department_id FROM agent_month_figure k
                          WHERE k.agent_id = e.agent_id AND k.month = e.month AND k.team_id IS NOT DISTINCT FROM e.team_id ORDER BY k.to_on DESC LIMIT 1) f ON true
     WHERE e.month >= date_trunc('month', p_from::timestamp)::date AND e.month <= p_to AND greatest(e.on_date, e.month) BETWEEN p_from AND p_to
       AND (p_agent IS NULL OR e.agent_id = p_agent) AND (p_team IS NULL OR e.team_id = p_team)
       AND (p_department IS NULL OR coalesce(f.department_id, t.department_id) = p_department)
       AND (v.sees_site OR EXISTS (SELECT FROM led l WHERE l.team_id = e.team_id AND l.during @> greatest(e.on_date, e.month))) -- as work_sums counts
     ORDER BY 5, e.on_date, e.ledger_entry_id;
END $$;
COMMENT ON FUNCTION report_ledger IS 'The entries that count in a span: on their day, or on the first day of the month in which they are booked';

CREATE FUNCTION report_closings(p_from date, p_to date)
RETURNS TABLE (closing_id bigint, board text, from_on date, to_on date, metric text, champions text[], value double precision, prize_fen bigint, ranked int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
#variable_conflict use_column
BEGIN
    PERFORM check_report(p_from, p_to, NULL, NULL, NULL);
    RETURN QUERY
    SELECT c.board_closing_id, c.code, c.from_date, c.to_date, v.metric, coalesce(w.names, '{}'), coalesce(w.value, 0), coalesce(w.fen, 0), c.people
      FROM board_closing c JOIN board_version v USING (board_version_id)
      LEFT JOIN LATERAL (SELECT array_agg(coalesce(f.agent, a.name) ORDER BY k.champion_id) AS names, max(k.value)::double precision AS value, sum(k.fen)::bigint AS fen
                           FROM champion k JOIN agent a ON a.agent_id = k.agent_id
                           LEFT JOIN LATERAL (SELECT x.agent FROM agent_month_figure x WHERE x.agent_id = k.agent_id
                                                 AND x.month = date_trunc('month', c.to_date::timestamp)::date ORDER BY x.to_on DESC LIMIT 1) f ON true
                          WHERE k.board_closing_id = c.board_closing_id) w ON true
     WHERE c.to_date BETWEEN p_from AND p_to
     ORDER BY c.to_date, c.from_date DESC, c.board_closing_id;
END $$;
COMMENT ON FUNCTION report_closings IS 'The boards that were closed for periods that end in a span, with their champions';

CREATE FUNCTION report_frame(p_from date, p_to date, p_department bigint, p_team bigint, p_agent bigint)
RETURNS TABLE (centre text, zone text, scope_name text, is_dissolved boolean, snapshot_at timestamptz, closed_at timestamptz, run_by text, leaders text[], agents int,
               service_target double precision)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
#variable_conflict use_column
DECLARE
    v_head figure_month; -- of the last day's month
    v_closed timestamptz;
BEGIN
    PERFORM check_report(p_from, p_to, p_department, p_team, p_agent);
    SELECT * INTO v_head FROM figure_month WHERE month = date_trunc('month', p_to::timestamp)::date;
    SELECT CASE WHEN count(m.month) = count(*) THEN max(m.closed_at) END INTO v_closed
      FROM generate_series(date_trunc('month', p_from::timestamp), p_to, interval '1 month') d LEFT JOIN ledger_month m ON m.month = d::date;
    RETURN QUERY
    SELECT coalesce(v_head.centre, s.name), coalesce(v_head.time_zone, s.time_zone),
           coalesce(CASE WHEN p_team IS NOT NULL THEN coalesce((SELECT f.team FROM agent_month_figure f WHERE f.month = v_head.month AND f.team_id = p_team LIMIT 1),
                                                               (SELECT t.name FROM team t WHERE t.team_id = p_team))
                         WHEN p_agent IS NOT NULL THEN coalesce((SELECT f.agent FROM agent_month_figure f WHERE f.month = v_head.month AND f.agent_id = p_agent LIMIT 1),
                                                                (SELECT a.name FROM agent a WHERE a.agent_id = p_agent))
                         WHEN p_department IS NOT NULL THEN (SELECT d.name FROM department d WHERE d.department_id = p_department) END, ''),
           coalesce((SELECT t.closed_on <= p_to FROM team t WHERE t.team_id = p_team), false), now(), v_closed,
           coalesce((SELECT k.name FROM staff k WHERE k.staff_id = my_staff_id()), session_user::text),
           CASE WHEN p_agent IS NOT NULL THEN coalesce((SELECT array_agg(DISTINCT x) FROM agent_team m CROSS JOIN LATERAL unnest(leaders_on(m.team_id, p_to)) x
                                                         WHERE m.agent_id = p_agent AND m.during @> p_to), '{}')
                ELSE coalesce(CASE WHEN p_to <> (v_head.month + interval '1 month')::date - 1 THEN NULL WHEN p_team IS NULL THEN v_head.managers
                                   ELSE (SELECT f.leaders FROM leader_month_figure f WHERE f.month = v_head.month AND f.team_id = p_team) END,
                              leaders_on(p_team, p_to)) END,
           (SELECT count(DISTINCT x.agent_id)::int
              FROM (SELECT f.agent_id, f.team_id, f.department_id FROM agent_month_figure f WHERE f.month = ANY (frozen_months(p_from, p_to)) AND f.team_id IS NOT NULL
                    UNION ALL
                    SELECT m.agent_id, m.team_id, t.department_id FROM open_days(p_from, p_to) o JOIN agent_team m ON m.during && daterange(o.from_on, o.to_on, '[]')
                      JOIN agent a ON a.agent_id = m.agent_id AND NOT a.provisional AND (a.left_on IS NULL OR a.left_on > o.from_on) LEFT JOIN team t USING (team_id)) x
             WHERE (p_team IS NULL OR x.team_id = p_team) AND (p_agent IS NULL OR x.agent_id = p_agent) AND (p_department IS NULL OR x.department_id = p_department)),
           coalesce(v_head.service_target, (SELECT avg(q.service_target) FROM queue q), 80)::double precision
      FROM site s;
END $$;
COMMENT ON FUNCTION report_frame IS 'What stands on every page of a report: centre, scope, who leads it on the last day, whether all of its months are closed';

REVOKE ALL ON FUNCTION guard_figure, leader_cuts, work_sums, live_figures, live_agent_figures, live_queue_days, live_queue_halves, live_item_figures,
    live_inspector_figures, live_recording_gaps, live_feed_gaps, live_rejects, live_quality_days, leaders_on, freeze_month, freeze_closed_month, frozen_months, open_days, report_reader,
    check_report, report_teams, led_spans, report_work, report_queue_days, report_queue_halves, report_items, report_inspectors, report_quality,
    report_ledger, report_closings, report_frame FROM PUBLIC;
GRANT EXECUTE ON FUNCTION frozen_months, open_days TO bz_staff;
GRANT EXECUTE ON FUNCTION report_work, report_queue_days, report_queue_halves, report_items, report_inspectors, report_quality, report_ledger,
    report_closings, report_frame TO bz_staff; -- each asks report_reader, which refuses in words
