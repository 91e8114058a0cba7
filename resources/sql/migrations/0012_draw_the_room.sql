-- SPDX-License-Identifier: GPL-3.0-or-later
-- The room as it is: areas with their place and size, one seat a place, a telephone extension a seat.
-- Managers draw it; a drawing is saved in one transaction or not at all.
CREATE TABLE room_area (
    area text PRIMARY KEY CHECK (btrim(area) <> '' AND length(area) <= 40),
    left_at int NOT NULL CHECK (left_at BETWEEN 0 AND 999),
    top_at int NOT NULL CHECK (top_at BETWEEN 0 AND 999),
    row_count int NOT NULL CHECK (row_count BETWEEN 1 AND 200),
    column_count int NOT NULL CHECK (column_count BETWEEN 1 AND 200)
);
COMMENT ON TABLE room_area IS 'A part of the room: a grid of places';
COMMENT ON COLUMN room_area.area IS 'Its name, as seat.area has it';
COMMENT ON COLUMN room_area.left_at IS 'Where it begins in the room, in places from the left';
COMMENT ON COLUMN room_area.top_at IS 'Where it begins in the room, in places from the top';
COMMENT ON COLUMN room_area.row_count IS 'Rows of places';
COMMENT ON COLUMN room_area.column_count IS 'Places in a row';
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON room_area FOR EACH ROW EXECUTE FUNCTION audit_change('area');
GRANT SELECT ON room_area TO bz_staff;

ALTER TABLE site ADD COLUMN room_revision int NOT NULL DEFAULT 0, ADD COLUMN room_changed_by text NOT NULL DEFAULT '';
COMMENT ON COLUMN site.room_revision IS 'Counts the drawings of the room: who saves must know the last one';
COMMENT ON COLUMN site.room_changed_by IS 'Who saved the last drawing';

-- Of seats that stood on one place the first keeps it.
UPDATE seat s SET row_no = NULL, column_no = NULL
 WHERE EXISTS (SELECT FROM seat k WHERE k.area = s.area AND k.row_no = s.row_no AND k.column_no = s.column_no AND k.seat_id < s.seat_id);
-- Seats that were given places before there were areas keep them: their areas stand one below the other.
INSERT INTO room_area (area, left_at, top_at, row_count, column_count)
SELECT area, 0, least(999, coalesce(sum(r + 1) OVER (ORDER BY area ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)), r, c
  FROM (SELECT area, least(200, max(row_no)) AS r, least(200, max(column_no)) AS c FROM seat
         WHERE row_no >= 1 AND column_no >= 1 AND btrim(area) <> '' AND length(area) <= 40 GROUP BY area) x;
UPDATE seat s SET row_no = NULL, column_no = NULL
 WHERE (row_no IS NOT NULL OR column_no IS NOT NULL)
   AND NOT EXISTS (SELECT FROM room_area a WHERE a.area = s.area AND s.row_no BETWEEN 1 AND a.row_count AND s.column_no BETWEEN 1 AND a.column_count);
ALTER TABLE seat ADD COLUMN extension text CHECK (extension ~ '^[0-9*#]{1,16}$'),
    ADD CONSTRAINT seat_extension_key UNIQUE (extension) DEFERRABLE,
    ADD CONSTRAINT seat_place_key UNIQUE (area, row_no, column_no) DEFERRABLE,
    DROP CONSTRAINT seat_label_key,
    ADD CONSTRAINT seat_label_key UNIQUE (label) DEFERRABLE;
COMMENT ON COLUMN seat.extension IS 'Telephone on it, if it has one of its own';
CREATE INDEX agent_seat_seat_idx ON agent_seat (seat_id);

CREATE FUNCTION save_room_areas(p_areas jsonb, p_gone text[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
    DELETE FROM room_area WHERE area = ANY (p_gone);
    INSERT INTO room_area AS a (area, left_at, top_at, row_count, column_count)
    SELECT x.area, x.left_at, x.top_at, x.row_count, x.column_count
      FROM jsonb_to_recordset(p_areas) AS x (area text, left_at int, top_at int, row_count int, column_count int)
    ON CONFLICT (area) DO UPDATE SET left_at = EXCLUDED.left_at, top_at = EXCLUDED.top_at, row_count = EXCLUDED.row_count,
        column_count = EXCLUDED.column_count
$$;
COMMENT ON FUNCTION save_room_areas IS 'Step of save_room: areas that are new, otherwise or gone';

-- A seat on which somebody sat is part of the record: it leaves the room, but stays.
CREATE FUNCTION save_room_seats(p_seats jsonb, p_removed bigint[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    SET CONSTRAINTS seat_label_key, seat_place_key, seat_extension_key DEFERRED;
    DELETE FROM seat s WHERE s.seat_id = ANY (p_removed) AND NOT EXISTS (SELECT FROM agent_seat h WHERE h.seat_id = s.seat_id);
    UPDATE seat SET area = '', row_no = NULL, column_no = NULL, extension = NULL WHERE seat_id = ANY (p_removed);
    UPDATE seat s SET label = btrim(x.label), area = x.area, row_no = x.row_no, column_no = x.column_no, extension = nullif(x.extension, '')
      FROM jsonb_to_recordset(p_seats) AS x (seat_id bigint, label text, area text, row_no int, column_no int, extension text)
     WHERE s.seat_id = x.seat_id;
    INSERT INTO seat (label, area, row_no, column_no, extension)
    SELECT btrim(x.label), x.area, x.row_no, x.column_no, nullif(x.extension, '')
      FROM jsonb_to_recordset(p_seats) AS x (seat_id bigint, label text, area text, row_no int, column_no int, extension text)
     WHERE x.seat_id IS NULL;
    SET CONSTRAINTS seat_label_key, seat_place_key, seat_extension_key IMMEDIATE;
END $$;
COMMENT ON FUNCTION save_room_seats IS 'Step of save_room: seats that are new, moved, renamed or gone';

CREATE FUNCTION check_room() RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_label text := (SELECT s.label FROM seat s LEFT JOIN room_area a USING (area)
                      WHERE s.row_no IS NOT NULL AND NOT coalesce(s.row_no BETWEEN 1 AND a.row_count
                                                                  AND s.column_no BETWEEN 1 AND a.column_count, false) LIMIT 1);
BEGIN
    IF v_label IS NOT NULL THEN
        PERFORM refuse('seat_within_area', format('Seat %s stands outside every area', v_label));
    END IF;
END $$;
COMMENT ON FUNCTION check_room IS 'Refuses a room with a seat that stands outside its area';

CREATE FUNCTION save_room(p_revision int, p_changes jsonb) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_site site;
    v_move record;
BEGIN
    PERFORM check_administrator();
    SELECT * INTO v_site FROM site FOR UPDATE;
    IF v_site.room_revision <> p_revision THEN
        PERFORM refuse('room_unchanged', format('%s changed the room meanwhile', v_site.room_changed_by));
    END IF;
    PERFORM save_room_areas(p_changes -> 'areas', ARRAY(SELECT jsonb_array_elements_text(p_changes -> 'gone_areas')));
    PERFORM save_room_seats(p_changes -> 'seats', ARRAY(SELECT jsonb_array_elements_text(p_changes -> 'removed')::bigint));
    PERFORM check_room();
    FOR v_move IN SELECT x.agent_id, s.seat_id, x.label
                    FROM jsonb_to_recordset(p_changes -> 'moves') AS x (agent_id bigint, label text) LEFT JOIN seat s USING (label) LOOP
        IF v_move.seat_id IS NULL AND v_move.label <> '' THEN
            PERFORM refuse('seat_known', format('There is no seat %s', v_move.label));
        END IF;
        PERFORM seat_agent(v_move.agent_id, v_move.seat_id, NULL);
    END LOOP;
    UPDATE site SET room_revision = room_revision + 1,
           room_changed_by = coalesce((SELECT name FROM staff WHERE staff_id = my_staff_id()), session_user);
    PERFORM announce_people();
    RETURN p_revision + 1;
END $$;
COMMENT ON FUNCTION save_room IS 'Saves a drawing of the room that began from a revision; returns the new one';

REVOKE ALL ON FUNCTION save_room_areas, save_room_seats, check_room, save_room FROM PUBLIC;
GRANT EXECUTE ON FUNCTION save_room TO bz_manager, bz_admin;
