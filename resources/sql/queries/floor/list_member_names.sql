-- SPDX-License-Identifier: GPL-3.0-or-later
-- The switch's names of its people. Parameter: switch_id.
SELECT interface, name, static_queues FROM switch_member WHERE switch_id = :switch_id::bigint ORDER BY member_id
