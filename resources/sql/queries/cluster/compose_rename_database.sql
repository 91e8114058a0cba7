-- SPDX-License-Identifier: GPL-3.0-or-later
-- The statement that renames a database; no row when there is none. Parameters: name, new_name.
SELECT format('ALTER DATABASE %I RENAME TO %I', d.datname, :new_name::text) AS statement
FROM pg_catalog.pg_database d
WHERE d.datname = :name;
