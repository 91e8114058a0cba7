-- SPDX-License-Identifier: GPL-3.0-or-later
-- The database's clock, the only one that counts. No parameters.
SELECT clock_timestamp() AS now
