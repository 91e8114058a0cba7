-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is where: site, departments, teams, agents, seats, staff; every membership has its dates.
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA banzhang;

CREATE TABLE site (
    site_id smallint PRIMARY KEY DEFAULT 1 CHECK (site_id = 1),
    name text NOT NULL DEFAULT '',
    time_zone text NOT NULL DEFAULT 'Asia/Shanghai'
);
COMMENT ON TABLE site IS 'The centre that this database serves: one row';
COMMENT ON COLUMN site.site_id IS 'Always 1';
COMMENT ON COLUMN site.name IS 'Name of the centre, as reports print it';
COMMENT ON COLUMN site.time_zone IS 'IANA zone in which the centre''s days begin and end';
INSERT INTO site DEFAULT VALUES;

CREATE FUNCTION check_time_zone() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM now() AT TIME ZONE NEW.time_zone; -- raises 22023 for a name that does not exist
    RETURN NEW;
END $$;
CREATE TRIGGER site_time_zone_exists BEFORE INSERT OR UPDATE ON site FOR EACH ROW EXECUTE FUNCTION check_time_zone();

CREATE FUNCTION site_zone() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT time_zone FROM banzhang.site $$;
COMMENT ON FUNCTION site_zone IS 'The site''s time zone';
CREATE FUNCTION site_day(p_at timestamptz) RETURNS date LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT (p_at AT TIME ZONE banzhang.site_zone())::date $$;
COMMENT ON FUNCTION site_day IS 'The day at the site to which a moment belongs';
CREATE FUNCTION site_midnight(p_on date) RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, banzhang, pg_temp
    AS $$ SELECT p_on::timestamp AT TIME ZONE banzhang.site_zone() $$;
COMMENT ON FUNCTION site_midnight IS 'The moment at which a day begins at the site';

CREATE TABLE department (
    department_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL CHECK (btrim(name) <> ''),
    CONSTRAINT department_name_key UNIQUE (name)
);
COMMENT ON TABLE department IS 'A department of the centre';
COMMENT ON COLUMN department.department_id IS 'Key';
COMMENT ON COLUMN department.name IS 'Name, unique';

CREATE TABLE team (
    team_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    department_id bigint REFERENCES department,
    name text NOT NULL CHECK (btrim(name) <> ''),
    closed_on date,
    CONSTRAINT team_name_key UNIQUE (name)
);
COMMENT ON TABLE team IS 'A team of agents under a leader (班组)';
COMMENT ON COLUMN team.team_id IS 'Key';
COMMENT ON COLUMN team.department_id IS 'Department, if any';
COMMENT ON COLUMN team.name IS 'Name, unique';
COMMENT ON COLUMN team.closed_on IS 'First day on which the team no longer exists';

CREATE TABLE agent (
    agent_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agent_no text NOT NULL CHECK (btrim(agent_no) <> ''),
    name text NOT NULL,
    nickname text NOT NULL DEFAULT '',
    hired_on date,
    left_on date,
    photo bytea,
    provisional boolean NOT NULL DEFAULT false,
    CONSTRAINT agent_no_key UNIQUE (agent_no),
    CONSTRAINT agent_left_after_hired CHECK (left_on IS NULL OR hired_on IS NULL OR left_on >= hired_on)
);
COMMENT ON TABLE agent IS 'An agent (坐席)';
COMMENT ON COLUMN agent.agent_id IS 'Key';
COMMENT ON COLUMN agent.agent_no IS '工号, unique';
COMMENT ON COLUMN agent.name IS 'Full name; two people may share one';
COMMENT ON COLUMN agent.nickname IS 'Name by which callers know the agent';
COMMENT ON COLUMN agent.hired_on IS 'First working day';
COMMENT ON COLUMN agent.left_on IS 'First day on which the agent no longer works here';
COMMENT ON COLUMN agent.photo IS 'Portrait, PNG or JPEG';
COMMENT ON COLUMN agent.provisional IS 'Seen at the switch, not yet known to the master data';

CREATE TABLE agent_team (
    agent_id bigint NOT NULL REFERENCES agent ON DELETE CASCADE,
    team_id bigint NOT NULL REFERENCES team,
    during daterange NOT NULL CHECK (NOT isempty(during)),
    CONSTRAINT agent_in_one_team EXCLUDE USING gist (agent_id WITH =, during WITH &&)
);
COMMENT ON TABLE agent_team IS 'Which team an agent was in, by date: figures count people where they were';
COMMENT ON COLUMN agent_team.agent_id IS 'The agent';
COMMENT ON COLUMN agent_team.team_id IS 'The team';
COMMENT ON COLUMN agent_team.during IS 'Days, first included, last excluded';
CREATE INDEX agent_team_team_idx ON agent_team (team_id);

CREATE TABLE seat (
    seat_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    label text NOT NULL CHECK (btrim(label) <> ''),
    area text NOT NULL DEFAULT '',
    row_no int,
    column_no int,
    CONSTRAINT seat_label_key UNIQUE (label)
);
COMMENT ON TABLE seat IS 'A place in the room';
COMMENT ON COLUMN seat.seat_id IS 'Key';
COMMENT ON COLUMN seat.label IS 'What is written on it: A-1-01';
COMMENT ON COLUMN seat.area IS 'Area of the room';
COMMENT ON COLUMN seat.row_no IS 'Row within the area, from 1';
COMMENT ON COLUMN seat.column_no IS 'Place within the row, from 1';

CREATE TABLE agent_seat (
    agent_id bigint NOT NULL REFERENCES agent ON DELETE CASCADE,
    seat_id bigint NOT NULL REFERENCES seat,
    during daterange NOT NULL CHECK (NOT isempty(during)),
    CONSTRAINT agent_at_one_seat EXCLUDE USING gist (agent_id WITH =, during WITH &&)
);
COMMENT ON TABLE agent_seat IS 'Where an agent sits, by date; shifts may share a seat';
COMMENT ON COLUMN agent_seat.agent_id IS 'The agent';
COMMENT ON COLUMN agent_seat.seat_id IS 'The seat';
COMMENT ON COLUMN agent_seat.during IS 'Days, first included, last excluded';

CREATE TABLE staff (
    staff_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    db_role text NOT NULL,
    name text NOT NULL CHECK (btrim(name) <> ''),
    agent_id bigint REFERENCES agent,
    disabled_at timestamptz,
    CONSTRAINT staff_db_role_key UNIQUE (db_role)
);
COMMENT ON TABLE staff IS 'A person who signs in to the console; the password is PostgreSQL''s own';
COMMENT ON COLUMN staff.staff_id IS 'Key';
COMMENT ON COLUMN staff.db_role IS 'The login role';
COMMENT ON COLUMN staff.name IS 'Name on screen and paper';
COMMENT ON COLUMN staff.agent_id IS 'The same person as an agent, if he is one';
COMMENT ON COLUMN staff.disabled_at IS 'When the account was closed; null while it is open';

CREATE TABLE team_leader (
    staff_id bigint NOT NULL REFERENCES staff,
    team_id bigint NOT NULL REFERENCES team,
    deputy boolean NOT NULL DEFAULT false,
    during daterange NOT NULL CHECK (NOT isempty(during)),
    CONSTRAINT team_leader_once EXCLUDE USING gist (staff_id WITH =, team_id WITH =, during WITH &&)
);
COMMENT ON TABLE team_leader IS 'Who leads a team, or stands in, by date';
COMMENT ON COLUMN team_leader.staff_id IS 'The leader';
COMMENT ON COLUMN team_leader.team_id IS 'The team';
COMMENT ON COLUMN team_leader.deputy IS 'Stands in for the leader';
COMMENT ON COLUMN team_leader.during IS 'Days, first included, last excluded';

CREATE TABLE staff_post (
    staff_id bigint NOT NULL REFERENCES staff,
    post text NOT NULL CHECK (post IN ('leader', 'inspector', 'quality_head', 'manager', 'scheduler', 'front_desk',
                                       'auditor', 'admin', 'feed')),
    during daterange NOT NULL CHECK (NOT isempty(during)),
    CONSTRAINT staff_post_once EXCLUDE USING gist (staff_id WITH =, post WITH =, during WITH &&)
);
COMMENT ON TABLE staff_post IS 'Which post a person holds, by date; the group role bz_<post> goes with it';
COMMENT ON COLUMN staff_post.staff_id IS 'The person';
COMMENT ON COLUMN staff_post.post IS 'The post: leader, inspector, manager …';
COMMENT ON COLUMN staff_post.during IS 'Days, first included, last excluded';

CREATE TABLE inspector_team (
    staff_id bigint NOT NULL REFERENCES staff,
    team_id bigint NOT NULL REFERENCES team,
    during daterange NOT NULL CHECK (NOT isempty(during)),
    CONSTRAINT inspector_team_once EXCLUDE USING gist (staff_id WITH =, team_id WITH =, during WITH &&)
);
COMMENT ON TABLE inspector_team IS 'Which teams an inspector scores, by date';
COMMENT ON COLUMN inspector_team.staff_id IS 'The inspector';
COMMENT ON COLUMN inspector_team.team_id IS 'The team';
COMMENT ON COLUMN inspector_team.during IS 'Days, first included, last excluded';
