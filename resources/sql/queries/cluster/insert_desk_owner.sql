-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives the person at an embedded console an account with every right of the centre; nothing when it is there. Parameters: role, name.
WITH person AS (
    INSERT INTO staff (db_role, name) VALUES (:role, :name)
    ON CONFLICT (db_role) DO NOTHING
    RETURNING staff_id
)
INSERT INTO staff_post (staff_id, post, during)
SELECT person.staff_id, held.post, daterange(site_day(now()), NULL)
FROM person, unnest(ARRAY['admin', 'manager']) AS held(post);
