-- SPDX-License-Identifier: GPL-3.0-or-later
-- Teams that a board can be asked for, and whether the reader leads them today.
SELECT t.team_id, t.name, EXISTS (SELECT FROM team_leader l WHERE l.team_id = t.team_id AND l.staff_id = my_staff_id() AND l.during @> site_day(now())) AS is_mine
  FROM team t WHERE t.closed_on IS NULL OR t.closed_on > site_day(now()) ORDER BY t.name
