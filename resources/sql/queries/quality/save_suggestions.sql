-- SPDX-License-Identifier: GPL-3.0-or-later
-- Keeps one's suggestions of a day.
SELECT save_suggestions(:day::date, :suggestions) AS log_id
