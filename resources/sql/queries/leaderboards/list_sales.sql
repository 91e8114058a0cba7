-- SPDX-License-Identifier: GPL-3.0-or-later
-- The orders behind a place, what came back of them, in their order, as far as the reader sees them.
-- Parameters: agent_id, team_id (one of them null), from_on, to_on, most.
SELECT s.sale_id, s.order_no, s.kind, s.of_date, s.ends_order, s.sold_at, s.on_date, s.fen, s.quantity, s.courses, s.note, s.source, s.file,
       coalesce(s.call_uid, '') AS call_uid, s.switch_id IS NOT NULL AS has_call, a.agent_no, a.name
  FROM sale s JOIN agent a USING (agent_id)
 WHERE s.on_date >= :from_on::date AND s.on_date <= :to_on::date AND (:agent_id::bigint IS NULL OR s.agent_id = :agent_id::bigint)
   AND (:team_id::bigint IS NULL OR s.team_id = :team_id::bigint)
 ORDER BY s.sold_at, s.sale_id LIMIT :most::int
