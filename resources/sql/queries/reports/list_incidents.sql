-- SPDX-License-Identifier: GPL-3.0-or-later
-- Incidents that went on within a span, the newest first, each with its course as an array. Parameters: from, to (days at the site).
SELECT i.incident_id, i.incident_no, r.kind, r.title, r.begun_at, r.ended_at, r.what, r.effect, coalesce(r.calls_lost, -1) AS calls_lost, coalesce(r.agents, -1) AS agents,
       r.cause, r.measures, r.attendees, s.name AS reported_by, i.closed_at, coalesce(c.name, '') AS closed_by, i.conclusion, r.incident_revision_id,
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.incident_entry_id, 'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'by', w.name, 'text', e.text)
                                  ORDER BY e.at, e.incident_entry_id)
                   FROM incident_entry e JOIN staff w ON w.staff_id = e.written_by WHERE e.incident_id = i.incident_id), '[]')::text AS entries
  FROM incident i
  JOIN LATERAL (SELECT x.* FROM incident_revision x WHERE x.incident_id = i.incident_id ORDER BY x.incident_revision_id DESC LIMIT 1) r ON true
  JOIN staff s ON s.staff_id = i.reported_by
  LEFT JOIN staff c ON c.staff_id = i.closed_by
 WHERE r.begun_at < site_midnight(:to::date + 1) AND coalesce(r.ended_at, now()) >= site_midnight(:from::date)
 ORDER BY r.begun_at DESC, i.incident_id DESC
