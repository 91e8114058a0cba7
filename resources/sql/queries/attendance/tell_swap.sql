-- SPDX-License-Identifier: GPL-3.0-or-later
-- The front desk was told of a swap. Parameters: id.
SELECT tell_swap(:id::bigint) AS is_done
