-- SPDX-License-Identifier: GPL-3.0-or-later
-- The versions of all forms, or the one of :version_id, with who touched them and how many sheets stand on them.
SELECT v.version_id, v.form_id, coalesce(v.content ->> 'title', '') AS title, v.version_no, v.state, v.revision,
       coalesce(c.name, '') AS changed_by, v.changed_at, coalesce(a.name, '') AS activated_by, v.activated_at, v.retired_at,
       coalesce(u.sheets, 0) AS sheets
  FROM form_version v
  JOIN quality_form f USING (form_id)
  LEFT JOIN staff c ON c.staff_id = v.changed_by
  LEFT JOIN staff a ON a.staff_id = v.activated_by
  LEFT JOIN form_use() u ON u.version_id = v.version_id
 WHERE :version_id::bigint IS NULL OR v.version_id = :version_id
 ORDER BY f.title, f.form_id, v.version_no DESC
