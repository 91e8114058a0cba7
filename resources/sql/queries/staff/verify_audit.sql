-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is broken in the audit; no row when all is well. No parameters.
SELECT finding, seal_no, entry_id FROM verify_audit();
