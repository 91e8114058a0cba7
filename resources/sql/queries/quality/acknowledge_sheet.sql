-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records that the agent took note of a sheet. Parameters: sheet_id, comment, signed_on (console or paper).
SELECT acknowledge_sheet(:sheet_id::bigint, :comment, :signed_on)
