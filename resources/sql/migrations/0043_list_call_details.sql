-- SPDX-License-Identifier: GPL-3.0-or-later
-- The call detail (拨打明细表, #87): every call with the number that was called or rang, how long was spoken, how often that number was
-- tried, and as what it was saved.
CREATE FUNCTION report_calls(p_from date, p_to date, p_department bigint, p_team bigint, p_agent bigint, p_most int)
RETURNS TABLE (started_at timestamptz, agent_id bigint, agent_no text, agent text, number text, talk_s bigint, attempts bigint, status text, in_all bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
#variable_conflict use_column
DECLARE
    v record;
    v_teams bigint[];
    v_zone text := site_zone();
BEGIN
    PERFORM check_report(p_from, p_to, p_department, p_team, p_agent);
    SELECT * INTO v FROM report_reader();
    v_teams := report_teams(p_department, p_team);
    RETURN QUERY
    WITH led AS MATERIALIZED (
        SELECT * FROM led_spans()
    ), asked AS MATERIALIZED ( -- numbers are told apart whole, and shown masked
        SELECT c.switch_id, c.call_uid, c.started_at, c.agent_id, coalesce(c.customer_masked, '') AS number, coalesce(c.result, '') AS status,
               count(*) OVER (PARTITION BY coalesce(c.customer, c.call_uid)) AS attempts, count(*) OVER () AS in_all
          FROM call c
         WHERE c.started_at >= site_midnight(p_from) AND c.started_at < site_midnight(p_to + 1)
           AND (p_agent IS NULL OR c.agent_id = p_agent) AND (v_teams IS NULL OR c.team_id = ANY (v_teams))
           AND (v.sees_quality
                OR EXISTS (SELECT FROM led l WHERE l.team_id = c.team_id AND l.during @> (c.started_at AT TIME ZONE v_zone)::date))
    ), listed AS MATERIALIZED (
        SELECT * FROM asked k ORDER BY k.started_at, k.switch_id, k.call_uid LIMIT p_most
    )
    SELECT k.started_at, coalesce(k.agent_id, 0), coalesce(a.agent_no, ''), coalesce(a.name, ''), k.number,
           coalesce((SELECT sum(l.talk_s) FROM agent_leg l
                      WHERE l.switch_id = k.switch_id AND l.call_uid = k.call_uid AND l.offered_at >= k.started_at - interval '1 hour'
                        AND l.offered_at < k.started_at + interval '1 day' AND (p_agent IS NULL OR l.agent_id = p_agent)), 0),
           k.attempts, k.status, k.in_all
      FROM listed k LEFT JOIN agent a ON a.agent_id = k.agent_id
     ORDER BY k.started_at, k.switch_id, k.call_uid;
END $$;
COMMENT ON FUNCTION report_calls IS 'The first calls of a span, by their start, with how many there are in all; agent 0 where nobody answered. Numbers are masked for everybody';
REVOKE ALL ON FUNCTION report_calls FROM PUBLIC;
GRANT EXECUTE ON FUNCTION report_calls TO bz_staff; -- it asks report_reader, which refuses in words
