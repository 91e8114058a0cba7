-- SPDX-License-Identifier: GPL-3.0-or-later
-- The statement that creates a database; no row when it exists. Parameters: name, owner (empty: the one who asks).
SELECT format('CREATE DATABASE %I OWNER %I TEMPLATE template0 ENCODING ''UTF8'' LC_COLLATE ''C.UTF-8'' LC_CTYPE ''C.UTF-8''',
              :name::text, coalesce(nullif(:owner::text, ''), current_user)) AS statement
WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_database d WHERE d.datname = :name);
