-- SPDX-License-Identifier: GPL-3.0-or-later
-- The manager approves it: the shifts change hands. No parameters.
SELECT count(approve_swap(w.swap_request_id, '双方自愿')) AS applied
  FROM swap_request w WHERE w.told_at IS NOT NULL AND w.approved_at IS NULL AND w.ended_as IS NULL AND w.starts_at > clock_timestamp()
