-- SPDX-License-Identifier: GPL-3.0-or-later
-- The teams of notices. No parameters.
SELECT nt.notice_id, t.team_id, t.name FROM notice_team nt JOIN team t USING (team_id) ORDER BY nt.notice_id, t.name
