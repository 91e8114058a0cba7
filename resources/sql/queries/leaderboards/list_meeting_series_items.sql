-- SPDX-License-Identifier: GPL-3.0-or-later
-- The agendas of a day's series. Parameter: on_date.
SELECT v.meeting_series_id, i.kind, i.title, i.planned_s, i.on_prize_days
  FROM meeting_series_item i JOIN meeting_series_version v USING (meeting_series_version_id)
 WHERE v.effective @> :on_date::date ORDER BY v.meeting_series_id, i.position
