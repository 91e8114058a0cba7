-- SPDX-License-Identifier: GPL-3.0-or-later
-- Notes and flags about an agent in a span of time. Parameters: agent_id, from_at, until_at.
SELECT n.kind, n.written_at AS at, s.name AS who, n.body, n.example, NULL::int AS response_s
  FROM coaching_note n JOIN staff s ON s.staff_id = n.written_by
 WHERE n.agent_id = :agent_id::bigint AND n.written_at >= :from_at::timestamptz AND n.written_at < :until_at::timestamptz
UNION ALL
SELECT 'flag', f.raised_at, s.name, f.reason, coalesce(f.outcome, ''), f.response_s
  FROM help_flag f JOIN staff s ON s.staff_id = f.raised_by
 WHERE f.agent_id = :agent_id::bigint AND f.raised_at >= :from_at::timestamptz AND f.raised_at < :until_at::timestamptz
 ORDER BY at
