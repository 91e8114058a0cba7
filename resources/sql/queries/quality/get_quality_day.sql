-- SPDX-License-Identifier: GPL-3.0-or-later
-- An inspector's day as it stands; one's own for :inspector_id 0.
SELECT quality_day(coalesce(nullif(:inspector_id::bigint, 0), my_staff_id()), :day::date)::text AS content
