-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closes an incident. Parameters: incident_id, conclusion.
SELECT close_incident(:incident_id::bigint, :conclusion::text)
