-- SPDX-License-Identifier: GPL-3.0-or-later
-- The moment of a look at the floor: the database clock, the site's offset in seconds, from which transaction on the next
-- look has to ask, and how far the reader sees. No parameters.
SELECT clock_timestamp() AS now, pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS horizon,
       extract(epoch FROM (now() AT TIME ZONE site_zone()) - (now() AT TIME ZONE 'UTC'))::int AS offset_s,
       sees_whole_floor() AS whole_site, customer_sight() <> 'none' AS sees_customers
