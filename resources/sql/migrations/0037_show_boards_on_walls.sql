-- SPDX-License-Identifier: GPL-3.0-or-later
-- Leaderboards and the honour wall on televisions (B4, #20): pages of the boards on the wall.
ALTER TABLE wallboard DROP CONSTRAINT wallboard_pages;
ALTER TABLE wallboard ADD CONSTRAINT wallboard_pages
    CHECK (cardinality(pages) BETWEEN 1 AND 7 AND pages <@ '{queues,teams,people,day,week,month,honours}');
COMMENT ON COLUMN wallboard.pages IS 'queues, teams, people, the boards of the day, week and month, honours, in their order';

CREATE FUNCTION check_wallboard_reader() RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    IF session_user <> 'bz_owner' AND NOT EXISTS (SELECT FROM wallboard_login WHERE db_role = session_user)
       AND (my_staff_id() IS NULL OR NOT (sees_whole_floor() OR pg_has_role(session_user, 'bz_leader', 'member'))) THEN
        RAISE EXCEPTION '% may not see the boards of this centre', session_user USING ERRCODE = '42501';
    END IF;
END $$;
COMMENT ON FUNCTION check_wallboard_reader IS 'Refuses who is neither a television of this centre nor sees its floor';

CREATE FUNCTION wallboard_mark() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
BEGIN
    PERFORM check_wallboard_reader();
    -- What is not told by a new row, a score released or an award taken back, is seen within the minute.
    RETURN format('%s/%s/%s/%s/%s/%s', date_trunc('minute', now()), (SELECT max(sale_id) FROM sale), (SELECT max(result_entry_id) FROM result_entry),
                  (SELECT max(board_closing_id) FROM board_closing), (SELECT max(praise_id) FROM praise), (SELECT max(recognition_id) FROM recognition));
END $$;
COMMENT ON FUNCTION wallboard_mark IS 'A text that changes with orders, results, closings and praise, and every minute: what asks for the boards anew';

CREATE FUNCTION wallboard_results(p_name text) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, banzhang, pg_temp AS $$
DECLARE
    v_board wallboard;
    v_today date := site_day(now());
BEGIN
    PERFORM check_wallboard_reader();
    SELECT * INTO v_board FROM wallboard WHERE name = p_name;
    IF NOT FOUND THEN
        PERFORM refuse('wallboard_known', format('There is no board %s', coalesce(quote_literal(p_name), '')),
                       'A manager makes boards in the console, on the floor''s page.');
    END IF;
    RETURN jsonb_build_object(
        'boards', (
            SELECT coalesce(jsonb_agg(b.board), '[]')
              FROM (SELECT jsonb_build_object('code', v.code, 'metric', v.metric, 'from', p.from_date, 'to', p.to_date, 'places', (
                               SELECT coalesce(jsonb_agg(jsonb_build_object('place', x.place, 'team', x.team_name, 'value', x.value, 'orders', x.orders,
                                          'label', CASE WHEN v_board.shows_names THEN x.name ELSE x.agent_no END) ORDER BY x.place, x.agent_no), '[]')
                                 FROM (SELECT * FROM board_places(v.metric, 'person', p.from_date, p.to_date,
                                                                  CASE WHEN cardinality(v_board.team_ids) = 1 THEN v_board.team_ids[1] END,
                                                                  v.ties, v.gates, v.weights)
                                        WHERE place <= 8 ORDER BY place, agent_no LIMIT 8) x)) AS board
                      FROM board_version v CROSS JOIN LATERAL board_period(v.code, v_today) p
                     WHERE v.valid @> v_today AND v.code = ANY (v_board.pages)) b),
        'honours', CASE WHEN NOT 'honours' = ANY (v_board.pages) THEN '[]' ELSE (
            SELECT coalesce(jsonb_agg(jsonb_build_object('on', h.on_date, 'kind', h.kind, 'title', h.title_code, 'team', h.team_name, 'metric', h.metric,
                       'value', h.value, 'label', CASE WHEN v_board.shows_names THEN h.name ELSE h.agent_no END,
                       'photo', CASE WHEN v_board.shows_names THEN translate(encode(a.photo, 'base64'), E'\n', '') END) ORDER BY h.n), '[]')
              FROM (SELECT w.*, row_number() OVER () AS n FROM honour_wall(8) w) h
              JOIN agent a USING (agent_id)) END);
END $$;
COMMENT ON FUNCTION wallboard_results IS 'The first places of the boards that a board on the wall shows, and the honour wall, as JSON: names and photos only where it may show names';

REVOKE ALL ON FUNCTION check_wallboard_reader, wallboard_mark, wallboard_results FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wallboard_mark, wallboard_results TO bz_wallboard, bz_staff;
