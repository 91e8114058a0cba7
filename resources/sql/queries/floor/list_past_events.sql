-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the agents of a past board did after a moment and up to another, in order. Parameters: from_at, until_at.
SELECT agent_id, at, kind, state, reason, queue_id, source_id FROM past_events(:from_at::timestamptz, :until_at::timestamptz)
