-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls of an agent on a day that may show what he is praised for. Parameters: agent_id, on_date, most.
SELECT c.switch_id, c.call_uid, c.started_at, coalesce(extract(epoch FROM c.ended_at - c.started_at)::int, 0) AS length_s
  FROM call c
 WHERE c.agent_id = :agent_id::bigint AND c.started_at >= site_midnight(:on_date::date) AND c.started_at < site_midnight(:on_date::date + 1)
 ORDER BY c.started_at LIMIT :most::int
