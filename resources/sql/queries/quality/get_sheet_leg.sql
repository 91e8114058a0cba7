-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the agent's part of the call was: the leg that he answered. Parameters: sheet_id.
SELECT l.ring_ms, l.hold_count, l.outcome::text AS outcome, l.answered_at IS NOT NULL AS is_answered
  FROM sheet s
  JOIN agent_leg l ON l.switch_id = s.switch_id AND l.call_uid = s.call_uid AND l.agent_id = s.agent_id
   AND l.offered_at >= s.interaction_at AND l.offered_at < s.interaction_at + interval '1 day'
 WHERE s.sheet_id = :sheet_id::bigint
 ORDER BY l.answered_at IS NULL, l.offered_at
 LIMIT 1
