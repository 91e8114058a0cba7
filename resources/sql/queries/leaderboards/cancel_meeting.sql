-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls a meeting off. Parameters: meeting_id, why.
SELECT cancel_meeting(:meeting_id::bigint, :why::text)
