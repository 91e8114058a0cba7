-- SPDX-License-Identifier: GPL-3.0-or-later
-- Open flags of the reader's floor, the oldest first. No parameters.
SELECT f.flag_id, f.agent_id, a.agent_no, a.name, f.kind, f.reason, r.name AS raised_by, f.raised_at, t.name AS taken_by, f.taken_at,
       f.response_s
  FROM help_flag f JOIN agent a USING (agent_id) JOIN staff r ON r.staff_id = f.raised_by LEFT JOIN staff t ON t.staff_id = f.taken_by
 WHERE f.closed_at IS NULL
 ORDER BY f.raised_at, f.flag_id
