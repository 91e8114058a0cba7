-- SPDX-License-Identifier: GPL-3.0-or-later
-- Appeals by scorer: how many, decided, upheld, seconds to the decision. Withdrawn ones count nowhere. Parameters: from_at, until_at.
SELECT k.staff_id AS key, k.name, '' AS form, count(*)::int AS raised, (count(*) FILTER (WHERE a.state = 'decided'))::int AS decided,
       (count(*) FILTER (WHERE a.outcome IN ('changed', 'retracted')))::int AS upheld,
       coalesce(round(avg(extract(epoch FROM a.decided_at - a.raised_at)) FILTER (WHERE a.state = 'decided')), 0)::bigint AS mean_s
  FROM appeal a
  JOIN sheet s ON s.sheet_id = a.sheet_id
  JOIN staff k ON k.staff_id = s.inspector_id
 WHERE a.state <> 'withdrawn' AND a.raised_at >= :from_at::timestamptz AND a.raised_at < :until_at::timestamptz
 GROUP BY k.staff_id, k.name
