-- SPDX-License-Identifier: GPL-3.0-or-later
-- How this centre measures attendance, and how far fines may go. No parameters.
SELECT s.window_before_s, s.window_after_s, s.double_press_s, s.duty_lead_s, s.logins_count, s.points_not_money, s.cap_share_bp, s.minimum_wage_fen
  FROM attendance_setting s
