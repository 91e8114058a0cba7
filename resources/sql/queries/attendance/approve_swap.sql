-- SPDX-License-Identifier: GPL-3.0-or-later
-- The manager approves a swap. Parameters: id, why.
SELECT approve_swap(:id::bigint, :why::text) AS is_done
