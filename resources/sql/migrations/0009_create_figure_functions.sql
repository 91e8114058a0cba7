-- SPDX-License-Identifier: GPL-3.0-or-later
-- What figures need beyond plain queries.
CREATE FUNCTION seconds_of(p_ranges tstzmultirange) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(round(sum(extract(epoch FROM upper(r) - lower(r)))), 0)::bigint FROM unnest(p_ranges) r
$$;
COMMENT ON FUNCTION seconds_of IS 'Length of a set of spans in seconds';

CREATE FUNCTION visit_numbers(p_from timestamptz, p_to timestamptz)
RETURNS TABLE (switch_id bigint, call_uid text, visit_no int, customer text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF pg_has_role(session_user, 'bz_manager', 'member') OR pg_has_role(session_user, 'bz_quality_head', 'member')
       OR pg_has_role(session_user, 'bz_auditor', 'member') THEN
        RETURN QUERY SELECT v.switch_id, v.call_uid, v.visit_no, v.customer FROM queue_visit v
                      WHERE v.entered_at >= p_from AND v.entered_at < p_to;
    END IF;
END $$;
COMMENT ON FUNCTION visit_numbers IS 'The callers'' full numbers of a time, for those who may read them; no rows for others';

CREATE FUNCTION figure_window() RETURNS TABLE (from_at timestamptz, to_at timestamptz)
LANGUAGE sql STABLE SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT min(first_event_at), max(last_event_at) FROM feed_source
$$;
COMMENT ON FUNCTION figure_window IS 'From the first to the last line that any source brought';
GRANT EXECUTE ON FUNCTION seconds_of, visit_numbers, figure_window TO bz_staff;

CREATE FUNCTION times_in_my_teams() RETURNS TABLE (agent_id bigint, times tstzmultirange)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT m.agent_id, range_agg(tstzrange(site_midnight(lower(m.during * l.during)), site_midnight(upper(m.during * l.during))))
      FROM team_leader l JOIN agent_team m ON m.team_id = l.team_id AND m.during && l.during
     WHERE l.staff_id = my_staff_id() AND NOT sees_whole_floor()
     GROUP BY 1
$$;
COMMENT ON FUNCTION times_in_my_teams IS 'When each agent was in a team that the reader led then; nothing for who sees the whole site';
GRANT EXECUTE ON FUNCTION times_in_my_teams TO bz_staff;

CREATE FUNCTION open_legs_in_scope()
RETURNS TABLE (member_id bigint, call_uid text, queue_id bigint, answered_at timestamptz, offered_at timestamptz, ring_ms int, wait_s int,
               hold_count int, hold_s int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT o.member_id, o.call_uid, o.queue_id, o.answered_at, o.offered_at, o.ring_ms, o.wait_s, o.hold_count, o.hold_s
      FROM open_leg o JOIN switch_member m USING (member_id)
     WHERE pg_has_role(session_user, 'bz_manager', 'member') OR pg_has_role(session_user, 'bz_quality_head', 'member')
        OR pg_has_role(session_user, 'bz_auditor', 'member') OR session_user = 'bz_owner'
        OR (pg_has_role(session_user, 'bz_leader', 'member') AND m.agent_id = ANY ((SELECT my_agents_today())::bigint[]))
$$;
COMMENT ON FUNCTION open_legs_in_scope IS 'Calls in flight of the agents whom the reader may see, without the customer';
GRANT EXECUTE ON FUNCTION open_legs_in_scope TO bz_staff;

CREATE FUNCTION queue_talks(p_from timestamptz, p_until timestamptz)
RETURNS TABLE (queue_id bigint, talk_s int, outcome leg_outcome)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    -- A queue's talk is the work of all teams: no agent is named, so who reads queue figures reads it.
    IF pg_has_role(session_user, 'bz_manager', 'member') OR pg_has_role(session_user, 'bz_quality_head', 'member')
       OR pg_has_role(session_user, 'bz_auditor', 'member') OR pg_has_role(session_user, 'bz_leader', 'member')
       OR session_user = 'bz_owner' THEN
        RETURN QUERY SELECT l.queue_id, l.talk_s, l.outcome FROM agent_leg l
                      WHERE l.offered_at >= p_from - interval '1 day' AND l.offered_at < p_until
                        AND l.answered_at >= p_from AND l.answered_at < p_until;
    END IF;
END $$;
COMMENT ON FUNCTION queue_talks IS 'Talk times and endings of a queue''s answered calls, no agent named';
GRANT EXECUTE ON FUNCTION queue_talks TO bz_staff;
