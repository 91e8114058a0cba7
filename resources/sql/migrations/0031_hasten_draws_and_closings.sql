-- SPDX-License-Identifier: GPL-3.0-or-later
-- A draw of what is too long or too short among a million calls within a second; a day of ten thousand agents closed within two,
-- however often they were heard of.
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
    v_reach interval; -- no line is passed before this one is
    v_taken_at timestamptz[]; -- what was picked or scored: when it began and which it is
    v_taken text[];
BEGIN
    SELECT coalesce(bool_or(team_id IS NULL), false), coalesce(array_agg(DISTINCT team_id) FILTER (WHERE team_id IS NOT NULL), '{}'),
           coalesce(bool_and(from_at <= p_from AND to_at >= p_to), true), count(DISTINCT staff_id)
      INTO v_any_team, v_covered, v_whole, v_scorers FROM sample_cover(v_inspectors, p_from, p_to);
    SELECT array_agg((l ->> 'queue')::bigint), array_agg((l ->> 'seconds')::int),
           make_interval(secs => CASE v_reason WHEN 'too_long' THEN min((l ->> 'seconds')::int) ELSE max((l ->> 'seconds')::int) END)
      INTO v_line_queues, v_lines, v_reach FROM jsonb_array_elements(p_limits) l WHERE v_reason IN ('too_long', 'too_short');
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
           -- Most calls are told by one comparison, before each is held against its queue's line.
           AND (v_reason <> 'too_long' OR c.ended_at - c.started_at > v_reach)
           AND (v_reason <> 'too_short' OR c.ended_at - c.started_at < v_reach)
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
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET work_mem = '192MB' SET jit = off SET plan_cache_mode = force_custom_plan
SET parallel_tuple_cost = 0 AS $$
DECLARE
    v_reason text := p_plan ->> 'reason';
    v_filter jsonb := coalesce(p_plan -> 'filter', '{}');
    v_zone text := site_zone();
    v_share numeric := coalesce((v_filter ->> 'percent')::numeric, 5);
    v_since timestamptz := p_to - interval '28 days'; -- reckoned once: in the query it would be for each call
    v_first date := site_day(p_from);
    v_last date := site_day(p_to - interval '1 microsecond');
    v_begin timestamptz := site_midnight(coalesce(lower((p_plan ->> 'during')::daterange), site_day(p_from)));
    v_limits jsonb;
BEGIN
    IF v_reason IN ('too_long', 'too_short') THEN
        -- Of many calls few lengths: each process counts its own in a hash. The union with nothing hides from the planner that a
        -- length is made of two moments: of those it knows so many that it would gather all calls first and count them in one.
        WITH length AS MATERIALIZED (
            SELECT queue_id, s, count(*) AS n
              FROM (SELECT queue_id, date_part('epoch', ended_at - started_at)::int AS s
                      FROM call WHERE started_at >= v_since AND started_at < p_to AND ended_at IS NOT NULL
                       AND agent_id IS NOT NULL AND queue_id IS NOT NULL AND channel = 'call'
                    UNION ALL SELECT NULL, NULL FROM call WHERE false) c GROUP BY 1, 2
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

CREATE OR REPLACE FUNCTION epoch_of(p_at timestamptz) RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
    RETURN date_part('epoch', p_at)::bigint;
CREATE FUNCTION many_spans_seconds(p_spans tstzmultirange) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(sum(extract(epoch FROM upper(s) - lower(s))), 0)::int FROM unnest(p_spans) s
$$;
COMMENT ON FUNCTION many_spans_seconds IS 'Seconds in any number of spans of time';
CREATE FUNCTION many_spans_list(p_spans tstzmultirange) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_array(epoch_of(lower(s)), epoch_of(upper(s))) ORDER BY s), '[]')
      FROM unnest(p_spans) s
$$;
COMMENT ON FUNCTION many_spans_list IS 'Any number of spans of time as [[from, to]] in seconds of the epoch';
-- One span is the rule: it is told in the query itself, without the call of a function.
CREATE OR REPLACE FUNCTION span_seconds(p_spans tstzmultirange) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN isempty(p_spans) THEN 0
            WHEN p_spans = tstzmultirange(range_merge(p_spans)) THEN date_part('epoch', upper(p_spans) - lower(p_spans))::int
            ELSE many_spans_seconds(p_spans) END;
CREATE OR REPLACE FUNCTION span_list(p_spans tstzmultirange) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN p_spans = tstzmultirange(range_merge(p_spans)) AND NOT isempty(p_spans)
            THEN jsonb_build_array(jsonb_build_array(epoch_of(lower(p_spans)), epoch_of(upper(p_spans))))
            ELSE many_spans_list(p_spans) END;

-- Overtime at a shift widens the hours in which punches are the shift's (P3), so that nobody misses a punch by working on; what was
-- not approved first does not (#15).
CREATE OR REPLACE FUNCTION measure_attendance(p_day date)
RETURNS TABLE (shift_instance_id bigint, agent_id bigint, team_id bigint, state text, first_in timestamptz, last_out timestamptz,
               login_at timestamptz, scheduled_s int, present_s int, adherent_s int, late_s int, early_s int, off_post_s int,
               pause_overrun_s int, evidence jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off
-- How many rows a step gives is beyond the planner's guess: thousands, joined by their hash; and an agent's next event comes out of
-- the index, not out of sorting all that follow.
SET enable_nestloop = off SET enable_sort = off AS $$
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
    SELECT least(v_from, min(lower(o.during)) - interval '4 h'), greatest(v_to, max(upper(o.during)) + interval '4 h') INTO v_from, v_to
      FROM shift_instance i JOIN overtime_request o ON o.agent_id = i.agent_id AND o.during && tstzrange(i.starts_at - v_before, i.ends_at + v_after)
     WHERE i.on_date = p_day AND i.cancelled_at IS NULL AND o.ended_as IS NULL AND o.during && tstzrange(v_from - interval '1 day', v_to + interval '1 day')
       AND overtime_counts(o);
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
    WITH longer AS MATERIALIZED ( -- overtime is the nearer shift's, halfway the earlier one's: no punch counts twice
        SELECT x.shift_instance_id, min(lower(x.during)) AS starts_at, max(upper(x.during)) AS ends_at,
               jsonb_agg(jsonb_build_array(epoch_of(lower(x.during)), epoch_of(upper(x.during)), x.overtime_request_id) ORDER BY x.during) AS list
          FROM (SELECT DISTINCT ON (o.overtime_request_id) o.overtime_request_id, o.during, i.shift_instance_id
                  FROM overtime_request o JOIN shift_instance i ON i.agent_id = o.agent_id
                   AND o.during && tstzrange(i.starts_at - v_before, i.ends_at + v_after)
                 WHERE o.ended_as IS NULL AND o.during && tstzrange(v_from - interval '3 days', v_to + interval '3 days') AND overtime_counts(o)
                   AND i.on_date BETWEEN p_day - 2 AND p_day + 2 AND i.cancelled_at IS NULL
                 ORDER BY o.overtime_request_id, greatest(i.starts_at - upper(o.during), lower(o.during) - i.ends_at), i.starts_at) x
         GROUP BY x.shift_instance_id
    ), near AS MATERIALIZED (
        SELECT i.*, o.list AS overtime_list, least(i.starts_at, o.starts_at) AS hours_from, greatest(i.ends_at, o.ends_at) AS hours_to,
               lag(greatest(i.ends_at, o.ends_at)) OVER w AS before_ends, lead(least(i.starts_at, o.starts_at)) OVER w AS after_starts
          FROM shift_instance i LEFT JOIN longer o USING (shift_instance_id)
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
        SELECT n.shift_instance_id, n.agent_id, n.team_id, n.kind, n.starts_at, n.ends_at, n.before_ends, n.after_starts, n.hours_from, n.hours_to,
               n.hours_from - v_before AS opens_at, n.hours_to + v_after AS shuts_at, n.overtime_list,
               h.planned, h.scheduled_s, h.planned_list,
               CASE WHEN x.spans IS NULL THEN h.planned ELSE h.planned - x.spans END AS work, coalesce(x.list, '[]') AS excused_list,
               CASE WHEN d.shift_instance_id IS NOT NULL THEN n.starts_at - make_interval(secs => v.duty_lead_s) END AS duty_at
          FROM near n JOIN hours h USING (shift_version_id)
          LEFT JOIN excuse x ON x.shift_instance_id = n.shift_instance_id
          LEFT JOIN duty_due d ON d.shift_instance_id = n.shift_instance_id AND d.cancelled_at IS NULL
         WHERE n.on_date = p_day AND n.hours_to + v_after <= now()
    ), pressed AS (
        SELECT d.shift_instance_id, d.starts_at, d.ends_at, p.punch_id, p.at, p.direction,
               (p.at - lag(p.at) OVER w > v_double OR p.direction <> lag(p.direction) OVER w) IS NOT FALSE AS is_new
          FROM due d JOIN punch p ON p.agent_id = d.agent_id
           AND punch_belongs(p.at, p.direction, d.hours_from, d.hours_to, d.opens_at, d.shuts_at, d.before_ends, d.after_starts)
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
    ), meant AS ( -- who goes before the shift begins, or comes when it is over, was there for overtime and not for the shift
        SELECT r.*, CASE r.part WHEN 'out' THEN r.last_at ELSE r.first_at END AS moment, lead(r.part) OVER w AS next_part,
               lead(r.first_at) OVER w AS next_at,
               coalesce(r.part = 'in' AND lead(r.part) OVER w = 'out' AND lead(r.last_at) OVER w <= r.starts_at, false)
               OR coalesce(r.part = 'out' AND lag(r.part) OVER w = 'in' AND lag(r.first_at) OVER w >= r.ends_at, false) AS is_beside
          FROM role r
        WINDOW w AS (PARTITION BY r.shift_instance_id ORDER BY r.n)
    ), punched AS MATERIALIZED (
        SELECT m.shift_instance_id, min(m.moment) FILTER (WHERE NOT m.is_beside AND m.part = 'in' AND m.moment < m.ends_at) AS came,
               max(m.moment) FILTER (WHERE NOT m.is_beside AND m.part = 'out' AND m.moment > m.starts_at) AS went,
               min(m.moment) FILTER (WHERE NOT m.is_beside AND m.part = 'out' AND m.moment > m.starts_at) AS first_out,
               max(m.moment) FILTER (WHERE NOT m.is_beside AND m.part = 'in' AND m.moment < m.ends_at) AS last_in,
               range_agg(tstzrange(m.moment, m.next_at)) FILTER (WHERE m.part = 'out' AND m.next_part = 'in') AS away
          FROM meant m GROUP BY m.shift_instance_id
    ), punch_list AS MATERIALIZED (
        SELECT n.shift_instance_id, jsonb_agg(jsonb_build_array(n.punch_id, epoch_of(n.at), n.direction) ORDER BY n.at, n.direction, n.punch_id) AS list
          FROM numbered n GROUP BY n.shift_instance_id
    ), idle AS MATERIALIZED (
        SELECT d.shift_instance_id, d.agent_id, d.shuts_at, e.at, e.event_id, CASE e.state WHEN 'signed_out' THEN 0 ELSE 1 END AS class,
               CASE e.state WHEN 'paused' THEN e.reason END AS reason
          FROM due d JOIN agent_event e ON e.agent_id = d.agent_id AND e.at >= d.opens_at AND e.at < d.shuts_at
         WHERE e.at >= v_from AND e.at < v_to AND e.state IN ('signed_out', 'paused') AND d.kind = 'shift'
        UNION ALL -- the state with which the window begins
        SELECT d.shift_instance_id, d.agent_id, d.shuts_at, e.at, e.event_id, CASE e.state WHEN 'signed_out' THEN 0 WHEN 'paused' THEN 1 ELSE 2 END,
               CASE e.state WHEN 'paused' THEN e.reason END
          FROM due d CROSS JOIN LATERAL (SELECT * FROM agent_event e
                                          WHERE e.agent_id = d.agent_id AND e.at < d.opens_at AND e.at >= d.opens_at - interval '1 day'
                                          ORDER BY e.at DESC, e.event_id DESC LIMIT 1) e
         WHERE d.kind = 'shift'
    ), heard AS (
        -- Most events are of work that goes on, and end nothing: what counts is when an agent does not work, and what he does next.
        SELECT i.shift_instance_id, i.shuts_at, i.at, i.event_id, i.class, i.reason FROM idle i
        UNION ALL
        SELECT i.shift_instance_id, i.shuts_at, e.at, e.event_id, 2, NULL
          FROM idle i CROSS JOIN LATERAL (
               SELECT e.* FROM agent_event e
                WHERE e.agent_id = i.agent_id AND e.at >= i.at AND e.at < i.shuts_at AND (e.at > i.at OR e.event_id > i.event_id)
                ORDER BY e.at, e.event_id LIMIT 1) e
         WHERE e.state NOT IN ('signed_out', 'paused')
        UNION ALL -- or the first thing that he does
        SELECT d.shift_instance_id, d.shuts_at, e.at, e.event_id, 2, NULL
          FROM due d CROSS JOIN LATERAL (
               SELECT e.* FROM agent_event e
                WHERE e.agent_id = d.agent_id AND e.at >= d.opens_at AND e.at < d.shuts_at
                ORDER BY e.at, e.event_id LIMIT 1) e
         WHERE e.state NOT IN ('signed_out', 'paused') AND d.kind = 'shift'
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
               jsonb_agg(CASE WHEN s.is_free THEN jsonb_build_array(s.event_id, epoch_of(s.at), s.class, true)
                              ELSE jsonb_build_array(s.event_id, epoch_of(s.at), s.class) END ORDER BY s.at, s.event_id) AS list
          FROM stretch s GROUP BY s.shift_instance_id
    ), joined AS (
        SELECT d.*, lower(d.work) AS due_in, upper(d.work) AS due_out, coalesce(p.away, '{}') AS away,
               num_nonnulls(p.came, p.went, p.first_out, p.last_in) > 0 AS has_punched,
               num_nonnulls(p.came, p.went, p.first_out, p.last_in) = 0 AND d.kind = 'shift' AND EXISTS (
                   SELECT FROM agent_event e WHERE e.agent_id = d.agent_id AND e.at < d.ends_at AND e.state <> 'signed_out'
                      AND e.at >= CASE WHEN d.hours_from < d.starts_at THEN d.starts_at ELSE d.opens_at END) AS was_on, s.login_at, s.off, s.working, s.shift_instance_id IS NOT NULL AS is_heard,
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
               ('late', '', p.first_in, p.due_in, NULL::tstzmultirange, tstzrange(p.opens_at, p.first_in, '[]'), p.is_there AND p.first_in > p.due_in, NULL::text),
               ('early_leave', '', p.last_out, p.due_out, NULL, tstzrange(p.last_out, p.shuts_at, '[]'), p.is_there AND p.last_out < p.due_out, NULL),
               ('absence', '', p.due_in, p.due_in, p.work, tstzrange(p.opens_at, p.shuts_at, '[]'), NOT p.is_there,
                CASE WHEN p.is_there THEN NULL
                     WHEN EXISTS (SELECT FROM punch x WHERE x.agent_id = p.agent_id AND x.at BETWEEN p.starts_at - interval '4 h' AND p.ends_at + interval '4 h'
                                     AND NOT x.is_void AND NOT EXISTS (SELECT FROM punch c WHERE c.replaces = x.punch_id)) THEN 'stray_punch'
                     WHEN p.login_at IS NOT NULL THEN 'signed_in' END),
               ('missing_punch', 'in', p.due_in, p.due_in, NULL, NULL, p.is_there AND p.first_in IS NULL, 'missing'),
               ('missing_punch', 'out', p.due_out, p.due_out, NULL, NULL, p.is_there AND p.last_out IS NULL, 'missing'),
               ('duty_late', '', p.first_in, p.duty_at, NULL, tstzrange(p.opens_at, p.first_in, '[]'), p.is_there AND p.first_in > p.duty_at, NULL),
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
           CASE WHEN p.is_there AND p.first_in > p.due_in THEN epoch_of(p.first_in) - epoch_of(p.due_in) ELSE 0 END::int,
           CASE WHEN p.is_there AND p.last_out < p.due_out THEN epoch_of(p.due_out) - epoch_of(p.last_out) ELSE 0 END::int,
           CASE WHEN isempty(p.left_post) THEN 0 ELSE span_seconds(p.left_post) END, coalesce(o.over_s, 0),
           jsonb_build_object('kind', p.kind, 'starts', epoch_of(p.starts_at), 'ends', epoch_of(p.ends_at), 'opens', epoch_of(p.opens_at),
               'shuts', epoch_of(p.shuts_at), 'before_ends', epoch_of(p.before_ends), 'after_starts', epoch_of(p.after_starts),
               'planned', p.planned_list, 'excused', p.excused_list, 'duty', epoch_of(p.duty_at), 'double_s', v.double_press_s,
               'logins_count', v.logins_count, 'pause_limit_s', v_pause.limit_s, 'pause_grace_s', v_pause.grace_s,
               'punches', coalesce(p.punch_list, '[]'), 'states', coalesce(p.state_list, '[]'), 'was_on', p.was_on,
               'gaps', coalesce(CASE WHEN v_gaps && tstzrange(p.opens_at, p.shuts_at, '[]') THEN v_gap_list END, '[]'),
               'breaches', coalesce(f.list, '[]')) || CASE WHEN p.overtime_list IS NULL THEN '{}' ELSE jsonb_build_object('overtime', p.overtime_list) END
      FROM spent p
      LEFT JOIN found f USING (shift_instance_id)
      LEFT JOIN over o USING (shift_instance_id);
END $$;

CREATE OR REPLACE FUNCTION judge_facts(p_facts bigint[])
RETURNS TABLE (attendance_fact_id bigint, shift_instance_id bigint, agent_id bigint, team_id bigint, on_date date, code text, rule_version_id bigint,
               occasion text, occurred_at timestamptz, measured_s int, amount_fen bigint, points int, state text, evidence jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
    -- Taken apart once, before it is held against the rules.
    WITH breach AS MATERIALIZED (
        SELECT f.attendance_fact_id, f.shift_instance_id, f.agent_id, f.team_id, f.on_date, x.code, x.occasion, x.at, x.raw_s, x.doubt, j.raw
          FROM attendance_fact f CROSS JOIN LATERAL jsonb_array_elements(f.evidence -> 'breaches') j (raw)
         CROSS JOIN LATERAL jsonb_to_record(j.raw) x (code text, occasion text, at bigint, raw_s int, doubt text)
         WHERE f.attendance_fact_id = ANY (p_facts)
    )
    SELECT f.attendance_fact_id, f.shift_instance_id, f.agent_id, f.team_id, f.on_date, r.code, r.rule_version_id,
           CASE r.per WHEN 'shift' THEN '' ELSE b.occasion END, to_timestamp(b.at), greatest(b.raw_s - r.limit_s, 0), r.amount_fen, r.points,
           CASE b.doubt WHEN '' THEN 'proposed' ELSE 'to_confirm' END,
           jsonb_build_object('breach', b.raw, 'grace_s', r.grace_s, 'limit_s', r.limit_s, 'measured_s', greatest(b.raw_s - r.limit_s, 0),
                              'amount_fen', r.amount_fen, 'points', r.points)
      FROM (SELECT x.*, row_number() OVER (PARTITION BY x.attendance_fact_id, x.code ORDER BY x.at, x.occasion) AS n,
                   bool_or(x.code = 'late') OVER (PARTITION BY x.attendance_fact_id) AS is_late
              FROM breach x
              JOIN rule_version k ON k.code = x.code AND k.effective @> x.on_date AND is_violated(k.code, x.raw_s, k.grace_s, k.limit_s)) f
     CROSS JOIN LATERAL (SELECT f.code, f.occasion, f.at, f.raw_s, f.doubt, f.raw) b
      JOIN rule_version r ON r.code = b.code AND r.effective @> f.on_date
     WHERE (r.per = 'event' OR f.n = 1) AND NOT (r.code = 'duty_late' AND f.is_late) -- one arrival is late once
$$;

CREATE OR REPLACE FUNCTION close_attendance_day(p_day date, OUT facts int, OUT violations int, OUT withdrawn int, OUT reversed int, OUT waiting int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET enable_nestloop = off
SET enable_mergejoin = off AS $$ -- which would sort the day's evidence
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
    WITH measured AS (
        SELECT * FROM measure_attendance(p_day)
        UNION ALL
        SELECT f.shift_instance_id, f.agent_id, f.team_id, 'cancelled', NULL, NULL, NULL, 0, 0, NULL, 0, 0, 0, 0, '{"breaches": []}'
          FROM attendance_fact f JOIN shift_instance i USING (shift_instance_id)
         WHERE f.on_date = p_day AND f.superseded_at IS NULL AND i.cancelled_at IS NOT NULL
    ), fresh AS MATERIALIZED (
        SELECT m.*, f.attendance_fact_id AS older FROM measured m
          LEFT JOIN attendance_fact f ON f.shift_instance_id = m.shift_instance_id AND f.superseded_at IS NULL AND f.on_date = p_day
         WHERE f.attendance_fact_id IS NULL OR f.state <> m.state OR f.evidence <> m.evidence
    ), gone AS (
        UPDATE attendance_fact f SET superseded_at = v_start FROM fresh WHERE f.attendance_fact_id = fresh.older AND f.on_date = p_day AND f.superseded_at IS NULL
        RETURNING f.attendance_fact_id
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

CREATE OR REPLACE FUNCTION settle_violations(p_facts bigint[], OUT withdrawn int, OUT reversed int, OUT violations int)
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
    -- Of a day that is closed for the first time nothing can be taken back: the new is judged once.
    IF EXISTS (SELECT FROM attendance_fact f JOIN violation o USING (shift_instance_id)
                WHERE f.attendance_fact_id = ANY (p_facts) AND o.proposed_by IS NULL AND o.state IN ('proposed', 'to_confirm', 'confirmed')) THEN
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
            -- The ledger and the agent before the entry, as whoever decides an appeal has them; who took it back meanwhile has done so.
            PERFORM pg_advisory_xact_lock_shared(726630, 0);
            PERFORM FROM agent WHERE agent_id = (SELECT e.agent_id FROM ledger_entry e WHERE e.ledger_entry_id = v_entry) FOR NO KEY UPDATE;
            CONTINUE WHEN EXISTS (SELECT FROM ledger_entry r WHERE r.reverses = v_entry);
            PERFORM reverse_entry(v_entry, 'later evidence', NULL);
            reversed := reversed + 1;
        END LOOP;
    END IF;
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

-- A fact has its agent and team from its shift, which has them from their tables: ten thousand rows a day need not be looked up twice.
ALTER TABLE attendance_fact DROP CONSTRAINT attendance_fact_agent_id_fkey, DROP CONSTRAINT attendance_fact_team_id_fkey;

-- What the engine finds stands in its own row with its evidence, and its closing beside it: people's deeds are audited.
DROP TRIGGER audited ON violation;
CREATE TRIGGER audited AFTER UPDATE OR DELETE ON violation FOR EACH ROW EXECUTE FUNCTION audit_change('violation_id');
CREATE TRIGGER audited_by_hand AFTER INSERT ON violation FOR EACH ROW WHEN (NEW.proposed_by IS NOT NULL) EXECUTE FUNCTION audit_change('violation_id');

REVOKE ALL ON FUNCTION many_spans_seconds, many_spans_list FROM PUBLIC;
