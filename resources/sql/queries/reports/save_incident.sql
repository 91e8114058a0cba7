-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports an incident (0) or writes anew what is known of it. Parameters: incident_id, revision_id, fields.
SELECT save_incident(:incident_id::bigint, :revision_id::bigint, :fields::jsonb) AS incident_id
