-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was agreed in a meeting, or what is open of all. Parameter: meeting_id (null: the open ones).
SELECT x.meeting_action_id, x.meeting_id, x.words, CASE WHEN a.agent_id IS NOT NULL THEN a.agent_no || ' ' || a.name ELSE coalesce(o.name, '') END AS owner,
       x.due_on, m.name AS made_by, x.done_at, x.done_note,
       x.done_at IS NULL AND (coalesce(x.owner_staff_id = my_staff_id(), false) OR runs_meeting(x.meeting_id)) AS may_end
  FROM meeting_action x
  JOIN staff m ON m.staff_id = x.made_by
  LEFT JOIN agent a ON a.agent_id = x.owner_agent_id
  LEFT JOIN staff o ON o.staff_id = x.owner_staff_id
 WHERE x.meeting_id = :meeting_id::bigint OR (:meeting_id IS NULL AND x.done_at IS NULL)
 ORDER BY x.done_at IS NOT NULL, x.due_on, x.meeting_action_id
