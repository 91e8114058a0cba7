-- SPDX-License-Identifier: GPL-3.0-or-later
-- Withdraws an entry. Parameters: entry_id, why.
SELECT withdraw_appraisal(:entry_id::bigint, :why)
