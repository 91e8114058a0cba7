-- SPDX-License-Identifier: GPL-3.0-or-later
-- The boards on the wall. No parameters.
SELECT wallboard_id, name, team_ids, queue_ids, pages, page_seconds, shows_names FROM wallboard ORDER BY name
