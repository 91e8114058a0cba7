-- SPDX-License-Identifier: GPL-3.0-or-later
-- The roster around this moment: parts of shifts, what excuses from them, and with no agent the teams that have a roster today,
-- with what the rule of off post lets pass.
SELECT i.agent_id, i.team_id, shift_moment(i.on_date, s.starts_s) AS starts_at, shift_moment(i.on_date, s.ends_s) AS ends_at,
       CASE WHEN s.kind <> 'work' THEN 'break' WHEN i.kind = 'training' THEN 'training' ELSE 'work' END AS scheduled, 0 AS tolerance_s
  FROM shift_instance i
  JOIN shift_segment s USING (shift_version_id)
 WHERE i.on_date BETWEEN site_day(now()) - 2 AND site_day(now()) + 1 AND i.cancelled_at IS NULL
   AND i.starts_at < now() + interval '12 h' AND i.ends_at > now() - interval '1 h'
UNION ALL
SELECT e.agent_id, NULL, lower(e.during), upper(e.during), CASE WHEN e.kind IN ('meeting', 'training') THEN 'training' ELSE 'excused' END, 0
  FROM excused_span e
 WHERE e.cancelled_at IS NULL AND e.during && tstzrange(now() - interval '1 h', now() + interval '12 h')
UNION ALL
SELECT DISTINCT NULL::bigint, i.team_id, NULL::timestamptz, NULL::timestamptz, '',
       coalesce((SELECT r.grace_s FROM rule_version r WHERE r.code = 'off_post' AND r.effective @> site_day(now())), 0)
  FROM shift_instance i
 WHERE i.on_date = site_day(now()) AND i.cancelled_at IS NULL
 ORDER BY 1, 3
