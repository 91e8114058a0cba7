-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends a threshold. Parameters: threshold_id, from_at (null: now).
SELECT end_threshold(:threshold_id::bigint, :from_at::timestamptz)
