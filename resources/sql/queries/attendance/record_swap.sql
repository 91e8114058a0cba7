-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records that a shift is offered. Parameters: a_shift, reason, signature.
SELECT record_swap(:a_shift::bigint, :reason::text, :signature::text) AS id
