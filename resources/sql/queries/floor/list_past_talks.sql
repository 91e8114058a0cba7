-- SPDX-License-Identifier: GPL-3.0-or-later
-- Talks of queues that ended between two moments, no agent named. Parameters: from_at, until_at.
SELECT queue_id, ended_at, talk_s FROM past_talks(:from_at::timestamptz, :until_at::timestamptz)
