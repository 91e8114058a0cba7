-- SPDX-License-Identifier: GPL-3.0-or-later
-- The statement that makes a login a member of a group role. Parameters: group_role, role.
SELECT format('GRANT %I TO %I', :group_role::text, :role::text) AS statement;
