-- SPDX-License-Identifier: GPL-3.0-or-later
-- The front desk knows of the swap that is agreed. No parameters.
UPDATE swap_request SET told_at = clock_timestamp(), told_by = (SELECT staff_id FROM staff_post WHERE post = 'front_desk' ORDER BY 1 LIMIT 1)
 WHERE matched_at IS NOT NULL AND told_at IS NULL AND ended_as IS NULL AND starts_at > clock_timestamp()
