-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends the sessions of a closed account, after its closing was committed. Parameters: staff_id.
SELECT end_staff_sessions(:staff_id) AS ended;
