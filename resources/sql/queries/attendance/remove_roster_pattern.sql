-- SPDX-License-Identifier: GPL-3.0-or-later
-- Removes a rotation.
SELECT remove_roster_pattern(:roster_pattern_id)
