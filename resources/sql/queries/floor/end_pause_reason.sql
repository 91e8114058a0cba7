-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends a pause reason. Parameters: code, from_at (null: now).
SELECT end_pause_reason(:code, :from_at::timestamptz)
