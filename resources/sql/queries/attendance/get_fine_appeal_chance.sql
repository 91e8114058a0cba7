-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether and until when an entry may be appealed. Parameter: ledger_entry_id.
SELECT until_at, coalesce(decide_days, 0) AS decide_days, refusal FROM fine_appeal_chance(:ledger_entry_id::bigint)
