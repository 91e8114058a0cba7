-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives areas and days to people. :cells [{"duty_area_id", "on_date", "agent_id"}]
SELECT assign_duty(:cells::jsonb) AS changed
