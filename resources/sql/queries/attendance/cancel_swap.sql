-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a swap back. Parameters: id, why.
SELECT cancel_swap(:id::bigint, :why::text)
