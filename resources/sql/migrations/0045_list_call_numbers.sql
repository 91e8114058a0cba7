-- SPDX-License-Identifier: GPL-3.0-or-later
-- The call detail (#87) by number, and all of its calls in one read: their legs are found together instead of one by one.
CREATE OR REPLACE FUNCTION report_calls(p_from date, p_to date, p_department bigint, p_team bigint, p_agent bigint, p_most int)
RETURNS TABLE (started_at timestamptz, agent_id bigint, agent_no text, agent text, number text, talk_s bigint, attempts bigint, status text, in_all bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB'
SET enable_nestloop = off AS $$ -- nobody knows beforehand how many calls are asked for: loops over a million are slow, hashes over few are not
#variable_conflict use_column
DECLARE
    v record;
    v_teams bigint[];
    v_zone text := site_zone();
    v_from timestamptz;
    v_until timestamptz;
BEGIN
    PERFORM check_report(p_from, p_to, p_department, p_team, p_agent);
    SELECT * INTO v FROM report_reader();
    v_teams := report_teams(p_department, p_team);
    v_from := site_midnight(p_from); -- once, not for each row
    v_until := site_midnight(p_to + 1);
    RETURN QUERY
    WITH led AS MATERIALIZED (
        SELECT * FROM led_spans()
    ), asked AS MATERIALIZED ( -- numbers are told apart whole, and shown masked
        SELECT c.switch_id, c.call_uid, c.started_at, c.agent_id, coalesce(c.customer_masked, '') AS number, coalesce(c.result, '') AS status,
               coalesce(c.customer, c.call_uid) COLLATE "C" AS line
          FROM call c
         WHERE c.started_at >= v_from AND c.started_at < v_until
           AND (p_agent IS NULL OR c.agent_id = p_agent) AND (v_teams IS NULL OR c.team_id = ANY (v_teams))
           AND (v.sees_quality
                OR EXISTS (SELECT FROM led l WHERE l.team_id = c.team_id AND l.during @> (c.started_at AT TIME ZONE v_zone)::date))
    ), tried AS (
        SELECT k.line, count(*) AS attempts FROM asked k GROUP BY k.line
    ), listed AS MATERIALIZED (
        SELECT * FROM asked k ORDER BY k.started_at, k.switch_id, k.call_uid LIMIT p_most
    ), spoken AS (
        SELECT k.switch_id, k.call_uid, k.started_at, sum(l.talk_s) AS talk_s
          FROM listed k JOIN agent_leg l USING (switch_id, call_uid)
         WHERE l.offered_at >= v_from - interval '1 hour' AND l.offered_at < v_until + interval '1 day'
           AND l.offered_at >= k.started_at - interval '1 hour' AND l.offered_at < k.started_at + interval '1 day'
           AND l.talk_s > 0 AND (p_agent IS NULL OR l.agent_id = p_agent)
         GROUP BY k.switch_id, k.call_uid, k.started_at
    )
    SELECT k.started_at, coalesce(k.agent_id, 0), coalesce(a.agent_no, ''), coalesce(a.name, ''), k.number, coalesce(s.talk_s, 0),
           t.attempts, k.status, (SELECT count(*) FROM asked)
      FROM listed k
      JOIN tried t USING (line)
      LEFT JOIN spoken s USING (switch_id, call_uid, started_at)
      LEFT JOIN agent a ON a.agent_id = k.agent_id
     ORDER BY k.started_at, k.switch_id, k.call_uid;
END $$;
COMMENT ON FUNCTION report_calls IS 'The first calls of a span (null: all), by their start, with how many there are in all; agent 0 where nobody answered. Numbers are masked for everybody';

CREATE FUNCTION report_call_numbers(p_from date, p_to date, p_department bigint, p_team bigint, p_agent bigint, p_most int)
RETURNS TABLE (number text, attempts bigint, connected bigint, talk_s bigint, last_at timestamptz, status text, agent_id bigint, agent_no text, agent text, in_all bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
#variable_conflict use_column
DECLARE
    v record;
    v_teams bigint[];
    v_zone text := site_zone();
    v_from timestamptz;
    v_until timestamptz;
BEGIN
    PERFORM check_report(p_from, p_to, p_department, p_team, p_agent);
    SELECT * INTO v FROM report_reader();
    v_teams := report_teams(p_department, p_team);
    v_from := site_midnight(p_from); -- once, not for each row
    v_until := site_midnight(p_to + 1);
    RETURN QUERY
    WITH led AS MATERIALIZED (
        SELECT * FROM led_spans()
    ), asked AS MATERIALIZED ( -- the calls of report_calls that have a number
        SELECT c.switch_id, c.call_uid, c.started_at, c.agent_id, coalesce(c.customer_masked, '') AS number, coalesce(c.result, '') AS status,
               c.customer COLLATE "C" AS customer
          FROM call c
         WHERE c.started_at >= v_from AND c.started_at < v_until AND c.customer <> ''
           AND (p_agent IS NULL OR c.agent_id = p_agent) AND (v_teams IS NULL OR c.team_id = ANY (v_teams))
           AND (v.sees_quality
                OR EXISTS (SELECT FROM led l WHERE l.team_id = c.team_id AND l.during @> (c.started_at AT TIME ZONE v_zone)::date))
    ), most AS MATERIALIZED (
        SELECT k.customer, count(*) AS attempts, max(k.started_at) AS last_at, count(*) OVER () AS in_all
          FROM asked k GROUP BY k.customer ORDER BY 2 DESC, 3 DESC, 1 LIMIT p_most
    ), tried AS (
        SELECT k.customer, k.switch_id, k.call_uid, k.started_at, k.agent_id, k.number, k.status, m.attempts, m.in_all, s.answered, s.talk_s
          FROM most m JOIN asked k USING (customer)
          LEFT JOIN LATERAL (
              SELECT bool_or(l.answered_at IS NOT NULL) AS answered, sum(l.talk_s) AS talk_s FROM agent_leg l
               WHERE l.switch_id = k.switch_id AND l.call_uid = k.call_uid AND l.offered_at >= k.started_at - interval '1 hour'
                 AND l.offered_at < k.started_at + interval '1 day' AND (p_agent IS NULL OR l.agent_id = p_agent)) s ON true
    ), sums AS (
        SELECT k.customer, count(*) FILTER (WHERE k.answered) AS connected, coalesce(sum(k.talk_s), 0)::bigint AS talk_s FROM tried k GROUP BY k.customer
    ), latest AS (
        SELECT DISTINCT ON (k.customer) k.* FROM tried k ORDER BY k.customer, k.started_at DESC, k.switch_id DESC, k.call_uid DESC
    )
    SELECT k.number, k.attempts, s.connected, s.talk_s, k.started_at, k.status, coalesce(k.agent_id, 0), coalesce(a.agent_no, ''), coalesce(a.name, ''), k.in_all
      FROM latest k JOIN sums s USING (customer) LEFT JOIN agent a ON a.agent_id = k.agent_id
     ORDER BY k.attempts DESC, k.started_at DESC, k.customer;
END $$;
COMMENT ON FUNCTION report_call_numbers IS 'The numbers of a span that were tried most often, masked, with what became of their calls, how the last one ended and who had it, and how many numbers there are in all';
REVOKE ALL ON FUNCTION report_call_numbers FROM PUBLIC;
GRANT EXECUTE ON FUNCTION report_call_numbers TO bz_staff; -- it asks report_reader, which refuses in words
