-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is summed up of a day. Parameters: on_date, team_id (null: the site).
SELECT code, value, words::text AS words FROM meeting_facts(:on_date::date, :team_id::bigint)
