-- SPDX-License-Identifier: GPL-3.0-or-later
-- All kinds of shift with their versions and segments, oldest version first. No parameters.
SELECT t.shift_type_id, t.code, t.name, t.activity, coalesce(t.key_digit, 0) AS key_digit, site_day(t.retired_at) AS retired_on, v.shift_version_id,
       lower(v.effective) AS from_on, upper(v.effective) AS until_on, s.name AS made_by, v.made_at,
       (SELECT array_agg(g.kind ORDER BY g.position) FROM shift_segment g WHERE g.shift_version_id = v.shift_version_id) AS kinds,
       (SELECT array_agg(g.starts_s ORDER BY g.position) FROM shift_segment g WHERE g.shift_version_id = v.shift_version_id) AS starts,
       (SELECT array_agg(g.ends_s ORDER BY g.position) FROM shift_segment g WHERE g.shift_version_id = v.shift_version_id) AS ends,
       shift_last_used(v.shift_version_id) AS last_used
  FROM shift_type t LEFT JOIN shift_version v USING (shift_type_id) LEFT JOIN staff s ON s.staff_id = v.made_by
 ORDER BY t.retired_at IS NOT NULL, t.key_digit NULLS LAST, t.code, t.shift_type_id, lower(v.effective) NULLS FIRST
