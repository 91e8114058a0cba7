-- SPDX-License-Identifier: GPL-3.0-or-later
-- The series as they are made on a day. Parameter: on_date.
SELECT s.meeting_series_id, s.kind, s.name, lower(v.effective) AS from_on, v.meeting_series_version_id, v.is_on, v.scope, v.anchor, v.offset_s,
       coalesce(v.weekday, 0) AS weekday, v.rotates, v.slogan
  FROM meeting_series s JOIN meeting_series_version v ON v.meeting_series_id = s.meeting_series_id AND v.effective @> :on_date::date
 ORDER BY s.meeting_series_id
