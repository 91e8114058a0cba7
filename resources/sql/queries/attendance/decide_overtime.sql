-- SPDX-License-Identifier: GPL-3.0-or-later
-- The manager approves or refuses overtime. Parameters: id, approved, why.
SELECT decide_overtime(:id::bigint, :approved::boolean, :why::text)
