-- SPDX-License-Identifier: GPL-3.0-or-later
-- The statement that opens or closes a database to new connections; no row when there is none. Parameters: name, allowed.
SELECT format('ALTER DATABASE %I ALLOW_CONNECTIONS %s', d.datname, CASE WHEN :allowed::boolean THEN 'true' ELSE 'false' END) AS statement
FROM pg_catalog.pg_database d
WHERE d.datname = :name;
