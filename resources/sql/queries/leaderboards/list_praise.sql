-- SPDX-License-Identifier: GPL-3.0-or-later
-- Praise of some days, newest first, also what was taken back. Parameters: from_date, to_date, most.
SELECT p.praise_id, p.on_date, p.agent_id, a.agent_no, a.name, coalesce(t.name, '') AS team, p.example, coalesce(p.call_uid, '') AS call_uid, p.call_started_at,
       coalesce(o.order_no, '') AS order_no, w.name AS praised_by, p.praised_at, p.withdrawn_at, coalesce(b.name, '') AS withdrawn_by, p.withdrawn_why,
       p.withdrawn_at IS NULL AND (p.praised_by = my_staff_id() OR pg_has_role('bz_manager', 'MEMBER')) AS may_withdraw
  FROM praise p
  JOIN agent a USING (agent_id)
  JOIN staff w ON w.staff_id = p.praised_by
  LEFT JOIN staff b ON b.staff_id = p.withdrawn_by
  LEFT JOIN team t ON t.team_id = p.team_id
  LEFT JOIN sale o USING (sale_id)
 WHERE p.on_date BETWEEN :from_date::date AND :to_date::date
 ORDER BY p.on_date DESC, p.praise_id DESC
 LIMIT :most::int
