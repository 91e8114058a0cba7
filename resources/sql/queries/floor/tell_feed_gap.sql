-- SPDX-License-Identifier: GPL-3.0-or-later
-- Begins or ends the time from which a feed knows nothing. Parameters: source_id, from_at (null: since it was heard last), to_at (null: it lasts), why.
SELECT tell_feed_gap(:source_id::bigint, :from_at::timestamptz, :to_at::timestamptz, :why::text)
