-- SPDX-License-Identifier: GPL-3.0-or-later
-- All schemes with their parts as an array, the newest first.
SELECT s.performance_scheme_id, s.post, lower(s.valid) AS valid_from, upper(s.valid) AS valid_until,
       lower(s.valid) <= coalesce((SELECT max(m.month) FROM ledger_month m), '-infinity') AS is_used,
       (SELECT jsonb_agg(jsonb_build_object('metric', p.metric, 'weight', p.weight, 'zero_at', p.zero_at, 'full_at', p.full_at) ORDER BY p.position)
          FROM performance_part p WHERE p.performance_scheme_id = s.performance_scheme_id)::text AS parts
  FROM performance_scheme s
 ORDER BY s.post, lower(s.valid) DESC
