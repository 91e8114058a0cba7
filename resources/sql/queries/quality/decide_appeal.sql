-- SPDX-License-Identifier: GPL-3.0-or-later
-- Decides an appeal. Parameters: appeal_id, decisions, note, score (the new one as the decider saw it; null when the old one stands).
SELECT coalesce(decide_appeal(:appeal_id::bigint, :decisions::jsonb, :note, :score::int), 0) AS sheet_id
