-- SPDX-License-Identifier: GPL-3.0-or-later
-- The weights by which a mix is reckoned on a day (null: today): of that board, else of the first one that is ranked by a mix. Parameters: code, on_date.
SELECT v.weights FROM board_version v
 WHERE v.metric = 'mix' AND v.valid @> coalesce(:on_date::date, site_day(now()))
 ORDER BY v.code <> :code::text, CASE v.code WHEN 'day' THEN 1 WHEN 'week' THEN 2 ELSE 3 END LIMIT 1
