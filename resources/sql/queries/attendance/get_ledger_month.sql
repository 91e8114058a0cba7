-- SPDX-License-Identifier: GPL-3.0-or-later
-- How it stands with a month. Parameter: month.
SELECT k.month, site_day(now()) >= (k.month + interval '1 month')::date AS is_over, m.month IS NOT NULL AS is_closed, m.closed_at,
       coalesce(s.name, '') AS closed_by,
       (SELECT count(*) FROM violation v WHERE v.on_date >= k.month AND v.on_date < (k.month + interval '1 month')::date
           AND v.state IN ('proposed', 'to_confirm')) AS undecided,
       (SELECT count(*) FROM shift_instance i WHERE i.on_date >= k.month AND i.on_date < (k.month + interval '1 month')::date AND i.cancelled_at IS NULL
           AND NOT EXISTS (SELECT FROM attendance_fact f WHERE f.shift_instance_id = i.shift_instance_id AND f.superseded_at IS NULL)) AS unmeasured,
       (SELECT count(*) FROM sheet t WHERE t.state = 'submitted' AND t.release_at > now() AND t.interaction_at >= site_midnight(k.month)
           AND t.interaction_at < site_midnight((k.month + interval '1 month')::date)) AS unreleased,
       e.entries, e.net_fen
  FROM (SELECT date_trunc('month', :month::date::timestamp)::date AS month) k
  LEFT JOIN ledger_month m ON m.month = k.month
  LEFT JOIN staff s ON s.staff_id = m.closed_by
 CROSS JOIN LATERAL (SELECT count(*) AS entries, coalesce(sum(x.fen), 0) AS net_fen FROM ledger_entry x WHERE x.month = k.month) e
