-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom a notice concerns. Parameter: notice_id.
SELECT r.agent_id, a.agent_no, a.name, r.team_id, t.name AS team, r.told_at, r.is_new, r.answered, r.right_answers, r.unread
  FROM notice_readers(:notice_id::bigint) r JOIN agent a USING (agent_id) JOIN team t ON t.team_id = r.team_id ORDER BY t.name, a.agent_no
