-- SPDX-License-Identifier: GPL-3.0-or-later
-- All rotations with their days. No parameters.
SELECT p.roster_pattern_id, p.name, p.weeks, d.day_no, d.kind, d.shift_type_id
  FROM roster_pattern p LEFT JOIN roster_pattern_day d USING (roster_pattern_id)
 ORDER BY p.name, p.roster_pattern_id, d.day_no
