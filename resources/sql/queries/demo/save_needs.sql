-- SPDX-License-Identifier: GPL-3.0-or-later
-- What two teams need by half-hour, where nothing is needed yet: more before and after noon, less at the weekend. No parameters.
SELECT count(save_coverage_need(t.team_id, NULL, t.need)) AS saved
  FROM (SELECT m.team_id, jsonb_agg(jsonb_build_object('weekday', d, 'half_hour', h, 'people',
               greatest(1, round(m.people * CASE WHEN h < 20 THEN 0.35 WHEN h < 24 THEN 0.72 WHEN h < 28 THEN 0.34 WHEN h < 34 THEN 0.75 ELSE 0.3 END
                                 * CASE WHEN d > 5 THEN 0.85 ELSE 1 END)))) AS need
          FROM (SELECT t.team_id, count(*) AS people FROM team t JOIN agent_team a USING (team_id)
                 WHERE t.name IN ('销售一组', '客服一组') AND a.during @> site_day(now()) GROUP BY t.team_id) m
         CROSS JOIN generate_series(1, 7) d CROSS JOIN generate_series(16, 35) h
         GROUP BY m.team_id) t
 WHERE NOT EXISTS (SELECT FROM coverage_need)
