-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records what the agent says to a violation. Parameters: violation_id, words, signature.
SELECT record_statement(:violation_id::bigint, :words::text, :signature::text)
