-- SPDX-License-Identifier: GPL-3.0-or-later
-- Three of the people who were on time on every shift of last month get an award. No parameters.
SELECT count(add_ledger_entry(g.agent_id, g.on_date, 'award', 5000, 0, '全勤奖')) AS awarded
  FROM (SELECT f.agent_id, max(f.on_date) AS on_date
          FROM attendance_fact f
         WHERE f.superseded_at IS NULL AND f.on_date >= (date_trunc('month', site_day(now())::timestamp) - interval '1 month')::date
           AND f.on_date < date_trunc('month', site_day(now())::timestamp)::date
         GROUP BY f.agent_id HAVING bool_and(f.state = 'present' AND f.late_s = 0 AND f.early_s = 0)
         ORDER BY f.agent_id LIMIT 3) g
