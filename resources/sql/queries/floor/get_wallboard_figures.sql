-- SPDX-License-Identifier: GPL-3.0-or-later
-- A board's definition and figures as JSON. Parameter: name.
SELECT wallboard_figures(:name::text) AS figures
