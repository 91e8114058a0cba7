-- SPDX-License-Identifier: GPL-3.0-or-later
-- The draw: which interactions are listened to, by whom. Everything follows from the plan, the calls and a
-- seed: the order within a cell (group and part of the time) is that of hashtextextended, on which
-- PostgreSQL's hash partitions rest and which therefore stays the same from version to version.
CREATE FUNCTION sample_period(p_period text, p_on date) RETURNS daterange
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT daterange(v, CASE p_period WHEN 'day' THEN v + 1 WHEN 'week' THEN v + 7 ELSE (v + interval '1 month')::date END)
      FROM (SELECT CASE p_period WHEN 'day' THEN p_on ELSE date_trunc(p_period, p_on::timestamp)::date END AS v) d
$$;
COMMENT ON FUNCTION sample_period IS 'The day, the week from Monday, or the month to which a day belongs';

CREATE FUNCTION sample_bounds(p_from timestamptz, p_to timestamptz) RETURNS timestamptz[]
LANGUAGE sql STABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN p_to > site_midnight(site_day(p_from) + 1)
                THEN ARRAY(SELECT site_midnight(site_day(p_from) + d)
                             FROM generate_series(0, site_day(p_to - interval '1 microsecond') - site_day(p_from)) d ORDER BY d)
                ELSE ARRAY(SELECT site_midnight(site_day(p_from)) + make_interval(hours => h) FROM generate_series(0, 20, 4) h ORDER BY h) END
$$;
COMMENT ON FUNCTION sample_bounds IS 'Where the parts begin over which a draw is spread: the days, of a single day every four hours (S3)';

CREATE FUNCTION sample_cover(p_inspectors bigint[], p_from timestamptz, p_to timestamptz)
RETURNS TABLE (staff_id bigint, team_id bigint, from_at timestamptz, to_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT i.staff_id, i.team_id, coalesce(site_midnight(lower(i.during)), '-infinity'), coalesce(site_midnight(upper(i.during)), 'infinity')
      FROM inspector_team i JOIN staff s USING (staff_id)
     WHERE s.disabled_at IS NULL AND EXISTS (SELECT FROM pg_roles r WHERE r.rolname = s.db_role AND pg_has_role(r.oid, 'bz_inspector', 'MEMBER'))
       AND i.during && daterange(site_day(p_from), site_day(p_to - interval '1 microsecond'), '[]')
       AND (cardinality(p_inspectors) = 0 OR i.staff_id = ANY (p_inspectors))
    UNION ALL
    SELECT s.staff_id, NULL, '-infinity', 'infinity'
      FROM staff s JOIN staff_post p USING (staff_id)
     WHERE s.disabled_at IS NULL AND s.staff_id = ANY (p_inspectors) AND p.post = 'quality_head' AND p.during @> site_day(now())
$$;
COMMENT ON FUNCTION sample_cover IS 'Who may score which team''s interactions of which time; a quality head (team null) all. Nobody named: all inspectors';

CREATE FUNCTION sample_uncovered(p_plan jsonb, p_from timestamptz, p_to timestamptz) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH cover AS (
        SELECT team_id FROM sample_cover(ARRAY(SELECT jsonb_array_elements_text(p_plan -> 'inspectors')::bigint), p_from, p_to)
    )
    SELECT ARRAY(
        SELECT t.name FROM team t
         WHERE EXISTS (SELECT FROM agent_team m WHERE m.team_id = t.team_id
                          AND m.during && daterange(site_day(p_from), site_day(p_to - interval '1 microsecond'), '[]'))
           AND (coalesce(jsonb_array_length(p_plan #> '{filter,teams}'), 0) = 0 OR p_plan #> '{filter,teams}' @> to_jsonb(t.team_id))
           AND NOT EXISTS (SELECT FROM cover c WHERE c.team_id IS NULL OR c.team_id = t.team_id)
         ORDER BY t.name)
$$;
COMMENT ON FUNCTION sample_uncovered IS 'Teams of a plan whose agents none of its inspectors may score: their calls are left out';

-- What the data say: above or below which length a call stands out, whose day swung, who was scored already.
CREATE FUNCTION sample_limits(p_plan jsonb, p_from timestamptz, p_to timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
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
        WITH length AS (
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
COMMENT ON FUNCTION sample_limits IS 'Limits out of the data: the length above or below which `percent` (5) in 100 calls of a queue lie over 28 days; days off an agent''s last ten by `z` (2) standard deviations and 30 %; agents scored since the plan began; factors by grade of 30 days (best half, worst double)';

CREATE FUNCTION sample_round(p_plan jsonb, p_limits jsonb, p_from timestamptz, p_to timestamptz, p_seed bigint,
                             p_cells boolean DEFAULT false, p_quota int DEFAULT NULL, p_group bigint DEFAULT NULL, p_part int DEFAULT NULL)
RETURNS TABLE (group_id bigint, part int, nth bigint, of_part bigint, candidates bigint, quota bigint, already bigint, hash bigint,
               switch_id bigint, call_uid text, started_at timestamptz, agent_id bigint, team_id bigint, queue_id bigint, length_s int, detail text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET work_mem = '192MB' SET plan_cache_mode = force_custom_plan
-- A merge join would sort every candidate.
SET enable_mergejoin = off SET jit = off AS $$
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
    v_hour_from int := (f ->> 'hour_from')::int;
    v_hour_to int := (f ->> 'hour_to')::int;
    v_recorded boolean := coalesce((f ->> 'recorded')::boolean, false);
    v_unscored boolean := coalesce((f ->> 'unscored')::boolean, false);
    v_hired int := coalesce((f ->> 'hired_within_days')::int, CASE WHEN v_reason = 'new_hire' THEN 30 END);
    v_versions bigint[] := ARRAY(SELECT version_id FROM form_version WHERE form_id = v_form);
    v_any_team boolean; -- a quality head is among those who score
    v_covered bigint[]; -- teams that somebody scores at some time of it
    v_whole boolean;    -- and whoever does, does all the time
    v_scorers bigint;
    v_period tstzrange;
BEGIN
    SELECT coalesce(bool_or(team_id IS NULL), false), coalesce(array_agg(DISTINCT team_id) FILTER (WHERE team_id IS NOT NULL), '{}'),
           coalesce(bool_and(from_at <= p_from AND to_at >= p_to), true), count(DISTINCT staff_id)
      INTO v_any_team, v_covered, v_whole, v_scorers FROM sample_cover(v_inspectors, p_from, p_to);
    v_period := CASE WHEN v_reason = 'new_project' THEN tstzrange(site_midnight(lower((p_plan ->> 'during')::daterange)), NULL)
                     ELSE (SELECT tstzrange(site_midnight(lower(d)), site_midnight(upper(d))) FROM sample_period(p_plan ->> 'period', site_day(p_from)) d) END;
    RETURN QUERY
    WITH cover AS MATERIALIZED (
        SELECT * FROM sample_cover(v_inspectors, p_from, p_to) v WHERE NOT v_whole
    ), lim AS MATERIALIZED (
        SELECT * FROM jsonb_to_recordset(p_limits) AS l(queue bigint, agent bigint, seconds int, factor numeric, from_at timestamptz,
                                                        to_at timestamptz, detail text)
    ), c AS MATERIALIZED (
        SELECT CASE v_each WHEN 'agent' THEN c.agent_id WHEN 'team' THEN c.team_id WHEN 'queue' THEN c.queue_id ELSE 0 END AS group_id,
               width_bucket(c.started_at, v_bounds) AS part, hashtextextended(c.call_uid, p_seed # c.switch_id) AS h,
               c.switch_id, c.call_uid, c.started_at
          FROM call c
         WHERE c.started_at >= p_from AND c.started_at < p_to AND c.ended_at IS NOT NULL AND c.agent_id IS NOT NULL
           AND (v_any_team OR c.team_id = ANY (v_covered))
           AND NOT EXISTS (SELECT FROM agent a WHERE a.agent_id = c.agent_id AND a.provisional)
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
           AND (v_hour_from IS NULL OR extract(hour FROM c.started_at AT TIME ZONE v_zone) >= v_hour_from)
           AND (v_hour_to IS NULL OR extract(hour FROM c.started_at AT TIME ZONE v_zone) < v_hour_to)
           AND (NOT v_recorded OR c.recording <> '')
           AND (v_hired IS NULL OR EXISTS (SELECT FROM agent a WHERE a.agent_id = c.agent_id
                    AND a.hired_on BETWEEN (c.started_at AT TIME ZONE v_zone)::date - v_hired AND (c.started_at AT TIME ZONE v_zone)::date))
           AND CASE v_reason
                    WHEN 'too_long' THEN EXISTS (SELECT FROM lim l WHERE l.queue = c.queue_id
                         AND c.ended_at - c.started_at > make_interval(secs => l.seconds))
                    WHEN 'too_short' THEN EXISTS (SELECT FROM lim l WHERE l.queue = c.queue_id
                         AND c.ended_at - c.started_at < make_interval(secs => l.seconds))
                    WHEN 'swing' THEN c.agent_id IN (SELECT l.agent FROM lim l WHERE l.agent IS NOT NULL)
                         AND EXISTS (SELECT FROM lim l WHERE l.agent = c.agent_id AND c.started_at >= l.from_at AND c.started_at < l.to_at)
                    WHEN 'order_review' THEN c.amount_fen > 0 OR c.result = ANY (v_success)
                    WHEN 'doubtful_status' THEN coalesce(c.result = ANY (v_success), false) <> (coalesce(c.amount_fen, 0) > 0)
                    WHEN 'new_project' THEN NOT EXISTS (SELECT FROM lim l WHERE l.agent = c.agent_id)
                    ELSE true END
           AND NOT EXISTS (SELECT FROM sample_pick k WHERE k.switch_id = c.switch_id AND k.call_uid = c.call_uid
                              AND k.interaction_at = c.started_at AND k.interaction_at >= p_from AND k.interaction_at < p_to AND k.form_id = v_form)
           AND NOT EXISTS (SELECT FROM sheet s WHERE s.switch_id = c.switch_id AND s.call_uid = c.call_uid AND s.interaction_at = c.started_at
                              AND s.interaction_at >= p_from AND s.interaction_at < p_to
                              AND s.state <> 'retracted' AND (v_unscored OR s.version_id = ANY (v_versions)))
    ), cell AS MATERIALIZED (
        SELECT group_id, part, count(*) AS n FROM c WHERE group_id IS NOT NULL GROUP BY 1, 2
    ), made AS (
        SELECT CASE v_each WHEN 'agent' THEN k.agent_id WHEN 'team' THEN k.team_id WHEN 'queue' THEN k.queue_id ELSE 0 END AS group_id, count(*) AS n
          FROM sample_pick k JOIN sampling_draw d USING (draw_id) JOIN sampling_plan p USING (plan_id)
         WHERE p.name = p_plan ->> 'name' AND d.covers && v_period AND k.state IN ('open', 'done') AND v_period @> k.interaction_at GROUP BY 1
    ), want AS (
        SELECT g.group_id, coalesce(m.n, 0) AS already,
               coalesce(p_quota::bigint, greatest(CASE
                   WHEN v_is_share THEN greatest(ceil((g.n + coalesce(m.n, 0)) * v_quantity / 100.0)::bigint, v_least)
                   WHEN v_each = 'inspector' THEN v_quantity * v_scorers
                   WHEN v_reason = 'grade' THEN ceil(v_quantity * coalesce(l.factor, 1))::bigint
                   ELSE v_quantity END - coalesce(m.n, 0), 0)) AS quota
          FROM (SELECT group_id, sum(n)::bigint AS n FROM cell GROUP BY 1) g
          LEFT JOIN made m USING (group_id)
          LEFT JOIN lim l ON v_reason = 'grade' AND v_each = 'agent' AND l.agent = g.group_id
    ), cut AS MATERIALIZED (
        -- Of a large cell only the lower end of the hashes can be drawn: the rest need not be sorted. The margin is such
        -- that fewer than the quota lie below it less than once in 10^13 draws.
        SELECT cell.group_id, cell.part, cell.n, w.quota, w.already,
               CASE WHEN cell.n <= 2 * w.quota + 40 THEN 9223372036854775807
                    ELSE (18446744073709551616::numeric * (2 * w.quota + 40) / cell.n - 9223372036854775808)::bigint END AS highest
          FROM cell JOIN want w USING (group_id) WHERE w.quota > 0 OR p_cells
    ), nth AS (
        SELECT c.*, t.n, t.quota, t.already,
               row_number() OVER (PARTITION BY c.group_id, c.part ORDER BY h, c.started_at, c.switch_id, c.call_uid COLLATE "C") AS nth
          FROM c JOIN cut t USING (group_id, part) WHERE c.h <= t.highest
    ), placed AS (
        SELECT n.*, row_number() OVER (PARTITION BY n.group_id ORDER BY n.nth, n.h, n.started_at, n.switch_id, n.call_uid COLLATE "C") AS place
          FROM nth n WHERE n.nth <= greatest(n.quota, 1)
    )
    SELECT p.group_id, p.part, p.nth, p.n, (SELECT sum(n)::bigint FROM cell), p.quota, p.already, p.h, p.switch_id, p.call_uid, p.started_at, k.agent_id, k.team_id, k.queue_id,
           extract(epoch FROM k.ended_at - p.started_at)::int,
           CASE WHEN v_reason IN ('too_long', 'too_short')
                THEN format('%s s %s %s s', extract(epoch FROM k.ended_at - p.started_at)::int, CASE v_reason WHEN 'too_long' THEN '>' ELSE '<' END,
                            (SELECT l.seconds FROM lim l WHERE l.queue = k.queue_id))
                WHEN v_reason = 'swing' THEN (SELECT l.detail FROM lim l WHERE l.agent = k.agent_id AND p.started_at >= l.from_at AND p.started_at < l.to_at)
                WHEN v_reason = 'grade' THEN coalesce((SELECT l.detail FROM lim l WHERE l.agent = k.agent_id), '')
                WHEN v_reason IN ('order_review', 'doubtful_status')
                THEN concat_ws(' · ', nullif(k.result, ''), '¥' || round(k.amount_fen / 100.0, 2))
                WHEN v_reason = 'new_hire' THEN (SELECT a.hired_on::text FROM agent a WHERE a.agent_id = k.agent_id)
                ELSE '' END
      FROM placed p JOIN call k ON k.switch_id = p.switch_id AND k.call_uid = p.call_uid AND k.started_at = p.started_at
     WHERE CASE WHEN p_cells THEN p.nth = 1 ELSE p.place <= p.quota END;
END $$;
COMMENT ON FUNCTION sample_round IS 'The interactions that a plan draws with a seed: of each group its quota, one a part of the time and turn, in the order of the hashes; with p_cells the first of every cell instead, for the counts';

CREATE FUNCTION deal_evenly(p_able jsonb[]) RETURNS bigint[]
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_ids bigint[] := ARRAY(SELECT DISTINCT e::bigint FROM unnest(p_able) a, jsonb_array_elements_text(a) e ORDER BY 1);
    v_load int[] := array_fill(0, ARRAY[coalesce(cardinality(v_ids), 0)]);
    v_dealt int[] := '{}';
    v_able int[];
    v_best int;
    v_one int;
    v_moved boolean := true;
BEGIN
    FOR v_no IN 1 .. coalesce(cardinality(p_able), 0) LOOP
        v_able := ARRAY(SELECT array_position(v_ids, e::bigint) FROM jsonb_array_elements_text(p_able[v_no]) WITH ORDINALITY a(e, n) ORDER BY n);
        v_best := v_able[1];
        FOREACH v_one IN ARRAY v_able LOOP
            IF v_load[v_one] < v_load[v_best] THEN
                v_best := v_one;
            END IF;
        END LOOP;
        v_dealt[v_no] := v_best;
        v_load[v_best] := v_load[v_best] + 1;
    END LOOP;
    -- Whose hands were full early may have what only another could take later.
    WHILE v_moved LOOP
        v_moved := false;
        FOR v_no IN 1 .. coalesce(cardinality(p_able), 0) LOOP
            v_best := v_dealt[v_no];
            IF v_load[v_best] < 2 OR jsonb_array_length(p_able[v_no]) = 1 THEN
                CONTINUE;
            END IF;
            FOR v_one IN SELECT array_position(v_ids, e::bigint) FROM jsonb_array_elements_text(p_able[v_no]) WITH ORDINALITY a(e, n) ORDER BY n LOOP
                IF v_load[v_one] < v_load[v_best] THEN
                    v_best := v_one;
                END IF;
            END LOOP;
            IF v_load[v_best] < v_load[v_dealt[v_no]] - 1 THEN
                v_load[v_dealt[v_no]] := v_load[v_dealt[v_no]] - 1;
                v_load[v_best] := v_load[v_best] + 1;
                v_dealt[v_no] := v_best;
                v_moved := true;
            END IF;
        END LOOP;
    END LOOP;
    RETURN ARRAY(SELECT v_ids[d] FROM unnest(v_dealt) WITH ORDINALITY x(d, n) ORDER BY n);
END $$;
COMMENT ON FUNCTION deal_evenly IS 'Deals picks, each to one of those who are able, in their order of preference: first to who has fewest, then moved until no move makes it evener (S6)';

CREATE FUNCTION sample_deal(p_plan jsonb, p_limits jsonb, p_from timestamptz, p_to timestamptz, p_seed bigint)
RETURNS TABLE (switch_id bigint, call_uid text, started_at timestamptz, agent_id bigint, team_id bigint, queue_id bigint, length_s int,
               detail text, inspector_id bigint, candidates bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    WITH cover AS MATERIALIZED (
        SELECT * FROM sample_cover(ARRAY(SELECT jsonb_array_elements_text(p_plan -> 'inspectors')::bigint), p_from, p_to)
    ), last AS MATERIALIZED (
        SELECT s.inspector_id, s.team_id, max(s.submitted_at) AS at FROM sheet s
         WHERE s.submitted_at > now() - interval '90 days' AND s.inspector_id IN (SELECT staff_id FROM cover) GROUP BY 1, 2
    ), picked AS MATERIALIZED (
        SELECT r.*, able.who
          FROM sample_round(p_plan, p_limits, p_from, p_to, p_seed) r CROSS JOIN LATERAL (
               -- Who scored this team least lately comes first (#93).
               SELECT jsonb_agg(a.staff_id ORDER BY a.at NULLS FIRST, hashint8extended(a.staff_id, p_seed), a.staff_id) AS who
                 FROM (SELECT v.staff_id, max(l.at) AS at FROM cover v LEFT JOIN last l ON l.inspector_id = v.staff_id AND l.team_id = r.team_id
                        WHERE v.team_id IS NULL OR (v.team_id = r.team_id AND r.started_at >= v.from_at AND r.started_at < v.to_at)
                        GROUP BY v.staff_id) a) able
    ), numbered AS (
        SELECT p.*, row_number() OVER (ORDER BY jsonb_array_length(p.who), p.hash, p.started_at, p.switch_id, p.call_uid COLLATE "C") AS no FROM picked p
    ), dealt AS MATERIALIZED (
        SELECT deal_evenly(array_agg(n.who ORDER BY n.no)) AS to_whom FROM numbered n
    )
    SELECT n.switch_id, n.call_uid, n.started_at, n.agent_id, n.team_id, n.queue_id, n.length_s, n.detail, d.to_whom[n.no], n.candidates
      FROM numbered n CROSS JOIN dealt d
$$;
COMMENT ON FUNCTION sample_deal IS 'The draw, dealt out evenly among those who may score it';

CREATE FUNCTION check_plan(p_plan jsonb) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    f jsonb := coalesce(p_plan -> 'filter', '{}');
BEGIN
    IF (f ->> 'seconds_from')::int > (f ->> 'seconds_to')::int OR (f ->> 'seconds_from')::int < 0 THEN
        PERFORM refuse('plan_seconds', 'No interaction is longer than the one and shorter than the other limit');
    END IF;
    IF (f ->> 'hour_from')::int >= (f ->> 'hour_to')::int OR (f ->> 'hour_from')::int NOT BETWEEN 0 AND 23
       OR (f ->> 'hour_to')::int NOT BETWEEN 1 AND 24 THEN
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
COMMENT ON FUNCTION check_plan IS 'Refuses a plan that contradicts itself';

CREATE FUNCTION save_plan(p_plan bigint, p_fields jsonb, p_from date, p_until date) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_old sampling_plan;
    v_new bigint;
BEGIN
    PERFORM check_plan(p_fields);
    IF p_from >= p_until THEN
        PERFORM refuse('plan_days', 'A plan ends after it has begun');
    END IF;
    IF NOT EXISTS (SELECT FROM form_version WHERE form_id = (p_fields ->> 'form_id')::bigint AND state = 'active') THEN
        PERFORM refuse('draw_form_active', 'No version of this form is in use');
    END IF;
    IF p_plan IS NOT NULL THEN
        SELECT * INTO v_old FROM sampling_plan WHERE plan_id = p_plan FOR UPDATE;
        IF v_old.plan_id IS NULL OR (upper(v_old.during) <= p_from) THEN
            PERFORM refuse('plan_holds', 'This plan is over');
        END IF;
        IF NOT EXISTS (SELECT FROM sampling_draw WHERE plan_id = p_plan) THEN
            UPDATE sampling_plan SET name = btrim(p_fields ->> 'name'), form_id = (p_fields ->> 'form_id')::bigint, reason = p_fields ->> 'reason',
                   each = p_fields ->> 'each', quantity = (p_fields ->> 'quantity')::int,
                   is_share = coalesce((p_fields ->> 'is_share')::boolean, false), at_least = coalesce((p_fields ->> 'at_least')::int, 0),
                   period = p_fields ->> 'period', filter = coalesce(p_fields -> 'filter', '{}'),
                   inspectors = ARRAY(SELECT jsonb_array_elements_text(p_fields -> 'inspectors')::bigint),
                   during = daterange(p_from, p_until), made_by = v_staff, made_at = clock_timestamp()
             WHERE plan_id = p_plan;
            PERFORM announce_quality('plan:' || p_plan);
            RETURN p_plan;
        END IF;
        IF lower(v_old.during) >= p_from THEN
            PERFORM refuse('plan_drawn_stays', 'It was drawn by this plan already', 'The change can hold from a later day on.');
        END IF;
        UPDATE sampling_plan SET during = daterange(lower(during), p_from) WHERE plan_id = p_plan;
    END IF;
    INSERT INTO sampling_plan (name, form_id, reason, each, quantity, is_share, at_least, period, filter, inspectors, during, made_by)
    VALUES (btrim(p_fields ->> 'name'), (p_fields ->> 'form_id')::bigint, p_fields ->> 'reason', p_fields ->> 'each', (p_fields ->> 'quantity')::int,
            coalesce((p_fields ->> 'is_share')::boolean, false), coalesce((p_fields ->> 'at_least')::int, 0), p_fields ->> 'period',
            coalesce(p_fields -> 'filter', '{}'), ARRAY(SELECT jsonb_array_elements_text(p_fields -> 'inspectors')::bigint),
            daterange(p_from, p_until), v_staff)
    RETURNING plan_id INTO v_new;
    PERFORM announce_quality('plan:' || v_new);
    RETURN v_new;
END $$;
COMMENT ON FUNCTION save_plan IS 'Makes a plan, or changes one from a day on: once drawn by, the old one ends there and a new one begins';

CREATE FUNCTION end_plan(p_plan bigint, p_on date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    UPDATE sampling_plan SET during = daterange(lower(during), greatest(p_on, lower(during) + 1))
     WHERE plan_id = p_plan AND (upper(during) IS NULL OR upper(during) > p_on);
    IF NOT FOUND THEN
        PERFORM refuse('plan_holds', 'This plan is over');
    END IF;
    PERFORM announce_quality('plan:' || p_plan);
END $$;
COMMENT ON FUNCTION end_plan IS 'Ends a plan; p_on is the first day without it';

CREATE FUNCTION check_draw(p_plan jsonb, p_from timestamptz, p_to timestamptz) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM my_staff();
    PERFORM check_plan(p_plan);
    IF p_from >= p_to OR p_from > clock_timestamp() THEN
        PERFORM refuse('draw_time', 'There is nothing to draw from in this time yet');
    END IF;
    IF NOT sample_period(p_plan ->> 'period', site_day(p_from)) @> site_day(p_to - interval '1 microsecond') THEN
        PERFORM refuse('draw_one_period', 'A draw stays within one day, week or month of its plan');
    END IF;
    IF NOT coalesce((p_plan ->> 'during')::daterange, '(,)') && daterange(site_day(p_from), site_day(p_to - interval '1 microsecond'), '[]') THEN
        PERFORM refuse('draw_plan_holds', 'The plan does not hold at that time');
    END IF;
    IF NOT EXISTS (SELECT FROM form_version WHERE form_id = (p_plan ->> 'form_id')::bigint AND state = 'active') THEN
        PERFORM refuse('draw_form_active', 'No version of this form is in use');
    END IF;
    IF NOT EXISTS (SELECT FROM sample_cover(ARRAY(SELECT jsonb_array_elements_text(p_plan -> 'inspectors')::bigint), p_from, p_to)) THEN
        PERFORM refuse('draw_inspectors', 'Nobody scores these teams in that time: ' || array_to_string(sample_uncovered(p_plan, p_from, p_to), ', '));
    END IF;
END $$;
COMMENT ON FUNCTION check_draw IS 'Refuses a draw that cannot be, and says why';

CREATE FUNCTION preview_sample(p_plan jsonb, p_from timestamptz, p_to timestamptz, p_seed bigint)
RETURNS TABLE (group_id bigint, part int, candidates bigint, already bigint, quota bigint, uncovered text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_uncovered text[];
BEGIN
    PERFORM check_draw(p_plan, p_from, p_to);
    v_uncovered := sample_uncovered(p_plan, p_from, p_to);
    RETURN QUERY SELECT r.group_id, r.part, r.of_part, r.already, r.quota, v_uncovered
                   FROM sample_round(p_plan, sample_limits(p_plan, p_from, p_to), p_from, p_to, p_seed, true) r ORDER BY 1, 2;
END $$;
COMMENT ON FUNCTION preview_sample IS 'How many there are to draw from in each cell, how many each group still wants, and the teams that are left out';

CREATE FUNCTION draw_sample(p_plan bigint, p_from timestamptz, p_to timestamptz, p_seed bigint) RETURNS bigint
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
    IF v_picked > 5000 THEN
        PERFORM refuse('draw_most', format('%s interactions at once are more than anybody scores', v_picked), 'Take a smaller number or share.');
    END IF;
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
COMMENT ON FUNCTION draw_sample IS 'Draws by a plan from the interactions of a time within one of its periods, deals them out and keeps seed, plan and limits; what the period has already counts';

CREATE FUNCTION open_pick(p_pick bigint) RETURNS sample_pick
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_pick sample_pick;
BEGIN
    SELECT * INTO v_pick FROM sample_pick WHERE pick_id = p_pick FOR UPDATE;
    IF v_pick.pick_id IS NULL OR (v_pick.inspector_id <> v_staff AND NOT pg_has_role(session_user, 'bz_quality_head', 'MEMBER')
                                  AND NOT pg_has_role(session_user, 'bz_manager', 'MEMBER')) THEN
        RAISE EXCEPTION 'This is no pick of %', session_user USING ERRCODE = '42501', CONSTRAINT = 'pick_own';
    END IF;
    IF v_pick.state <> 'open' THEN
        PERFORM refuse('pick_open', 'It was scored, skipped or swapped already');
    END IF;
    IF EXISTS (SELECT FROM sheet s WHERE s.sheet_id = v_pick.sheet_id AND s.state = 'draft') THEN
        PERFORM refuse('pick_begun', 'Its sheet was begun already', 'Finish the sheet, or discard it first.');
    END IF;
    RETURN v_pick;
END $$;
COMMENT ON FUNCTION open_pick IS 'Locks a pick that nobody began to score; refuses those of others, except to quality heads and managers';

CREATE FUNCTION skip_pick(p_pick bigint, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM open_pick(p_pick);
    UPDATE sample_pick SET state = 'skipped', why = btrim(p_why), settled_at = clock_timestamp() WHERE pick_id = p_pick;
    PERFORM announce_quality('pick:' || p_pick);
END $$;
COMMENT ON FUNCTION skip_pick IS 'It is not scored, and why';

CREATE FUNCTION swap_pick(p_pick bigint, p_why text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_pick sample_pick := open_pick(p_pick);
    v_draw sampling_draw;
    v_plan jsonb;
    v_next record;
    v_new bigint;
    v_group bigint;
BEGIN
    SELECT * INTO v_draw FROM sampling_draw WHERE draw_id = v_pick.draw_id;
    IF v_draw.draw_id IS NULL THEN
        PERFORM refuse('swap_drawn', 'It was assigned by hand: there is nothing to draw it from again', 'Skip it.');
    END IF;
    v_plan := v_draw.criteria -> 'plan';
    PERFORM pg_advisory_xact_lock(hashtext('draw_sample'), v_pick.form_id::int);
    v_group := CASE v_plan ->> 'each' WHEN 'agent' THEN v_pick.agent_id WHEN 'team' THEN v_pick.team_id
                                      WHEN 'queue' THEN v_pick.queue_id ELSE 0 END;
    -- Who swaps keeps the work: only what this inspector may score. The same part of the time first, else any.
    SELECT r.* INTO v_next
      FROM sample_round(v_plan || jsonb_build_object('inspectors', jsonb_build_array(v_pick.inspector_id)), v_draw.limits,
                        lower(v_draw.covers), upper(v_draw.covers), v_draw.seed, false, 1, v_group,
                        width_bucket(v_pick.interaction_at, sample_bounds(lower(v_draw.covers), upper(v_draw.covers)))) r;
    IF v_next.call_uid IS NULL THEN
        SELECT r.* INTO v_next
          FROM sample_round(v_plan || jsonb_build_object('inspectors', jsonb_build_array(v_pick.inspector_id)), v_draw.limits,
                            lower(v_draw.covers), upper(v_draw.covers), v_draw.seed, false, 1, v_group) r;
    END IF;
    IF v_next.call_uid IS NULL THEN
        PERFORM refuse('swap_candidates', 'There is no other interaction left that fits', 'Skip it.');
    END IF;
    INSERT INTO sample_pick (draw_id, form_id, switch_id, call_uid, interaction_at, agent_id, team_id, queue_id, length_s, inspector_id, reason,
                             detail, due_on)
    VALUES (v_pick.draw_id, v_pick.form_id, v_next.switch_id, v_next.call_uid, v_next.started_at, v_next.agent_id, v_next.team_id,
            v_next.queue_id, v_next.length_s, v_pick.inspector_id, v_pick.reason, v_next.detail, v_pick.due_on)
    RETURNING pick_id INTO v_new;
    UPDATE sample_pick SET state = 'swapped', why = btrim(p_why), settled_at = clock_timestamp(), swapped_for = v_new WHERE pick_id = p_pick;
    PERFORM announce_quality('pick:' || v_new);
    RETURN v_new;
END $$;
COMMENT ON FUNCTION swap_pick IS 'Another one in its place: the next of the same group and part by the same seed; returns it';

CREATE FUNCTION check_may_score(p_inspector bigint, p_team bigint, p_at timestamptz) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM sample_cover(ARRAY[p_inspector], p_at, p_at + interval '1 second') v
                    WHERE v.team_id IS NULL OR (v.team_id = p_team AND p_at >= v.from_at AND p_at < v.to_at)) THEN
        PERFORM refuse('pick_inspector', format('%s did not inspect this team on that day',
                                                coalesce((SELECT name FROM staff WHERE staff_id = p_inspector), '?')));
    END IF;
END $$;
COMMENT ON FUNCTION check_may_score IS 'Refuses to give a call to who may not open it';

CREATE FUNCTION reassign_pick(p_pick bigint, p_inspector bigint, p_why text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_pick sample_pick := open_pick(p_pick);
BEGIN
    PERFORM check_may_score(p_inspector, v_pick.team_id, v_pick.interaction_at);
    IF EXISTS (SELECT FROM sample_pick k WHERE k.switch_id = v_pick.switch_id AND k.call_uid = v_pick.call_uid AND k.pick_id <> p_pick
                  AND k.interaction_at = v_pick.interaction_at AND k.inspector_id = p_inspector AND k.form_id = v_pick.form_id
                  AND k.state IN ('open', 'done')) THEN
        PERFORM refuse('pick_once', 'This inspector has it already');
    END IF;
    UPDATE sample_pick SET inspector_id = p_inspector, why = btrim(coalesce(p_why, '')), sheet_id = NULL WHERE pick_id = p_pick;
    PERFORM announce_quality('pick:' || p_pick);
END $$;
COMMENT ON FUNCTION reassign_pick IS 'Gives it to another inspector; the audit keeps from whom';

CREATE FUNCTION assign_pick(p_form bigint, p_switch bigint, p_call text, p_at timestamptz, p_inspector bigint, p_due date, p_why text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_call call;
    v_new bigint;
BEGIN
    PERFORM my_staff();
    SELECT * INTO v_call FROM call c WHERE c.switch_id = p_switch AND c.call_uid = p_call AND c.started_at = p_at;
    IF v_call.call_uid IS NULL OR v_call.agent_id IS NULL THEN
        PERFORM refuse('sheet_call_known', format('There is no interaction %s of an agent', p_call));
    END IF;
    IF EXISTS (SELECT FROM agent WHERE agent_id = v_call.agent_id AND provisional) THEN
        PERFORM refuse('sheet_agent_known', 'Nobody knows yet who this number is', 'Assign it to an agent first.');
    END IF;
    PERFORM check_may_score(p_inspector, v_call.team_id, p_at);
    PERFORM pg_advisory_xact_lock(hashtext('draw_sample'), p_form::int);
    IF EXISTS (SELECT FROM sample_pick k WHERE k.switch_id = p_switch AND k.call_uid = p_call AND k.interaction_at = p_at
                  AND k.inspector_id = p_inspector AND k.form_id = p_form AND k.state IN ('open', 'done')) THEN
        PERFORM refuse('pick_once', 'This inspector has it already');
    END IF;
    INSERT INTO sample_pick (form_id, switch_id, call_uid, interaction_at, agent_id, team_id, queue_id, length_s, inspector_id, reason, detail, due_on)
    VALUES (p_form, p_switch, p_call, p_at, v_call.agent_id, v_call.team_id, v_call.queue_id,
            coalesce(extract(epoch FROM v_call.ended_at - p_at)::int, 0), p_inspector, 'assigned', btrim(coalesce(p_why, '')), p_due)
    RETURNING pick_id INTO v_new;
    PERFORM announce_quality('pick:' || v_new);
    RETURN v_new;
END $$;
COMMENT ON FUNCTION assign_pick IS 'Gives an interaction to an inspector by hand';

-- Inspectors do not stay with one area (#93): the proposal is made by who reads the history, this writes it.
CREATE FUNCTION apply_rotation(p_from date, p_inspectors bigint[], p_teams bigint[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_no int;
BEGIN
    PERFORM my_staff();
    IF p_from IS NULL OR p_from < site_day(now()) THEN
        PERFORM refuse('rotation_not_backdated', 'A rotation begins today or later');
    END IF;
    IF cardinality(p_inspectors) <> cardinality(p_teams) THEN
        PERFORM refuse('rotation_pairs', 'Each team needs its inspector');
    END IF;
    DELETE FROM inspector_team i WHERE i.team_id = ANY (p_teams) AND lower(i.during) >= p_from;
    UPDATE inspector_team i SET during = daterange(lower(during), p_from)
     WHERE i.team_id = ANY (p_teams) AND i.during @> p_from;
    FOR v_no IN 1 .. cardinality(p_teams) LOOP
        PERFORM check_team_open(p_teams[v_no]);
        PERFORM check_post_held(p_inspectors[v_no], 'inspector', p_from);
        INSERT INTO inspector_team (staff_id, team_id, during) VALUES (p_inspectors[v_no], p_teams[v_no], daterange(p_from, NULL));
    END LOOP;
    PERFORM announce_people();
END $$;
COMMENT ON FUNCTION apply_rotation IS 'From a day on each of these teams is inspected by these and nobody else; what was planned for later goes';

CREATE TABLE quality_log (
    log_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    inspector_id bigint NOT NULL REFERENCES staff,
    day date NOT NULL,
    suggestions text NOT NULL DEFAULT '',
    content jsonb,
    sent_at timestamptz,
    late boolean,
    CONSTRAINT quality_log_key UNIQUE (inspector_id, day),
    CONSTRAINT quality_log_sent CHECK ((sent_at IS NULL) = (content IS NULL) AND (sent_at IS NULL) = (late IS NULL))
);
COMMENT ON TABLE quality_log IS 'An inspector''s log of a day (#79): made from the work, kept as it was when it was sent';
COMMENT ON COLUMN quality_log.log_id IS 'Key';
COMMENT ON COLUMN quality_log.inspector_id IS 'Whose day';
COMMENT ON COLUMN quality_log.day IS 'The day at the site';
COMMENT ON COLUMN quality_log.suggestions IS 'What the inspector proposes (#104); his to change until it is sent';
COMMENT ON COLUMN quality_log.content IS 'What quality_day told when it was sent; null until then';
COMMENT ON COLUMN quality_log.sent_at IS 'When it was sent (#98)';
COMMENT ON COLUMN quality_log.late IS 'It was sent after the end of its day';
CREATE INDEX quality_log_day_idx ON quality_log (day);

CREATE TABLE quality_log_reader (
    log_id bigint NOT NULL REFERENCES quality_log,
    staff_id bigint NOT NULL REFERENCES staff,
    received_at timestamptz,
    PRIMARY KEY (log_id, staff_id)
);
COMMENT ON TABLE quality_log_reader IS 'To whom a log was sent: leaders, supervisors, directors (#98)';
COMMENT ON COLUMN quality_log_reader.log_id IS 'The log';
COMMENT ON COLUMN quality_log_reader.staff_id IS 'The reader';
COMMENT ON COLUMN quality_log_reader.received_at IS 'When he opened it; null until then';
CREATE INDEX quality_log_reader_idx ON quality_log_reader (staff_id);
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON quality_log FOR EACH ROW EXECUTE FUNCTION audit_change(log_id);
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON quality_log_reader FOR EACH ROW EXECUTE FUNCTION audit_change(log_id, staff_id);

CREATE FUNCTION guard_log() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF OLD.sent_at IS NOT NULL THEN
        PERFORM refuse('log_sent_stays', 'A log that was sent never changes');
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION guard_log IS 'Keeps a log that was sent as it is, from the owner too';
CREATE TRIGGER guarded BEFORE UPDATE OR DELETE ON quality_log FOR EACH ROW EXECUTE FUNCTION guard_log();

CREATE FUNCTION quality_day(p_inspector bigint, p_day date) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
    v_from timestamptz := site_midnight(p_day);
    v_to timestamptz := site_midnight(p_day + 1);
    v_content jsonb;
BEGIN
    IF p_inspector <> v_staff AND NOT pg_has_role(session_user, 'bz_quality_head', 'MEMBER') AND NOT pg_has_role(session_user, 'bz_manager', 'MEMBER')
       AND NOT pg_has_role(session_user, 'bz_auditor', 'MEMBER') THEN
        RAISE EXCEPTION 'The day of another inspector is no business of %', session_user USING ERRCODE = '42501', CONSTRAINT = 'log_own';
    END IF;
    WITH done AS (
        SELECT s.*, a.agent_no, a.name, q.title FROM sheet s JOIN agent a USING (agent_id) JOIN form_version USING (version_id) JOIN quality_form q USING (form_id)
         WHERE s.inspector_id = p_inspector AND s.submitted_at >= v_from AND s.submitted_at < v_to AND s.corrects IS NULL
    ), waiting AS (
        SELECT count(*) AS n FROM sample_pick k
         WHERE k.inspector_id = p_inspector AND k.picked_at < v_to AND (k.settled_at IS NULL OR k.settled_at >= v_to)
    )
    SELECT jsonb_build_object(
        'inspector', (SELECT name FROM staff WHERE staff_id = p_inspector), 'day', p_day,
        'target', least((SELECT daily_target FROM quality_setting), count(*) + (SELECT n FROM waiting)),
        'done', count(*), 'waiting', (SELECT n FROM waiting),
        'modes', (SELECT coalesce(jsonb_object_agg(mode, n), '{}') FROM (SELECT mode, count(*) AS n FROM done GROUP BY 1) m),
        'reasons', (SELECT coalesce(jsonb_object_agg(reason, n), '{}') FROM (
            SELECT coalesce(nullif(d.reason, ''), k.reason, '') AS reason, count(*) AS n FROM done d LEFT JOIN sample_pick k USING (sheet_id) GROUP BY 1) r),
        'mean', round(avg(score))::int, 'seconds', round(avg(extract(epoch FROM submitted_at - begun_at)))::int,
        'fatal', count(*) FILTER (WHERE failed),
        'sheets', coalesce(jsonb_agg(jsonb_build_object('sheet', sheet_id, 'agent_no', agent_no, 'agent', name, 'form', title, 'score', score,
                   'failed', failed, 'grade', grade, 'strengths', strengths, 'weaknesses', weaknesses) ORDER BY failed DESC, score, sheet_id), '[]'))
      INTO v_content FROM done;
    RETURN v_content;
END $$;
COMMENT ON FUNCTION quality_day IS 'An inspector''s day: target (the daily one, or what there is), sheets done by mode and reason, mean score in hundredths of a per cent, mean seconds a sheet, fatal ones, findings';

CREATE FUNCTION log_readers(p_inspector bigint, p_day date) RETURNS TABLE (staff_id bigint, name text, post text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT s.staff_id, s.name, 'leader' FROM staff s JOIN team_leader l USING (staff_id)
     WHERE s.disabled_at IS NULL AND l.during @> p_day AND l.team_id IN (
           SELECT d.team_id FROM sheet d WHERE d.inspector_id = p_inspector AND d.submitted_at >= site_midnight(p_day)
              AND d.submitted_at < site_midnight(p_day + 1)
           UNION SELECT i.team_id FROM inspector_team i WHERE i.staff_id = p_inspector AND i.during @> p_day)
    UNION
    SELECT s.staff_id, s.name, p.post FROM staff s JOIN staff_post p USING (staff_id)
     WHERE s.disabled_at IS NULL AND p.during @> p_day AND p.post IN ('quality_head', 'manager') AND s.staff_id <> p_inspector
    ORDER BY 3, 2, 1
$$;
COMMENT ON FUNCTION log_readers IS 'Who gets an inspector''s log (#98): leaders of the teams he scored or inspects, quality heads as supervisors, managers as directors';

CREATE FUNCTION save_suggestions(p_day date, p_suggestions text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_log bigint;
BEGIN
    INSERT INTO quality_log (inspector_id, day, suggestions) VALUES (my_staff(), p_day, coalesce(p_suggestions, ''))
    ON CONFLICT (inspector_id, day) DO UPDATE SET suggestions = coalesce(p_suggestions, quality_log.suggestions) RETURNING log_id INTO v_log;
    RETURN v_log;
END $$;
COMMENT ON FUNCTION save_suggestions IS 'Keeps one''s suggestions of a day until its log is sent';

CREATE FUNCTION send_log(p_day date, p_suggestions text, p_readers bigint[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_log bigint;
    v_now timestamptz := clock_timestamp();
BEGIN
    IF p_day > site_day(v_now) THEN
        PERFORM refuse('log_not_future', 'This day is still to come');
    END IF;
    IF coalesce(cardinality(p_readers), 0) = 0 THEN
        PERFORM refuse('log_readers', 'A log is sent to somebody');
    END IF;
    v_log := save_suggestions(p_day, p_suggestions);
    IF EXISTS (SELECT FROM unnest(p_readers) r WHERE r NOT IN (SELECT l.staff_id FROM log_readers(my_staff(), p_day) l)) THEN
        PERFORM refuse('log_readers', 'Only leaders of these teams, quality heads and managers get a log');
    END IF;
    INSERT INTO quality_log_reader (log_id, staff_id) SELECT DISTINCT v_log, r FROM unnest(p_readers) r;
    UPDATE quality_log SET content = quality_day(my_staff(), p_day), sent_at = v_now, late = v_now >= site_midnight(p_day + 1) WHERE log_id = v_log;
    PERFORM announce_quality('log:' || v_log);
    RETURN v_log;
END $$;
COMMENT ON FUNCTION send_log IS 'Sends one''s log of a day: its content is kept as it is now, late when the day is over';

CREATE FUNCTION receive_log(p_log bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_staff bigint := my_staff();
BEGIN
    UPDATE quality_log_reader SET received_at = clock_timestamp() WHERE log_id = p_log AND staff_id = v_staff AND received_at IS NULL;
    IF FOUND THEN
        PERFORM announce_quality('log:' || p_log);
    ELSIF NOT EXISTS (SELECT FROM quality_log_reader WHERE log_id = p_log AND staff_id = v_staff) THEN
        RAISE EXCEPTION 'This log was not sent to %', session_user USING ERRCODE = '42501', CONSTRAINT = 'log_own';
    END IF;
END $$;
COMMENT ON FUNCTION receive_log IS 'The reader has it before him; the first time counts';

CREATE FUNCTION my_logs() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT coalesce(array_agg(log_id), '{}') FROM quality_log_reader WHERE staff_id = my_staff_id() $$;
COMMENT ON FUNCTION my_logs IS 'Logs that were sent to the reader';
CREATE FUNCTION my_own_logs() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT coalesce(array_agg(log_id), '{}') FROM quality_log WHERE inspector_id = my_staff_id() $$;
COMMENT ON FUNCTION my_own_logs IS 'Logs of the reader''s own days';

-- A leader who got it reads the sheets that are his to read, and the day's sums.
CREATE FUNCTION log_content(p_log bigint) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN l.inspector_id = my_staff_id() OR pg_has_role(session_user, 'bz_quality_head', 'MEMBER')
                     OR pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_auditor', 'MEMBER') THEN l.content
                ELSE l.content || jsonb_build_object('sheets', (
                    SELECT coalesce(jsonb_agg(e.j ORDER BY e.no), '[]')
                      FROM jsonb_array_elements(l.content -> 'sheets') WITH ORDINALITY e(j, no) JOIN sheet s ON s.sheet_id = (e.j ->> 'sheet')::bigint
                     WHERE s.release_at <= now() AND led_by_me(s.team_id, s.interaction_at))) END
      FROM quality_log l
     WHERE l.log_id = p_log AND my_staff_id() IS NOT NULL
       AND (l.inspector_id = my_staff_id() OR l.log_id = ANY (my_logs()) OR pg_has_role(session_user, 'bz_quality_head', 'MEMBER')
            OR pg_has_role(session_user, 'bz_manager', 'MEMBER') OR pg_has_role(session_user, 'bz_auditor', 'MEMBER'))
$$;
COMMENT ON FUNCTION log_content IS 'What a log holds, as far as the reader may see it; null for who may not';

ALTER TABLE quality_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE quality_log_reader ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON quality_log FOR SELECT TO bz_inspector, bz_quality_head USING (inspector_id = (SELECT my_staff_id()));
CREATE POLICY sent_to_me ON quality_log FOR SELECT TO bz_leader, bz_quality_head, bz_manager USING (log_id = ANY ((SELECT my_logs())::bigint[]));
CREATE POLICY site ON quality_log FOR SELECT TO bz_quality_head, bz_manager, bz_auditor USING (sent_at IS NOT NULL AND (SELECT my_staff_id()) IS NOT NULL);
CREATE POLICY own ON quality_log_reader FOR SELECT TO bz_inspector, bz_quality_head USING (log_id = ANY ((SELECT my_own_logs())::bigint[]));
CREATE POLICY mine ON quality_log_reader FOR SELECT TO bz_leader, bz_quality_head, bz_manager USING (staff_id = (SELECT my_staff_id()));
CREATE POLICY site ON quality_log_reader FOR SELECT TO bz_quality_head, bz_manager, bz_auditor USING ((SELECT my_staff_id()) IS NOT NULL);
GRANT SELECT ON quality_log_reader TO bz_leader, bz_inspector, bz_quality_head, bz_manager, bz_auditor;
GRANT SELECT (log_id, inspector_id, day, suggestions, sent_at, late) ON quality_log TO bz_leader, bz_inspector, bz_quality_head, bz_manager, bz_auditor;

-- What inspectors write about agents is no business of who keeps the accounts.
DROP POLICY administrators ON audit_entry;
CREATE POLICY administrators ON audit_entry FOR SELECT TO bz_admin
    USING ((SELECT my_staff_id()) IS NOT NULL AND table_name NOT IN ('coaching_note', 'help_flag', 'switch_command', 'alarm', 'sheet', 'quality_log', 'quality_log_reader',
        'sampling_draw', 'sample_pick'));

REVOKE ALL ON FUNCTION sample_period, sample_bounds, sample_cover, sample_uncovered, sample_limits, sample_round, deal_evenly, sample_deal, check_plan, save_plan,
    end_plan, check_draw, preview_sample, draw_sample, open_pick, skip_pick, swap_pick, check_may_score, reassign_pick, assign_pick, apply_rotation,
    guard_log, quality_day, log_readers, save_suggestions, send_log, receive_log, my_logs, my_own_logs, log_content FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sample_period, sample_bounds TO bz_staff;
GRANT EXECUTE ON FUNCTION save_plan, end_plan, preview_sample, draw_sample, reassign_pick, assign_pick TO bz_quality_head, bz_manager;
GRANT EXECUTE ON FUNCTION skip_pick, swap_pick TO bz_inspector, bz_quality_head, bz_manager;
GRANT EXECUTE ON FUNCTION apply_rotation TO bz_quality_head;
GRANT EXECUTE ON FUNCTION quality_day TO bz_inspector, bz_quality_head, bz_manager, bz_auditor;
GRANT EXECUTE ON FUNCTION log_readers, save_suggestions, send_log TO bz_inspector, bz_quality_head;
GRANT EXECUTE ON FUNCTION receive_log TO bz_leader, bz_quality_head, bz_manager;
GRANT EXECUTE ON FUNCTION my_logs, my_own_logs, log_content TO bz_staff;
