-- SPDX-License-Identifier: GPL-3.0-or-later
-- Orders somebody back from rest. Parameters: agent_id, starts, ends, reason, half_days.
SELECT order_recall(:agent_id::bigint, :starts::timestamptz, :ends::timestamptz, :reason::text, :half_days::int) AS id
