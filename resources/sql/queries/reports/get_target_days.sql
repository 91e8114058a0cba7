-- SPDX-License-Identifier: GPL-3.0-or-later
-- The day at the site, the first day whose targets may still change, and the service level's target, which stands with the queues. No parameters.
SELECT site_day(now()) AS today, targets_open_from() AS open_from, (SELECT avg(q.service_target) FROM queue q)::double precision AS service_target
