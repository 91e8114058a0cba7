-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days on which, for the reader, nobody was praised, the last first. Parameters: from_date, to_date.
SELECT d::date AS on_date FROM generate_series(:from_date::date::timestamp, :to_date::date::timestamp, interval '1 day') d
 WHERE praise_missing(d::date) ORDER BY 1 DESC
