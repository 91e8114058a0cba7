-- SPDX-License-Identifier: GPL-3.0-or-later
-- Punches of an agent's shifts that begin on a day: those by which they were measured; of what is not closed, those of its hours and the window beside
-- them. Parameters: agent_id, on_date.
SELECT DISTINCT p.punch_id, p.at, p.direction, coalesce(c.name, w.name, '') AS source,
       CASE p.source WHEN 'hand' THEN p.reason ELSE concat_ws(':', nullif(p.file, ''), p.line_no) END AS words, p.at_device, p.offset_s
  FROM shift_instance i
 CROSS JOIN attendance_setting s
  LEFT JOIN attendance_fact f ON f.shift_instance_id = i.shift_instance_id AND f.superseded_at IS NULL
  JOIN punch p ON p.agent_id = i.agent_id AND p.at BETWEEN i.starts_at - make_interval(secs => s.window_before_s)
                                                       AND i.ends_at + make_interval(secs => s.window_after_s)
  LEFT JOIN punch_device c USING (punch_device_id)
  LEFT JOIN staff w ON w.staff_id = p.entered_by
 WHERE i.agent_id = :agent_id::bigint AND i.on_date = :on_date::date AND i.cancelled_at IS NULL
   AND CASE WHEN f.evidence IS NULL THEN NOT p.is_void AND NOT EXISTS (SELECT FROM punch n WHERE n.replaces = p.punch_id)
            ELSE EXISTS (SELECT FROM jsonb_array_elements(f.evidence -> 'punches') j WHERE (j ->> 0)::bigint = p.punch_id) END
 ORDER BY p.at, p.punch_id
