-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends every other session in a database and waits up to five seconds for each to be gone. Parameters: name.
SELECT pg_catalog.pg_terminate_backend(a.pid, 5000)
FROM pg_catalog.pg_stat_activity a
WHERE a.datname = :name AND a.pid <> pg_catalog.pg_backend_pid();
