-- SPDX-License-Identifier: GPL-3.0-or-later
-- Draws by a plan; gives the draw.
SELECT draw_sample(:plan_id::bigint, :from_at::timestamptz, :to_at::timestamptz, :seed::bigint) AS draw_id
