-- SPDX-License-Identifier: GPL-3.0-or-later
-- Adds a board (wallboard_id null) or changes it. Parameters: wallboard_id, name, teams, queues, pages, page_seconds, shows_names.
SELECT save_wallboard(:wallboard_id::bigint, :name::text, :teams::bigint[], :queues::bigint[], :pages::text[], :page_seconds::int, :shows_names::boolean) AS wallboard_id
