-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long one may appeal and a decision may take, and the manager above the others. No parameters.
SELECT window_days, decide_days, coalesce(superior_id, 0) AS superior_id FROM fine_appeal_setting
