-- SPDX-License-Identifier: GPL-3.0-or-later
-- The second of them is refused. No parameters.
SELECT count(refuse_swap(w.swap_request_id, '当天技能不匹配')) AS refused
  FROM (SELECT swap_request_id FROM swap_request WHERE matched_at IS NOT NULL AND ended_as IS NULL ORDER BY 1 OFFSET 1 LIMIT 1) w
