-- SPDX-License-Identifier: GPL-3.0-or-later
-- Enters an agent's alarm for the appraisal. Parameters: alarm_id, standard, points_hundredths, comment.
SELECT enter_alarm(:alarm_id::bigint, :standard, :points_hundredths::int / 100.0, :comment) AS entry_id
