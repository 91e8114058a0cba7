-- SPDX-License-Identifier: GPL-3.0-or-later
-- It holds. Parameters: finding_id, note.
SELECT verify_finding(:finding_id::bigint, :note)
