-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of the open picks of every inspector the first two thirds. No parameters.
SELECT p.switch_id, p.call_uid, p.interaction_at AS started_at, p.agent_id, p.team_id, p.inspector_id, t.name AS team, p.form_id, p.reason
  FROM (SELECT *, row_number() OVER w AS place, count(*) OVER (PARTITION BY inspector_id) AS of FROM sample_pick WHERE state = 'open'
        WINDOW w AS (PARTITION BY inspector_id ORDER BY hashtext(call_uid))) p JOIN team t USING (team_id)
 WHERE p.place * 3 <= p.of * 2
