-- SPDX-License-Identifier: GPL-3.0-or-later
-- Saves what changed of a draft. Parameters: sheet_id, revision, answers, markers, strengths, weaknesses (null: unchanged).
SELECT save_sheet(:sheet_id::bigint, :revision::int, :answers::jsonb, :markers::jsonb, :strengths::text, :weaknesses::text) AS revision
