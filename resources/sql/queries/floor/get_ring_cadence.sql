-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long one ring with its silence lasts, in milliseconds. No parameters.
SELECT ring_cadence_ms FROM site
