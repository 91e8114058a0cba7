-- SPDX-License-Identifier: GPL-3.0-or-later
-- People signed in to each queue and free there: at the first moment, then how they changed. Parameters: from_at, until_at.
SELECT queue_id, at, available, logged_in FROM past_staffing(:from_at::timestamptz, :until_at::timestamptz) ORDER BY at
