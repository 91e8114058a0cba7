-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who inspected which team, within a year.
SELECT staff_id, team_id, lower(during) AS from_day, upper(during) AS until_day FROM inspector_team
 WHERE upper(during) IS NULL OR upper(during) > site_day(now()) - 366 ORDER BY team_id, lower(during), staff_id
