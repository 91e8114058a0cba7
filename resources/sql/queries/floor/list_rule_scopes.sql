-- SPDX-License-Identifier: GPL-3.0-or-later
-- The queues and teams to which a rule can be limited. No parameters.
SELECT 'queue' AS what, queue_id AS id, name FROM queue
UNION ALL
SELECT 'team', team_id, name FROM team WHERE closed_on IS NULL OR closed_on > site_day(now())
 ORDER BY 1, 3, 2
