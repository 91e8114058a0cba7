-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closes every day that waits for it.
SELECT close_due_days() AS measured
