-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a board can show: teams and queues. No parameters.
SELECT 'team' AS kind, team_id AS id, name FROM team WHERE closed_on IS NULL
UNION ALL SELECT 'queue', queue_id, name FROM queue
 ORDER BY 1 DESC, 3
