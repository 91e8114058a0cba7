-- SPDX-License-Identifier: GPL-3.0-or-later
-- A time from which the feed knows nothing. Parameters: source_id, from_at, to_at, why.
SELECT add_feed_gap(:source_id::bigint, :from_at::timestamptz, :to_at::timestamptz, :why)
