-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes a rotation (roster_pattern_id null), or draws it anew.
SELECT save_roster_pattern(:roster_pattern_id, :name, :weeks::smallint, :days::jsonb) AS roster_pattern_id
