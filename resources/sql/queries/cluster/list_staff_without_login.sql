-- SPDX-License-Identifier: GPL-3.0-or-later
-- Open accounts whose login role this server does not have (a backup of another server was restored). No parameters.
SELECT s.db_role, s.name
FROM staff s
WHERE s.disabled_at IS NULL
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = s.db_role AND r.rolcanlogin)
ORDER BY s.db_role;
