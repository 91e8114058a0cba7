-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which of the named roles the cluster does not have. Parameters: roles.
SELECT wanted.role
FROM unnest(:roles::text[]) AS wanted(role)
WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = wanted.role)
ORDER BY wanted.role;
