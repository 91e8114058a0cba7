-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closes every period that waits for it. No parameters.
SELECT close_due_boards() AS closed
