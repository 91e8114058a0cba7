-- SPDX-License-Identifier: GPL-3.0-or-later
-- Another one in its place; gives it.
SELECT swap_pick(:pick_id::bigint, :why) AS pick_id
