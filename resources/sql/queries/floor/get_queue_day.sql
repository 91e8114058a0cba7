-- SPDX-License-Identifier: GPL-3.0-or-later
-- A queue and the day that is meant. Parameters: queue_id, day (null for today at the site).
SELECT name, service_level_s, service_target, coalesce(:day::date, site_day(now())) AS day, site_day(now()) AS today
  FROM queue WHERE queue_id = :queue_id::bigint
