-- SPDX-License-Identifier: GPL-3.0-or-later
-- It was rectified. Parameters: finding_id, how.
SELECT rectify_finding(:finding_id::bigint, :how)
