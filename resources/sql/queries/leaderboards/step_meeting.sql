-- SPDX-License-Identifier: GPL-3.0-or-later
-- Goes on with a meeting. Parameters: meeting_id, revision, step.
SELECT step_meeting(:meeting_id::bigint, :revision::int, :step::text) AS revision
