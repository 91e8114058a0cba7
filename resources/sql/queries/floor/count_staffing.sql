-- SPDX-License-Identifier: GPL-3.0-or-later
-- Counts the people at each queue for all boards. No parameters.
SELECT count_staffing()
