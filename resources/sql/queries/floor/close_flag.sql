-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closes a flag. Parameters: flag_id, outcome.
SELECT close_flag(:flag_id::bigint, :outcome::text)
