-- SPDX-License-Identifier: GPL-3.0-or-later
-- Appeals by item, those of the wrong person with an empty name: how many, decided, upheld, seconds to the decision. Withdrawn ones
-- count nowhere. Parameters: from_at, until_at.
WITH raised AS (
    SELECT v.form_id, coalesce(i.item_key, '') AS item_key, a.state = 'decided' AS decided,
           coalesce(i.outcome IN ('accept', 'other'), a.outcome = 'retracted') AS upheld, extract(epoch FROM a.decided_at - a.raised_at) AS took_s
      FROM appeal a
      JOIN sheet s ON s.sheet_id = a.sheet_id
      JOIN form_version v ON v.version_id = s.version_id
      LEFT JOIN appeal_item i ON i.appeal_id = a.appeal_id
     WHERE a.state <> 'withdrawn' AND a.raised_at >= :from_at::timestamptz AND a.raised_at < :until_at::timestamptz
       AND (i.item_key IS NULL OR i.proposed IS NOT NULL)
), figure AS (
    SELECT form_id, item_key, count(*)::int AS raised, (count(*) FILTER (WHERE decided))::int AS decided,
           (count(*) FILTER (WHERE decided AND upheld))::int AS upheld,
           coalesce(round(avg(took_s) FILTER (WHERE decided)), 0)::bigint AS mean_s
      FROM raised GROUP BY form_id, item_key
)
SELECT hashtextextended(f.form_id || ':' || f.item_key, 0) AS key, coalesce(n.title, f.item_key) AS name, q.title AS form, f.raised, f.decided,
       f.upheld, f.mean_s
  FROM figure f
  JOIN quality_form q ON q.form_id = f.form_id
  LEFT JOIN LATERAL (SELECT i.title FROM form_version w CROSS JOIN LATERAL form_items(w.content) i
                      WHERE w.form_id = f.form_id AND i.item_key = f.item_key AND w.state <> 'draft'
                      ORDER BY w.version_no DESC LIMIT 1) n ON true
