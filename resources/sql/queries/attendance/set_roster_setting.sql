-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sets how this centre rosters.
SELECT set_roster_setting(:min_rest_s, :rest_days::smallint, :weeks_ahead::smallint, :night_starts_s, :night_ends_s)
