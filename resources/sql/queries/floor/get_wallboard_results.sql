-- SPDX-License-Identifier: GPL-3.0-or-later
-- Leaderboards and the honour wall of a board as JSON. Parameter: name.
SELECT wallboard_results(:name::text) AS results
