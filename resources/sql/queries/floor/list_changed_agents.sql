-- SPDX-License-Identifier: GPL-3.0-or-later
-- The agents whose live row was written in or after a transaction. Parameter: horizon, a transaction id.
SELECT agent_id FROM seat_state WHERE changed_in >= (:horizon::text)::xid8
