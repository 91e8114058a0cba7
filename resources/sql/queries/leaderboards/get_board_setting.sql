-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the boards reckon with beside their rules. No parameters.
SELECT new_hire_days, match_before_min, match_after_min, short_talk_s, short_calls, ratio_calls, hang_up_percent, transfer_percent, refund_percent
  FROM board_setting
