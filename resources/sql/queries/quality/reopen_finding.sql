-- SPDX-License-Identifier: GPL-3.0-or-later
-- It does not hold: rectify it by that day (null: the centre's days). Parameters: finding_id, why, due.
SELECT reopen_finding(:finding_id::bigint, :why, :due::date)
