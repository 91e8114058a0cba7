-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sets the rules of a board from a later day on. Parameters: code, from_on, metric, weights, gates, ties, closes_at, week_starts.
SELECT save_board_version(:code::text, :from_on::date, :metric::text, :weights::jsonb, :gates::jsonb, :ties::text, :closes_at::time, :week_starts::int)
       AS board_version_id
