-- SPDX-License-Identifier: GPL-3.0-or-later
-- An agent's day: the cadence by which rings are counted, and the customers of his calls.
ALTER TABLE site ADD COLUMN ring_cadence_ms int NOT NULL DEFAULT 5000 CHECK (ring_cadence_ms BETWEEN 1000 AND 20000);
COMMENT ON COLUMN site.ring_cadence_ms IS 'One ring with its silence, in milliseconds: a caller hears so many rings as it fits into the ringing';

CREATE FUNCTION leg_customers(p_agent bigint, p_from timestamptz, p_until timestamptz)
RETURNS TABLE (call_uid text, leg_no int, customer text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT l.call_uid, l.leg_no, CASE (SELECT customer_sight()) WHEN 'full' THEN v.customer ELSE v.customer_masked END
      FROM agent_leg l
      JOIN queue_visit v ON v.switch_id = l.switch_id AND v.call_uid = l.call_uid AND v.visit_no = l.visit_no
           AND v.entered_at >= p_from - interval '1 day' AND v.entered_at < p_until
     WHERE l.agent_id = p_agent AND l.offered_at >= p_from AND l.offered_at < p_until
       AND ((SELECT customer_sight()) = 'full' OR ((SELECT customer_sight()) = 'masked' AND led_by_me(l.team_id, l.offered_at)))
$$;
COMMENT ON FUNCTION leg_customers IS 'The customers of an agent''s calls: full numbers, masked for a leader''s own teams, nothing for others';
REVOKE ALL ON FUNCTION leg_customers FROM PUBLIC;
GRANT EXECUTE ON FUNCTION leg_customers TO bz_leader, bz_manager, bz_quality_head, bz_auditor;
