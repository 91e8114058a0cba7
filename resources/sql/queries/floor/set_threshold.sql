-- SPDX-License-Identifier: GPL-3.0-or-later
-- A threshold from a moment on. Parameters: kind, state, queue_id, team_id, reason_code (null for none), amber, red, from_at (null: now).
SELECT set_threshold(:kind, :state::text, :queue_id::bigint, :team_id::bigint, :reason_code::text, :amber::int, :red::int,
                     :from_at::timestamptz) AS threshold_id
