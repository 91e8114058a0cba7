-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives a pick to another inspector.
SELECT reassign_pick(:pick_id::bigint, :inspector_id::bigint, :why)
