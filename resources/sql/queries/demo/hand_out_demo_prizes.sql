-- SPDX-License-Identifier: GPL-3.0-or-later
-- Prizes were handed out on the morning after, signed for and spoken to; every ninth champion was absent, and the last ones wait. No
-- parameters.
UPDATE champion w
   SET handed_out_at = m.at, handed_out_by = m.by, received_at = m.at + interval '1 minute', received_by = m.by, signature = a.name,
       spoken_at = CASE WHEN w.champion_id % 9 <> 0 THEN m.at + interval '3 minutes' END, speech_by = m.by,
       speech_skipped = CASE WHEN w.champion_id % 9 = 0 THEN '请假,奖金由班组长转交' ELSE '' END
  FROM board_closing c, agent a,
       LATERAL (SELECT (site_midnight(c.to_date + 1) + interval '8 hours 14 minutes') AS at, my.staff_id AS by
                  FROM staff my WHERE my.disabled_at IS NULL AND EXISTS (SELECT FROM staff_post p WHERE p.staff_id = my.staff_id AND p.post = 'manager')
                 ORDER BY my.staff_id LIMIT 1) m
 WHERE c.board_closing_id = w.board_closing_id AND a.agent_id = w.agent_id AND w.handed_out_at IS NULL AND c.to_date < site_day(now()) - 1
   AND m.at < now()
