-- SPDX-License-Identifier: GPL-3.0-or-later
-- Puts the demo's own drafts into force, up to this week's. Parameter: why.
SELECT count(publish_roster(w.team_id, w.starts_on, w.revision, :why)) AS published
  FROM (SELECT * FROM roster_week WHERE state = 'draft' AND edition = 1 AND revision = 1 AND starts_on <= site_day(now()) ORDER BY starts_on, team_id) w
