-- SPDX-License-Identifier: GPL-3.0-or-later
-- Recognitions since a day, newest first, also those taken back. Parameters: from_date, most.
SELECT r.recognition_id, r.kind, r.kind_name, r.on_date, r.agent_id, a.agent_no, a.name, coalesce(t.name, '') AS team, r.words, g.name AS given_by,
       r.given_at, r.withdrawn_at, r.withdrawn_why, r.withdrawn_at IS NULL AND (r.given_by = my_staff_id() OR pg_has_role('bz_manager', 'MEMBER')) AS may_withdraw
  FROM recognition r
  JOIN agent a USING (agent_id)
  JOIN staff g ON g.staff_id = r.given_by
  LEFT JOIN team t ON t.team_id = r.team_id
 WHERE r.on_date >= :from_date::date
 ORDER BY r.on_date DESC, r.recognition_id DESC
 LIMIT :most::int
