-- SPDX-License-Identifier: GPL-3.0-or-later
-- Scores of standing released sheets by agent, team or inspector, of a period and of the one before it, in points of 100.
-- Parameters: by ('agent', 'team', 'inspector'), before_at, from_at, until_at, by_interaction, form_id (0 for all).
WITH picked AS (
    SELECT CASE :by::text WHEN 'agent' THEN s.agent_id WHEN 'team' THEN coalesce(s.team_id, -1) ELSE s.inspector_id END AS id,
           CASE WHEN :by_interaction::boolean THEN s.interaction_at ELSE s.submitted_at END >= :from_at::timestamptz AS is_now,
           s.score, s.critical, s.failed
      FROM sheet s
     WHERE s.state = 'submitted' AND s.release_at <= now()
       AND ((:by_interaction::boolean AND s.interaction_at >= :before_at::timestamptz AND s.interaction_at < :until_at::timestamptz)
         OR (NOT :by_interaction::boolean AND s.submitted_at >= :before_at::timestamptz AND s.submitted_at < :until_at::timestamptz))
       AND (:form_id::bigint = 0 OR s.version_id IN (SELECT v.version_id FROM form_version v WHERE v.form_id = :form_id::bigint))
), summed AS (
    SELECT id, is_now, count(*) AS n, avg(score) / 100 AS mean, stddev_samp(score) / 100 AS spread,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY score) / 100 AS median, count(*) FILTER (WHERE failed) AS fatal,
           count(critical) AS critical_n, avg(critical) / 100 AS critical_mean, stddev_samp(critical) / 100 AS critical_spread
      FROM picked
     GROUP BY id, is_now
)
SELECT u.*, coalesce(a.agent_no, '') AS no, coalesce(a.name, t.name, i.name, '') AS name, coalesce(p.name, '') AS part
  FROM summed u
  LEFT JOIN agent a ON :by::text = 'agent' AND a.agent_id = u.id
  LEFT JOIN agent_team m ON m.agent_id = a.agent_id AND m.during @> (SELECT site_day(now()))
  LEFT JOIN team p ON p.team_id = m.team_id
  LEFT JOIN team t ON :by::text = 'team' AND t.team_id = u.id
  LEFT JOIN staff i ON :by::text = 'inspector' AND i.staff_id = u.id
 ORDER BY u.id, u.is_now
