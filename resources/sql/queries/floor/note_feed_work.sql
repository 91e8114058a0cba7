-- SPDX-License-Identifier: GPL-3.0-or-later
-- Adds a feed's work to the running minute. Parameters: source_id, work (JSON).
SELECT note_feed_work(:source_id::bigint, :work::jsonb)
