-- SPDX-License-Identifier: GPL-3.0-or-later
-- Teams to which the reader may publish. No parameters.
SELECT t.team_id, t.name FROM team t
 WHERE (t.closed_on IS NULL OR t.closed_on > site_day(clock_timestamp()))
   AND (pg_has_role(session_user, 'bz_manager', 'MEMBER') OR led_by_me(t.team_id, clock_timestamp())) ORDER BY t.name
