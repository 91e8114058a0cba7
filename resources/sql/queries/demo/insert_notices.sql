-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two notices of the last days, one of them with a quiz, told to most; where there are none. No parameters.
WITH boss AS (SELECT staff_id FROM staff_post WHERE post = 'manager' ORDER BY 1 DESC LIMIT 1), made AS (
    INSERT INTO notice (title, words, valid_until, published_by, published_at)
    SELECT n.title, n.words, site_day(now()) + n.days, b.staff_id, site_midnight(site_day(now()) - n.ago) + interval '7 h 40 min'
      FROM boss b CROSS JOIN (VALUES ('缴费新口径', '自下月一日起，缴费可在线上办理，回单次日可查。客户问起时先核对户号，再告知办理入口；不代客户操作。', 60, 9),
                                     ('国庆值班安排', '国庆期间按公布的班表执行，调班须在前一天十八点前办妥并通知前台。', 20, 3)) n (title, words, days, ago)
     WHERE NOT EXISTS (SELECT FROM notice)
    RETURNING notice_id, title, published_at, published_by
), teams AS (
    INSERT INTO notice_team (notice_id, team_id)
    SELECT m.notice_id, t.team_id FROM made m JOIN team t ON t.closed_on IS NULL AND (m.title <> '缴费新口径' OR t.name LIKE '客服%' OR t.name LIKE '投诉%')
     WHERE EXISTS (SELECT FROM agent_team a WHERE a.team_id = t.team_id) RETURNING notice_id, team_id
), quiz AS (
    INSERT INTO notice_question (notice_id, position, words, choices, right_no)
    SELECT m.notice_id, q.position, q.words, q.choices, q.right_no
      FROM made m JOIN (VALUES (1, '线上缴费从何时起？', ARRAY['下月一日', '即日起', '明年'], 1),
                               (2, '客户要求代办时怎么做？', ARRAY['代客户操作', '告知办理入口'], 2)) q (position, words, choices, right_no) ON m.title = '缴费新口径'
    RETURNING notice_id, position, right_no
), told AS (
    INSERT INTO notice_receipt (notice_id, agent_id, team_id, told_at, ticked_by)
    SELECT m.notice_id, a.agent_id, a.team_id, m.published_at + make_interval(days => abs(hashtext(m.title || a.agent_id)) % 3, mins => 35), m.published_by
      FROM made m JOIN teams t USING (notice_id) JOIN agent_team a ON a.team_id = t.team_id AND a.during @> site_day(now())
     WHERE abs(hashtext(m.title || a.agent_id)) % 7 > 0 AND m.published_at + make_interval(days => abs(hashtext(m.title || a.agent_id)) % 3, mins => 35) < now()
    RETURNING notice_id, agent_id, told_at, ticked_by
)
INSERT INTO notice_answer (notice_id, position, agent_id, choice_no, is_right, answered_at, ticked_by)
SELECT t.notice_id, q.position, t.agent_id, CASE WHEN x.is_right THEN q.right_no ELSE 3 - q.right_no END, x.is_right, t.told_at, t.ticked_by
  FROM told t JOIN quiz q USING (notice_id) CROSS JOIN LATERAL (SELECT abs(hashtext(t.agent_id || ':' || q.position)) % 8 > 0 AS is_right) x
