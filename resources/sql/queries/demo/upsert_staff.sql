-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives a login that exists an account with posts and teams, from the demo's first day on.
-- Parameters: role, name, posts, led_teams, inspected_teams (names).
WITH person AS (
    INSERT INTO staff (db_role, name) VALUES (:role, :name)
    ON CONFLICT ON CONSTRAINT staff_db_role_key DO UPDATE SET name = EXCLUDED.name
    RETURNING staff_id
), held AS (
    INSERT INTO staff_post (staff_id, post, during)
    SELECT staff_id, post, daterange('2020-01-01', NULL) FROM person, unnest(:posts::text[]) post
    ON CONFLICT DO NOTHING
), led AS (
    INSERT INTO team_leader (staff_id, team_id, during)
    SELECT p.staff_id, t.team_id, daterange('2020-01-01', NULL) FROM person p, team t WHERE t.name = ANY (:led_teams::text[])
    ON CONFLICT DO NOTHING
), inspected AS (
    INSERT INTO inspector_team (staff_id, team_id, during)
    SELECT p.staff_id, t.team_id, daterange('2020-01-01', NULL) FROM person p, team t WHERE t.name = ANY (:inspected_teams::text[])
    ON CONFLICT DO NOTHING
)
SELECT staff_id FROM person
