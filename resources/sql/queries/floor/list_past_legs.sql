-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls with the agents of a past board between two moments. Parameters: from_at, until_at.
SELECT agent_id, offered_at, answered_at, ended_at, queue_id, customer, talk_s, outcome, is_today
  FROM past_legs(:from_at::timestamptz, :until_at::timestamptz)
