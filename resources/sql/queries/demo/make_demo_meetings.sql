-- SPDX-License-Identifier: GPL-3.0-or-later
-- The meetings of a day, by the schema's own step. Parameter: on_date.
SELECT count(*) FILTER (WHERE make_meeting(v, :on_date::date, s.at, s.shift_type_id, s.department_id, s.team_id)) AS made
  FROM meeting_series_version v CROSS JOIN LATERAL meeting_slots(v, :on_date) s
 WHERE v.effective @> :on_date AND v.is_on
