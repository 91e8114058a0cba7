-- SPDX-License-Identifier: GPL-3.0-or-later
-- Hands a duty over in writing. :duty_assignment_id, :agent_id who takes it, :from_signature, :to_signature
SELECT hand_over_duty(:duty_assignment_id, :agent_id, :from_signature, :to_signature)
