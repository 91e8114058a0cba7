-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records an appeal in the agent's name. Parameters: ledger_entry_id, words, signature.
SELECT record_fine_appeal(:ledger_entry_id::bigint, :words::text, :signature::text) AS fine_appeal_id
