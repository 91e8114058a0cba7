-- SPDX-License-Identifier: GPL-3.0-or-later
-- Enters an odd figure for the appraisal. Parameters: agent_id, day, metric, comment.
SELECT enter_figure(:agent_id::bigint, :day::date, :metric, :comment) AS entry_id
