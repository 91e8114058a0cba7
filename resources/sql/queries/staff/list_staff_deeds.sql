-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person's extension and rights. Parameter: staff_id.
SELECT s.extension, ARRAY(SELECT r.deed FROM staff_right r WHERE r.staff_id = s.staff_id ORDER BY r.deed) AS deeds
  FROM staff s WHERE s.staff_id = :staff_id::bigint
