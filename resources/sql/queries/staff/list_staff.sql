-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every account with its posts today. No parameters.
SELECT s.staff_id, s.db_role, s.name, s.disabled_at, s.password_changed_at, s.db_role = session_user AS is_me,
       EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = s.db_role AND r.rolcanlogin) AS can_log_in,
       ARRAY(SELECT p.post FROM staff_post p WHERE p.staff_id = s.staff_id AND p.during @> site_day(now()) ORDER BY p.post) AS posts
FROM staff s
ORDER BY s.staff_id;
