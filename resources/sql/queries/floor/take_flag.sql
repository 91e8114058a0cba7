-- SPDX-License-Identifier: GPL-3.0-or-later
-- The reader goes to an agent. Parameter: flag_id.
SELECT take_flag(:flag_id::bigint) AS response_s
