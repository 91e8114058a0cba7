-- SPDX-License-Identifier: GPL-3.0-or-later
-- Months that are closed, newest first. No parameters.
SELECT month FROM ledger_month ORDER BY month DESC
