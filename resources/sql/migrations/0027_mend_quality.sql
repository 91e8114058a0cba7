-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was left at the corners of quality: a draw among a million calls within a second, nights as hours of a plan, picks
-- given by hand with what speaks against it told first, recordings audited when they sound, drafts of forms for their makers.
CREATE FUNCTION check_picks(p_picks bigint) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF p_picks > 5000 THEN
        PERFORM refuse('draw_most', format('%s interactions at once are more than anybody scores', p_picks), 'Take a smaller number or share.');
    END IF;
    RETURN true;
END $$;
COMMENT ON FUNCTION check_picks IS 'Refuses a draw of more interactions than anybody scores';
-- It only reads: calls are counted by several processes at once where there are many.
ALTER FUNCTION sample_cover PARALLEL SAFE;

CREATE OR REPLACE FUNCTION sample_round(p_plan jsonb, p_limits jsonb, p_from timestamptz, p_to timestamptz, p_seed bigint,
                             p_cells boolean DEFAULT false, p_quota int DEFAULT NULL, p_group bigint DEFAULT NULL, p_part int DEFAULT NULL)
RETURNS TABLE (group_id bigint, part int, nth bigint, of_part bigint, candidates bigint, quota bigint, already bigint, hash bigint,
               switch_id bigint, call_uid text, started_at timestamptz, agent_id bigint, team_id bigint, queue_id bigint, length_s int, detail text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET work_mem = '192MB' SET plan_cache_mode = force_custom_plan
-- What there is of cells is hashed and the calls are read past it: a merge would sort them, a loop would look each cell up.
SET enable_mergejoin = off SET enable_nestloop = off SET jit = off SET parallel_tuple_cost = 0 AS $$
#variable_conflict use_column
DECLARE
    f jsonb := coalesce(p_plan -> 'filter', '{}');
    v_reason text := p_plan ->> 'reason';
    v_each text := p_plan ->> 'each';
    v_quantity int := (p_plan ->> 'quantity')::int;
    v_is_share boolean := coalesce((p_plan ->> 'is_share')::boolean, false);
    v_least int := coalesce((p_plan ->> 'at_least')::int, 0);
    v_form bigint := (p_plan ->> 'form_id')::bigint;
    v_inspectors bigint[] := ARRAY(SELECT jsonb_array_elements_text(p_plan -> 'inspectors')::bigint);
    v_zone text := site_zone();
    v_bounds timestamptz[] := sample_bounds(p_from, p_to);
    v_from int := (f ->> 'seconds_from')::int;
    v_to int := (f ->> 'seconds_to')::int;
    v_directions text[] := nullif(ARRAY(SELECT jsonb_array_elements_text(f -> 'directions')), '{}');
    v_channels text[] := nullif(ARRAY(SELECT jsonb_array_elements_text(f -> 'channels')), '{}');
    v_queues bigint[] := nullif(ARRAY(SELECT jsonb_array_elements_text(f -> 'queues')::bigint), '{}');
    v_teams bigint[] := nullif(ARRAY(SELECT jsonb_array_elements_text(f -> 'teams')::bigint), '{}');
    v_results text[] := nullif(ARRAY(SELECT jsonb_array_elements_text(f -> 'results')), '{}');
    v_success text[] := coalesce(nullif(ARRAY(SELECT jsonb_array_elements_text(f -> 'success')), '{}'), '{success,order,sold,成功,成单,办理成功}');
    v_hour_from int := coalesce((f ->> 'hour_from')::int, CASE WHEN f ->> 'hour_to' IS NOT NULL THEN 0 END);
    v_hour_to int := coalesce((f ->> 'hour_to')::int, 24);
    v_recorded boolean := coalesce((f ->> 'recorded')::boolean, false);
    v_unscored boolean := coalesce((f ->> 'unscored')::boolean, false);
    v_hired int := coalesce((f ->> 'hired_within_days')::int, CASE WHEN v_reason = 'new_hire' THEN 30 END);
    v_versions bigint[] := ARRAY(SELECT version_id FROM form_version WHERE form_id = v_form);
    v_unknown bigint[] := ARRAY(SELECT a.agent_id FROM agent a WHERE a.provisional);
    v_any_team boolean; -- a quality head is among those who score
    v_covered bigint[]; -- teams that somebody scores at some time of it
    v_whole boolean;    -- and whoever does, does all the time
    v_scorers bigint;
    v_period tstzrange;
    v_line_queues bigint[]; -- too long, too short: queues and their limits in seconds
    v_lines int[];
    v_taken_at timestamptz[]; -- what was picked or scored: when it began and which it is
    v_taken text[];
BEGIN
    SELECT coalesce(bool_or(team_id IS NULL), false), coalesce(array_agg(DISTINCT team_id) FILTER (WHERE team_id IS NOT NULL), '{}'),
           coalesce(bool_and(from_at <= p_from AND to_at >= p_to), true), count(DISTINCT staff_id)
      INTO v_any_team, v_covered, v_whole, v_scorers FROM sample_cover(v_inspectors, p_from, p_to);
    SELECT array_agg((l ->> 'queue')::bigint), array_agg((l ->> 'seconds')::int) INTO v_line_queues, v_lines
      FROM jsonb_array_elements(p_limits) l WHERE v_reason IN ('too_long', 'too_short');
    v_period := CASE WHEN v_reason = 'new_project' THEN tstzrange(site_midnight(lower((p_plan ->> 'during')::daterange)), NULL)
                     ELSE (SELECT tstzrange(site_midnight(lower(d)), site_midnight(upper(d))) FROM sample_period(p_plan ->> 'period', site_day(p_from)) d) END;
    SELECT coalesce(array_agg(t.interaction_at), '{}'), coalesce(array_agg(t.switch_id || ':' || t.call_uid), '{}') INTO v_taken_at, v_taken
      FROM (SELECT k.switch_id, k.call_uid, k.interaction_at FROM sample_pick k
             WHERE k.interaction_at >= p_from AND k.interaction_at < p_to AND k.form_id = v_form
            UNION ALL
            SELECT s.switch_id, s.call_uid, s.interaction_at FROM sheet s
             WHERE s.interaction_at >= p_from AND s.interaction_at < p_to AND s.call_uid IS NOT NULL
               AND s.state <> 'retracted' AND (v_unscored OR s.version_id = ANY (v_versions))) t;
    RETURN QUERY
    WITH cover AS MATERIALIZED (
        SELECT * FROM sample_cover(v_inspectors, p_from, p_to) v WHERE NOT v_whole
    ), lim AS MATERIALIZED (
        SELECT * FROM jsonb_to_recordset(p_limits) AS l(queue bigint, agent bigint, seconds int, factor numeric, from_at timestamptz,
                                                        to_at timestamptz, detail text)
    ), c AS NOT MATERIALIZED (
        -- Read twice, to count and to draw: that is cheaper than to keep a million of them.
        SELECT CASE v_each WHEN 'agent' THEN c.agent_id WHEN 'team' THEN c.team_id WHEN 'queue' THEN c.queue_id ELSE 0 END AS group_id,
               width_bucket(c.started_at, v_bounds) AS part, hashtextextended(c.call_uid, p_seed # c.switch_id) AS h,
               c.switch_id, c.call_uid, c.started_at, c.agent_id, c.team_id, c.queue_id, c.result, c.amount_fen,
               extract(epoch FROM c.ended_at - c.started_at)::int AS length_s
          FROM call c
         WHERE c.started_at >= p_from AND c.started_at < p_to AND c.ended_at IS NOT NULL AND c.agent_id IS NOT NULL
           AND (v_any_team OR c.team_id = ANY (v_covered))
           AND c.agent_id <> ALL (v_unknown)
           AND (v_any_team OR v_whole OR EXISTS (SELECT FROM cover v WHERE v.team_id = c.team_id AND c.started_at >= v.from_at
                                                                        AND c.started_at < v.to_at))
           AND (p_group IS NULL OR CASE v_each WHEN 'agent' THEN c.agent_id WHEN 'team' THEN c.team_id WHEN 'queue' THEN c.queue_id ELSE 0 END = p_group)
           AND (p_part IS NULL OR width_bucket(c.started_at, v_bounds) = p_part)
           AND (v_from IS NULL OR c.ended_at - c.started_at >= make_interval(secs => v_from))
           AND (v_to IS NULL OR c.ended_at - c.started_at <= make_interval(secs => v_to))
           AND (v_directions IS NULL OR c.direction = ANY (v_directions))
           AND (v_channels IS NULL OR c.channel = ANY (v_channels))
           AND (v_queues IS NULL OR c.queue_id = ANY (v_queues))
           AND (v_teams IS NULL OR c.team_id = ANY (v_teams))
           AND (v_results IS NULL OR c.result = ANY (v_results))
           AND (v_hour_from IS NULL OR CASE WHEN v_hour_from < v_hour_to
                    THEN extract(hour FROM c.started_at AT TIME ZONE v_zone) >= v_hour_from
                         AND extract(hour FROM c.started_at AT TIME ZONE v_zone) < v_hour_to
                    -- From 22 to 6 is the night.
                    ELSE extract(hour FROM c.started_at AT TIME ZONE v_zone) >= v_hour_from
                         OR extract(hour FROM c.started_at AT TIME ZONE v_zone) < v_hour_to END)
           AND (NOT v_recorded OR c.recording <> '')
           AND (v_hired IS NULL OR EXISTS (SELECT FROM agent a WHERE a.agent_id = c.agent_id
                    AND a.hired_on BETWEEN (c.started_at AT TIME ZONE v_zone)::date - v_hired AND (c.started_at AT TIME ZONE v_zone)::date))
           AND CASE v_reason
                    WHEN 'too_long' THEN c.ended_at - c.started_at > make_interval(secs => v_lines[array_position(v_line_queues, c.queue_id)])
                    WHEN 'too_short' THEN c.ended_at - c.started_at < make_interval(secs => v_lines[array_position(v_line_queues, c.queue_id)])
                    WHEN 'swing' THEN c.agent_id IN (SELECT l.agent FROM lim l WHERE l.agent IS NOT NULL)
                         AND EXISTS (SELECT FROM lim l WHERE l.agent = c.agent_id AND c.started_at >= l.from_at AND c.started_at < l.to_at)
                    WHEN 'order_review' THEN c.amount_fen > 0 OR c.result = ANY (v_success)
                    WHEN 'doubtful_status' THEN coalesce(c.result = ANY (v_success), false) <> (coalesce(c.amount_fen, 0) > 0)
                    WHEN 'new_project' THEN NOT EXISTS (SELECT FROM lim l WHERE l.agent = c.agent_id)
                    ELSE true END
           -- Few are taken: most interactions are told from them by their moment alone.
           AND (c.started_at <> ALL (v_taken_at) OR c.switch_id || ':' || c.call_uid <> ALL (v_taken))
    ), cell AS MATERIALIZED (
        SELECT group_id, part, count(*) AS n, min(h) AS lowest FROM c WHERE group_id IS NOT NULL GROUP BY 1, 2
    ), made AS (
        SELECT CASE v_each WHEN 'agent' THEN k.agent_id WHEN 'team' THEN k.team_id WHEN 'queue' THEN k.queue_id ELSE 0 END AS group_id, count(*) AS n
          FROM sample_pick k JOIN sampling_draw d USING (draw_id) JOIN sampling_plan p USING (plan_id)
         WHERE p.name = p_plan ->> 'name' AND d.covers && v_period AND k.state IN ('open', 'done') AND v_period @> k.interaction_at GROUP BY 1
    ), want AS (
        SELECT g.group_id, g.n, coalesce(m.n, 0) AS already,
               coalesce(p_quota::bigint, greatest(CASE
                   WHEN v_is_share THEN greatest(ceil((g.n + coalesce(m.n, 0)) * v_quantity / 100.0)::bigint, v_least)
                   WHEN v_each = 'inspector' THEN v_quantity * v_scorers
                   WHEN v_reason = 'grade' THEN ceil(v_quantity * coalesce(l.factor, 1))::bigint
                   ELSE v_quantity END - coalesce(m.n, 0), 0)) AS quota
          FROM (SELECT group_id, sum(n)::bigint AS n FROM cell GROUP BY 1) g
          LEFT JOIN made m USING (group_id)
          LEFT JOIN lim l ON v_reason = 'grade' AND v_each = 'agent' AND l.agent = g.group_id
    ), need AS (
        -- So many of a cell can be among the first of its group, where each part gives one a turn.
        SELECT cell.*, w.quota, w.already, CASE WHEN p_cells THEN 1 ELSE ceil(w.quota::numeric / greatest(
                   count(*) FILTER (WHERE cell.n >= w.quota) OVER (PARTITION BY cell.group_id), 1))::bigint END AS turns
          FROM cell JOIN want w USING (group_id) WHERE w.quota > 0 OR p_cells
    ), edge AS (
        -- Only the lower end of a cell's hashes can be drawn: the rest need not be sorted. The margin is such that fewer than
        -- are needed lie below it less than once in 10^13 draws.
        SELECT need.*, CASE WHEN turns = 1 THEN lowest WHEN n <= 2 * turns + 40 THEN 9223372036854775807
                            ELSE (18446744073709551616::numeric * (2 * turns + 40) / n - 9223372036854775808)::bigint END AS highest
          FROM need
    ), cut AS MATERIALIZED (
        -- As arrays: the planner takes them for the few that they are. Too many are refused before they are sorted or dealt.
        SELECT array_agg(group_id) AS groups, array_agg(part) AS parts, array_agg(n) AS ns, array_agg(quota) AS quotas,
               array_agg(already) AS alreadys, array_agg(highest) AS highests, max(highest) AS top
          FROM edge WHERE p_cells OR (SELECT check_picks(sum(least(w.n, w.quota))::bigint) FROM want w)
    ), nth AS (
        SELECT c.*, t.n, t.quota, t.already,
               row_number() OVER (PARTITION BY c.group_id, c.part ORDER BY h, c.started_at, c.switch_id, c.call_uid COLLATE "C") AS nth
          FROM cut CROSS JOIN LATERAL unnest(groups, parts, ns, quotas, alreadys, highests) t(group_id, part, n, quota, already, highest)
          JOIN c USING (group_id, part) WHERE c.h <= t.highest AND c.h <= (SELECT top FROM cut)
    ), placed AS (
        SELECT n.*, row_number() OVER (PARTITION BY n.group_id ORDER BY n.nth, n.h, n.started_at, n.switch_id, n.call_uid COLLATE "C") AS place
          FROM nth n WHERE n.nth <= greatest(n.quota, 1)
    )
    SELECT p.group_id, p.part, p.nth, p.n, (SELECT sum(n)::bigint FROM cell), p.quota, p.already, p.h, p.switch_id, p.call_uid, p.started_at,
           p.agent_id, p.team_id, p.queue_id, p.length_s,
           CASE WHEN v_reason IN ('too_long', 'too_short')
                THEN format('%s s %s %s s', p.length_s, CASE v_reason WHEN 'too_long' THEN '>' ELSE '<' END,
                            v_lines[array_position(v_line_queues, p.queue_id)])
                WHEN v_reason = 'swing' THEN (SELECT l.detail FROM lim l WHERE l.agent = p.agent_id AND p.started_at >= l.from_at AND p.started_at < l.to_at)
                WHEN v_reason = 'grade' THEN coalesce((SELECT l.detail FROM lim l WHERE l.agent = p.agent_id), '')
                WHEN v_reason IN ('order_review', 'doubtful_status')
                THEN concat_ws(' · ', nullif(p.result, ''), '¥' || round(p.amount_fen / 100.0, 2))
                WHEN v_reason = 'new_hire' THEN (SELECT a.hired_on::text FROM agent a WHERE a.agent_id = p.agent_id)
                ELSE '' END
      FROM placed p
     WHERE CASE WHEN p_cells THEN p.nth = 1 ELSE p.place <= p.quota END;
END $$;

CREATE OR REPLACE FUNCTION sample_limits(p_plan jsonb, p_from timestamptz, p_to timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET work_mem = '192MB' SET jit = off AS $$
DECLARE
    v_reason text := p_plan ->> 'reason';
    v_filter jsonb := coalesce(p_plan -> 'filter', '{}');
    v_zone text := site_zone();
    v_share numeric := coalesce((v_filter ->> 'percent')::numeric, 5);
    v_first date := site_day(p_from);
    v_last date := site_day(p_to - interval '1 microsecond');
    v_begin timestamptz := site_midnight(coalesce(lower((p_plan ->> 'during')::daterange), site_day(p_from)));
    v_limits jsonb;
BEGIN
    IF v_reason IN ('too_long', 'too_short') THEN
        -- Of many calls few lengths: told by themselves they are counted in a hash, else all would be sorted.
        WITH length AS MATERIALIZED (
            SELECT queue_id, extract(epoch FROM ended_at - started_at)::int AS s, count(*) AS n
              FROM call WHERE started_at >= p_to - interval '28 days' AND started_at < p_to AND ended_at IS NOT NULL
               AND agent_id IS NOT NULL AND queue_id IS NOT NULL AND channel = 'call' GROUP BY 1, 2
        ), ranked AS (
            SELECT queue_id, s, sum(n) OVER (PARTITION BY queue_id ORDER BY s) AS upto, sum(n) OVER (PARTITION BY queue_id) AS calls FROM length
        ), line AS (
            SELECT DISTINCT ON (queue_id) queue_id, s, calls FROM ranked
             WHERE upto * 100 >= calls * CASE v_reason WHEN 'too_long' THEN 100 - v_share ELSE v_share END AND calls >= 20
             ORDER BY queue_id, s
        )
        SELECT jsonb_agg(jsonb_build_object('queue', queue_id, 'seconds', s, 'calls', calls) ORDER BY queue_id) INTO v_limits FROM line;
    ELSIF v_reason = 'swing' THEN
        WITH sold AS (
            SELECT agent_id, (started_at AT TIME ZONE v_zone)::date AS day, count(*) AS orders, sum(amount_fen) AS amount
              FROM call WHERE v_filter ->> 'measure' IN ('orders', 'amount') AND amount_fen > 0 AND agent_id IS NOT NULL
               AND started_at >= site_midnight(v_first - 60) AND started_at < p_to GROUP BY 1, 2
        ), worked AS (
            SELECT d.agent_id, d.day, CASE v_filter ->> 'measure' WHEN 'orders' THEN coalesce(s.orders, 0)
                                          WHEN 'amount' THEN coalesce(s.amount, 0) / 100.0 ELSE d.answered END::float8 AS value
              FROM agent_day d LEFT JOIN sold s USING (agent_id, day)
             WHERE d.day BETWEEN v_first - 60 AND v_last AND d.answered + d.login_s > 0
        ), usual AS (
            SELECT agent_id, day, value, avg(value) OVER w AS mean, coalesce(stddev_samp(value) OVER w, 0) AS sd, count(*) OVER w AS days
              FROM worked WINDOW w AS (PARTITION BY agent_id ORDER BY day ROWS BETWEEN 10 PRECEDING AND 1 PRECEDING)
        )
        SELECT jsonb_agg(jsonb_build_object('agent', agent_id, 'from_at', site_midnight(day), 'to_at', site_midnight(day + 1),
                   'detail', format('%s / %s ± %s', round(value::numeric), round(mean::numeric), round(sd::numeric))) ORDER BY agent_id, day)
          INTO v_limits FROM usual
         WHERE day BETWEEN v_first AND v_last AND days >= 5 AND abs(value - mean) >= coalesce((v_filter ->> 'z')::float8, 2) * sd
           AND abs(value - mean) >= 0.3 * mean AND value <> mean;
    ELSIF v_reason = 'new_project' THEN
        SELECT jsonb_agg(DISTINCT jsonb_build_object('agent', s.agent_id)) INTO v_limits
          FROM sheet s JOIN call c ON c.switch_id = s.switch_id AND c.call_uid = s.call_uid AND c.started_at = s.interaction_at
         WHERE s.interaction_at >= v_begin AND s.state = 'submitted' AND v_filter -> 'queues' @> to_jsonb(c.queue_id);
    ELSIF v_reason = 'grade' THEN
        WITH band AS (
            SELECT g ->> 'name' AS name, ((g ->> 'from')::numeric * 100)::int AS from_score,
                   row_number() OVER (ORDER BY (g ->> 'from')::numeric DESC) AS place, count(*) OVER () AS bands
              FROM form_version v, jsonb_array_elements(v.content -> 'grades') g
             WHERE v.form_id = (p_plan ->> 'form_id')::bigint AND v.state = 'active'
        ), scored AS (
            SELECT s.agent_id, avg(s.score) AS mean, count(*) AS n FROM sheet s JOIN form_version v USING (version_id)
             WHERE v.form_id = (p_plan ->> 'form_id')::bigint AND s.state = 'submitted' AND s.submitted_at > now() - interval '30 days'
             GROUP BY 1
        )
        SELECT jsonb_agg(jsonb_build_object('agent', s.agent_id, 'detail', format('%s %s%% (%s)', b.name, round(s.mean / 100, 1), s.n), 'factor',
                   coalesce((v_filter -> 'factors' ->> b.name)::numeric,
                            CASE WHEN b.bands = 1 THEN 1 WHEN b.place = 1 THEN 0.5 WHEN b.place = b.bands THEN 2 ELSE 1 END))
                   ORDER BY s.agent_id) INTO v_limits
          FROM scored s CROSS JOIN LATERAL (
               SELECT * FROM band ORDER BY (from_score <= s.mean) DESC, CASE WHEN from_score <= s.mean THEN -from_score ELSE from_score END LIMIT 1) b;
    END IF;
    RETURN coalesce(v_limits, '[]');
END $$;

CREATE OR REPLACE FUNCTION check_plan(p_plan jsonb) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    f jsonb := coalesce(p_plan -> 'filter', '{}');
BEGIN
    IF (f ->> 'seconds_from')::int > (f ->> 'seconds_to')::int OR (f ->> 'seconds_from')::int < 0 THEN
        PERFORM refuse('plan_seconds', 'No interaction is longer than the one and shorter than the other limit');
    END IF;
    -- From 22 to 6 is the night; from 6 to 6 is nothing.
    IF coalesce((f ->> 'hour_from')::int, 0) = coalesce((f ->> 'hour_to')::int, 24) OR (f ->> 'hour_from')::int NOT BETWEEN 0 AND 23
       OR (f ->> 'hour_to')::int NOT BETWEEN 0 AND 24 THEN
        PERFORM refuse('plan_hours', 'The hours leave no time of the day');
    END IF;
    IF (f ->> 'percent')::numeric NOT BETWEEN 0.1 AND 50 OR (f ->> 'z')::numeric NOT BETWEEN 0.5 AND 10 THEN
        PERFORM refuse('plan_limits', 'A limit is out of its range');
    END IF;
    IF p_plan ->> 'reason' = 'new_project' AND coalesce(jsonb_array_length(f -> 'queues'), 0) = 0 THEN
        PERFORM refuse('plan_project_queue', 'A new project needs its queues');
    END IF;
    IF p_plan ->> 'reason' IN ('new_project', 'grade') AND (p_plan ->> 'each' <> 'agent' OR coalesce((p_plan ->> 'is_share')::boolean, false)) THEN
        PERFORM refuse('plan_each_agent', 'This reason counts for each agent, by number');
    END IF;
    IF p_plan ->> 'reason' = 'assigned' THEN
        PERFORM refuse('plan_drawn', 'What is assigned by hand needs no plan');
    END IF;
END $$;

CREATE OR REPLACE FUNCTION draw_sample(p_plan bigint, p_from timestamptz, p_to timestamptz, p_seed bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_plan sampling_plan;
    v_fields jsonb;
    v_limits jsonb;
    v_draw bigint;
    v_due date;
    v_picked int;
    v_candidates int;
BEGIN
    -- Two draws at once by plans of one form would pick the same call twice.
    SELECT * INTO v_plan FROM sampling_plan WHERE plan_id = p_plan FOR UPDATE;
    IF v_plan.plan_id IS NULL THEN
        PERFORM refuse('plan_holds', format('There is no plan %s', p_plan));
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('draw_sample'), v_plan.form_id::int);
    v_fields := to_jsonb(v_plan);
    PERFORM check_draw(v_fields, p_from, p_to);
    v_limits := sample_limits(v_fields, p_from, p_to);
    v_due := greatest(site_day(clock_timestamp()), CASE WHEN v_plan.reason = 'new_project' THEN lower(v_plan.during) + 2
                                                   ELSE upper(sample_period(v_plan.period, site_day(p_from))) - 1 END);
    INSERT INTO sampling_draw (plan_id, covers, seed, criteria, limits, candidates, picked, drawn_by)
    VALUES (p_plan, tstzrange(p_from, p_to), p_seed,
            jsonb_build_object('plan', v_fields, 'uncovered', to_jsonb(sample_uncovered(v_fields, p_from, p_to))), v_limits, 0, 0, v_staff)
    RETURNING draw_id INTO v_draw;
    WITH dealt AS MATERIALIZED (
        SELECT * FROM sample_deal(v_fields, v_limits, p_from, p_to, p_seed)
    ), kept AS (
        INSERT INTO sample_pick (draw_id, form_id, switch_id, call_uid, interaction_at, agent_id, team_id, queue_id, length_s, inspector_id, reason,
                                 detail, due_on)
        SELECT v_draw, v_plan.form_id, d.switch_id, d.call_uid, d.started_at, d.agent_id, d.team_id, d.queue_id, d.length_s, d.inspector_id,
               v_plan.reason, d.detail, v_due FROM dealt d
    )
    SELECT count(*), coalesce(max(candidates), 0) INTO v_picked, v_candidates FROM dealt;
    IF v_picked = 0 THEN
        v_candidates := coalesce((SELECT sum(of_part) FROM sample_round(v_fields, v_limits, p_from, p_to, p_seed, true)), 0);
        IF v_candidates = 0 THEN
            PERFORM refuse('draw_candidates', 'No interaction of that time fits the plan',
                           array_to_string(sample_uncovered(v_fields, p_from, p_to), ', '));
        END IF;
        PERFORM refuse('draw_filled', 'The plan has what it wants of this period already');
    END IF;
    UPDATE sampling_draw SET candidates = v_candidates, picked = v_picked WHERE draw_id = v_draw;
    PERFORM announce_quality('pick:' || v_draw);
    RETURN v_draw;
END $$;

-- Once a scorer, form and interaction (Q13): what open_sheet would refuse is refused when it is given.
CREATE FUNCTION has_interaction(p_inspector bigint, p_form bigint, p_switch bigint, p_call text, p_at timestamptz, p_but bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT EXISTS (SELECT FROM sample_pick k WHERE k.switch_id = p_switch AND k.call_uid = p_call AND k.interaction_at = p_at
                      AND k.inspector_id = p_inspector AND k.form_id = p_form AND k.pick_id <> p_but AND k.state IN ('open', 'done'))
        OR EXISTS (SELECT FROM sheet s JOIN form_version v USING (version_id)
                    WHERE s.switch_id = p_switch AND s.call_uid = p_call AND s.interaction_at = p_at AND s.state = 'submitted' AND v.form_id = p_form
                      -- His own, or what took the place of his after an appeal.
                      AND EXISTS (WITH RECURSIVE line AS (
                                      SELECT s.sheet_id AS id
                                      UNION ALL
                                      SELECT o.corrects FROM line JOIN sheet o ON o.sheet_id = line.id WHERE o.corrects IS NOT NULL)
                                  SELECT FROM line JOIN sheet o ON o.sheet_id = line.id WHERE o.inspector_id = p_inspector))
$$;
COMMENT ON FUNCTION has_interaction IS 'Whether an inspector has an interaction on a form already, as another pick than p_but or as a sheet that stands';

CREATE FUNCTION list_takers(p_picks bigint[], p_form bigint, p_switch bigint, p_call text, p_at timestamptz)
RETURNS TABLE (staff_id bigint, name text, waiting int, done int, out_of_team int, has_it int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH wanted AS MATERIALIZED (
        SELECT k.pick_id, k.form_id, k.switch_id, k.call_uid, k.interaction_at, k.team_id FROM sample_pick k WHERE k.pick_id = ANY (p_picks)
        UNION ALL
        SELECT 0, p_form, c.switch_id, c.call_uid, c.started_at, c.team_id FROM call c
         WHERE c.switch_id = p_switch AND c.call_uid = p_call AND c.started_at = p_at
    ), who AS MATERIALIZED (
        SELECT DISTINCT s.staff_id, s.name FROM staff s JOIN staff_post p USING (staff_id)
         WHERE my_staff_id() IS NOT NULL AND s.disabled_at IS NULL AND p.post IN ('inspector', 'quality_head') AND p.during @> site_day(now())
    ), cover AS MATERIALIZED (
        SELECT v.* FROM (SELECT min(interaction_at) AS first, max(interaction_at) AS last FROM wanted) w,
               sample_cover(ARRAY(SELECT staff_id FROM who), w.first, w.last + interval '1 second') v
         WHERE w.first IS NOT NULL
    )
    SELECT o.staff_id, o.name,
           (SELECT count(*)::int FROM sample_pick k WHERE k.inspector_id = o.staff_id AND k.state = 'open'),
           (SELECT count(*)::int FROM sheet s WHERE s.inspector_id = o.staff_id AND s.corrects IS NULL AND s.state <> 'draft'
                AND s.submitted_at >= site_midnight(site_day(now()))),
           (SELECT count(*)::int FROM wanted w WHERE NOT EXISTS (
                SELECT FROM cover v WHERE v.staff_id = o.staff_id AND (v.team_id IS NULL
                   OR (v.team_id = w.team_id AND w.interaction_at >= v.from_at AND w.interaction_at < v.to_at)))),
           (SELECT count(*)::int FROM wanted w WHERE has_interaction(o.staff_id, w.form_id, w.switch_id, w.call_uid, w.interaction_at, w.pick_id))
      FROM who o ORDER BY o.name, o.staff_id
$$;
COMMENT ON FUNCTION list_takers IS 'Inspectors and quality heads to whom picks, or an interaction, could be given: what each has waiting and has done today, of how many he did not inspect the team, how many he has already';

CREATE OR REPLACE FUNCTION reassign_pick(p_pick bigint, p_inspector bigint, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_pick sample_pick := open_pick(p_pick);
BEGIN
    PERFORM check_may_score(p_inspector, v_pick.team_id, v_pick.interaction_at);
    IF has_interaction(p_inspector, v_pick.form_id, v_pick.switch_id, v_pick.call_uid, v_pick.interaction_at, p_pick) THEN
        PERFORM refuse('pick_once', 'This inspector has it already');
    END IF;
    UPDATE sample_pick SET inspector_id = p_inspector, why = btrim(coalesce(p_why, '')), sheet_id = NULL WHERE pick_id = p_pick;
    PERFORM announce_quality('pick:' || p_pick);
END $$;

CREATE OR REPLACE FUNCTION assign_pick(p_form bigint, p_switch bigint, p_call text, p_at timestamptz, p_inspector bigint, p_due date, p_why text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_call call;
    v_new bigint;
BEGIN
    PERFORM my_staff();
    IF btrim(coalesce(p_why, '')) = '' THEN
        PERFORM refuse('pick_why', 'Why it is given by hand is kept with it');
    END IF;
    IF p_due IS NULL OR p_due < site_day(clock_timestamp()) THEN
        PERFORM refuse('pick_due', 'That day is over');
    END IF;
    IF NOT EXISTS (SELECT FROM form_version WHERE form_id = p_form AND state = 'active') THEN
        PERFORM refuse('draw_form_active', 'No version of this form is in use');
    END IF;
    SELECT * INTO v_call FROM call c WHERE c.switch_id = p_switch AND c.call_uid = p_call AND c.started_at = p_at;
    IF v_call.call_uid IS NULL OR v_call.agent_id IS NULL THEN
        PERFORM refuse('sheet_call_known', format('There is no interaction %s of an agent', p_call));
    END IF;
    IF EXISTS (SELECT FROM agent WHERE agent_id = v_call.agent_id AND provisional) THEN
        PERFORM refuse('sheet_agent_known', 'Nobody knows yet who this number is', 'Assign it to an agent first.');
    END IF;
    PERFORM check_may_score(p_inspector, v_call.team_id, p_at);
    PERFORM pg_advisory_xact_lock(hashtext('draw_sample'), p_form::int);
    IF has_interaction(p_inspector, p_form, p_switch, p_call, p_at, 0) THEN
        PERFORM refuse('pick_once', 'This inspector has it already');
    END IF;
    INSERT INTO sample_pick (form_id, switch_id, call_uid, interaction_at, agent_id, team_id, queue_id, length_s, inspector_id, reason, detail, due_on)
    VALUES (p_form, p_switch, p_call, p_at, v_call.agent_id, v_call.team_id, v_call.queue_id,
            coalesce(extract(epoch FROM v_call.ended_at - p_at)::int, 0), p_inspector, 'assigned', btrim(coalesce(p_why, '')), p_due)
    RETURNING pick_id INTO v_new;
    PERFORM announce_quality('pick:' || v_new);
    RETURN v_new;
END $$;

CREATE FUNCTION find_recording(p_sheet bigint) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_sheet sheet;
    v_place text;
BEGIN
    PERFORM my_staff();
    SELECT * INTO v_sheet FROM sheet WHERE sheet_id = p_sheet;
    IF v_sheet.sheet_id IS NULL OR NOT hears_sheet(v_sheet) THEN
        RAISE EXCEPTION 'This recording is out of %''s reach', session_user USING ERRCODE = '42501', CONSTRAINT = 'recording_reach';
    END IF;
    SELECT c.recording INTO v_place FROM call c
     WHERE c.switch_id = v_sheet.switch_id AND c.call_uid = v_sheet.call_uid AND c.started_at = v_sheet.interaction_at;
    IF coalesce(v_place, '') = '' THEN
        PERFORM refuse('recording_known', 'This interaction has no recording');
    END IF;
    RETURN CASE WHEN v_place ~ '^(/|[a-z]+://)' THEN v_place
                ELSE (SELECT CASE WHEN recording_base = '' THEN '' ELSE rtrim(recording_base, '/') || '/' END FROM quality_setting) || v_place END;
END $$;
COMMENT ON FUNCTION find_recording IS 'Path or address of a sheet''s recording, for who may hear it; hearing it is play_recording';

CREATE OR REPLACE FUNCTION play_recording(p_sheet bigint) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_place text := find_recording(p_sheet);
BEGIN
    PERFORM write_audit('play', 'call', jsonb_build_object('switch_id', s.switch_id, 'call_uid', s.call_uid, 'started_at', s.interaction_at), NULL,
                        jsonb_build_object('sheet_id', p_sheet, 'agent_id', s.agent_id))
       FROM sheet s WHERE s.sheet_id = p_sheet;
    RETURN v_place;
END $$;
COMMENT ON FUNCTION play_recording IS 'Writes into the audit that a sheet''s recording is heard: at the first sound, once each time it was opened';

-- What is in use concerns all whom it scores; what is being written, those who make forms.
ALTER TABLE quality_form ENABLE ROW LEVEL SECURITY;
ALTER TABLE form_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY used ON form_version FOR SELECT TO bz_staff USING (state <> 'draft');
CREATE POLICY drafts ON form_version FOR SELECT TO bz_quality_head, bz_manager, bz_admin, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY of_version ON quality_form FOR SELECT TO bz_staff
    USING (EXISTS (SELECT FROM form_version v WHERE v.form_id = quality_form.form_id));

REVOKE ALL ON FUNCTION check_picks, has_interaction, list_takers, find_recording FROM PUBLIC;
GRANT EXECUTE ON FUNCTION list_takers TO bz_quality_head, bz_manager;
GRANT EXECUTE ON FUNCTION find_recording TO bz_leader, bz_inspector, bz_quality_head, bz_manager, bz_auditor;
