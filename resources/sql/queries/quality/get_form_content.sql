-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands in a version of a form.
SELECT content::text AS content FROM form_version WHERE version_id = :version_id
