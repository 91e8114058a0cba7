-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a prize back by a reversal in the ledger. Parameters: champion_id, why.
SELECT take_back_award(:champion_id::bigint, :why::text) AS ledger_entry_id
