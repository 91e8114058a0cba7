-- SPDX-License-Identifier: GPL-3.0-or-later
-- An agent's shifts that begin on a day, with what was measured of them. Parameters: agent_id, on_date.
SELECT y.name AS shift, t.name AS team, i.starts_at, i.ends_at, coalesce(f.state, '') AS state, f.first_in, f.last_out, f.login_at, f.scheduled_s,
       f.present_s, f.adherent_s, f.late_s, f.early_s, f.off_post_s, f.pause_overrun_s
  FROM shift_instance i
  JOIN shift_version v USING (shift_version_id)
  JOIN shift_type y USING (shift_type_id)
  JOIN team t USING (team_id)
  LEFT JOIN attendance_fact f ON f.shift_instance_id = i.shift_instance_id AND f.superseded_at IS NULL
 WHERE i.agent_id = :agent_id::bigint AND i.on_date = :on_date::date AND i.cancelled_at IS NULL
 ORDER BY i.starts_at
