-- SPDX-License-Identifier: GPL-3.0-or-later
-- The need of a team or of a queue. Parameters: team_id, queue_id, one of them null.
SELECT weekday, half_hour, people FROM coverage_need
 WHERE team_id IS NOT DISTINCT FROM :team_id::bigint AND queue_id IS NOT DISTINCT FROM :queue_id::bigint
 ORDER BY weekday, half_hour
