-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records that the champion spoke (null), or why not. Parameters: champion_id, skipped.
SELECT record_speech(:champion_id::bigint, :skipped::text)
