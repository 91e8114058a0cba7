-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls that entered any queue by five minutes. Parameters: from_at, until_at.
SELECT start_at, calls FROM past_calls(:from_at::timestamptz, :until_at::timestamptz) ORDER BY start_at
