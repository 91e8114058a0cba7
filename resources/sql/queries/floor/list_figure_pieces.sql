-- SPDX-License-Identifier: GPL-3.0-or-later
-- The calls or times behind a figure, the longest first. Parameters: day, metric, agent_id.
SELECT p.at, p.call_uid, p.leg_no, q.name AS queue, p.seconds
  FROM figure_pieces(:day::date, :metric, :agent_id::bigint) p LEFT JOIN queue q USING (queue_id)
 ORDER BY p.seconds DESC NULLS LAST, p.at, p.call_uid, p.leg_no
