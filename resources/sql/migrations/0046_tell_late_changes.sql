-- SPDX-License-Identifier: GPL-3.0-or-later
-- What came after the closing (结账后变动): what a closed month would look like otherwise today, one by one. And closed months keep their
-- boards, and an open month's figures come quicker.
CREATE TABLE board_month_figure (
    month date NOT NULL, board_closing_id bigint NOT NULL PRIMARY KEY REFERENCES board_closing
);
COMMENT ON TABLE board_month_figure IS 'The boards that were closed when their month was: those in its reports. One that is closed later came after the closing';
COMMENT ON COLUMN board_month_figure.month IS 'First day of the month in which the board ends';
COMMENT ON COLUMN board_month_figure.board_closing_id IS 'The closed board';
CREATE INDEX board_month_figure_idx ON board_month_figure (month);
ALTER TABLE board_month_figure ENABLE ROW LEVEL SECURITY;
CREATE POLICY site ON board_month_figure FOR SELECT TO bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL);
GRANT SELECT ON board_month_figure TO bz_manager, bz_auditor;
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON board_month_figure FOR EACH ROW EXECUTE FUNCTION guard_figure();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON board_month_figure FOR EACH STATEMENT EXECUTE FUNCTION guard_figure();
INSERT INTO board_month_figure
SELECT m.month, c.board_closing_id FROM figure_month m JOIN board_closing c ON date_trunc('month', c.to_date::timestamp)::date = m.month AND c.closed_at <= m.frozen_at;

-- Without a search path of their own they become part of the query that asks them: a month's totals ask them 200,000 times.
CREATE OR REPLACE FUNCTION half_up(p_value numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (floor(p_value * 100 + 0.5) / 100)::numeric(20, 2);
CREATE OR REPLACE FUNCTION part_points(p_value numeric, p_zero numeric, p_full numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN p_value IS NOT NULL THEN half_up(least(100, greatest(0, 100 * (p_value - p_zero) / (p_full - p_zero)))) END; -- greatest() passes over nulls

-- As before (0039), and who reads a whole site, department or team needs its days, not those of each team.
CREATE OR REPLACE FUNCTION work_sums(p_by text, p_from date, p_to date, p_teams bigint[], p_agent bigint)
RETURNS TABLE (agent_id bigint, team_id bigint, from_on date, to_on date, offered bigint, connected bigint, finished bigint, talk_s bigint, hold_s bigint, ring_s bigint, login_s bigint, pause_s bigint,
               ended_by_agent bigint, transferred bigint, visits bigint, successes bigint, refusals bigint, result_days bigint, orders bigint,
               sales_fen bigint, returned_fen bigint, sheets bigint, score_sum bigint, failed bigint, shifts bigint, shifts_attended bigint,
               shifts_absent bigint, late bigint, early_leave bigint, off_post bigint, scheduled_s bigint, present_s bigint, leave_s bigint,
               fines bigint, fines_fen bigint, awards bigint, awards_fen bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
DECLARE
    v_is_cut boolean := EXISTS (SELECT FROM leader_cuts(p_from, p_to));
    v_slot text := CASE WHEN v_is_cut THEN ', coalesce(c.from_on, $1)' ELSE '' END; -- only what differs is grouped by
    v_key text := CASE p_by WHEN 'agent' THEN 'x.agent_id, coalesce(x.team_id, 0) AS team_id' || coalesce(nullif(v_slot, ''), ', $1') || ' AS slot'
                            ELSE 'coalesce(x.agent_id, 0) AS agent_id, coalesce(x.team_id, 0) AS team_id, coalesce(x.day' || coalesce(nullif(v_slot, ''), ', $1') || ') AS slot' END;
    v_group text := CASE WHEN v_is_cut THEN 'LEFT JOIN cut c ON c.team_id = x.team_id AND x.day BETWEEN c.from_on AND c.to_on ' ELSE '' END
                    || format(CASE p_by WHEN 'agent' THEN 'GROUP BY x.agent_id, x.team_id%1$s'
                                        WHEN 'days' THEN 'GROUP BY GROUPING SETS ((x.agent_id, x.team_id%1$s), (x.day))'
                                        ELSE 'GROUP BY GROUPING SETS ((x.agent_id, x.team_id%1$s), (x.team_id, x.day))' END, v_slot);
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
COMMENT ON FUNCTION work_sums IS 'Sums of the days between two of each agent and team (by agent: parts by the team''s leaders, and who was in a team without a figure), or of both these and each team and day (both), or each day (days) (agent 0); team 0 where there was none. Of these teams or this agent, null for all. An entry of the ledger counts on its day, or on the first day of the month in which it is booked';

CREATE OR REPLACE FUNCTION report_work(p_by text, p_from date, p_to date, p_department bigint, p_team bigint, p_agent bigint)
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
         CROSS JOIN LATERAL live_figures(CASE WHEN v_by <> 'both' THEN 'agent' WHEN v.sees_site THEN 'days' ELSE 'both' END, o.from_on, o.to_on, v_teams, p_agent) f
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

CREATE OR REPLACE FUNCTION freeze_month(p_month date) RETURNS void
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
    ), boards AS (
        INSERT INTO board_month_figure
        SELECT h.month, c.board_closing_id FROM head h JOIN board_closing c ON c.to_date BETWEEN h.month AND v_last
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

CREATE OR REPLACE FUNCTION report_closings(p_from date, p_to date)
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
       AND (date_trunc('month', c.to_date::timestamp)::date <> ALL (frozen_months(p_from, p_to)) OR EXISTS (SELECT FROM board_month_figure f WHERE f.board_closing_id = c.board_closing_id))
     ORDER BY c.to_date, c.from_date DESC, c.board_closing_id;
END $$;
COMMENT ON FUNCTION report_closings IS 'The boards that were closed for periods that end in a span, with their champions; of closed months those that were closed before it';

-- What was measured anew is found without the rest of two years.
CREATE INDEX attendance_fact_superseded_idx ON attendance_fact (on_date) WHERE superseded_at IS NOT NULL;

CREATE FUNCTION figure_sums(p_figure agent_month_figure) RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY[p_figure.offered, p_figure.connected, p_figure.finished, p_figure.talk_s, p_figure.hold_s, p_figure.ring_s, p_figure.login_s,
                p_figure.pause_s, p_figure.ended_by_agent, p_figure.transferred, p_figure.visits, p_figure.successes, p_figure.refusals,
                p_figure.result_days, p_figure.orders, p_figure.sales_fen, p_figure.returned_fen, p_figure.sheets, p_figure.score_sum, p_figure.failed,
                p_figure.shifts, p_figure.shifts_attended, p_figure.shifts_absent, p_figure.late, p_figure.early_leave, p_figure.off_post,
                p_figure.scheduled_s, p_figure.present_s, p_figure.leave_s, p_figure.fines, p_figure.fines_fen, p_figure.awards, p_figure.awards_fen];
COMMENT ON FUNCTION figure_sums IS 'The sums of a row of figures in the order of its columns';

CREATE FUNCTION late_sums(p_at int, VARIADIC p_sums bigint[]) RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN array_fill(0::bigint, ARRAY[p_at - 1]) || p_sums || array_fill(0::bigint, ARRAY[34 - p_at - cardinality(p_sums)]);
COMMENT ON FUNCTION late_sums IS 'Sums as figure_sums has them: these from a place on, the first is 1, and nothing else';

CREATE FUNCTION late_sales(p_from date, p_to date)
RETURNS TABLE (month date, code text, on_date date, agent_id bigint, team_id bigint, what text, at timestamptz, staff_id bigint, booked_fen bigint, state text, state_on date, sums bigint[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT m.month, s.kind, s.on_date, s.agent_id, s.team_id, s.order_no, s.entered_at, s.entered_by, 0::bigint,
           CASE WHEN j.n IS NULL THEN 'none' WHEN j.open > 0 THEN 'open' ELSE 'settled' END, CASE WHEN j.open = 0 THEN site_day(j.settled_at) END,
           late_sums(15, (s.kind = 'order')::int - s.ends_order::int, s.fen, CASE WHEN s.kind = 'order' THEN 0 ELSE -s.fen END)
      FROM figure_month m JOIN sale s ON s.on_date >= greatest(m.month, p_from) AND s.on_date < least((m.month + interval '1 month')::date, p_to + 1) AND s.entered_at > m.frozen_at
      LEFT JOIN (SELECT a.sale_id, count(*) AS n, count(*) FILTER (WHERE a.settled_at IS NULL) AS open, max(a.settled_at) AS settled_at
                   FROM closing_adjustment a GROUP BY 1) j USING (sale_id)
    UNION ALL
    SELECT m.month, 'results', e.on_date, e.agent_id, e.team_id, e.file, e.entered_at, e.entered_by, 0, 'none', NULL,
           late_sums(11, e.visits - coalesce(o.visits, 0), e.successes - coalesce(o.successes, 0), e.refusals - coalesce(o.refusals, 0), (o.result_entry_id IS NULL)::int)
      FROM figure_month m JOIN result_entry e ON e.on_date >= greatest(m.month, p_from) AND e.on_date < least((m.month + interval '1 month')::date, p_to + 1) AND e.entered_at > m.frozen_at
      LEFT JOIN result_entry o ON o.result_entry_id = e.replaces
$$;
COMMENT ON FUNCTION late_sales IS 'Orders, cancels, returns and results of days in closed months that came after the closing; settled: the closed boards that it concerns were decided on (B6)';

CREATE FUNCTION late_scores(p_from date, p_to date)
RETURNS TABLE (month date, code text, on_date date, agent_id bigint, team_id bigint, what text, at timestamptz, staff_id bigint, booked_fen bigint, state text, state_on date, sums bigint[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT m.month, CASE WHEN s.state = 'submitted' THEN 'score' ELSE 'score-gone' END, site_day(s.interaction_at), s.agent_id, s.team_id, s.sheet_id::text,
           CASE WHEN s.state = 'submitted' THEN s.release_at ELSE g.at END, CASE WHEN s.state = 'submitted' THEN s.inspector_id ELSE g.staff_id END, 0::bigint, 'none', NULL::date,
           CASE WHEN s.state = 'submitted' THEN late_sums(18, 1, s.score, s.failed::int) ELSE late_sums(18, -1, -s.score, -s.failed::int) END
      FROM figure_month m
      JOIN sheet s ON s.interaction_at >= site_midnight(greatest(m.month, p_from)) AND s.interaction_at < site_midnight(least((m.month + interval '1 month')::date, p_to + 1))
      LEFT JOIN LATERAL (SELECT x.at, x.staff_id
                           FROM (SELECT k.submitted_at AS at, k.inspector_id AS staff_id FROM sheet k WHERE k.corrects = s.sheet_id AND k.state <> 'draft'
                                 UNION ALL
                                 SELECT k.decided_at, k.decided_by FROM appeal k WHERE k.sheet_id = s.sheet_id AND k.outcome = 'retracted') x
                          WHERE s.state = 'retracted' ORDER BY x.at LIMIT 1) g ON true
     WHERE (s.state = 'submitted' AND s.release_at > m.frozen_at AND s.release_at <= now()) OR (s.state = 'retracted' AND s.release_at <= m.frozen_at AND g.at > m.frozen_at)
$$;
COMMENT ON FUNCTION late_scores IS 'Sheets of interactions in closed months that were released after the closing, and those that counted in it and were corrected or taken back since';

CREATE FUNCTION late_shifts(p_from date, p_to date)
RETURNS TABLE (month date, code text, on_date date, agent_id bigint, team_id bigint, what text, at timestamptz, staff_id bigint, booked_fen bigint, state text, state_on date, sums bigint[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH closing AS MATERIALIZED (
        SELECT m.month, m.frozen_at, c.attendance_closing_id, c.on_date, c.closed_at, c.closed_by FROM figure_month m
          JOIN attendance_closing c ON c.on_date >= greatest(m.month, p_from) AND c.on_date < least((m.month + interval '1 month')::date, p_to + 1) AND c.closed_at > m.frozen_at
    ), changed AS ( -- what counts now and was measured since, and what counted then and does no more
        SELECT c.month, c.closed_at AS at, c.closed_by AS staff_id, 1 AS sign, f.* FROM closing c
          JOIN attendance_fact f ON f.on_date = c.on_date AND f.attendance_closing_id = c.attendance_closing_id AND f.superseded_at IS NULL
        UNION ALL
        SELECT m.month, f.superseded_at, NULL, -1, f.* FROM figure_month m
          JOIN attendance_fact f ON f.on_date >= greatest(m.month, p_from) AND f.on_date < least((m.month + interval '1 month')::date, p_to + 1) AND f.superseded_at > m.frozen_at
         WHERE NOT EXISTS (SELECT FROM closing c WHERE c.attendance_closing_id = f.attendance_closing_id)
    )
    SELECT x.month, 'shift', x.on_date, x.agent_id, x.team_id,
           coalesce(max(x.state) FILTER (WHERE x.sign < 0), '') || '>' || coalesce(max(x.state) FILTER (WHERE x.sign > 0), ''), max(x.at), max(x.staff_id), 0::bigint, 'none', NULL::date,
           late_sums(21, coalesce(sum(x.sign) FILTER (WHERE x.counts AND x.state <> 'excused'), 0),
                     coalesce(sum(x.sign) FILTER (WHERE x.counts AND x.state IN ('present', 'to_confirm')), 0),
                     coalesce(sum(x.sign) FILTER (WHERE x.counts AND x.state = 'absent'), 0), coalesce(sum(x.sign) FILTER (WHERE x.counts AND x.late_s > 0), 0),
                     coalesce(sum(x.sign) FILTER (WHERE x.counts AND x.early_s > 0), 0), coalesce(sum(x.sign) FILTER (WHERE x.counts AND x.off_post_s > 0), 0),
                     coalesce(sum(x.sign * x.scheduled_s) FILTER (WHERE x.counts), 0), coalesce(sum(x.sign * x.present_s) FILTER (WHERE x.counts), 0))
      FROM (SELECT c.*, c.state <> 'cancelled' AS counts FROM changed c) x
     GROUP BY x.month, x.shift_instance_id, x.on_date, x.agent_id, x.team_id
$$;
COMMENT ON FUNCTION late_shifts IS 'Shifts of closed months that were measured for the first time or otherwise after the closing: what says before and now, "absent>present"';

CREATE FUNCTION late_bookings(p_from date, p_to date)
RETURNS TABLE (month date, code text, on_date date, agent_id bigint, team_id bigint, what text, at timestamptz, staff_id bigint, booked_fen bigint, state text, state_on date, sums bigint[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT m.month, e.kind, e.on_date, e.agent_id, e.team_id, CASE WHEN btrim(e.note) <> '' AND e.kind <> 'fine' THEN e.note ELSE coalesce(r.name, e.note) END, e.entered_at, e.entered_by,
           e.fen, 'booked', e.month, late_sums(1, 0)
      FROM figure_month m
      JOIN ledger_entry e ON e.month > m.month
      LEFT JOIN ledger_entry o ON o.ledger_entry_id = e.reverses
      LEFT JOIN violation v ON v.violation_id = e.violation_id LEFT JOIN rule r ON r.code = v.code
     WHERE (date_trunc('month', e.on_date::timestamp)::date = m.month OR o.month = m.month) AND greatest(e.on_date, m.month) BETWEEN p_from AND p_to
    UNION ALL
    SELECT m.month, CASE WHEN v.decided_at IS NULL THEN 'violation-open' ELSE 'violation-gone' END, v.on_date, v.agent_id, v.team_id, r.name, coalesce(v.decided_at, v.proposed_at),
           coalesce(v.decided_by, v.proposed_by), 0, CASE WHEN v.decided_at IS NULL THEN 'open' ELSE 'none' END, NULL, late_sums(1, 0)
      FROM figure_month m
      JOIN violation v ON v.on_date >= greatest(m.month, p_from) AND v.on_date < least((m.month + interval '1 month')::date, p_to + 1)
      JOIN rule r ON r.code = v.code
     WHERE v.state IN ('proposed', 'to_confirm') OR (v.state IN ('dismissed', 'withdrawn') AND v.decided_at > m.frozen_at)
    UNION ALL
    SELECT m.month, 'board', c.to_date, NULL, NULL, c.code, c.closed_at, c.closed_by, 0, 'none', NULL, late_sums(1, 0)
      FROM figure_month m
      JOIN board_closing c ON c.to_date >= greatest(m.month, p_from) AND c.to_date < least((m.month + interval '1 month')::date, p_to + 1)
     WHERE NOT EXISTS (SELECT FROM board_month_figure f WHERE f.board_closing_id = c.board_closing_id)
$$;
COMMENT ON FUNCTION late_bookings IS 'What concerns a closed month and was booked in a later one; its violations that are undecided, or were dismissed after the closing; and its boards that were closed after it';

CREATE FUNCTION late_facts(p_from date, p_to date)
RETURNS TABLE (month date, code text, on_date date, agent_id bigint, team_id bigint, what text, at timestamptz, staff_id bigint, booked_fen bigint, state text, state_on date, sums bigint[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT * FROM late_sales(p_from, p_to) UNION ALL SELECT * FROM late_scores(p_from, p_to)
    UNION ALL SELECT * FROM late_shifts(p_from, p_to) UNION ALL SELECT * FROM late_bookings(p_from, p_to)
$$;
COMMENT ON FUNCTION late_facts IS 'All that is known one by one of days in closed months and came after the closing';

CREATE FUNCTION late_rest(p_from date, p_to date)
RETURNS TABLE (month date, code text, on_date date, agent_id bigint, team_id bigint, what text, at timestamptz, staff_id bigint, booked_fen bigint, state text, state_on date, sums bigint[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET work_mem = '64MB' AS $$
    WITH live AS MATERIALIZED (
        SELECT m.month, f.agent_id, coalesce(f.team_id, 0) AS team_id, f.from_on, figure_sums(f) AS sums
          FROM unnest(frozen_months(p_from, p_to)) m (month) CROSS JOIN LATERAL live_agent_figures(m.month, (m.month + interval '1 month')::date - 1, NULL, NULL) f
    ), frozen AS MATERIALIZED (
        SELECT f.month, f.agent_id, coalesce(f.team_id, 0) AS team_id, f.from_on, figure_sums(f) AS sums FROM agent_month_figure f WHERE f.month = ANY (frozen_months(p_from, p_to))
    ), piece AS (
        SELECT 1 AS sign, x.* FROM (SELECT * FROM live EXCEPT SELECT * FROM frozen) x
        UNION ALL
        SELECT -1, x.* FROM (SELECT * FROM frozen EXCEPT SELECT * FROM live) x
        UNION ALL
        SELECT -1, k.month, k.agent_id, coalesce(k.team_id, 0), k.on_date, k.sums FROM late_facts(p_from, p_to) k WHERE k.month = ANY (frozen_months(p_from, p_to)) AND k.agent_id IS NOT NULL
    ), rest AS MATERIALIZED (
        SELECT p.month, p.agent_id, p.team_id, u.place, sum(p.sign * u.n)::bigint AS n, CASE WHEN u.place <= 10 THEN 'calls' WHEN u.place = 29 THEN 'leave' ELSE 'other' END AS code
          FROM piece p CROSS JOIN LATERAL unnest(p.sums) WITH ORDINALITY u (n, place) WHERE u.n <> 0
         GROUP BY p.month, p.agent_id, p.team_id, u.place HAVING sum(p.sign * u.n) <> 0
    ), told AS MATERIALIZED ( -- what is only under another team now
        SELECT r.month, r.agent_id, r.code, bool_and(r.n = 0) AS is_moved FROM (SELECT x.month, x.agent_id, x.code, x.place, sum(x.n) AS n FROM rest x GROUP BY 1, 2, 3, 4) r GROUP BY 1, 2, 3
    )
    SELECT r.month, CASE WHEN t.is_moved THEN 'moved' ELSE r.code END, NULL::date, r.agent_id, nullif(r.team_id, 0), '', NULL::timestamptz, NULL::bigint, 0::bigint, 'none', NULL::date,
           (SELECT array_agg(coalesce(x.n, 0) ORDER BY g) FROM generate_series(1, 33) g LEFT JOIN unnest(array_agg(r.place), array_agg(r.n)) x (place, n) ON x.place = g)
      FROM rest r JOIN told t USING (month, agent_id, code) GROUP BY r.month, CASE WHEN t.is_moved THEN 'moved' ELSE r.code END, r.agent_id, r.team_id
$$;
COMMENT ON FUNCTION late_rest IS 'What months that lie in a span whole would be today, less what was frozen, less what is known one by one: calls, leave and the like have no moment at which they came. moved: it stands under another team now. With late_facts it adds up to what was changed';

CREATE FUNCTION report_late(p_from date, p_to date, p_department bigint, p_team bigint, p_agent bigint, p_is_whole boolean)
RETURNS TABLE (month date, code text, on_date date, agent_id bigint, agent_no text, agent text, team text, what text, at timestamptz, by_name text, booked_fen bigint, state text, state_on date,
               sums bigint[])
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
    ), known AS MATERIALIZED (
        SELECT * FROM late_facts(p_from, p_to) UNION ALL SELECT r.* FROM (SELECT) one CROSS JOIN LATERAL late_rest(p_from, p_to) r WHERE p_is_whole
    )
    SELECT k.month, k.code, k.on_date, coalesce(k.agent_id, 0), coalesce(f.agent_no, a.agent_no, ''), coalesce(f.agent, a.name, ''), coalesce(t.name, ''), k.what, k.at, coalesce(s.name, ''),
           k.booked_fen, k.state, k.state_on, k.sums
      FROM known k
      LEFT JOIN agent a ON a.agent_id = k.agent_id LEFT JOIN team t ON t.team_id = k.team_id LEFT JOIN staff s ON s.staff_id = k.staff_id
      LEFT JOIN LATERAL (SELECT x.agent_no, x.agent FROM agent_month_figure x WHERE x.agent_id = k.agent_id AND x.month = k.month ORDER BY x.to_on DESC LIMIT 1) f ON true
     WHERE (p_agent IS NULL OR k.agent_id = p_agent) AND (v_teams IS NULL OR k.team_id = ANY (v_teams))
       AND (v.sees_site OR EXISTS (SELECT FROM led l WHERE l.team_id = k.team_id AND l.during
                                     @> daterange(coalesce(k.on_date, k.month), coalesce(k.on_date, (k.month + interval '1 month')::date - 1), '[]')))
     ORDER BY k.month, k.code, k.on_date NULLS LAST, 5, k.at, k.what;
END $$;
COMMENT ON FUNCTION report_late IS 'What came after the closing and concerns days in closed months: for who sees the site all, for leaders what was in a team on days on which they led it. Whole: with what is not known one by one, of months that lie in the span whole; then the sums are what the figures would be today less what was frozen';

CREATE FUNCTION count_late(p_from date, p_to date, p_department bigint, p_team bigint, p_agent bigint) RETURNS TABLE (changes bigint, sales_fen bigint, booked_fen bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT count(*), coalesce(sum(r.sums[16]), 0)::bigint, coalesce(sum(r.booked_fen), 0)::bigint FROM report_late(p_from, p_to, p_department, p_team, p_agent, false) r
$$;
COMMENT ON FUNCTION count_late IS 'How many of these are known one by one, their sales and what was booked, in fen';

REVOKE ALL ON FUNCTION figure_sums, late_sums, late_sales, late_scores, late_shifts, late_bookings, late_facts, late_rest, report_late, count_late FROM PUBLIC;
GRANT EXECUTE ON FUNCTION report_late, count_late TO bz_staff; -- report_late asks report_reader, which refuses in words
