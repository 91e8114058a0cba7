-- SPDX-License-Identifier: GPL-3.0-or-later
-- The manager refuses a swap. Parameters: id, why.
SELECT refuse_swap(:id::bigint, :why::text)
