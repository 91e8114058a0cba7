-- SPDX-License-Identifier: GPL-3.0-or-later
-- The statement that drops a database and closes its connections; no row when there is none. Parameters: name.
SELECT format('DROP DATABASE %I WITH (FORCE)', d.datname) AS statement
FROM pg_catalog.pg_database d
WHERE d.datname = :name;
