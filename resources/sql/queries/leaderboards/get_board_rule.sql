-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rules of a board on a day (null: today), and what day and time it is at the site. Parameters: code, on_date.
SELECT v.board_version_id, v.metric, v.weights, v.gates, v.ties, extract(epoch FROM v.closes_at)::int AS closes_s, v.week_starts, site_day(now()) AS today,
       now() AS at
  FROM board_version v WHERE v.code = :code::text AND v.valid @> coalesce(:on_date::date, site_day(now()))
