-- SPDX-License-Identifier: GPL-3.0-or-later
-- Leave, swaps, overtime and recalls that reach into some days, those that still run first. Parameters: starts, ends, most.
WITH asked AS (
    SELECT 'leave' AS type, r.leave_request_id AS id, r.agent_id, r.team_id, NULL::bigint AS other_id, k.name AS what, '' AS other_what,
           lower(r.during) AS starts_at, upper(r.during) AS ends_at, NULL::timestamptz AS other_starts_at,
           leave_starts(r.agent_id, r.during, false) AS due_at, leave_starts(r.agent_id, r.during, true) AS last_due_at, r.half_days, r.reason,
           r.signature, '' AS other_signature, r.recorded_by, r.requested_at, r.approved_by, r.approved_at, r.told_by, r.told_at,
           coalesce(r.ended_as, '') AS ended_as, r.ended_by, r.ended_at, r.ended_why, false AS is_applied, NULL::bigint AS shift_id,
           NULL::bigint AS other_shift_id, leave_state(r) AS state
      FROM leave_request r JOIN leave_kind k ON k.code = r.kind
     WHERE r.during && tstzrange(:starts::timestamptz, :ends::timestamptz)
    UNION ALL
    SELECT 'swap', r.swap_request_id, r.a_agent_id, r.team_id, r.b_agent_id, ta.name, coalesce(tb.name, ''), a.starts_at, a.ends_at, b.starts_at,
           r.starts_at, r.starts_at, 0, r.reason, r.a_signature, r.b_signature, r.recorded_by, r.requested_at, r.approved_by, r.approved_at,
           r.told_by, r.told_at, coalesce(r.ended_as, ''), r.ended_by, r.ended_at, r.ended_why, r.applied_at IS NOT NULL, r.a_shift_id,
           r.b_shift_id, swap_state(r)
      FROM swap_request r JOIN shift_instance a ON a.shift_instance_id = r.a_shift_id
      JOIN shift_version va ON va.shift_version_id = a.shift_version_id JOIN shift_type ta ON ta.shift_type_id = va.shift_type_id
      LEFT JOIN shift_instance b ON b.shift_instance_id = r.b_shift_id
      LEFT JOIN shift_version vb ON vb.shift_version_id = b.shift_version_id LEFT JOIN shift_type tb ON tb.shift_type_id = vb.shift_type_id
     WHERE r.starts_at >= :starts::timestamptz AND r.starts_at < :ends::timestamptz
    UNION ALL
    SELECT 'overtime', r.overtime_request_id, r.agent_id, r.team_id, NULL, '', '', lower(r.during), upper(r.during), NULL, lower(r.during),
           lower(r.during), 0, r.reason, r.signature, '', r.recorded_by, r.requested_at, r.approved_by, r.approved_at, NULL, NULL,
           coalesce(r.ended_as, ''), r.ended_by, r.ended_at, r.ended_why, false, NULL, NULL,
           CASE WHEN r.ended_as IS NOT NULL THEN r.ended_as WHEN overtime_counts(r) THEN 'done' WHEN clock_timestamp() >= lower(r.during) THEN 'expired' ELSE 'open' END
      FROM overtime_request r
     WHERE r.during && tstzrange(:starts::timestamptz, :ends::timestamptz)
    UNION ALL
    SELECT 'recall', r.recall_id, r.agent_id, r.team_id, NULL, CASE WHEN r.rest_day_id IS NULL THEN 'break' ELSE 'rest' END, '', lower(r.during),
           upper(r.during), NULL, lower(r.during), lower(r.during), r.half_days, r.reason, '', '', r.ordered_by, r.ordered_at, r.ordered_by,
           r.ordered_at, NULL, NULL, CASE WHEN r.cancelled_at IS NULL THEN '' ELSE 'cancelled' END, r.cancelled_by, r.cancelled_at, '', false,
           NULL, NULL, CASE WHEN r.cancelled_at IS NULL THEN 'done' ELSE 'cancelled' END
      FROM recall r
     WHERE r.during && tstzrange(:starts::timestamptz, :ends::timestamptz)
)
SELECT q.*, ow.worked_s, CASE q.type WHEN 'recall' THEN
           (SELECT count(*) FROM recall c WHERE c.agent_id = q.agent_id AND c.cancelled_at IS NULL AND lower(c.during) <= q.starts_at
               AND lower(c.during) >= (date_trunc('year', q.starts_at AT TIME ZONE site_zone()) AT TIME ZONE site_zone())) ELSE 0 END AS recall_no, a.agent_no, a.name AS agent, t.name AS team, coalesce(o.agent_no || ' ' || o.name, '') AS other, coalesce(rec.name, '') AS recorder,
       coalesce(app.name, '') AS approver, coalesce(tld.name, '') AS teller, coalesce(ned.name, '') AS ender
  FROM asked q
  JOIN agent a ON a.agent_id = q.agent_id
  JOIN team t ON t.team_id = q.team_id
  LEFT JOIN overtime_worked(tstzrange(:starts::timestamptz, :ends::timestamptz)) ow ON q.type = 'overtime' AND ow.overtime_request_id = q.id
  LEFT JOIN agent o ON o.agent_id = q.other_id
  LEFT JOIN staff rec ON rec.staff_id = q.recorded_by
  LEFT JOIN staff app ON app.staff_id = q.approved_by
  LEFT JOIN staff tld ON tld.staff_id = q.told_by
  LEFT JOIN staff ned ON ned.staff_id = q.ended_by
 ORDER BY q.state NOT IN ('open', 'matched', 'approved'), q.due_at, q.type, q.id
 LIMIT :most::int
