-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether anything was scored or planned here, and the manager in whose name the demo's plans are made. No parameters.
SELECT EXISTS (SELECT FROM sheet) OR EXISTS (SELECT FROM sampling_plan) AS has_sheets,
       (SELECT min(staff_id) FROM staff_post WHERE post = 'manager' AND during @> site_day(now())) AS manager_id
