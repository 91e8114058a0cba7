-- SPDX-License-Identifier: GPL-3.0-or-later
-- The need of a team or a queue, all of it.
SELECT save_coverage_need(:team_id, :queue_id, :need::jsonb)
