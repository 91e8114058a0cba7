-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records who takes it. Parameters: id, b_agent, b_shift, signature.
SELECT match_swap(:id::bigint, :b_agent::bigint, :b_shift::bigint, :signature::text)
