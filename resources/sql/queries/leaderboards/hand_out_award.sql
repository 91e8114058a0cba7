-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records that a prize was handed out. Parameters: champion_id, meeting_id.
SELECT hand_out_award(:champion_id::bigint, :meeting_id::bigint)
