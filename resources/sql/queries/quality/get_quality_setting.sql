-- SPDX-License-Identifier: GPL-3.0-or-later
-- How this centre scores.
SELECT recording_base, daily_target, release_after_h, appeal_days, appeals_a_sheet, rectify_days, least_to_rank
  FROM quality_setting
