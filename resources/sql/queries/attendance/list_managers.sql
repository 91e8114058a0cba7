-- SPDX-License-Identifier: GPL-3.0-or-later
-- Managers with an open account, by name. No parameters.
SELECT s.staff_id, s.name FROM staff s JOIN pg_roles r ON r.rolname = s.db_role
 WHERE s.disabled_at IS NULL AND pg_has_role(r.oid, 'bz_manager', 'MEMBER') ORDER BY s.name, s.staff_id
