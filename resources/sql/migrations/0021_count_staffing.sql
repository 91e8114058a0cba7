-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many people are signed in to each queue is counted once for all boards. Each look of each board
-- counted it anew: with 10,000 people that was two thirds of what a look cost the server.
CREATE TABLE queue_staff_count (
    queue_id bigint PRIMARY KEY REFERENCES queue ON DELETE CASCADE,
    available int NOT NULL,
    logged_in int NOT NULL,
    counted_at timestamptz NOT NULL
);
COMMENT ON TABLE queue_staff_count IS 'People signed in to each queue, as a feed last counted them';
COMMENT ON COLUMN queue_staff_count.queue_id IS 'The queue';
COMMENT ON COLUMN queue_staff_count.available IS 'Those of them who are free and not paused there';
COMMENT ON COLUMN queue_staff_count.logged_in IS 'People of all teams who are signed in to it';
COMMENT ON COLUMN queue_staff_count.counted_at IS 'When they were counted';
ALTER TABLE queue_staff_count ENABLE ROW LEVEL SECURITY;

CREATE FUNCTION counted_staffing() RETURNS TABLE (queue_id bigint, available int, logged_in int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    SELECT m.queue_id, (count(*) FILTER (WHERE s.state = 'available' AND NOT m.paused))::int, count(*)::int
      FROM queue_member m
      JOIN switch_member k ON k.member_id = m.member_id
      LEFT JOIN seat_state s ON s.agent_id = k.agent_id
     WHERE m.signed_in
     GROUP BY m.queue_id
$$;
COMMENT ON FUNCTION counted_staffing IS 'People signed in to each queue, and how many of them are free, counted now';

CREATE FUNCTION count_staffing() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp SET jit = off AS $$
BEGIN
    -- Two feeds need not count at once.
    IF NOT pg_try_advisory_xact_lock(726623, 0) THEN
        RETURN;
    END IF;
    INSERT INTO queue_staff_count AS c (queue_id, available, logged_in, counted_at)
    SELECT q.queue_id, coalesce(n.available, 0), coalesce(n.logged_in, 0), clock_timestamp()
      FROM queue q LEFT JOIN counted_staffing() n USING (queue_id)
    ON CONFLICT (queue_id) DO UPDATE
       SET available = EXCLUDED.available, logged_in = EXCLUDED.logged_in, counted_at = EXCLUDED.counted_at;
END $$;
COMMENT ON FUNCTION count_staffing IS 'Counts the people at each queue for all boards; a feed calls it once a second';

-- The count of a feed that is at work is a second old, or some where the server is busy: then least of all
-- may every board count for itself. A feed that is silent for fifteen seconds is not at work: counted now.
CREATE OR REPLACE FUNCTION queue_staffing() RETURNS TABLE (queue_id bigint, available int, logged_in int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF EXISTS (SELECT FROM queue_staff_count c WHERE c.counted_at > clock_timestamp() - interval '15 seconds') THEN
        RETURN QUERY SELECT c.queue_id, c.available, c.logged_in FROM queue_staff_count c WHERE c.logged_in > 0;
    ELSE
        RETURN QUERY SELECT n.queue_id, n.available, n.logged_in FROM counted_staffing() n;
    END IF;
END $$;
COMMENT ON FUNCTION queue_staffing IS 'How many people of all teams are signed in to each queue, and how many of them are free; counts only';

REVOKE ALL ON FUNCTION counted_staffing, count_staffing FROM PUBLIC;
GRANT EXECUTE ON FUNCTION count_staffing TO bz_feed;
