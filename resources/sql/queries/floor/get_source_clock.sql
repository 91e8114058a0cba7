-- SPDX-License-Identifier: GPL-3.0-or-later
-- Time of the newest line that the source has taken; null for a new one. Parameter: source_id.
SELECT last_event_at FROM feed_source WHERE source_id = :source_id::bigint
