-- SPDX-License-Identifier: GPL-3.0-or-later
-- How often people had duty in the 56 days before a week. :from_on its Monday
SELECT d.agent_id, count(*) AS duties, max(d.on_date) AS last_on
  FROM duty_assignment d
 WHERE d.on_date >= :from_on::date - 56 AND d.on_date < :from_on::date AND d.cancelled_at IS NULL
 GROUP BY d.agent_id
