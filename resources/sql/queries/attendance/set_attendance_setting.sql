-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sets how this centre measures. Parameters: before_s, after_s, double_s, duty_lead_s, logins_count, points, cap_bp, minimum_fen.
SELECT set_attendance_setting(:before_s::int, :after_s::int, :double_s::int, :duty_lead_s::int, :logins_count::boolean, :points::boolean,
                              :cap_bp::int, :minimum_fen::bigint)
