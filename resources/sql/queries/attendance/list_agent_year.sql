-- SPDX-License-Identifier: GPL-3.0-or-later
-- An agent's months of a year, with marks as in list_month_grid. Parameters: agent_id, from_on (1 January).
WITH mark AS (
    SELECT f.on_date, CASE f.state WHEN 'present' THEN 0 WHEN 'absent' THEN 32 WHEN 'excused' THEN 64 ELSE 96 END
           + CASE WHEN f.late_s > 0 THEN 256 ELSE 0 END + CASE WHEN f.early_s > 0 THEN 512 ELSE 0 END + CASE WHEN f.off_post_s > 0 THEN 1024 ELSE 0 END AS mark,
           1 AS shifts, f.scheduled_s, f.present_s, f.adherent_s
      FROM attendance_fact f
     WHERE f.agent_id = :agent_id::bigint AND f.on_date >= :from_on::date AND f.on_date < (:from_on::date + interval '1 year')::date
       AND f.superseded_at IS NULL AND f.state <> 'cancelled'
    UNION ALL
    SELECT i.on_date, 128, 0, NULL, NULL, NULL
      FROM shift_instance i
     WHERE i.agent_id = :agent_id::bigint AND i.on_date >= :from_on::date AND i.on_date < (:from_on::date + interval '1 year')::date AND i.cancelled_at IS NULL
       AND NOT EXISTS (SELECT FROM attendance_fact f WHERE f.shift_instance_id = i.shift_instance_id AND f.superseded_at IS NULL)
    UNION ALL
    SELECT r.on_date, 160, 0, NULL, NULL, NULL
      FROM rest_day r
     WHERE r.agent_id = :agent_id::bigint AND r.on_date >= :from_on::date AND r.on_date < (:from_on::date + interval '1 year')::date AND r.cancelled_at IS NULL
)
SELECT extract(month FROM m.on_date)::int AS month, array_agg(m.mark + extract(day FROM m.on_date)::int - 1) AS marks, sum(m.shifts) AS shifts,
       coalesce(sum(m.scheduled_s), 0) AS scheduled_s, coalesce(sum(m.present_s), 0) AS present_s, count(m.adherent_s) AS heard,
       coalesce(sum(m.scheduled_s) FILTER (WHERE m.adherent_s IS NOT NULL), 0) AS heard_s, coalesce(sum(m.adherent_s), 0) AS adherent_s
  FROM mark m GROUP BY 1
