-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether anything was scored or planned here, and the manager in whose name the demo's plans are made. Parameter: role, his login.
SELECT EXISTS (SELECT FROM sheet) OR EXISTS (SELECT FROM sampling_plan) AS has_sheets,
       (SELECT staff_id FROM staff WHERE db_role = :role) AS manager_id
