-- SPDX-License-Identifier: GPL-3.0-or-later
-- In which queues the agents of a past board were signed in. Parameter: at.
SELECT agent_id, queue_id, paused, pause_reason, paused_since FROM past_stays(:at::timestamptz) ORDER BY agent_id, queue_id
