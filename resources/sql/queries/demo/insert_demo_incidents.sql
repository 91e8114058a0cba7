-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two incidents and a drill, once. No parameters.
WITH told (n, kind, title, ago, lasted, what, effect, calls_lost, agents, cause, measures, attendees, conclusion, course) AS (VALUES
    (1, 'fault', '中继线路中断', interval '19 days', interval '47 minutes', '运营商中继中断，呼入无法接通', '呼入排队失败，外呼暂停', 38, 24, '园区施工挖断光缆', '切换备用中继；与运营商约定施工提前通报', '值班班组长、技术支持', '备用线路容量足够，切换用时 9 分钟，目标 5 分钟以内', '话务切到备用中继|运营商确认光缆被挖断|主用中继恢复，观察半小时'),
    (2, 'complaint', '客户集中投诉到货延迟', interval '6 days', interval '5 hours', '促销订单延迟发货，客户集中来电', '投诉话务上升三成', 0, 12, '仓库盘点未提前告知', '统一口径，登记回访名单，次日前全部回访', '客服经理、班组长', '', '晨会通报统一口径|已登记 64 名客户待回访'),
    (3, 'drill', '停电应急演练', interval '27 days', interval '35 minutes', '模拟机房停电，切换到应急电源与手工登记', '演练期间话务由二组承接', 0, 16, '年度演练计划', '补充应急灯两盏，更新联系人名单', '全体班组长、安全员', '流程有效，手工登记表需改版', '宣布演练开始|应急电源启动|坐席恢复签入')
), head AS (
    INSERT INTO incident (incident_no, reported_by, reported_at, closed_at, closed_by, conclusion)
    SELECT to_char(now() - t.ago, 'YYYY') || '-' || lpad(row_number() OVER (PARTITION BY to_char(now() - t.ago, 'YYYY') ORDER BY t.ago DESC)::text, 4, '0'),
           s.staff_id, now() - t.ago, CASE WHEN t.conclusion <> '' THEN now() - t.ago + interval '1 day' END, CASE WHEN t.conclusion <> '' THEN s.staff_id END, t.conclusion
      FROM told t CROSS JOIN (SELECT p.staff_id FROM staff_post p WHERE p.post = 'manager' AND p.during @> site_day(now()) ORDER BY lower(p.during), p.staff_id LIMIT 1) s
     WHERE NOT EXISTS (SELECT FROM incident)
    RETURNING incident_id, reported_by, reported_at
), known AS (
    SELECT h.*, t.* FROM head h JOIN told t ON h.reported_at = now() - t.ago
), words AS (
    INSERT INTO incident_revision (incident_id, kind, title, begun_at, ended_at, what, effect, calls_lost, agents, cause, measures, attendees, written_by, written_at)
    SELECT k.incident_id, k.kind, k.title, now() - k.ago, now() - k.ago + k.lasted, k.what, k.effect, k.calls_lost, k.agents, k.cause, k.measures, k.attendees,
           k.reported_by, now() - k.ago + k.lasted FROM known k
)
INSERT INTO incident_entry (incident_id, at, text, written_by, written_at)
SELECT k.incident_id, now() - k.ago + c.nth * k.lasted / 4, c.text, k.reported_by, now() - k.ago + c.nth * k.lasted / 4
  FROM known k CROSS JOIN LATERAL unnest(string_to_array(k.course, '|')) WITH ORDINALITY c (text, nth)
