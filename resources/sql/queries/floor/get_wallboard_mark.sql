-- SPDX-License-Identifier: GPL-3.0-or-later
-- Another text: what leaderboards and the honour wall show may have changed. No parameters.
SELECT wallboard_mark() AS mark
