-- SPDX-License-Identifier: GPL-3.0-or-later
-- The statement that creates a login, or gives an existing one its password and attributes back. Parameters: role, secret, creates_roles.
SELECT format('%s ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOREPLICATION NOBYPASSRLS %s PASSWORD %L',
              CASE WHEN EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = :role) THEN 'ALTER' ELSE 'CREATE' END,
              :role::text,
              CASE WHEN :creates_roles::boolean THEN 'CREATEROLE' ELSE 'NOCREATEROLE' END,
              :secret::text) AS statement;
