-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sets what the boards reckon with beside their rules. Parameters: new_hire_days, match_before_min, match_after_min, short_talk_s, short_calls,
-- ratio_calls, hang_up_percent, transfer_percent, refund_percent.
SELECT set_board_setting(:new_hire_days::int, :match_before_min::int, :match_after_min::int, :short_talk_s::int, :short_calls::int, :ratio_calls::int,
                         :hang_up_percent::int, :transfer_percent::int, :refund_percent::int)
