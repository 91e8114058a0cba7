-- SPDX-License-Identifier: GPL-3.0-or-later
-- What there is to draw from, a row a cell: group and part of the time.
SELECT group_id, part, candidates, already, quota, uncovered FROM preview_sample(:plan::jsonb, :from_at::timestamptz, :to_at::timestamptz, :seed::bigint)
