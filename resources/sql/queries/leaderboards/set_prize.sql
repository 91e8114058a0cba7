-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new version of a prize from a day on. Parameters: code, from_date, fen, points.
SELECT set_prize(:code::text, :from_date::date, :fen::bigint, :points::int) AS prize_version_id
