-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a live board reads beyond the rows of its own scope: who belongs to it, counts of whole queues,
-- and customers' numbers as far as the reader's post allows.
CREATE FUNCTION sees_whole_floor() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT session_user = current_user
        OR (my_staff_id() IS NOT NULL
            AND EXISTS (SELECT FROM unnest(ARRAY['bz_manager', 'bz_quality_head', 'bz_auditor', 'bz_scheduler', 'bz_front_desk']) post
                         WHERE pg_has_role(session_user, post, 'MEMBER')))
$$;
COMMENT ON FUNCTION sees_whole_floor IS 'Whether the reader''s live floor is the whole site, not only the teams that he leads';

CREATE FUNCTION customer_sight() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT CASE WHEN session_user <> current_user AND my_staff_id() IS NULL THEN 'none'
                WHEN session_user = current_user
                  OR EXISTS (SELECT FROM unnest(ARRAY['bz_manager', 'bz_quality_head', 'bz_auditor']) post
                              WHERE pg_has_role(session_user, post, 'MEMBER')) THEN 'full'
                WHEN pg_has_role(session_user, 'bz_leader', 'MEMBER') THEN 'masked'
                ELSE 'none' END
$$;
COMMENT ON FUNCTION customer_sight IS 'How the reader sees the numbers of customers who are on the line: full, masked or none';

CREATE FUNCTION floor_agents() RETURNS TABLE (agent_id bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT a.agent_id FROM agent a
     WHERE (a.left_on IS NULL OR a.left_on > (SELECT site_day(now())))
       AND ((SELECT sees_whole_floor()) OR a.agent_id = ANY ((SELECT my_agents_today())::bigint[]))
$$;
COMMENT ON FUNCTION floor_agents IS 'The agents on the reader''s board: those who work here, of his teams or of the site';

CREATE FUNCTION queue_staffing() RETURNS TABLE (queue_id bigint, available int, logged_in int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT m.queue_id, (count(*) FILTER (WHERE s.state = 'available' AND NOT m.paused))::int, count(*)::int
      FROM queue_member m
      JOIN switch_member k ON k.member_id = m.member_id
      LEFT JOIN seat_state s ON s.agent_id = k.agent_id
     WHERE m.signed_in
     GROUP BY m.queue_id
$$;
COMMENT ON FUNCTION queue_staffing IS 'How many people of all teams are signed in to each queue, and how many of them are free; counts only';

CREATE FUNCTION customers_on_line(p_agents bigint[]) RETURNS TABLE (agent_id bigint, customer text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT s.agent_id, CASE (SELECT customer_sight()) WHEN 'full' THEN s.customer
                                                      ELSE coalesce(s.customer_masked, mask_number(s.customer)) END
      FROM seat_state s
     WHERE s.agent_id = ANY (p_agents) AND s.customer IS NOT NULL
       AND ((SELECT customer_sight()) = 'full'
            OR ((SELECT customer_sight()) = 'masked' AND s.agent_id = ANY ((SELECT my_agents_today())::bigint[])))
$$;
COMMENT ON FUNCTION customers_on_line IS 'Who is on the line with these agents: full numbers, masked for a leader''s own teams, nothing for others';

CREATE FUNCTION customers_waiting()
RETURNS TABLE (call_uid text, visit_no int, queue_id bigint, entered_at timestamptz, "position" int, customer text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT w.call_uid, w.visit_no, w.queue_id, w.entered_at, w.position,
           CASE (SELECT customer_sight()) WHEN 'full' THEN w.customer
                                          WHEN 'masked' THEN coalesce(w.customer_masked, mask_number(w.customer)) END
      FROM waiting_call w
     WHERE (SELECT sees_whole_floor()) OR (SELECT customer_sight()) <> 'none'
$$;
COMMENT ON FUNCTION customers_waiting IS 'Callers in the queues for everybody with a live floor; the number full, masked or not at all';

REVOKE ALL ON FUNCTION sees_whole_floor, customer_sight, floor_agents, queue_staffing, customers_on_line, customers_waiting FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sees_whole_floor, customer_sight, floor_agents, queue_staffing, customers_on_line, customers_waiting TO bz_staff;
