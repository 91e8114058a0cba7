-- SPDX-License-Identifier: GPL-3.0-or-later
-- Removes a board. Parameter: wallboard_id.
SELECT remove_wallboard(:wallboard_id::bigint)
