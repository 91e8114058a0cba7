-- SPDX-License-Identifier: GPL-3.0-or-later
-- Adds to the course of an incident. Parameters: incident_id, at, text.
SELECT add_incident_entry(:incident_id::bigint, :at::timestamptz, :text::text) AS incident_entry_id
