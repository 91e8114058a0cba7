-- SPDX-License-Identifier: GPL-3.0-or-later
-- It is no fault. Parameters: finding_id, why.
SELECT withdraw_finding(:finding_id::bigint, :why)
