-- SPDX-License-Identifier: GPL-3.0-or-later
-- Holds the meetings of a day that are over by now, a few seconds late and about as long as planned; a few of the small ones were missed. Who
-- was there follows from roster and punches, minutes and actions are the demo's. Parameter: on_date.
WITH over AS (
    SELECT m.meeting_id, m.planned_at, s.kind, w.staff_id, abs(hashtext('m' || m.meeting_id)) AS luck, m.on_date, m.host_agent_id
      FROM meeting m JOIN meeting_series s USING (meeting_series_id)
     CROSS JOIN (SELECT staff_id FROM staff_post WHERE post = 'manager' ORDER BY 1 DESC LIMIT 1) w
     WHERE m.on_date = :on_date::date AND m.state = 'planned' AND m.planned_at < clock_timestamp() - interval '90 min'
       AND NOT (s.kind = 'after_shift' AND abs(hashtext('m' || m.meeting_id)) % 13 = 0)
), used AS (
    UPDATE meeting_item i SET used_ms = greatest(i.planned_s * 1000 - 9000 + abs(hashtext(i.meeting_id || ':' || i.position)) % 16000, 20000)
      FROM over o WHERE i.meeting_id = o.meeting_id RETURNING i.meeting_id, i.used_ms
), there AS (
    INSERT INTO meeting_attendance (meeting_id, agent_id, team_id, is_present, reason, ticked_by, at)
    SELECT o.meeting_id, p.agent_id, p.team_id, p.is_present, p.reason, NULL, o.planned_at + interval '20 min' FROM over o CROSS JOIN LATERAL meeting_people(o.meeting_id) p
), minutes AS (
    INSERT INTO meeting_minute (meeting_id, position, words, written_by, written_at)
    SELECT o.meeting_id, x.position, (x.words)[1 + (o.luck / 7) % 3], o.staff_id, o.planned_at + make_interval(mins => x.position * 3) FROM over o
      JOIN (VALUES ('morning', 1, ARRAY['昨日午后来话集中，两点前不安排培训。', '放弃率比上周低，主要是午休错开了。', '昨日退单两笔，下单前核对疗程。']),
                   ('morning', 2, ARRAY['冠军谈到先问需求再报价。', '冠军介绍如何跟进未接通的客户。', '冠军分享：每单都复述一遍地址。']),
                   ('department', 2, ARRAY['话后整理超时的多在新系统录单，下周补一次操作培训。', '两组对调一次席位，便于新人旁听。', '投诉多在物流，与仓库约定每天一次对账。'])) x (kind, position, words)
        ON x.kind = o.kind WHERE o.luck % 4 > 0
), actions AS (
    INSERT INTO meeting_action (meeting_id, words, owner_agent_id, due_on, made_by, made_at, done_at, done_by, done_note)
    SELECT o.meeting_id, (ARRAY['整理昨日未接通名单并分给各班组', '把新口径写进话术卡', '统计录单超时的步骤'])[1 + (o.luck / 11) % 3], o.host_agent_id, o.on_date + 3, o.staff_id,
           o.planned_at + interval '9 min', CASE WHEN o.on_date < site_day(now()) - 4 AND o.luck % 6 > 0 THEN o.planned_at + interval '2 days' END,
           CASE WHEN o.on_date < site_day(now()) - 4 AND o.luck % 6 > 0 THEN o.staff_id END,
           CASE WHEN o.on_date < site_day(now()) - 4 AND o.luck % 6 > 0 THEN '已完成' ELSE '' END
      FROM over o WHERE o.kind = 'morning' AND o.luck % 3 = 0 AND o.host_agent_id IS NOT NULL
)
UPDATE meeting m SET state = 'held', started_at = o.planned_at + make_interval(secs => o.luck % 40), started_by = o.staff_id,
       ended_at = o.planned_at + make_interval(secs => o.luck % 40 + u.used), ended_by = o.staff_id, revision = m.revision + 5,
       current_no = (SELECT max(i.position) FROM meeting_item i WHERE i.meeting_id = m.meeting_id)
  FROM over o JOIN (SELECT meeting_id, sum(used_ms) / 1000.0 AS used FROM used GROUP BY meeting_id) u USING (meeting_id)
 WHERE m.meeting_id = o.meeting_id
