-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes an entry back by a row of its own. Parameters: ledger_entry_id, why.
SELECT reverse_ledger_entry(:ledger_entry_id::bigint, :why::text) AS ledger_entry_id
