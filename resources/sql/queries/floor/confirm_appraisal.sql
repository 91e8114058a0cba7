-- SPDX-License-Identifier: GPL-3.0-or-later
-- Confirms an entry. Parameters: entry_id, note.
SELECT confirm_appraisal(:entry_id::bigint, :note)
