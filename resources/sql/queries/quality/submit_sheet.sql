-- SPDX-License-Identifier: GPL-3.0-or-later
-- Scores and submits one's own draft. Parameters: sheet_id, revision, release_at (null: by the centre's setting).
SELECT submit_sheet(:sheet_id::bigint, :revision::int, :release_at::timestamptz) AS score
