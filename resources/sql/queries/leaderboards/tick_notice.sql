-- SPDX-License-Identifier: GPL-3.0-or-later
-- Says that agents were told. Parameters: notice_id, agents, meeting_id.
SELECT tick_notice(:notice_id::bigint, :agents::bigint[], :meeting_id::bigint) AS told
