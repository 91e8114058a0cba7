-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long one ring with its silence lasts. Parameter: ms.
SELECT set_ring_cadence(:ms::int)
