-- SPDX-License-Identifier: GPL-3.0-or-later
-- A new version of a series. Parameters: meeting_series_id, from_on, content.
SELECT save_meeting_series(:meeting_series_id::bigint, :from_on::date, :content::jsonb) AS meeting_series_version_id
