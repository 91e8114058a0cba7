-- SPDX-License-Identifier: GPL-3.0-or-later
-- A finding with its history, what the reader may do, and whom it may be told. Parameters: finding_id.
SELECT f.finding_id, f.sheet_id, f.item_key, f.question, f.severity, f.agent_id, a.agent_no, a.name AS agent, coalesce(t.name, '') AS team,
       f.interaction_at, i.name AS inspector, f.fault, f.cause, f.is_automatic, b.name AS found_by, f.found_at, site_day(f.found_at) AS found_on,
       told_same_day(f) AS same_day, f.supervisor_told, f.trainer_told, f.rectify_due, f.close_due, f.round, f.state, site_day(now()) AS today,
       may_on_finding(f, 'tell') AS may_tell, may_on_finding(f, 'rectify') AS may_rectify, may_on_finding(f, 'announce') AS may_announce,
       may_on_finding(f, 'verify') AS may_verify, may_on_finding(f, 'withdraw') AS may_withdraw,
       coalesce(f.rectified_by = my_staff_id(), false) AS rectified_by_me,
       (SELECT min(m.at_ms) FROM sheet_marker m WHERE m.sheet_id = f.sheet_id AND m.item_key = f.item_key) AS mark_ms,
       coalesce((SELECT v.content ->> 'title' FROM sheet s JOIN form_version v USING (version_id) WHERE s.sheet_id = f.sheet_id), '') AS form,
       ARRAY(SELECT s.name FROM team_leader l JOIN agent_team m USING (team_id) JOIN staff s USING (staff_id)
              WHERE m.agent_id = f.agent_id AND m.during @> site_day(now()) AND l.during @> site_day(now()) AND s.disabled_at IS NULL
             UNION SELECT s.name FROM staff_post p JOIN staff s USING (staff_id)
              WHERE p.post = 'manager' AND p.during @> site_day(now()) AND s.disabled_at IS NULL ORDER BY 1) AS supervisors,
       ARRAY(SELECT r.trainer_told FROM (SELECT o.trainer_told, o.found_at FROM finding o WHERE o.trainer_told <> ''
                                          ORDER BY o.found_at DESC LIMIT 200) r GROUP BY 1 ORDER BY max(r.found_at) DESC) AS trainers,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('no', p.step_no, 'kind', p.kind, 'at', p.at, 'who', coalesce(w.name, ''), 'place', p.place,
                                                     'words', p.words, 'due', p.due) ORDER BY p.step_no), '[]')::text
          FROM finding_step p LEFT JOIN staff w USING (staff_id) WHERE p.finding_id = f.finding_id) AS steps
  FROM finding f
  JOIN agent a ON a.agent_id = f.agent_id
  JOIN staff i ON i.staff_id = f.inspector_id
  JOIN staff b ON b.staff_id = f.found_by
  LEFT JOIN team t ON t.team_id = f.team_id
 WHERE f.finding_id = :finding_id::bigint
