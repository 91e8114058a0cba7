-- SPDX-License-Identifier: GPL-3.0-or-later
-- Minutes at the telephone and people needed by half-hour, of the newest editions.
SELECT on_date - :starts_on::date AS day, half_hour, planned_min, people FROM roster_coverage(:teams::bigint[], :starts_on::date)
