-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives the login the group roles of its posts. Parameter: staff_id.
SELECT sync_staff_roles(:staff_id::bigint)
